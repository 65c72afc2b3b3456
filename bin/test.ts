import { spawn } from 'node:child_process'
import { findChromium } from './chromium.ts'

type Check = { name: string; args: string[] }

const checks: Check[] = [
  {
    name: 'định dạng và quy tắc (biome)',
    args: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'],
  },
  { name: 'kiểu (tsc)', args: ['node_modules/typescript/bin/tsc', '--noEmit'] },
  { name: 'kiểm thử (vitest)', args: ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)] },
]

/** `npm test`: everything that has to be true of the project, in the order in which it is quickest to fail. */
const chromium = await findChromium(console.error)
if (!chromium) {
  console.error(
    'Không có Chromium và không cài được: hãy cài gói "chromium", hoặc đặt CHROMIUM_PATH. Các kiểm thử trên trình duyệt bị bỏ lại.',
  )
  process.exit(1)
}

for (const { name, args } of checks) {
  console.error(`\n— ${name}`)
  const code = await run(args)
  if (code !== 0) process.exit(code)
}

function run(args: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      stdio: 'inherit',
      env: {
        ...process.env,
        CHROMIUM_PATH: chromium ?? '',
        NODE_OPTIONS: '--disable-warning=ExperimentalWarning',
      },
    })
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
