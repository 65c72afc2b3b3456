import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { serverMemory } from '../../bin/memory.mjs'

export type RunningPortal = {
  address: string
  process: ChildProcess
  /** What it has written on standard error so far. */
  output(): string
  /** Ends it as Ctrl-C would and resolves with its exit code. */
  stop(): Promise<number | null>
}

/** What the logs of these servers say of failures, beside the test that it failed. */
export function printFailures(servers: RunningPortal[]): void {
  for (const { output } of servers)
    for (const one of output().split('\n')) if (/"level":[56]0/.test(one)) console.error(one.slice(0, 1_500))
}

/** Starts the real portal, as `npm start` does after installing, on a free port. */
export async function startPortal(
  environment: Record<string, string>,
  wrapper: string[] = [],
  program = 'bin/start.ts',
  /** Where the software lies: another build has a folder of its own. */
  home = '.',
): Promise<RunningPortal> {
  const [command = process.execPath, ...args] = [
    ...wrapper,
    process.execPath,
    '--disable-warning=ExperimentalWarning',
    ...serverMemory,
    program,
  ]
  const child = spawn(command, args, {
    cwd: resolve(home),
    env: {
      ...process.env,
      NODE_ENV: 'production',
      VITEST: '',
      PORT: '0',
      HOST: '127.0.0.1',
      PORTAL_DEMO: '0',
      ...environment,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
    // A wrapper (faketime) starts the portal as a child of its own: the whole group is stopped.
    detached: wrapper.length > 0,
  })
  let output = ''
  const ended = new Promise<number | null>((done) => child.on('exit', done))
  const address = await new Promise<string>((done, fail) => {
    child.stderr.on('data', (chunk) => {
      output += chunk
      const opened = /Báo đã mở tại (\S+)/.exec(output)
      if (opened?.[1]) done(opened[1].replace('localhost', '127.0.0.1'))
    })
    child.on('error', fail)
    ended.then((code) => fail(new Error(`The portal ended with ${code}: ${output}`)))
  })
  return {
    address,
    process: child,
    output: () => output,
    stop: () => {
      if (wrapper.length > 0) process.kill(-(child.pid as number), 'SIGTERM')
      else child.kill('SIGTERM')
      return ended
    },
  }
}
