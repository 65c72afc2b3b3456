import { database } from '../database/client.ts'
import { articleIdOf, everyArticle } from '../edition/tags.ts'
import { log } from '../log.ts'
import { addresses } from '../site/addresses.ts'
import { siteAddress } from '../site/published.ts'
import { indexNow, isOnTheInternet, keyPath } from './indexnow.ts'

/** The protocol's own limit of addresses in one ping. */
const most = 10_000
/** In milliseconds: while a ping is under way, after one, and after one that was refused. */
const waits = { underWay: 60_000, after: 10_000, afterRefusal: 300_000 }

type Place = { epoch: string; number: bigint }
type Progress = { edition: Place; told: (Place & { notBefore: Date }) | null }

/**
 * Tells search engines of the pieces that changed for readers since the last ping, those withdrawn too.
 * A cursor over the editions: their numbers come in the order of commits, so none is missed, in a crash
 * neither. What is there when the key is first set counts as known. Returns how many addresses were sent.
 */
export async function pingIndexNow(now: Date): Promise<number> {
  if (indexNow.key === '' || !isOnTheInternet(siteAddress.url)) return 0
  const { edition, told } = await progress()
  // A first start, or a database that was restored: its past has been told of, or never will be.
  if (told === null || told.epoch !== edition.epoch || told.number > edition.number)
    return advance(edition, now, 0)
  if (told.number === edition.number || told.notBefore > now || !(await claim(now))) return 0
  const { ids, upTo } = await changedPieces(told.number, edition.number)
  const urls = await addressesOf(ids)
  if (urls.length > 0 && !(await send(urls))) {
    await wait(now, waits.afterRefusal)
    return 0
  }
  return advance({ epoch: edition.epoch, number: upTo }, now, urls.length)
}

async function progress(): Promise<Progress> {
  const [edition, told] = await Promise.all([
    database().edition.findUniqueOrThrow({ where: { id: 1 }, select: { epoch: true, number: true } }),
    database().ping.findUnique({ where: { target: 'indexnow' } }),
  ])
  return { edition, told }
}

/** One process pings at a time; one that ends in the middle is followed by another after a minute. */
async function claim(now: Date): Promise<boolean> {
  const { count } = await database().ping.updateMany({
    where: { target: 'indexnow', notBefore: { lte: now } },
    data: { notBefore: new Date(now.getTime() + waits.underWay) },
  })
  return count === 1
}

async function wait(now: Date, time: number): Promise<void> {
  const notBefore = new Date(now.getTime() + time)
  await database().ping.update({ where: { target: 'indexnow' }, data: { notBefore } })
}

async function advance(place: Place, now: Date, sent: number): Promise<number> {
  const data = { ...place, notBefore: new Date(now.getTime() + (sent > 0 ? waits.after : 0)) }
  await database().ping.upsert({
    where: { target: 'indexnow' },
    create: { target: 'indexnow', ...data },
    update: data,
  })
  return sent
}

/** The pieces that editions after `from` touched, and the edition up to which these are all of them. */
async function changedPieces(from: bigint, to: bigint): Promise<{ ids: number[]; upTo: bigint }> {
  const rows = await database().$queryRaw<{ tag: string; number: bigint }[]>`
    SELECT tag, number FROM tag WHERE number > ${from} AND number <= ${to} AND tag LIKE ${everyArticle}
    ORDER BY number LIMIT ${most}`
  const last = rows.at(-1)
  // A full batch may end in the middle of an edition (an import's holds 500): that one waits for the next.
  const whole = rows.length < most || !last ? rows : rows.filter(({ number }) => number < last.number)
  return {
    ids: whole.map(({ tag }) => articleIdOf(tag)),
    upTo: rows.length < most ? to : (whole.at(-1)?.number ?? to),
  }
}

async function addressesOf(ids: number[]): Promise<string[]> {
  const pieces = await database().article.findMany({
    where: { id: { in: ids }, state: { in: ['published', 'withdrawn'] } },
    select: { id: true, slug: true },
  })
  return pieces.map((piece) => siteAddress.url + addresses.article(piece))
}

/** True when the ping was taken (200, 202). */
async function send(urlList: string[]): Promise<boolean> {
  const { host } = new URL(siteAddress.url)
  const ping = { host, key: indexNow.key, keyLocation: siteAddress.url + keyPath(), urlList }
  try {
    const { ok, status } = await fetch(indexNow.endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(ping),
      redirect: 'error',
      signal: AbortSignal.timeout(20_000),
    })
    if (!ok) log.warn({ status, addresses: urlList.length }, 'IndexNow refused')
    return ok
  } catch (error) {
    log.warn({ error: error instanceof Error ? error.message : String(error) }, 'IndexNow not reached')
    return false
  }
}
