import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { withdraw } from '../../lib/articles/write.ts'
import { Follower } from '../../lib/edition/follower.ts'
import { known } from '../../lib/edition/known.ts'
import { record } from '../../lib/edition/recording.ts'
import { forgetAll } from '../../lib/edition/remember.ts'
import { tags } from '../../lib/edition/tags.ts'
import { automaticSlots, frontPage, type Slot, type Slots, slotNames } from '../../lib/front/board.ts'
import { type Front, publishedFront, type SectionFront, sectionFront } from '../../lib/front/published.ts'
import { publishBoard, undoBoard } from '../../lib/front/write.ts'
import { publishedSection } from '../../lib/sections/published.ts'
import { system } from '../../lib/staff/actor.ts'
import { roleNames } from '../../lib/staff/roles.ts'
import { database, useDatabase } from '../setup/database.ts'
import { daysAgo, fillNewspaper, importLines, line } from '../setup/newspaper.ts'
import { editionNumber, tagsSince } from '../setup/newsroom.ts'

const { url } = useDatabase()
const editor = { ...system, id: 'staff:thu-ky', name: 'Thư ký', role: 'managing-editor' } as const
const held = (piece: number, until: Date | null = null): Slot => ({
  piece,
  until: until?.toISOString() ?? null,
})
/** A board on which these slots hold something and the others are automatic. */
const board = (scope: number, ...slots: Slot[]): Slots =>
  slotNames(scope).map((_, index) => slots[index] ?? null)
const currentNumber = async (scope: number) =>
  (await database().frontBoard.aggregate({ where: { scope }, _max: { number: true } }))._max.number ?? 0
const put = async (scope: number, ...slots: Slot[]) => {
  const done = await publishBoard(editor, scope, board(scope, ...slots), await currentNumber(scope))
  if (!done.ok) throw new Error(`The board was not published: ${done.reason}`)
  return done
}
const top = ({ lead, secondary }: Front) => [lead, ...secondary].map((teaser) => teaser?.id)
const everywhere = (front: Front) => [
  ...top(front),
  ...[...front.newest, ...front.blocks.flatMap(({ stories }) => stories)].map(({ id }) => id),
]
const everywhereIn = ({ lead, stories, blocks }: SectionFront) =>
  [lead, ...stories, ...blocks.flatMap((block) => block.stories)].map((teaser) => teaser?.id)
const sectionOf = async (slug: string) => {
  const section = await publishedSection(slug)
  if (!section) throw new Error(`There is no section ${slug}.`)
  return section
}
let follower: Follower

beforeAll(async () => {
  await fillNewspaper()
  // The portal follows its edition: what it remembers is tested with it.
  follower = new Follower(url())
  await follower.start()
})
afterAll(() => follower.stop())
beforeEach(async () => {
  await database().frontBoard.deleteMany()
  forgetAll()
})
const upToDate = async () => follower.catchUp(await editionNumber())

describe('what readers get', () => {
  test('without a board is the newest, and no piece stands on a page twice', async () => {
    const front = await publishedFront()
    const newest = await database().article.findMany({
      orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
      take: 5,
    })
    expect(top(front)).toEqual(newest.map(({ id }) => id))
    expect(new Set(everywhere(front)).size).toBe(everywhere(front).length)
    expect(front.blocks.map(({ section }) => section.slug)).toEqual(['chinh-tri', 'kinh-te'])
  })

  test('is the board where an editor put a piece, and the newest around it', async () => {
    const before = top(await publishedFront())
    await put(frontPage, null, held(21), held(20))
    await upToDate()
    expect(top(await publishedFront())).toEqual([before[0], 21, 20, before[1], before[2]])
  })

  test('holds no piece twice, whatever the board says', async () => {
    const section = await sectionOf('chinh-tri')
    const slot = fc.option(fc.record({ piece: fc.integer({ min: 1, max: 32 }), until: fc.constant(null) }))
    await fc.assert(
      fc.asyncProperty(fc.array(slot, { minLength: 5, maxLength: 5 }), async (slots) => {
        const front = await publishedFront(slots)
        const all = everywhere(front)
        expect(new Set(all).size).toBe(all.length)
        // Thirty pieces fill every slot, and the first mention of one that is public has its slot.
        expect(top(front).filter(Boolean)).toHaveLength(5)
        slots.forEach((slot, index) => {
          const first = slots.findIndex((other) => other?.piece === slot?.piece) === index
          if (slot && first && slot.piece <= 30) expect(top(front)[index]).toBe(slot.piece)
        })
        const inSection = everywhereIn(await sectionFront(section, slots.slice(0, 4)))
        expect(new Set(inSection).size).toBe(inSection.length)
      }),
      { numRuns: 60 },
    )
  })

  test('becomes automatic again when the time of a pin is over, and the page knows when', async () => {
    const until = new Date(Date.now() + 1_500)
    await put(frontPage, held(21, until))
    await upToDate()
    const { value, recording } = await record(known().number, () => publishedFront())
    expect(value.lead?.id).toBe(21)
    expect(recording.freshUntil).toBe(until.getTime())
    await expect.poll(async () => (await publishedFront()).lead?.id, { timeout: 10_000 }).not.toBe(21)
    const after = await record(known().number, () => publishedFront())
    expect(after.recording.freshUntil).toBeNull()
  })

  test('skips a piece that is withdrawn, from that edition on', async () => {
    await importLines([line({ id: 100, publishedAt: `${daysAgo(40)}T08:00:00+07:00` })])
    await upToDate()
    const automatic = top(await publishedFront())
    await put(frontPage, held(100))
    await upToDate()
    const { value, recording } = await record(known().number, () => publishedFront())
    expect(value.lead?.id).toBe(100)
    expect(recording.tags).toContain(tags.article(100))
    const before = await editionNumber()
    expect(await withdraw(editor, 100)).toMatchObject({ ok: true })
    expect(await tagsSince(before)).toContain(tags.article(100))
    await upToDate()
    expect(top(await publishedFront())).toEqual(automatic)
  })

  test('of a section takes no piece that stands in another section', async () => {
    const section = await sectionOf('kinh-te')
    const automatic = (await sectionFront(section)).lead?.id
    await put(section.id, held(1), held(21))
    await upToDate()
    const { lead, stories } = await sectionFront(section)
    expect([lead?.id, stories[0]?.id]).toEqual([automatic, 21])
  })
})

