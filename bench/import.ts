import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startEmbedded } from '../lib/database/embedded.ts'
import { migrate } from '../lib/database/migrate.ts'
import { withFolder } from './portal.ts'
import { printTable } from './table.ts'

const lines = 10_000

/** 10,000 made-up pieces into an empty database by the command line, and the same file a second time. */
export async function importBench(): Promise<void> {
  const rows = await timed('pieces.jsonl', ['bench/generate.ts', String(lines)], 'articles')
  const shown = rows.map(({ name, seconds, peak }) => [name, ...cells(seconds, peak, lines / seconds)])
  printTable(['10,000 lines', 'seconds', 'lines/s', 'peak memory MB'], shown)
}

/** The same with a WordPress export of 200 MB; what it shows is that memory does not follow the file. */
export async function wordpressBench(): Promise<void> {
  for (const megabytes of [20, 200]) {
    const rows = await timed('export.xml', ['bench/generate-wxr.ts', String(megabytes)], 'wordpress')
    const shown = rows.map(({ name, seconds, peak }) => [name, ...cells(seconds, peak, megabytes / seconds)])
    printTable([`WXR of ${megabytes} MB`, 'seconds', 'MB/s', 'peak memory MB'], shown)
  }
}

const cells = (seconds: number, peak: number, rate: number) => [
  seconds.toFixed(1),
  rate.toFixed(rate < 100 ? 1 : 0),
  peak ? (peak / 1024).toFixed(0) : '?',
]

/** Makes a file and brings it into an empty database twice. */
function timed(
  name: string,
  [program = '', ...args]: string[],
  kind: string,
): Promise<(Measured & { name: string })[]> {
  return withFolder(async (folder) => {
    const file = join(folder, name)
    await run(program, [...args, file], {})
    const embedded = await startEmbedded(folder)
    try {
      await migrate(embedded.url)
      const environment = { DATABASE_URL: embedded.url, DATA_DIR: folder }
      const command = ['import', kind, file, '--create-sections']
      const first = await run('bin/portal.ts', command, environment)
      const again = await run('bin/portal.ts', command, environment)
      return [
        { name: 'first time', ...first },
        { name: 'again', ...again },
      ]
    } finally {
      await embedded.stop()
    }
  })
}

type Measured = { seconds: number; peak: number }

/** Runs one of the project's programs to its end. `peak`: resident memory in KB; 0 where /proc does not say. */
export function run(program: string, args: string[], environment: Record<string, string>): Promise<Measured> {
  const began = performance.now()
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, ...args], {
    env: { ...process.env, ...environment },
    stdio: 'inherit',
  })
  let peak = 0
  const timer = setInterval(() => {
    peak = Math.max(peak, residentPeak(child.pid ?? 0))
  }, 50)
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('exit', (code) => {
      clearInterval(timer)
      if (code === 0) done({ seconds: (performance.now() - began) / 1000, peak })
      else fail(new Error(`${program} ended with ${code}.`))
    })
  })
}

function residentPeak(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    // It has just ended, or this system has no /proc.
    return 0
  }
}
