import { spawn } from 'node:child_process'
import { chromiumTool, ensure, find, otherTools } from './system-tools.ts'

/** `npm test`: everything that has to be true of the project, what fails quickest first. */
const say = (line: string) => console.error(line)
const tools = [chromiumTool, ...otherTools]
const missing = tools.filter((tool) => ensure(tool, say) === null)
const leftOut = missing.flatMap(({ tests }) => tests())

const node = (...args: string[]) => args
const steps: [name: string, args: string[]][] = [
  [
    'định dạng và quy tắc (biome)',
    node('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'),
  ],
  ['kiểu (tsc)', node('node_modules/typescript/bin/tsc', '--noEmit')],
  [
    'kiểm thử (vitest)',
    node(
      'node_modules/vitest/vitest.mjs',
      'run',
      // They have a command of their own: bin/test-faults.ts.
      '--project=!faults',
      ...leftOut.map((test) => `--exclude=${test}`),
      ...process.argv.slice(2),
    ),
  ],
]

let code = 0
for (const [name, args] of steps) {
  say(`\n— ${name}`)
  code = await run(args)
  if (code !== 0) break
}
for (const tool of missing) {
  say(
    `Bỏ lại ${tool.tests().join(', ')}: máy không có ${tool.name}. Hãy cài gói "${tool.debian}" rồi chạy lại.`,
  )
}
process.exit(code)

function run(args: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      stdio: 'inherit',
      env: {
        ...process.env,
        CHROMIUM_PATH: find(chromiumTool) ?? '',
        NODE_OPTIONS: '--disable-warning=ExperimentalWarning',
      },
    })
    child.on('error', reject)
    child.on('exit', (exit) => resolve(exit ?? 1))
  })
}
