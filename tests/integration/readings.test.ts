import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { restore, withdraw } from '../../lib/articles/write.ts'
import { closeDatabase, openDatabase } from '../../lib/database/client.ts'
import { freshness } from '../../lib/edition/fresh.ts'
import { known } from '../../lib/edition/known.ts'
import { record } from '../../lib/edition/recording.ts'
import { tags } from '../../lib/edition/tags.ts'
import { ReadingCounter, readings } from '../../lib/readings/counter.ts'
import { readingsOf } from '../../lib/readings/desk.ts'
import { mostRead } from '../../lib/readings/published.ts'
import { rollUpReadings, storeAllReadings, storeReadings } from '../../lib/readings/write.ts'
import { makeMostRead } from '../../lib/readings/write-most-read.ts'
import { system } from '../../lib/staff/actor.ts'
import { momentOf, plusDays } from '../../lib/vietnamese/dates.ts'
import { actorOf } from '../setup/actors.ts'
import { database, useDatabase } from '../setup/database.ts'
import { useDocumentServer } from '../setup/document-server.ts'
import { daysAgo, fillNewspaper, importLines, line } from '../setup/newspaper.ts'

const { url } = useDatabase()
const { ask } = useDocumentServer(url)
beforeAll(fillNewspaper)
beforeEach(async () => {
  await storeAllReadings()
  await database().readingDay.deleteMany()
})

/** A browser that has a page of ours open; each call comes from another place unless it is said. */
let places = 0
const phone = 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36'
const reader = (given: Record<string, string> = {}) => ({
  'user-agent': phone,
  origin: 'https://bao.example',
  'sec-fetch-site': 'same-origin',
  'x-forwarded-for': `198.51.${Math.floor(places / 250)}.${(places++ % 250) + 1}`,
  ...given,
})
const read = (id: number | string, given?: Record<string, string>) =>
  ask(`/api/doc/${id}`, reader(given), 'POST')
const counts = async () =>
  Object.fromEntries(
    (await database().readingDay.findMany({ orderBy: { articleId: 'asc' } })).map((row) => [
      row.articleId,
      row.count,
    ]),
  )
/** So often was each piece read on a day, past the beacon. */
async function haveRead(counted: Record<number, number>, day = daysAgo(0)): Promise<void> {
  const counter = new ReadingCounter()
  for (const [id, count] of Object.entries(counted))
    for (let n = 0; n < count; n++) counter.add(Number(id), day)
  await storeReadings(counter)
}

describe('a read', () => {
  test('is counted once it is stored, with all others in one statement', async () => {
    for (const id of [1, 2, 2]) expect((await read(id)).status).toBe(204)
    expect(await counts()).toEqual({})
    expect(await storeReadings()).toBe(true)
    expect(await counts()).toEqual({ 1: 1, 2: 2 })
    expect(await storeReadings()).toBe(false)
  })

  test('of what is not public counts nothing, and the answer is the same', async () => {
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
    await importLines([line({ id: 701, publishedAt: tomorrow })])
    await withdraw(system, 9)
    const answers = []
    for (const id of [1, 9, 701, 999_999, 2_147_483_647]) {
      const { status, headers, text } = await read(id)
      answers.push({ status, text, ...headers, date: '' })
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(answers[0]).toMatchObject({ status: 204, 'cache-control': 'no-store', text: '' })
    await storeReadings()
    expect(await counts()).toEqual({ 1: 1 })
    await restore(system, 9)
  })

  test('counts from a page of ours alone, and from no machine', async () => {
    const others: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: '' },
      { 'sec-fetch-site': 'cross-site' },
      { 'user-agent': '' },
      { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' },
      { 'user-agent': `${phone} HeadlessChrome/140.0` },
    ]
    for (const given of others) expect((await read(1, given)).status).toBe(204)
    expect(
      (await ask('/api/doc/1', reader({ 'transfer-encoding': 'chunked' }), 'POST')).headers.connection,
    ).toBe('close')
    expect(readings().batch()).toBeNull()
    await read(1, {
      'user-agent': 'Mozilla/5.0 (Linux; Android 13; CUBOT X50) Chrome/140.0 Mobile Safari/537.36',
    })
    expect(readings().batch()?.readings).toMatchObject([{ id: 1, count: 1 }])
  })

  test('is told by POST to a number; anything else is no address', async () => {
    expect((await ask('/api/doc/1', reader())).status).toBe(404)
    for (const id of ['0', '01', 'x', '1/2', '2147483648', '99999999999'])
      expect((await read(id)).status, id).toBe(405)
    expect(readings().batch()).toBeNull()
  })

  test('a few times an hour from one place, so that nobody pushes a piece up', async () => {
    const home = { 'x-forwarded-for': '2001:db8:1:2::1' }
    for (let n = 0; n < 20; n++) await read(3, { 'x-forwarded-for': `2001:db8:1:2::${(n + 1).toString(16)}` })
    await read(4, home)
    await read(3, { 'x-forwarded-for': '2001:db8:1:3::1' })
    await storeReadings()
    expect(await counts()).toEqual({ 3: 5, 4: 1 })
  })
})

