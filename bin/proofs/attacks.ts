import type { Proof } from '../proof.ts'

const proof: Proof = {
  page: 'docs/attacks.md',
  columns: { attempts: 1, 'got through': 0 },
  groups: [
    {
      name: 'Leaks',
      files: [{ file: 'tests/security/leaks.test.ts' }],
    },
    { name: 'Doors', files: [{ file: 'tests/e2e/back-door.test.ts' }] },
  ],
}
export default proof
