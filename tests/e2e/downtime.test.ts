import { afterAll, beforeAll, expect, test } from 'vitest'
import { publish, schedule } from '../../lib/articles/write.ts'
import { createDraft } from '../../lib/articles/write-draft.ts'
import { dayOf, longMoment, startOfDay } from '../../lib/vietnamese/dates.ts'
import { actorOf, fieldsOf } from '../setup/actors.ts'
import { database, useDatabase } from '../setup/database.ts'
import { get } from '../setup/get.ts'
import { fillNewspaper } from '../setup/newspaper.ts'
import { type RunningPortal, startPortal } from '../setup/running-portal.ts'

const { url } = useDatabase()
const manager = actorOf('managing-editor', 'Phạm Đức Thịnh')
/** The last one that is some minutes past. */
const midnight = startOfDay(dayOf(new Date(Date.now() - 300_000)))
const portals: RunningPortal[] = []
let ids: number[] = []

beforeAll(async () => {
  await fillNewspaper()
  const { id: section } = await database().section.findUniqueOrThrow({ where: { slug: 'kinh-te' } })
  for (const title of ['Tin lúc giao thừa', 'Tin sau đó một phút']) {
    const made = await createDraft(manager, fieldsOf(section, { title }))
    if (made.ok) ids = [...ids, made.id]
  }
  const [first = 0, second = 0] = ids
  for (const [id, after] of [
    [second, 60_000],
    [first, 0],
  ] as const) {
    await schedule(manager, id, new Date(Date.now() + 3_600_000))
    await database().article.update({ where: { id }, data: { dueAt: new Date(midnight.getTime() + after) } })
  }
  // Two servers come up after midnight; none ran over it.
  const settings = { DATABASE_URL: url() }
  portals.push(...(await Promise.all([startPortal(settings), startPortal(settings)])))
})
afterAll(() => Promise.all(portals.map((portal) => portal.stop())))

test('what was due at midnight while no server ran is out soon after the start, once, at its own time', async () => {
  const [first = 0] = ids
  for (const portal of portals) {
    const deadline = Date.now() + 30_000
    for (;;) {
      const page = await get(`${portal.address}/tin/tin-luc-giao-thua-${first}`)
      if (page.status === 200) {
        expect(page.text.includes(longMoment(midnight))).toBe(true)
        break
      }
      if (Date.now() > deadline) throw new Error('The piece never came out.')
      await new Promise((done) => setTimeout(done, 100))
    }
  }
  const history = await database().auditEntry.findMany({
    where: { articleId: { in: ids }, action: 'publish' },
    orderBy: { id: 'asc' },
  })
  expect(history.map(({ articleId }) => articleId)).toEqual(ids)
  expect(
    await database().article.findMany({ where: { id: { in: ids } }, orderBy: { id: 'asc' } }),
  ).toMatchObject([
    { state: 'published', publishedAt: midnight },
    { state: 'published', publishedAt: new Date(midnight.getTime() + 60_000) },
  ])
  expect(await publish(manager, first)).toEqual({ ok: false, reason: 'wrong-state' })
})
