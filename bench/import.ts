import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startEmbedded } from '../lib/database/embedded.ts'
import { migrate } from '../lib/database/migrate.ts'
import { withFolder } from './portal.ts'
import { printTable } from './table.ts'

const lines = 10_000

/** 10,000 made-up pieces into an empty database by the command line, and the same file a second time. */
export function importBench(): Promise<void> {
  return withFolder(async (folder) => {
    const file = join(folder, 'pieces.jsonl')
    await run('bench/generate.ts', [String(lines), file], {})
    const embedded = await startEmbedded(folder)
    try {
      await migrate(embedded.url)
      const environment = { DATABASE_URL: embedded.url, DATA_DIR: folder }
      const rows: string[][] = []
      for (const name of ['first time', 'again']) {
        const { seconds, peak } = await run(
          'bin/portal.ts',
          ['import', 'articles', file, '--create-sections'],
          environment,
        )
        rows.push([
          name,
          seconds.toFixed(1),
          (lines / seconds).toFixed(0),
          peak ? (peak / 1024).toFixed(0) : '?',
        ])
      }
      printTable(['10,000 lines', 'seconds', 'lines/s', 'peak memory MB'], rows)
    } finally {
      await embedded.stop()
    }
  })
}

type Measured = { seconds: number; peak: number }

/** Runs one of the project's programs to its end. `peak`: resident memory in KB; 0 where /proc does not say. */
function run(program: string, args: string[], environment: Record<string, string>): Promise<Measured> {
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
