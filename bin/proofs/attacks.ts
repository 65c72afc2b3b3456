import type { Group, Proof } from '../proof.ts'

const here = (name: string, tests: RegExp) => ({ file: `tests/security/${name}.test.ts`, tests })
const doors = 'framework-doors'
const front = 'front-and-floods'
const editor = 'editor-and-api'
const group = (name: string, ...files: Group['files']): Group => ({ name, files })

/** In the order in which a newspaper would be tried. */
const groups = [
  group(
    'Editor and API',
    here(editor, /./),
    { file: 'lib/articles/body/check.test.ts' },
    { file: 'lib/articles/body/from-html.test.ts', tests: /embeds|scripts, styles|links keep/ },
    { file: 'tests/integration/machines.test.ts', tests: /markup in a headline/ },
    { file: 'tests/integration/api-articles.test.ts', tests: /what is sent|notes are for|bound to sections/ },
    { file: 'tests/integration/api-rights.test.ts' },
  ),
  group(
    'Upload',
    { file: 'tests/integration/media.test.ts', tests: /taking in|of a withdrawn|made-up pictures/ },
    { file: 'tests/integration/uploads.test.ts', tests: /^(?!.*bucket)/ },
    { file: 'tests/integration/writing.test.ts', tests: /is refused|gigabytes|declares|deep/ },
  ),
  group('Outgoing', { file: 'tests/security/outgoing.test.ts' }, { file: 'lib/indexnow/indexnow.test.ts' }),
  group(
    'Session',
    { file: 'tests/security/session.test.ts' },
    { file: 'tests/integration/staff.test.ts' },
    {
      file: 'tests/integration/accounts.test.ts',
      tests: /a link to set|second factor|own account|first administrator/,
    },
    { file: 'tests/integration/tokens.test.ts', tests: /revoked|begins as|nothing that opens|nobody but/ },
    here(doors, /a change that does not|nobody is sent/),
    here(front, /what is secret/),
  ),
  group('Doors of the framework', here(doors, /server action|no call at all|own language/), {
    file: 'tests/e2e/back-door.test.ts',
  }),
  group('Poisoning', here(front, /is not changed by/)),
  group('Smuggling', here(front, /taken for one/)),
  group('Leaks', { file: 'tests/security/leaks.test.ts' }),
  group(
    'Floods',
    here(front, /a flood/),
    { file: 'lib/documents/search-limit.test.ts' },
    {
      file: 'tests/integration/asked-addresses.test.ts',
      tests: /flood/,
    },
  ),
  group('Headers', here(front, /^headers/)),
]

const proof: Proof = {
  page: 'docs/attacks.md',
  columns: { attempts: 1, 'got through': 0 },
  families: true,
  alone: true,
  groups,
}
export default proof
