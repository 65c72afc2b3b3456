import { beforeAll, describe, expect, test } from 'vitest'
import { addComment, comments } from '../../lib/articles/comments.ts'
import { draft } from '../../lib/articles/desk.ts'
import { compareRevisions } from '../../lib/articles/desk-compare.ts'
import { history, revision, revisions } from '../../lib/articles/desk-history.ts'
import { deskCounts, deskPieces } from '../../lib/articles/desk-list.ts'
import type { Draft } from '../../lib/articles/draft.ts'
import { leave, touchPresence } from '../../lib/articles/presence.ts'
import { publishedArticle } from '../../lib/articles/published.ts'
import {
  approve,
  correct,
  fix,
  publish,
  restore,
  returnToAuthor,
  schedule,
  submit,
  unschedule,
  update,
  withdraw,
} from '../../lib/articles/write.ts'
import { createDraft, restoreRevision, saveDraft } from '../../lib/articles/write-draft.ts'
import { publishedCorrections } from '../../lib/corrections/published.ts'
import { tags } from '../../lib/edition/tags.ts'
import { publishDue } from '../../lib/jobs/due.ts'
import { sectionChoices } from '../../lib/sections/choices.ts'
import { makeSection, retireSection } from '../../lib/sections/write.ts'
import { type Actor, system } from '../../lib/staff/actor.ts'
import { actorOf, bodyOf, fieldsOf } from '../setup/actors.ts'
import { database, useDatabase } from '../setup/database.ts'
import { editionNumber, tagsSince, useFolder, wrongCounts } from '../setup/newsroom.ts'

useDatabase()
useFolder()

let society = 0
let economy = 0
let editor: Actor
const reporter = actorOf('reporter', 'Lò Văn Quyết')
const colleague = actorOf('reporter', 'Hà Vy')
const manager = actorOf('managing-editor', 'Phạm Đức Thịnh')
const chief = actorOf('editor-in-chief', 'Hoàng Minh Châu')
const administrator = actorOf('administrator', 'Đỗ Quang Huy')

beforeAll(async () => {
  const made = [
    await makeSection(system, { slug: 'xa-hoi', name: 'Xã hội' }),
    await makeSection(system, { slug: 'kinh-te', name: 'Kinh tế' }),
  ]
  ;[society = 0, economy = 0] = made.map((one) => (one.ok ? one.id : 0))
  editor = actorOf('desk-editor', 'Nguyễn Thu Hằng', [society])
})

async function begun(actor: Actor = reporter, changed: Parameters<typeof fieldsOf>[1] = {}): Promise<number> {
  const made = await createDraft(actor, fieldsOf(society, changed))
  if (!made.ok) throw new Error(made.reason)
  return made.id
}

async function opened(actor: Actor, id: number): Promise<Draft> {
  const read = await draft(actor, id)
  if (!read.ok) throw new Error(read.reason)
  return read.draft
}

async function saved(actor: Actor, id: number, changed: Parameters<typeof fieldsOf>[1]) {
  const { version, fields } = await opened(actor, id)
  return saveDraft(actor, id, { version, fields: { ...fields, ...changed } })
}

async function published(changed: Parameters<typeof fieldsOf>[1] = {}): Promise<number> {
  const id = await begun(reporter, changed)
  await publish(manager, id)
  return id
}

