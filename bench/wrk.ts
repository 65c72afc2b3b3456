import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export type Load = {
  /** Servers of one newspaper, `http://host:port`; each gets a thread of its own. */
  addresses: string[]
  /** Paths asked for in turn. */
  paths: string[]
  seconds: number
  connections: number
}

/** Requests a second over connections that stay open, as a proxy in front keeps them; says where one was refused. */
export async function requestsPerSecond(
  folder: string,
  { addresses, paths, seconds, connections }: Load,
): Promise<number> {
  const file = join(folder, `paths-${randomBytes(4).toString('hex')}`)
  writeFileSync(file, `${paths.join('\n')}\n`)
  const hosts = addresses.map((address) => new URL(address).host)
  const { rate, refused } = await run(addresses[0] as string, resolve('bench/in-turn.lua'), {
    threads: hosts.length,
    seconds,
    connections: Math.max(connections, hosts.length),
    environment: { PATHS: file, ADDRESSES: hosts.join(' ') },
  })
  if (refused) console.error(`${addresses[0]}${paths[0]}: ${refused} requests were refused.`)
  return rate
}

/** The same with a script of wrk's own kind for the requests, whatever the answers are. */
export async function scripted(
  folder: string,
  address: string,
  lua: string,
  seconds: number,
): Promise<number> {
  const script = join(folder, `${randomBytes(4).toString('hex')}.lua`)
  writeFileSync(script, lua)
  return (await run(address, script, { threads: 1, seconds, connections: 16, environment: {} })).rate
}

export function needPrograms(...programs: string[]): void {
  for (const program of programs) {
    if (spawnSync(program, ['-v']).error)
      throw new Error(`This bench needs ${program} (apt install ${program}).`)
  }
}

type Run = { threads: number; seconds: number; connections: number; environment: Record<string, string> }

function run(
  url: string,
  script: string,
  { threads, seconds, connections, environment }: Run,
): Promise<{ rate: number; refused: number }> {
  const args = [`-t${threads}`, `-c${connections}`, `-d${seconds}s`, '--timeout', '60s', '-s', script]
  const child = spawn('wrk', [...args, '-H', 'Accept-Encoding: gzip, br', url], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...environment },
  })
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', () => {
      const rate = Number(/Requests\/sec:\s+([\d.]+)/.exec(output)?.[1])
      const refused = Number(/Non-2xx or 3xx responses: (\d+)/.exec(output)?.[1] ?? 0)
      if (Number.isFinite(rate)) done({ rate, refused })
      else fail(new Error(`wrk said: ${output}`))
    })
  })
}
