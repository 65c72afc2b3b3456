import { join } from 'node:path'
import { closeDatabase, openDatabase } from '../lib/database/client.ts'
import { system } from '../lib/staff/actor.ts'
import { makeToken } from '../lib/tokens/write.ts'
import { dayOf } from '../lib/vietnamese/dates.ts'
import { get } from '../tests/setup/get.ts'
import { startPortal } from '../tests/setup/running-portal.ts'
import { withLoaded } from './loaded.ts'
import { prepared, section } from './order.ts'
import { preparedAt } from './peer-order.ts'
import { givenPeers } from './peers.ts'
import { freePort, withFolder } from './portal.ts'
import { startShippedNginx } from './shipped-nginx.ts'
import { startStaticFiles } from './static-file.ts'
import { median, printTable } from './table.ts'

const rounds = Number(process.env.BENCH_ROUNDS ?? 9)
/** How long the page that nobody reads was last read before, in seconds. */
const idle = Number(process.env.BENCH_IDLE ?? 600)

/**
 * From the order to publish until readers see the piece: at the server that took the order, at another server on
 * the same database, and through nginx, where a page was read a moment ago and ten minutes ago.
 */
export function publishBench(): Promise<void> {
  return withLoaded(Number(process.env.BENCH_ARTICLES ?? 10_000), (url) =>
    withFolder(async (folder) => {
      openDatabase(url)
      const made = await makeToken(system, { name: 'Đo', role: 'managing-editor', sections: [] })
      await closeDatabase()
      if (!made.ok) throw new Error(made.reason)
      const start = async () => {
        const port = await freePort()
        const own = { PORT: String(port), SITE_URL: `http://127.0.0.1:${port}` }
        return startPortal({ DATABASE_URL: url, DATA_DIR: folder, ...own })
      }
      const [here, elsewhere] = [await start(), await start()]
      const front = await startShippedNginx(join(folder, 'front'), here.address)
      try {
        const pages = [
          '/',
          `/${section}`,
          `/ngay/${dayOf(new Date())}`,
          '/rss/trang-chu.xml',
          '/sitemap-news.xml',
        ]
        const places = {
          'this server': here.address,
          'another server': elsewhere.address,
          nginx: front.address,
        }
        const rows: string[][] = []
        const orders: number[] = []
        const seen = new Map<string, number[]>()
        for (let round = 0; round < rounds; round++) {
          for (const path of pages) {
            for (const address of Object.values(places)) await get(address + path)
          }
          const order = await prepared(here.address, made.secret)
          const began = performance.now()
          const watched = Object.entries(places).flatMap(([place, address]) =>
            pages.map(async (path) => {
              const took = await until(address + path, order.title, began)
              const key = `${place} ${path}`
              seen.set(key, [...(seen.get(key) ?? []), took])
            }),
          )
          await order.publish()
          orders.push(performance.now() - began)
          await Promise.all(watched)
        }
        for (const path of pages)
          rows.push([
            path,
            ...Object.keys(places).map((place) => median(seen.get(`${place} ${path}`) ?? []).toFixed(0)),
          ])
        console.log(`The order is answered after ${median(orders).toFixed(0)} ms (median of ${rounds}).\n`)
        printTable(['page, ms from the order', ...Object.keys(places)], rows)
        await printBesideOthers(here.address, made.secret, folder)
        console.log(
          `\nA section last read ${idle} s before, through nginx: ${await afterIdle(here.address, front.address, made.secret)} ms`,
        )
      } finally {
        await front.stop()
        await elsewhere.stop()
        await here.stop()
      }
    }),
  )
}

type Order = { title: string; publish(): Promise<unknown> }

/** The home page alone, asked for at one place: here, as a file written anew, and where BENCH_PEERS says how to publish. */
async function printBesideOthers(address: string, key: string, folder: string): Promise<void> {
  const home = await get(`${address}/`)
  const file = await startStaticFiles(folder, 'home', [home.body], { keptOpen: false, packed: false })
  const written = async (): Promise<Order> => {
    const title = `Đo lúc đăng ${Date.now()}`
    return { title, publish: async () => file.replace(0, Buffer.from(home.text + title)) }
  }
  const peers = givenPeers().peers.flatMap(({ name, address, publish }) =>
    publish ? [{ name, address: `${address}/`, order: () => preparedAt(address, publish) }] : [],
  )
  const own = { name: 'Báo Tỉnh', address: `${address}/`, order: () => prepared(address, key) }
  const fileItself = { name: 'static file', address: file.address + file.paths[0], order: written }
  const times = new Map<string, number[]>()
  try {
    for (let round = 0; round < rounds; round++)
      for (const { name, address, order } of [own, fileItself, ...peers])
        times.set(name, [...(times.get(name) ?? []), await untilHome(address, await order())])
  } finally {
    await file.stop()
  }
  const ours = median(times.get(own.name) ?? [])
  printTable(
    ['the home page alone', 'ms from the order', 'to ours'],
    [...times].map(([name, took]) => [name, median(took).toFixed(1), (median(took) / ours).toFixed(2)]),
  )
}

async function untilHome(address: string, order: Order): Promise<number> {
  await get(address)
  const began = performance.now()
  const seen = until(address, order.title, began)
  await order.publish()
  return seen
}

/** Asks every 5 ms until the words are there; milliseconds since `began`. */
async function until(address: string, words: string, began: number): Promise<number> {
  for (;;) {
    const { text } = await get(address)
    if (text.includes(words)) return performance.now() - began
    if (performance.now() - began > 60_000) throw new Error(`${address} does not show "${words}".`)
    await new Promise((done) => setTimeout(done, 5))
  }
}

async function afterIdle(server: string, front: string, key: string): Promise<string> {
  const path = `/${section}`
  await get(front + path)
  await new Promise((done) => setTimeout(done, idle * 1_000))
  const order = await prepared(server, key)
  const began = performance.now()
  const watched = until(front + path, order.title, began)
  await order.publish()
  return (await watched).toFixed(0)
}