describe('a draft', () => {
  test('keeps everything that was written, and nobody but its people sees it', async () => {
    const id = await begun(reporter, {
      authors: ['Lò Quyết', 'Hà Vy'],
      topics: ['Thủy lợi'],
      kind: 'photo-story',
      notes: 'Gọi lại cho ông Páo.\nSố liệu chờ xã.',
      related: [77],
    })
    const own = await opened(reporter, id)
    expect(own.fields).toEqual(
      fieldsOf(society, {
        authors: ['Lò Quyết', 'Hà Vy'],
        topics: ['Thủy lợi'],
        kind: 'photo-story',
        notes: 'Gọi lại cho ông Páo.\nSố liệu chờ xã.',
        related: [77],
      }),
    )
    expect([own.version, own.state, own.mayEdit, own.url]).toEqual([1, 'draft', true, null])
    for (const other of [colleague, editor, administrator]) {
      expect(await draft(other, id)).toEqual({ ok: false, reason: 'forbidden' })
      expect(await saveDraft(other, id, { version: 1, fields: fieldsOf(society) })).toEqual({
        ok: false,
        reason: 'forbidden',
      })
      expect(await history(other, id)).toEqual({ ok: false, reason: 'forbidden' })
    }
    expect(await publishedArticle(id)).toBeNull()
    expect(await draft(reporter, 999_999)).toEqual({ ok: false, reason: 'not-found' })
  })

  test('that is saved again raises its version, leaves a revision and touches no reader', async () => {
    const id = await begun()
    const before = await editionNumber()
    expect(await saved(reporter, id, { title: 'Nước về tới bản trên' })).toMatchObject({
      ok: true,
      version: 2,
      changed: true,
    })
    expect(await saved(reporter, id, {})).toMatchObject({ ok: true, version: 2, changed: false })
    const list = await revisions(reporter, id)
    expect(list.ok && list.revisions.map(({ version }) => version)).toEqual([2, 1])
    const first = await revision(reporter, id, 1)
    expect(first.ok && first.revision.fields.title).toBe('Nước về bản')
    expect(await editionNumber()).toBe(before)
    expect((await database().article.findUniqueOrThrow({ where: { id } })).slug).toBe('nuoc-ve-toi-ban-tren')
  })

  test('saved by two people at once loses nothing: the second is shown both texts', async () => {
    const id = await begun()
    await submit(reporter, id)
    const { version } = await opened(editor, id)
    const ours = { version, fields: fieldsOf(society, { title: 'Tít của biên tập viên' }) }
    const theirs = { version, fields: fieldsOf(society, { title: 'Tít của thư ký' }) }
    const results = await Promise.all([saveDraft(editor, id, ours), saveDraft(manager, id, theirs)])
    const lost = results.find(({ ok }) => !ok)
    const kept = await opened(manager, id)
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(lost).toMatchObject({ ok: false, reason: 'conflict' })
    expect(lost && 'current' in lost && lost.current.fields).toEqual(kept.fields)
  })

  test('that says what stands there already is no conflict, whatever it began from', async () => {
    const id = await begun()
    await saved(reporter, id, { title: 'Tít mới' })
    const again = await saveDraft(reporter, id, {
      version: 1,
      fields: fieldsOf(society, { title: 'Tít mới' }),
    })
    expect(again).toMatchObject({ ok: true, version: 2, changed: false })
  })

  test('cannot point to a section or a picture that is not there, and says so at the field', async () => {
    const id = await begun()
    const picture = { id: 4321, alt: null, caption: null, credit: null }
    expect(await saved(reporter, id, { section: 999, picture })).toEqual({
      ok: false,
      reason: 'invalid',
      problems: { section: expect.any(String), picture: expect.any(String) },
    })
    expect((await opened(reporter, id)).version).toBe(1)
  })

  test('cannot be carried out of the sections of its editor', async () => {
    const id = await begun()
    await submit(reporter, id)
    expect(await saved(editor, id, { section: economy })).toMatchObject({
      reason: 'invalid',
      problems: { section: expect.any(String) },
    })
    expect(await saved(manager, id, { section: economy })).toMatchObject({ ok: true })
    expect(await draft(editor, id)).toEqual({ ok: false, reason: 'forbidden' })
  })

  test('gets an older text back as a new save', async () => {
    const id = await begun()
    await saved(reporter, id, { title: 'Tít thứ hai' })
    expect(await restoreRevision(reporter, id, { revision: 1, version: 2 })).toMatchObject({
      ok: true,
      version: 3,
    })
    expect((await opened(reporter, id)).fields.title).toBe('Nước về bản')
  })

  test('named twice to compare stands against the save before it, and the first against nothing', async () => {
    const id = await begun()
    await saved(reporter, id, { title: 'Tít thứ hai' })
    await saved(reporter, id, { title: 'Tít thứ ba' })
    const changedBy = async (one: number, other: number) => {
      const compared = await compareRevisions(reporter, id, one, other)
      if (!compared.ok) return compared.reason
      const parts = compared.comparison.fields.flatMap((field) => field.parts)
      const words = (kind: string) => parts.flatMap((part) => (part.kind === kind ? part.text : [])).join(' ')
      return `${compared.older} to ${compared.newer}: ${words('removed')}, ${words('added')}`
    }
    expect(await changedBy(3, 3)).toBe('2 to 3: hai, ba')
    expect(await changedBy(2, 2)).toBe('1 to 2: Nước về bản, Tít thứ hai')
    expect(await changedBy(3, 1)).toBe('1 to 3: Nước về bản, Tít thứ ba')
    expect(await changedBy(1, 1)).toBe('first')
    expect(await changedBy(9, 9)).toBe('not-found')
  })

  test('stays in a section that is retired, which is offered to it and to no other', async () => {
    const made = await makeSection(system, { slug: 'tien-toi-dai-hoi', name: 'Tiến tới đại hội' })
    if (!made.ok) throw new Error(made.reason)
    const id = await begun(reporter, { section: made.id })
    await retireSection(system, made.id)
    const { section } = (await opened(reporter, id)).fields
    expect((await sectionChoices(section)).at(-1)).toEqual({
      value: made.id,
      label: 'Tiến tới đại hội (đã khép)',
    })
    expect((await sectionChoices(society)).map(({ value }) => value)).toEqual([society, economy])
    expect(await saved(reporter, id, { title: 'Tít mới' })).toMatchObject({ ok: true })
    expect((await opened(reporter, id)).fields.section).toBe(made.id)
  })
})