describe('publishing a board', () => {
  test('is one edition with its audit row, and makes stale what shows that board alone', async () => {
    const { id } = await sectionOf('kinh-te')
    for (const scope of [frontPage, id]) {
      const before = await editionNumber()
      expect(await put(scope, held(3))).toMatchObject({ number: 1, edition: BigInt(before + 1) })
      expect(await tagsSince(before)).toEqual([tags.front(scope)])
    }
    const audit = await database().auditEntry.findMany({ where: { action: 'publish-front' } })
    expect(audit.at(-1)).toMatchObject({
      actor: editor.id,
      actorName: 'Thư ký',
      detail: { scope: id, number: 1 },
    })
    const { recording } = await record(known().number, () => publishedFront())
    expect([...recording.tags].filter((tag) => tag.startsWith('front:'))).toEqual([tags.front(frontPage)])
  })

  test('when somebody else has published meanwhile overwrites nothing and shows theirs', async () => {
    await put(frontPage, held(10))
    const late = { ...editor, name: 'Người đến sau' }
    const result = await publishBoard(late, frontPage, board(frontPage, held(11)), 0)
    expect(result).toMatchObject({
      ok: false,
      reason: 'conflict',
      current: { number: 1, by: 'Thư ký', slots: board(frontPage, held(10)) },
    })
    expect(await currentNumber(frontPage)).toBe(1)
  })

  test('by two at once happens once', async () => {
    const results = await Promise.all(
      [12, 13, 14].map((piece) => publishBoard(editor, frontPage, board(frontPage, held(piece)), 0)),
    )
    expect(results.map((result) => (result.ok ? 'ok' : result.reason)).sort()).toEqual([
      'conflict',
      'conflict',
      'ok',
    ])
  })

  test('refuses a piece twice, a time that is over, a piece that is not there, and what changes nothing', async () => {
    const before = await editionNumber()
    const over = new Date(Date.now() - 1_000)
    const tried = (...slots: Slot[]) => publishBoard(editor, frontPage, board(frontPage, ...slots), 0)
    expect(await tried(held(1), held(2), held(1))).toEqual({ ok: false, reason: 'twice', slots: [2] })
    expect(await tried(null, held(2, over))).toEqual({ ok: false, reason: 'past', slots: [1] })
    expect(await tried(held(999_999))).toEqual({ ok: false, reason: 'no-such-piece', slots: [0] })
    expect(await tried()).toEqual({ ok: false, reason: 'unchanged' })
    expect(await publishBoard(editor, 999_999, [], 0)).toEqual({ ok: false, reason: 'not-found' })
    expect(await editionNumber()).toBe(before)
  })

  test('is undone by one step, and undoing again redoes it', async () => {
    expect(await undoBoard(editor, frontPage, 0)).toEqual({ ok: false, reason: 'nothing-before' })
    await put(frontPage, held(20))
    await put(frontPage, held(21))
    const slotsNow = async () =>
      (await database().frontBoard.findFirstOrThrow({ orderBy: { number: 'desc' } })).slots
    expect(await undoBoard(editor, frontPage, 2)).toMatchObject({ ok: true, number: 3 })
    expect(await slotsNow()).toEqual(board(frontPage, held(20)))
    expect(await undoBoard(editor, frontPage, 3)).toMatchObject({ ok: true, number: 4 })
    expect(await slotsNow()).toEqual(board(frontPage, held(21)))
    expect(await undoBoard(editor, frontPage, 3)).toMatchObject({ ok: false, reason: 'conflict' })
  })

  test('for the first time is undone to a board on which all is automatic', async () => {
    await put(frontPage, held(20))
    await undoBoard(editor, frontPage, 1)
    await upToDate()
    expect((await publishedFront()).lead?.id).not.toBe(20)
    const { slots } = await database().frontBoard.findFirstOrThrow({ orderBy: { number: 'desc' } })
    expect(slots).toEqual(automaticSlots(frontPage))
  })

  test.each(roleNames)('%s: by the policy table alone', async (role) => {
    const actor = { ...editor, role }
    const allowed = ['managing-editor', 'editor-in-chief'].includes(role)
    const published = await publishBoard(actor, frontPage, board(frontPage, held(5)), 0)
    const undone = await undoBoard(actor, frontPage, 1)
    if (allowed) expect([published.ok, undone.ok]).toEqual([true, true])
    else expect([published, undone]).toEqual(Array(2).fill({ ok: false, reason: 'forbidden' }))
  })
})
