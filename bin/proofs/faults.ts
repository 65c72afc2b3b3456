import type { Proof } from '../proof.ts'

const proof: Proof = {
  page: 'docs/faults.md',
  columns: { attempts: '', acknowledged: '', lost: 0, leaked: 0, reads: '' },
  alone: true,
  groups: [
    {
      name: 'kill -9',
      files: [
        { file: 'tests/faults/killed.test.ts' },
        { file: 'tests/e2e/faults.test.ts' },
        { file: 'tests/integration/faults.test.ts' },
      ],
    },
    {
      name: 'PostgreSQL',
      files: [
        { file: 'tests/faults/database.test.ts' },
        { file: 'tests/e2e/outage.test.ts' },
        { file: 'tests/integration/edition.test.ts', tests: /restored|goes back|lost connection/ },
      ],
    },
    { name: 'Storage, disk', files: [{ file: 'tests/faults/storage.test.ts' }] },
    {
      name: 'Clocks',
      files: [{ file: 'tests/faults/clock.test.ts' }, { file: 'tests/e2e/downtime.test.ts' }],
    },
    { name: 'Several at once, nginx', files: [{ file: 'tests/faults/together.test.ts' }] },
    {
      name: 'Several machines',
      files: [{ file: 'tests/faults/machines.test.ts' }, { file: 'tests/integration/replicas.test.ts' }],
    },
    { name: 'Clients, stop', files: [{ file: 'tests/faults/clients.test.ts' }] },
    { name: 'Soak', files: [{ file: 'tests/faults/soak.test.ts' }] },
    {
      name: 'Backup',
      files: [
        { file: 'tests/integration/backup.test.ts' },
        { file: 'tests/integration/point-in-time.test.ts' },
        { file: 'tests/e2e/backup.test.ts' },
      ],
    },
  ],
}
export default proof
