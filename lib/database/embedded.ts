import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { embeddedPlace, type Place } from './embedded-place.ts'
import { answers, freePort, run, runningServer } from './embedded-process.ts'
import { isAlive, withLock } from './lock.ts'

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
  const lock = `${place.cluster}.lock`
  return withLock(lock, async () => {
    if (!existsSync(join(place.cluster, 'PG_VERSION'))) {
      say('Tạo cơ sở dữ liệu PostgreSQL …')
      await create(place)
    }
    const port = await start(place)
    const password = readFileSync(`${place.cluster}.password`, 'utf8')
    const address = (name: string) => `postgresql://postgres:${password}@127.0.0.1:${port}/${name}`
    await ensureDatabase(address('postgres'))
    return { url: address(databaseName), stop: () => withLock(lock, () => stop(place, address('postgres'))) }
  })
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

/** Joins a server that answers, else starts one; tries for a minute, since a killed one may take a while to be gone. */
async function start(place: Place): Promise<number> {
  const log = `${place.cluster}.log`
  for (const deadline = Date.now() + 60_000; ; ) {
    const running = runningServer(place.cluster)
    if (running && isAlive(running.pid) && (await answers(running.port))) return running.port
    const port = await freePort()
    const options = [
      `-p ${port}`,
      '-c listen_addresses=127.0.0.1',
      "-c unix_socket_directories=''",
      '-c max_connections=100',
      '-c shared_buffers=128MB',
    ].join(' ')
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
      if (Date.now() > deadline)
        throw new Error(`PostgreSQL không khởi động được (xem ${log}): ${(error as Error).message}`)
      await new Promise((resolve) => setTimeout(resolve, 300))
    }
  }
}

async function stop(place: Place, url: string): Promise<void> {
  const others = await connected(url, async (client) => {
    const { rows } = await client.query(
      "SELECT count(*)::int AS others FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()",
    )
    return rows[0].others as number
  }).catch((error) => {
    // Stopped already, or about to: by whoever left before us.
    if (isAway(error)) return null
    throw error
  })
  if (others !== 0) return
  await run(place, place.programs.pg_ctl, ['stop', '-D', place.cluster, '-m', 'fast', '-w', '-t', '60'])
}

/** Makes our database where there is none; waits for a server that is still recovering after a crash. */
async function ensureDatabase(url: string): Promise<void> {
  const deadline = Date.now() + 120_000
  for (;;) {
    try {
      return await connected(url, async (client) => {
        const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [
          databaseName,
        ])
        if (rowCount === 0) await client.query(`CREATE DATABASE ${databaseName}`)
      })
    } catch (error) {
      if (!isAway(error) || Date.now() > deadline) throw error
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
}

async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  // A server that goes away while we ask is the answer of the query, not an event of its own.
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** 57P03: starting up, shutting down or recovering; ECONNREFUSED: not there. */
function isAway(error: unknown): boolean {
  return ['57P03', '57P01', 'ECONNREFUSED', 'ECONNRESET'].includes(
    (error as NodeJS.ErrnoException).code ?? '',
  )
}