describe('what waits', () => {
  test('of two servers adds up', async () => {
    const [one, other] = [new ReadingCounter(), new ReadingCounter()]
    for (let id = 1; id <= 30; id++) {
      one.add(id, daysAgo(0))
      other.add(31 - id, daysAgo(0))
    }
    await Promise.all([storeReadings(one), storeReadings(other)])
    expect(await counts()).toEqual(Object.fromEntries(Array.from({ length: 30 }, (_, n) => [n + 1, 2])))
  })

  test('is not lost while Postgres is away, and not doubled when only the answer got lost', async () => {
    const counter = new ReadingCounter()
    counter.add(5, daysAgo(0))
    await closeDatabase()
    openDatabase('postgresql://nobody@127.0.0.1:1/nothing')
    await expect(storeReadings(counter)).rejects.toThrow()
    counter.add(5, daysAgo(0))
    counter.add(6, daysAgo(0))
    await closeDatabase()
    openDatabase(url())
    // Stored, but the server never hears of it and stores the same batch once more.
    const batch = counter.batch()
    await storeReadings({ batch: () => batch, stored() {} } as unknown as ReadingCounter)
    expect(await counts()).toEqual({ 5: 1 })
    await storeAllReadings(counter)
    expect(await counts()).toEqual({ 5: 2, 6: 1 })
  })

  test('is bounded, and what is known counts on', () => {
    const counter = new ReadingCounter(2)
    for (const id of [1, 2, 3, 2]) counter.add(id, daysAgo(0))
    expect(counter.batch()?.readings).toMatchObject([
      { id: 1, count: 1 },
      { id: 2, count: 2 },
    ])
  })
})

