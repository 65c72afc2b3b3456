import { expect, test } from 'vitest'
import { createDraft } from '../../lib/articles/write-draft.ts'
import { system } from '../../lib/staff/actor.ts'
import { addStaff } from '../../lib/staff/write.ts'
import { makeToken } from '../../lib/tokens/write.ts'
import { dayOf, plusDays } from '../../lib/vietnamese/dates.ts'
import { auditLog, type LogFilter, loggedPeople, stateOfPortal } from '../../lib/watch/desk.ts'
import { troubles } from '../../lib/watch/troubles.ts'
import { storeTroubles } from '../../lib/watch/write.ts'
import { actorOf, fieldsOf } from '../setup/actors.ts'
import { database, useDatabase } from '../setup/database.ts'

useDatabase()
const chief = actorOf('editor-in-chief')
const everything: LogFilter = { group: '', person: '', day: null, after: null }
const lines = async (filter: Partial<LogFilter> = {}) => {
  const found = await auditLog(chief, { ...everything, ...filter })
  if (!found.ok) throw new Error(found.reason)
  return found
}

test('a fault that comes a thousand times is one line with its number, the last of its words, and its days', async () => {
  const first = new Date('2026-11-28T08:00:00Z')
  for (let time = 0; time < 1_000; time++)
    troubles.note('job', 'receipts', `lần ${time}`, new Date(first.getTime() + time))
  troubles.note('page', '/tin/x-1', 'hỏng', first)
  await storeTroubles()
  troubles.note('job', 'receipts', 'lần cuối', new Date('2026-11-28T09:00:00Z'))
  await storeTroubles()
  const state = await stateOfPortal(chief, new Date('2026-11-29T00:00:00Z'))
  if (!state.ok) throw new Error(state.reason)
  expect(state.troubles).toEqual([
    {
      kind: 'job',
      name: 'receipts',
      detail: 'lần cuối',
      count: 1_001,
      firstAt: '2026-11-28T15:00:00+07:00',
      lastAt: '2026-11-28T16:00:00+07:00',
    },
    expect.objectContaining({ kind: 'page', name: '/tin/x-1', count: 1 }),
  ])
})

test('troubles that cannot be written are kept until they can', async () => {
  troubles.note('mail', 'lời mời', 'máy chủ thư không trả lời')
  await database().$executeRaw`ALTER TABLE trouble RENAME TO away`
  await expect(storeTroubles()).rejects.toThrow()
  troubles.note('mail', 'lời mời', 'vẫn không')
  await database().$executeRaw`ALTER TABLE away RENAME TO trouble`
  await storeTroubles()
  expect(await database().trouble.findFirst({ where: { kind: 'mail' } })).toMatchObject({ count: 2 })
})

test('the table of troubles is bounded, and keeps what was seen last', async () => {
  for (let batch = 0; batch < 7; batch++) {
    for (let number = 0; number < 100; number++)
      troubles.note('page', `/ngay/${batch}-${number}`, 'x', new Date(Date.UTC(2026, 0, 1, batch, number)))
    await storeTroubles()
  }
  expect(await database().trouble.count()).toBe(500)
  expect(await database().trouble.findFirst({ where: { name: '/ngay/0-0' } })).toBeNull()
  expect(await database().trouble.findFirst({ where: { name: '/ngay/6-99' } })).not.toBeNull()
})

test('a statement that takes long is noted by its text, never with what was put into it', async () => {
  await database().$queryRaw`SELECT pg_sleep(${1.1})::text, ${'bí mật'}::text AS word`
  await storeTroubles()
  const slow = await database().trouble.findFirstOrThrow({ where: { kind: 'query' } })
  expect(slow.name).toContain('pg_sleep($1)')
  expect(JSON.stringify(slow)).not.toContain('bí mật')
})

test('the log says who did what to whom, by group, person and day, a hundred at a time', async () => {
  const added = await addStaff(system, {
    name: 'Hà Vy',
    email: 'ha.vy@bao.example',
    role: 'reporter',
    sections: [],
    password: 'mot-mat-khau-dai',
  })
  if (!added.ok) throw new Error(added.reason)
  await makeToken(system, { name: 'Trạm tin', role: 'reporter', sections: [] })
  const { id: section } = await database().section.create({ data: { slug: 'xa-hoi', name: 'Xã hội' } })
  const vy = { ...actorOf('reporter', 'Hà Vy'), id: `staff:${added.id}` }
  for (let number = 0; number < 105; number++) await createDraft(vy, fieldsOf(section))
  expect((await lines({ group: 'nhan-su' })).lines.map(({ action, subject }) => [action, subject])).toEqual([
    ['make-token', 'Trạm tin'],
    ['add-staff', 'Hà Vy'],
  ])
  const first = await lines({ person: vy.id })
  expect(first.lines).toHaveLength(100)
  expect(first.lines[0]).toMatchObject({ actorName: 'Hà Vy', action: 'begin', articleId: expect.any(Number) })
  const second = await lines({ person: vy.id, after: first.next })
  expect([second.lines.length, second.next]).toEqual([5, null])
  const today = dayOf(new Date())
  expect((await lines({ day: today })).lines).toHaveLength(100)
  expect((await lines({ day: plusDays(today, -1) })).lines).toEqual([])
  expect(await loggedPeople(chief)).toContainEqual({ value: vy.id, label: 'Hà Vy' })
})

test.each(['contributor', 'reporter', 'desk-editor', 'managing-editor'] as const)(
  'a %s sees neither the log nor the state of the portal',
  async (role) => {
    const actor = actorOf(role)
    expect(await auditLog(actor, everything)).toEqual({ ok: false, reason: 'forbidden' })
    expect(await stateOfPortal(actor, new Date())).toEqual({ ok: false, reason: 'forbidden' })
    expect(await loggedPeople(actor)).toEqual([])
  },
)
