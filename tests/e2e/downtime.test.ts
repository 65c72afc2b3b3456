import { existsSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publish, schedule } from '../../lib/articles/write.ts'
import { createDraft } from '../../lib/articles/write-draft.ts'
import { longMoment, startOfDay } from '../../lib/vietnamese/dates.ts'
import { actorOf, fieldsOf } from '../setup/actors.ts'
import { database, useDatabase } from '../setup/database.ts'
import { get } from '../setup/get.ts'
import { daysAgo, fillNewspaper } from '../setup/newspaper.ts'
import { type RunningPortal, startPortal } from '../setup/running-portal.ts'

const faketime = '/usr/bin/faketime'
const { url } = useDatabase()
const manager = actorOf('managing-editor', 'Phạm Đức Thịnh')
const midnight = startOfDay(daysAgo(-1))
const portals: RunningPortal[] = []
let ids: number[] = []

beforeAll(async () => {
  if (!existsSync(faketime)) return
  await fillNewspaper()
  const { id: section } = await database().section.findUniqueOrThrow({ where: { slug: 'kinh-te' } })
  for (const title of ['Tin lúc giao thừa', 'Tin sau đó một phút']) {
    const made = await createDraft(manager, fieldsOf(section, { title }))
    if (made.ok) ids = [...ids, made.id]
  }
  const [first = 0, second = 0] = ids
  await schedule(manager, second, new Date(midnight.getTime() + 60_000))
  await schedule(manager, first, midnight)
  // Two servers come up three minutes after midnight; none ran over it.
  const wrapper = [faketime, '-f', `@${daysAgo(0)} 17:03:00`]
  const clock = { DATABASE_URL: url(), TZ: 'UTC', FAKETIME_DONT_FAKE_MONOTONIC: '1' }
  portals.push(...(await Promise.all([startPortal(clock, wrapper), startPortal(clock, wrapper)])))
})
afterAll(() => Promise.all(portals.map((portal) => portal.stop())))

test.skipIf(!existsSync(faketime))(
  'what was due at midnight while no server ran is out soon after the start, once, at its own time',
  async () => {
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
  },
)