describe('the path of a piece', () => {
  test('leads from the reporter over the desk to the readers and away again', async () => {
    const id = await begun()
    expect(await submit(reporter, id)).toMatchObject({ ok: true })
    expect((await opened(reporter, id)).mayEdit).toBe(false)
    expect(await returnToAuthor(editor, id, 'Thiếu ý kiến của xã.')).toMatchObject({ ok: true })
    const said = await comments(reporter, id)
    expect(said.ok && said.comments).toMatchObject([{ kind: 'return', text: 'Thiếu ý kiến của xã.' }])
    expect(await saved(reporter, id, { lead: 'Xã đã lên tiếng.' })).toMatchObject({ ok: true })
    await submit(reporter, id)
    expect(await approve(editor, id)).toMatchObject({ ok: true })
    expect(await publish(editor, id)).toEqual({ ok: false, reason: 'forbidden' })
    expect(await publish(manager, id)).toMatchObject({ ok: true, edition: expect.any(BigInt) })
    expect((await publishedArticle(id))?.lead).toBe('Xã đã lên tiếng.')
    expect(await withdraw(manager, id)).toMatchObject({ ok: true })
    expect(await publishedArticle(id)).toBeNull()
    expect(await restore(manager, id)).toEqual({ ok: false, reason: 'forbidden' })
    expect(await restore(chief, id)).toMatchObject({ ok: true })
    expect((await publishedArticle(id))?.title).toBe('Nước về bản')
    expect(await wrongCounts()).toEqual([])
    const told = await history(reporter, id)
    expect(
      told.ok && told.history.map(({ action, actorName }) => `${action} ${actorName}`).reverse(),
    ).toEqual([
      'begin Lò Văn Quyết',
      'submit Lò Văn Quyết',
      'return Nguyễn Thu Hằng',
      'submit Lò Văn Quyết',
      'approve Nguyễn Thu Hằng',
      'publish Phạm Đức Thịnh',
      'withdraw Phạm Đức Thịnh',
      'restore Hoàng Minh Châu',
    ])
  })

  test('is not taken with nothing written, in the wrong state or on a text that is no longer the newest', async () => {
    const empty = await begun(reporter, { title: '', body: bodyOf() })
    expect(await submit(reporter, empty)).toEqual({ ok: false, reason: 'unready' })
    const id = await begun()
    expect(await approve(editor, id)).toEqual({ ok: false, reason: 'forbidden' })
    expect(await approve(manager, id)).toEqual({ ok: false, reason: 'wrong-state' })
    await saved(reporter, id, { title: 'Tít mới hơn' })
    expect(await submit(reporter, id, { version: 1 })).toEqual({ ok: false, reason: 'conflict' })
    expect((await opened(reporter, id)).state).toBe('draft')
  })

  test('nobody changes or takes back what the history says', async () => {
    const id = await begun()
    await expect(
      database().auditEntry.updateMany({ where: { articleId: id }, data: { actorName: 'Ai đó' } }),
    ).rejects.toThrow()
    await expect(database().auditEntry.deleteMany({ where: { articleId: id } })).rejects.toThrow()
  })
})

