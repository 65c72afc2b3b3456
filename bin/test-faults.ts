import { spawnSync } from 'node:child_process'
import { ensure, otherTools } from './system-tools.ts'

/** `npm run test:faults`: the tests of `tests/faults/`, one file at a time, since each wants the machine for itself. */
const say = (line: string) => console.error(line)
for (const tool of otherTools) ensure(tool, say)
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    'faults',
    '--no-file-parallelism',
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit', env: { ...process.env, NODE_OPTIONS: '--disable-warning=ExperimentalWarning' } },
)
process.exit(status ?? 1)
