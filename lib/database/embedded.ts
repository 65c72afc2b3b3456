import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import pg from 'pg'
import { embeddedPlace, type Place } from './embedded-place.ts'

export type Embedded = {
  url: string
  /** Stops the server, unless another process of ours is still connected to it. */
  stop(): Promise<void>
}

const databaseName = 'bao_tinh'

/**
 * Makes sure that the embedded PostgreSQL under `dataDir` runs, making it where there is none, and
 * joins one that runs already (left over by a killed process, or another process of ours).
 * It listens on a free port of 127.0.0.1 and asks for a password.
 */
export async function startEmbedded(
  dataDir: string,
  say: (line: string) => void = () => {},
): Promise<Embedded> {
  const place = await embeddedPlace(dataDir, say)
  if (!existsSync(join(place.cluster, 'PG_VERSION'))) {
    say('Tạo cơ sở dữ liệu PostgreSQL …')
    await create(place)
  }
  const port = await start(place)
  const password = readFileSync(`${place.cluster}.password`, 'utf8')
  const address = (name: string) => `postgresql://postgres:${password}@127.0.0.1:${port}/${name}`
  await ensureDatabase(address('postgres'))
  return { url: address(databaseName), stop: () => stop(place, address('postgres')) }
}

/** In a folder of its own first: a start that was killed half way leaves nothing that looks like a cluster. */
async function create(place: Place): Promise<void> {
  const half = `${place.cluster}.new`
  const passwordFile = `${place.cluster}.password`
  rmSync(half, { recursive: true, force: true })
  writeFileSync(passwordFile, randomBytes(18).toString('base64url'), { mode: 0o600 })
  if (place.account) chownSync(passwordFile, place.account.uid, place.account.gid)
  await run(place, place.programs.initdb, [
    `--pgdata=${half}`,
    `--pwfile=${passwordFile}`,
    '--username=postgres',
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=icu',
    '--icu-locale=vi',
    '--no-instructions',
  ])
  renameSync(half, place.cluster)
}

async function start(place: Place): Promise<number> {
  const running = runningPort(place)
  if (running && (await isUp(place))) return running
  const port = await freePort()
  const options = [
    `-p ${port}`,
    '-c listen_addresses=127.0.0.1',
    "-c unix_socket_directories=''",
    '-c max_connections=100',
    '-c shared_buffers=128MB',
  ].join(' ')
  const log = `${place.cluster}.log`
  try {
    await run(place, place.programs.pg_ctl, [
      'start',
      '-D',
      place.cluster,
      '-w',
      '-t',
      '120',
      '-l',
      log,
      '-o',
      options,
    ])
    return port
  } catch (error) {
    // Another process of ours may have started it between the look and the start.
    const other = runningPort(place)
    if (other && (await isUp(place))) return other
    throw new Error(`PostgreSQL không khởi động được (xem ${log}): ${(error as Error).message}`)
  }
}

async function stop(place: Place, url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(
    "SELECT count(*)::int AS others FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()",
  )
  await client.end()
  if (rows[0].others > 0) return
  await run(place, place.programs.pg_ctl, ['stop', '-D', place.cluster, '-m', 'fast', '-w', '-t', '60'])
}

async function ensureDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [databaseName])
    if (rowCount === 0) await client.query(`CREATE DATABASE ${databaseName}`)
  } catch (error) {
    // 42P04, 23505: another process made it at the same moment.
    if (!['42P04', '23505'].includes((error as pg.DatabaseError).code ?? '')) throw error
  } finally {
    await client.end()
  }
}

/** The port of a server that says it runs on this cluster: fourth line of postmaster.pid. */
function runningPort(place: Place): number | null {
  const file = join(place.cluster, 'postmaster.pid')
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[3]) || null : null
}

function isUp(place: Place): Promise<boolean> {
  return run(place, place.programs.pg_ctl, ['status', '-D', place.cluster]).then(
    () => true,
    () => false,
  )
}

/**
 * Runs one of PostgreSQL's programs under its account. Detached: a Ctrl-C in the terminal must reach
 * Node alone, which stops the database last.
 */
function run(place: Place, program: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const account = place.account ? { uid: place.account.uid, gid: place.account.gid } : {}
    // Nothing of ours: a PGHOST or PGDATA in the environment must not mislead it.
    const env = { PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' } as unknown as NodeJS.ProcessEnv
    const child = spawn(program, args, {
      ...account,
      cwd: '/',
      env,
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let problem = ''
    child.stderr.on('data', (chunk) => {
      problem += chunk
    })
    child.on('error', reject)
    // Not 'close': the database that pg_ctl leaves running holds the pipe open.
    child.on('exit', (code) => {
      child.stderr.destroy()
      if (code === 0) resolve()
      else reject(new Error(problem.trim().split('\n').at(-1) ?? `${program} ended with ${code}`))
    })
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
