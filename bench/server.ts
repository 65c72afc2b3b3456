import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { get } from '../tests/setup/get.ts'
import type { RunningNginx } from '../tests/setup/nginx.ts'
import { type RunningPortal, startPortal } from '../tests/setup/running-portal.ts'
import { withLoaded } from './loaded.ts'
import { databaseMemory, memoryOf } from './memory.ts'
import { type Asked, askedOf } from './newspaper.ts'
import { givenPeers, type Kind, kinds, type Peer } from './peers.ts'
import { withFolder } from './portal.ts'
import { startShippedNginx } from './shipped-nginx.ts'
import { startStaticFiles } from './static-file.ts'
import { median, printTable } from './table.ts'
import { needPrograms, requestsPerSecond, scripted } from './wrk.ts'

const rounds = Number(process.env.BENCH_ROUNDS ?? 3)
const seconds = Number(process.env.BENCH_SECONDS ?? 3)

type Portals = {
  /** Keeps what it has printed, as it runs. */
  keeping: RunningPortal
  /** Keep nothing: every request is a first render. */
  printing: [RunningPortal, RunningPortal]
  /** deploy/nginx.conf before the first. */
  front: RunningNginx
}
type Subject = { name: string; rate: () => Promise<number> }

/**
 * Requests a second of each kind of page, in one run and in turn: nginx sending the same bytes as a file (the limit of
 * the machine), a kept page at the server and behind deploy/nginx.conf, a first render by one process and by two, and
 * whatever `BENCH_PEERS` names.
 */
export async function serverBench(): Promise<void> {
  needPrograms('wrk', 'nginx')
  const { own, peers } = givenPeers()
  await withLoaded(Number(process.env.BENCH_ARTICLES ?? 10_000), (url) =>
    withFolder(async (folder) => {
      const asked = await askedOf(url)
      Object.assign(asked.paths, own)
      const started: { stop(): Promise<unknown> }[] = []
      try {
        const portals = await open(url, folder, started)
        console.log(`${asked.count} pieces; median of ${rounds} runs of ${seconds} s`)
        const heading = ['page', 'what', 'requests/s', 'to the static file', ...peers.map(beside)]
        // As they come: the whole takes a quarter of an hour.
        const show = (rows: string[][]) => {
          console.log()
          printTable(heading, rows)
        }
        for (const kind of kinds) show(await measured(kind, asked, portals, peers, folder, started))
        show(await strangers(portals, folder))
        const memory = [memoryOf(portals.keeping), memoryOf(portals.printing[0]), await databaseMemory(url)]
        console.log()
        printTable(['memory MB', 'that keeps', 'that prints', 'database'], [['', ...memory.map(String)]])
      } finally {
        for (const running of started.reverse()) await running.stop()
      }
    }),
  )
}

async function open(url: string, folder: string, started: { stop(): Promise<unknown> }[]): Promise<Portals> {
  const portal = async (settings: Record<string, string>) => {
    const running = await startPortal({ DATABASE_URL: url, DATA_DIR: folder, ...settings })
    started.push(running)
    return running
  }
  const keeping = await portal({})
  const printing: Portals['printing'] = [
    await portal({ DOCUMENT_STORE_MB: '0' }),
    await portal({ DOCUMENT_STORE_MB: '0' }),
  ]
  const front = await startShippedNginx(join(folder, 'front'), keeping.address)
  started.push(front)
  return { keeping, printing, front }
}

async function measured(
  kind: Kind,
  { paths }: Asked,
  { keeping, printing, front }: Portals,
  peers: Peer[],
  folder: string,
  started: { stop(): Promise<unknown> }[],
): Promise<string[][]> {
  const list = paths[kind]
  const load = (addresses: string[], asked = list, connections = 16) =>
    requestsPerSecond(folder, { addresses, paths: asked, seconds, connections })
  // Who asks for a page that is being rendered joins that render: where there is one page alone, one asks at a time.
  const atOnce = list.length === 1 ? 1 : 16
  const first = printing[0].address
  const subjects: Subject[] = [
    { name: 'first render, one process', rate: () => load([first], list, atOnce) },
    {
      name: 'first render, two processes',
      rate: () =>
        load(
          printing.map(({ address }) => address),
          list,
          Math.max(2, atOnce),
        ),
    },
  ]
  if (kind !== 'search') {
    const bodies: Buffer[] = []
    for (const path of list)
      bodies.push((await get(keeping.address + path, { 'accept-encoding': 'br' })).body)
    const files = await startStaticFiles(folder, `${kind}-${randomBytes(2).toString('hex')}`, bodies)
    started.push(files)
    subjects.unshift(
      { name: 'static file', rate: () => load([files.address], files.paths) },
      { name: 'kept page', rate: () => load([keeping.address]) },
      { name: 'behind nginx.conf', rate: () => load([front.address]) },
    )
  }
  for (const { name, address, paths: theirs } of peers) {
    const others = theirs[kind]
    if (!others) continue
    const rate = async () => {
      const found = await load([address], others, 32)
      // Answered behind what was left of the load: whoever is measured next has the machine alone.
      await get(address + others[0])
      return found
    }
    subjects.push({ name, rate })
  }
  return compared(kind, subjects, peers)
}

/** What no list of pages holds: addresses that nobody wrote, and what a page says when it has been read. */
function strangers({ keeping }: Portals, folder: string): Promise<string[][]> {
  return compared(
    'any',
    [
      { name: 'made-up address', rate: () => scripted(folder, keeping.address, madeUp, seconds) },
      { name: 'a reading (its beacon)', rate: () => scripted(folder, keeping.address, beacon, seconds) },
    ],
    [],
  )
}

/** Every subject once a round, so that the machine's mood touches all of them. */
async function compared(kind: string, subjects: Subject[], peers: Peer[]): Promise<string[][]> {
  const rates = new Map(subjects.map(({ name }) => [name, [] as number[]]))
  for (let round = 0; round <= rounds; round++) {
    for (const { name, rate } of subjects) {
      const found = await rate()
      // The first round warms up.
      if (round > 0) rates.get(name)?.push(found)
    }
  }
  const of = (name: string) => median(rates.get(name) ?? [])
  const ratio = (name: string, other: string) => {
    const value = of(name) / of(other)
    return name === other || !Number.isFinite(value) ? '' : value.toFixed(value < 0.1 ? 3 : 2)
  }
  return subjects.map(({ name }) => [
    kind,
    name,
    of(name).toFixed(of(name) < 100 ? 1 : 0),
    ratio(name, 'static file'),
    ...peers.map((peer) => ratio(name, peer.name)),
  ])
}

const beside = ({ name }: Peer) => `to ${name}`

const madeUp = `local n = 0
request = function()
  n = n + 1
  return wrk.format("GET", "/tin/khong-co-" .. (1000000 + n))
end
`

const beacon = `wrk.method = "POST"
wrk.path = "/api/doc/1"
wrk.headers["Content-Length"] = "0"
wrk.headers["Sec-Fetch-Site"] = "same-origin"
wrk.headers["User-Agent"] = "Mozilla/5.0 (Linux; Android 14) Chrome/140.0"
init = function() wrk.headers["Origin"] = "http://" .. wrk.headers["Host"] end
`
