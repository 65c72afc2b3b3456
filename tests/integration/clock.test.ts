import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { addComment } from '../../lib/articles/comments.ts'
import { makePreviewLink, previewedId, revokePreviewLink } from '../../lib/articles/preview.ts'
import {
  approve,
  correct,
  publish,
  restore,
  returnToAuthor,
  schedule,
  submit,
  unschedule,
  update,
  withdraw,
} from '../../lib/articles/write.ts'
import { createDraft, saveDraft } from '../../lib/articles/write-draft.ts'
import { databaseTime } from '../../lib/database/time.ts'
import { takeReceipts } from '../../lib/receipts/write.ts'
import { system } from '../../lib/staff/actor.ts'
import { bodyOf, fieldsOf } from '../setup/actors.ts'
import { database, useDatabase } from '../setup/database.ts'
import { importLines, line, useFolder } from '../setup/newsroom.ts'

const hour = 3_600_000
/** How far the clock of this process is ahead: further than anything here is set for. */
const ahead = 3 * hour
useDatabase()
const folder = useFolder()

// What the process would write by its own clock lies hours ahead of all that others write.
beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + ahead })
})
afterAll(() => {
  vi.useRealTimers()
})

const inMinutes = async (minutes: number) => new Date((await databaseTime()).getTime() + minutes * 60_000)

test('a line for half an hour from now is scheduled where the clock is ahead of that', async () => {
  await importLines(folder.path('pieces.jsonl'), [
    line({ id: 7, publishedAt: (await inMinutes(30)).toISOString() }),
  ])
  expect(await database().article.findUnique({ where: { id: 7 }, select: { state: true } })).toEqual({
    state: 'scheduled',
  })
})

test('what a newsroom writes where the clock is ahead stands at the time that it is', async () => {
  const { id: section } = await database().section.findFirstOrThrow()
  const made = await createDraft(system, fieldsOf(section, { title: 'Nước về bản', body: bodyOf('Đã về.') }))
  const id = made.ok ? made.id : 0
  const changed = fieldsOf(section, { title: 'Nước đã về bản', body: bodyOf('Đã về từ sáng.') })
  const steps = [
    () => saveDraft(system, id, { version: 1, fields: changed }),
    () => addComment(system, id, 'Thêm tên người nói.'),
    () => submit(system, id),
    () => returnToAuthor(system, id, 'Thiếu ảnh.'),
    () => submit(system, id),
    () => approve(system, id),
    async () => schedule(system, id, await inMinutes(30)),
    () => unschedule(system, id),
    () => publish(system, id),
    () => saveDraft(system, id, { version: 2, fields: { ...changed, title: 'Nước đã về bản Ngòi' } }),
    () => update(system, id),
    () => correct(system, id, 'Bài trước ghi nhầm tên bản.'),
    () => withdraw(system, id),
    () => restore(system, id),
  ]
  for (const step of steps) expect(await step()).toMatchObject({ ok: true })
  await takeReceipts(await inMinutes(5))
  expect(await laterThan(await inMinutes(5))).toEqual(['article.due_at'])
})

test('a link for an hour ends with that hour', async () => {
  const { id } = await database().article.findFirstOrThrow({ where: { state: 'published' } })
  const link = await makePreviewLink(system, id, { hours: 1 })
  if (!link.ok) throw new Error(link.reason)
  expect(Math.abs(Date.parse(link.expiresAt) - Number(await inMinutes(60)))).toBeLessThan(30_000)
  const token = link.url.slice(link.url.lastIndexOf('/') + 1)
  expect(await previewedId(token)).toBe(id)
  await revokePreviewLink(system, id, link.id)
  expect(await laterThan(await inMinutes(90))).toEqual([])
})

/** The columns of any table that hold a moment later than this. */
async function laterThan(moment: Date): Promise<string[]> {
  const columns = await database().$queryRaw<{ table: string; column: string }[]>`
    SELECT table_name AS table, column_name AS column FROM information_schema.columns
    WHERE table_schema = 'public' AND data_type = 'timestamp with time zone' ORDER BY 1, 2`
  expect(columns.length).toBeGreaterThan(30)
  const found: string[] = []
  for (const { table, column } of columns) {
    const rows = await database().$queryRawUnsafe<unknown[]>(
      `SELECT FROM "${table}" WHERE "${column}" > $1 LIMIT 1`,
      moment,
    )
    if (rows.length > 0) found.push(`${table}.${column}`)
  }
  return found
}