describe('"Đọc nhiều"', () => {
  const noon = momentOf(daysAgo(0), '12:00')
  let clock = 0
  /** The job as it comes by at noon, each time some minutes later. */
  const made = () => makeMostRead(new Date(noon.getTime() + 200_000 * clock++))
  const ids = async (scope: string) => {
    const section = scope === 'all' ? null : await database().section.findUnique({ where: { slug: scope } })
    const { day, week } = await mostRead(section ? { ...section, parent: null } : 'all')
    return [day.map(({ id }) => id), week.map(({ id }) => id)]
  }

  test('is empty where nothing was read', async () => {
    await made()
    expect(await ids('all')).toEqual([[], []])
  })

  test('shows the most read of the last 24 hours and of the last seven days, a section with all under it', async () => {
    await haveRead({ 1: 5, 2: 9, 3: 7 })
    // At noon the half of yesterday counts for the day.
    await haveRead({ 4: 16 }, daysAgo(1))
    await haveRead({ 5: 20, 6: 1 }, daysAgo(5))
    await haveRead({ 7: 1000 }, daysAgo(8))
    await made()
    expect(await ids('all')).toEqual([
      [2, 4, 3, 1],
      [5, 4, 2, 3, 1],
    ])
    expect(await ids('chinh-tri')).toEqual([
      [2, 4, 1],
      [5, 4, 2, 1],
    ])
    expect(await ids('xay-dung-dang')).toEqual([[2], [5, 2]])
    expect(await ids('kinh-te')).toEqual([[3], [3, 6]])
  })

  test('a withdrawn piece is gone from it with the edition that withdraws it, and its place is filled', async () => {
    await haveRead({ 1: 9, 2: 8, 3: 7, 4: 6, 5: 5, 6: 4 })
    await made()
    expect((await ids('all'))[0]).toEqual([1, 2, 3, 4, 5])
    const { recording } = await record(known().number, () => mostRead('all'))
    await withdraw(system, 1)
    const page = { epoch: known().epoch, ...recording, tags: [...recording.tags] }
    expect(freshness(page, known(), Date.now())).toBe('taken-down')
    expect((await ids('all'))[0]).toEqual([2, 3, 4, 5])
    await made()
    expect((await ids('all'))[0]).toEqual([2, 3, 4, 5, 6])
    await restore(system, 1)
  })

  test('a piece that has moved to another section leaves the list of the old one at once', async () => {
    await haveRead({ 3: 9, 6: 8 })
    await made()
    expect((await ids('kinh-te'))[0]).toEqual([3, 6])
    await importLines([line({ id: 3, section: 'chinh-tri' })])
    expect((await ids('kinh-te'))[0]).toEqual([6])
    await importLines([line({ id: 3, section: 'kinh-te' })])
  })

  test('is stamped when what it shows changes, and not by readers alone', async () => {
    await haveRead({ 6: 90, 3: 80 })
    const before = Number(await made())
    expect(before).toBeGreaterThan(0)
    await haveRead({ 3: 5, 6: 5 })
    expect(await made()).toBeNull()
    // Not before its time, whatever was read meanwhile.
    await haveRead({ 12: 500 })
    expect(await makeMostRead(new Date(noon.getTime() + 200_000 * (clock - 1) + 60_000))).toBeNull()
    expect(Number(await made())).toBeGreaterThan(before)
    const stamped = await database().tag.findMany({ where: { number: { gt: before } } })
    const economy = await database().section.findUniqueOrThrow({ where: { slug: 'kinh-te' } })
    expect(stamped.map(({ tag }) => tag).sort()).toEqual(
      [tags.mostRead('all'), tags.mostRead(economy.id)].sort(),
    )
  })

  test('of several servers one makes it', async () => {
    await haveRead({ 10: 5 })
    const at = new Date(noon.getTime() + 200_000 * clock++)
    const editions = await Promise.all([makeMostRead(at), makeMostRead(at), makeMostRead(at)])
    expect(editions.filter((edition) => edition !== null)).toHaveLength(1)
  })
})

test('who may read a piece in the newsroom sees how often it was read, by day and in all', async () => {
  await haveRead({ 8: 3 })
  await haveRead({ 8: 4 }, daysAgo(29))
  await haveRead({ 8: 2 }, daysAgo(61))
  await rollUpReadings(new Date())
  await haveRead({ 8: 1 }, daysAgo(61))
  await rollUpReadings(new Date())
  expect(await database().readingDay.count({ where: { day: new Date(daysAgo(61)) } })).toBe(0)
  const seen = await readingsOf(system, 8, new Date())
  expect(seen).toMatchObject({ ok: true, readings: { total: 10 } })
  const days = seen.ok ? seen.readings.days : []
  expect(days.map(({ day }) => day)).toEqual(Array.from({ length: 30 }, (_, n) => plusDays(daysAgo(29), n)))
  expect([days[0]?.count, days[1]?.count, days[29]?.count]).toEqual([4, 0, 3])
  expect(await readingsOf(actorOf('contributor'), 8, new Date())).toEqual({ ok: false, reason: 'forbidden' })
  expect(await readingsOf(system, 999_999, new Date())).toEqual({ ok: false, reason: 'not-found' })
})
