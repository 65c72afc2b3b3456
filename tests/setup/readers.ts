import { get } from './get.ts'
import type { Ledger } from './ledger.ts'
import { daysAgo } from './newspaper.ts'

/** Every kind of page of the small newspaper. */
export const readerPaths = [
  '/',
  '/kinh-te',
  '/chinh-tri',
  '/tin/tin-thu-so-3-3',
  '/tin/tin-thu-so-4-4',
  `/ngay/${daysAgo(0)}`,
  `/kinh-te/ngay/${daysAgo(0)}`,
  `/ngay/${daysAgo(3).slice(0, 7)}`,
  '/chu-de/nong-thon-moi',
  '/tac-gia/ha-vy',
  '/rss/trang-chu.xml',
  '/rss/kinh-te.json',
  '/sitemap-news.xml',
  '/tim-kiem?q=nước+ruộng',
]

export type Read = {
  requests: number
  /** How many answers there were of each status; 0: none came. */
  statuses: Map<number, number>
  /** The piece and the page on which a reader saw what nobody may see, and when they last asked (ms). */
  leaks: Map<string, number>
  /** Milliseconds of the slowest answer. */
  slowest: number
  /** The first answers that no reader should get, and what they say. */
  odd: string[]
}

/** Readers at all of these servers, each asking for one page after the other. Returns how to stop them. */
export function keepReading(
  servers: () => string[],
  ledger: Ledger,
  { readers = 3, paths = readerPaths, pause = 25 } = {},
): () => Promise<Read> {
  const read: Read = { requests: 0, statuses: new Map(), leaks: new Map(), slowest: 0, odd: [] }
  let stopped = false
  const reader = async (first: number) => {
    for (let turn = first; !stopped; turn++) {
      const addresses = servers()
      const address = addresses[turn % addresses.length]
      const path = paths[Math.floor(turn / addresses.length) % paths.length] as string
      const asked = Date.now()
      const reply = await get(address + encodeURI(path)).catch(() => null)
      read.requests++
      read.slowest = Math.max(read.slowest, Date.now() - asked)
      // A day that holds nothing yet is a page all the same.
      const isEmptyDay = reply?.status === 404 && path.includes('/ngay/')
      const status = isEmptyDay ? 200 : (reply?.status ?? 0)
      read.statuses.set(status, (read.statuses.get(status) ?? 0) + 1)
      if (status !== 200 && status !== 503 && read.odd.length < 10)
        read.odd.push(
          `${status} at ${new Date().toISOString()} ${address}${path}: ${reply?.text.slice(0, 200)}`,
        )
      for (const mark of ledger.leaks(reply?.text ?? '', asked))
        read.leaks.set(`${mark} at ${address}${path}`, asked)
      await new Promise((done) => setTimeout(done, pause))
    }
  }
  const running = Promise.all(Array.from({ length: readers }, (_, index) => reader(index * 5)))
  return async () => {
    stopped = true
    await running
    return read
  }
}