describe('a piece that is out', () => {
  test('is changed for readers only when somebody puts the new text out', async () => {
    const id = await published()
    const before = await editionNumber()
    await saved(manager, id, { title: 'Tít đã mở mạch' })
    expect((await publishedArticle(id))?.title).toBe('Nước về bản')
    expect([await editionNumber(), (await opened(manager, id)).hasPending]).toEqual([before, true])
    expect(await fix(manager, id)).toMatchObject({ ok: true })
    expect(await publishedArticle(id)).toMatchObject({
      title: 'Tít đã mở mạch',
      slug: 'nuoc-ve-ban',
      updatedAt: null,
    })
    expect(await fix(manager, id)).toEqual({ ok: false, reason: 'unchanged' })
  })

  test('shows a new time after an update, and only then', async () => {
    const id = await published()
    await saved(manager, id, { lead: 'Nước đã về đủ ba bản.' })
    expect(await update(manager, id)).toMatchObject({ ok: true })
    const piece = await publishedArticle(id)
    expect(piece?.lead).toBe('Nước đã về đủ ba bản.')
    expect(piece?.updatedAt).toBeInstanceOf(Date)
  })

  test('is corrected with a dated note, on its page and on the page of corrections', async () => {
    const id = await published()
    await saved(chief, id, { lead: 'Con mương dài ba cây số.' })
    const before = await editionNumber()
    expect(await correct(manager, id, 'x')).toEqual({ ok: false, reason: 'forbidden' })
    expect(await correct(chief, id, 'Bài đã viết con mương dài năm cây số; đúng ra là ba.')).toMatchObject({
      ok: true,
    })
    const piece = await publishedArticle(id)
    expect(piece).toMatchObject({ lead: 'Con mương dài ba cây số.', updatedAt: null })
    expect(piece?.corrections.map(({ text }) => text)).toEqual([
      'Bài đã viết con mương dài năm cây số; đúng ra là ba.',
    ])
    expect(await tagsSince(before)).toEqual(expect.arrayContaining([tags.article(id), tags.corrections()]))
    expect((await publishedCorrections())[0]?.piece?.title).toBe('Nước về bản')
    await withdraw(manager, id)
    expect((await publishedCorrections())[0]?.piece).toBeNull()
  })

  test('goes out with what is there at that time when it is scheduled', async () => {
    const id = await begun()
    const past = new Date(Date.now() - 1000)
    expect(await schedule(manager, id, past)).toEqual({ ok: false, reason: 'past' })
    const dueAt = new Date(Math.floor(Date.now() / 1000) * 1000 + 3_600_000)
    expect(await schedule(manager, id, dueAt)).toMatchObject({ ok: true, edition: null })
    await saved(manager, id, { title: 'Chưa duyệt' })
    expect((await opened(manager, id)).hasPending).toBe(true)
    expect(await publishDue(new Date(dueAt.getTime() + 60_000))).toBe(1)
    expect(await publishedArticle(id)).toMatchObject({ title: 'Nước về bản', publishedAt: dueAt })
    expect((await opened(manager, id)).fields.title).toBe('Chưa duyệt')
  })

  test('and taken back from its time keeps the newest text', async () => {
    const id = await begun()
    await schedule(manager, id, new Date(Date.now() + 3_600_000))
    await saved(manager, id, { title: 'Tít sau' })
    expect(await unschedule(manager, id)).toMatchObject({ ok: true })
    const piece = await opened(manager, id)
    expect([piece.state, piece.hasPending, piece.dueAt, piece.fields.title]).toEqual([
      'approved',
      false,
      null,
      'Tít sau',
    ])
  })

  test('asks for a receipt in the transaction that brought it out', async () => {
    const id = await published()
    const rows = await database().receipt.findMany({ where: { articleId: id } })
    expect(rows).toMatchObject([{ action: 'publish', doneAt: null }])
  })
})

