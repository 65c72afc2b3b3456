import { database } from '../database/client.ts'
import { processWide } from '../shared.ts'
import { dayOf } from '../vietnamese/dates.ts'
import { meant, withQuery } from './find.ts'
import type { Matched } from './settings.ts'

type Asked = {
  address: string
  series: string | null
  number: string | null
  count: number
  referrer: string
}

/** Different addresses that one process remembers between two writings; more are not counted until then. */
const mostAtOnce = 500
/** Addresses that the table keeps: those asked for most. */
export const mostKept = 5_000

/**
 * What readers ask for in vain and looks like an address of an older site: counted in memory, and written in
 * one statement every few seconds, whatever the traffic.
 */
export class AskedAddresses {
  #asked = new Map<string, Asked>()
  #writing: Promise<void> = Promise.resolve()

  get size(): number {
    return this.#asked.size
  }

  /** Counts one request that is worth an answer (worth.ts). `path` decoded, `referer` as the browser sent it. */
  note(path: string, query: URLSearchParams, matched: Matched | null, referer: string | undefined): void {
    const address = withQuery(path, meant(query))
    const ofNumber = matched && matched.by.leadsTo !== 'article' ? matched : null
    const [series, number] = [ofNumber?.number ? ofNumber.by.series : null, ofNumber?.number ?? null]
    // The pages of an old list are one question, not a thousand.
    const key = number === null ? address.toLowerCase() : `${series} ${number}`
    const before = this.#asked.get(key)
    if (!before && this.#asked.size >= mostAtOnce) return
    const referrer = hostOf(referer) || before?.referrer || ''
    this.#asked.set(key, { address, series, number, referrer, count: (before?.count ?? 0) + 1 })
  }

  /** Writes what was counted. What cannot be written now is counted on. */
  flush(now = new Date()): Promise<void> {
    const writing = this.#writing.then(() => this.#write(now))
    // Whoever asked for it hears of what went wrong; the next writing begins all the same.
    this.#writing = writing.catch(() => {})
    return writing
  }

  async #write(now: Date): Promise<void> {
    if (this.#asked.size === 0) return
    const batch = this.#asked
    this.#asked = new Map()
    try {
      const fresh = await write(batch, dayOf(now))
      if (fresh) await forgetLeastAsked()
    } catch (error) {
      this.#putBack(batch)
      throw error
    }
  }

  #putBack(batch: Map<string, Asked>): void {
    for (const [key, asked] of batch) {
      const since = this.#asked.get(key)
      if (since) since.count += asked.count
      else if (this.#asked.size < mostAtOnce) this.#asked.set(key, asked)
    }
  }
}

export const askedAddresses = processWide('old-addresses.asked', () => new AskedAddresses())

/** True when an address was not in the table before. In order of keys: two servers wait for each other and no more. */
async function write(batch: Map<string, Asked>, day: string): Promise<boolean> {
  const rows = [...batch].map(([key, asked]) => ({ key, day, ...asked }))
  const written = await database().$queryRaw<{ fresh: boolean }[]>`
    INSERT INTO asked_address AS kept (key, address, count, first_day, last_day, referrer)
    SELECT key, address, count, day, day, referrer
    FROM json_to_recordset(${JSON.stringify(rows)}::json)
      AS asked (key text, address text, series text, number text, count bigint, day date, referrer text)
    WHERE NOT EXISTS (SELECT FROM address_choice WHERE folded = lower(asked.address))
      AND NOT EXISTS (SELECT FROM address_choice WHERE number = asked.number AND series = asked.series)
    ORDER BY key
    ON CONFLICT (key) DO UPDATE SET
      address = EXCLUDED.address, count = kept.count + EXCLUDED.count,
      first_day = least(kept.first_day, EXCLUDED.first_day), last_day = greatest(kept.last_day, EXCLUDED.last_day),
      referrer = coalesce(nullif(EXCLUDED.referrer, ''), kept.referrer)
    RETURNING kept.xmax::text = '0' AS fresh`
  return written.some(({ fresh }) => fresh)
}

/** Keeps the table bounded under a flood of made-up addresses. Takes no row that another server is writing. */
async function forgetLeastAsked(): Promise<void> {
  await database().$executeRaw`
    DELETE FROM asked_address WHERE key IN (
      SELECT least.key FROM (
        SELECT count, key FROM asked_address ORDER BY count DESC, key OFFSET ${mostKept} LIMIT 1
      ) AS edge JOIN asked_address AS least
        ON least.count <= edge.count AND (least.count < edge.count OR least.key >= edge.key)
      FOR UPDATE OF least SKIP LOCKED
    )`
}

/** The host of a page that linked here; empty for what is none. */
function hostOf(referer: string | undefined): string {
  const url = referer && referer.length < 2_000 ? URL.parse(referer) : null
  return url && /^https?:$/.test(url.protocol) && url.hostname.length <= 100 ? url.hostname : ''
}