describe('colleagues', () => {
  test('see who has a piece open, and one of them holds the pen', async () => {
    const id = await begun()
    expect(await touchPresence(reporter, id)).toMatchObject({ holds: true, others: [] })
    expect(await touchPresence(manager, id)).toMatchObject({
      holds: false,
      holder: { name: reporter.name },
      others: [{ name: reporter.name }],
    })
    expect(await touchPresence(manager, id, { take: true })).toMatchObject({ holds: true })
    expect(await touchPresence(reporter, id)).toMatchObject({ holds: false, holder: { name: manager.name } })
    await leave(manager, id)
    expect(await touchPresence(reporter, id)).toMatchObject({ holds: true, others: [] })
    expect(await touchPresence(colleague, id)).toEqual({ ok: false, reason: 'forbidden' })
  })

  test('who fell silent has left', async () => {
    const id = await begun()
    await touchPresence(manager, id)
    await database().presence.updateMany({
      where: { articleId: id },
      data: { seenAt: new Date(Date.now() - 60_000) },
    })
    expect(await touchPresence(reporter, id)).toMatchObject({ holds: true, others: [] })
  })

  test('talk on a piece that they may read, and nobody else does', async () => {
    const id = await begun()
    expect(await addComment(manager, id, 'Xin thêm ảnh.')).toEqual({ ok: true })
    expect(await addComment(colleague, id, 'Chen vào')).toEqual({ ok: false, reason: 'forbidden' })
    const said = await comments(reporter, id)
    expect(said.ok && said.comments).toMatchObject([{ actorName: manager.name, text: 'Xin thêm ảnh.' }])
  })
})

describe('the desk', () => {
  test('shows each what they may read and have to do', async () => {
    const owner = actorOf('reporter', 'Vàng A Sử')
    const [mine, handedIn, away] = [
      await begun(owner),
      await begun(owner),
      await begun(owner, { section: economy }),
    ]
    await submit(owner, handedIn)
    await submit(owner, away)
    const ids = async (actor: Actor, filter: Parameters<typeof deskPieces>[1]) =>
      (await deskPieces(actor, { owner: owner.id, ...filter })).pieces.map(({ id }) => id).sort()
    expect(await ids(owner, { view: 'mine' })).toEqual([mine, handedIn, away])
    expect(await ids(editor, { view: 'all' })).toEqual([handedIn])
    expect(await ids(editor, { view: 'waiting' })).toEqual([handedIn])
    expect(await ids(manager, { view: 'waiting' })).toEqual([handedIn, away])
    expect(await ids(colleague, { view: 'all' })).toEqual([])
    expect(await ids(administrator, { view: 'all' })).toEqual([])
    expect(await ids(manager, { view: 'all', section: economy })).toEqual([away])
    expect(await ids(manager, { view: 'all', state: 'draft', words: 'nuoc VE' })).toEqual([mine])
    expect(await ids(manager, { view: 'all', words: String(away) })).toEqual([away])
    expect((await deskCounts(owner)).mine).toBe(3)
  })

  test('goes on where a page ended', async () => {
    const owner = actorOf('reporter', 'Giàng A Páo')
    const ids: number[] = []
    for (let count = 0; count < 53; count++) ids.push(await begun(owner))
    const first = await deskPieces(owner, { view: 'mine' })
    const second = await deskPieces(owner, { view: 'mine', after: first.next ?? '' })
    expect(first.pieces).toHaveLength(50)
    expect([...first.pieces, ...second.pieces].map(({ id }) => id)).toEqual(ids.toReversed())
    expect(second.next).toBeNull()
  })
})
