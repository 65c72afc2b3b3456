import { beforeEach, describe, expect, test } from 'vitest'
import { publish, restore, withdraw } from '../../lib/articles/write.ts'
import { tags } from '../../lib/edition/tags.ts'
import { publishDue } from '../../lib/jobs/due.ts'
import { makeSection } from '../../lib/sections/write.ts'
import { system } from '../../lib/staff/actor.ts'
import { database, useDatabase } from '../setup/database.ts'
import { editionNumber, tagsSince, useFolder, wrongCounts } from '../setup/newsroom.ts'

useDatabase()
useFolder()
let section = { parent: 0, child: 0 }

beforeEach(async () => {
  if (section.parent) return
  const parent = await makeSection(system, { slug: 'xa-hoi', name: 'Xã hội' })
  const child = await makeSection(system, { slug: 'y-te', name: 'Y tế', parentId: parent.ok ? parent.id : 0 })
  section = { parent: parent.ok ? parent.id : 0, child: child.ok ? child.id : 0 }
})

async function draft(fields: Record<string, unknown> = {}): Promise<number> {
  const topic = await database().topic.upsert({
    where: { slug: 'tiem-chung' },
    create: { slug: 'tiem-chung', name: 'Tiêm chủng' },
    update: {},
  })
  const piece = await database().article.create({
    data: {
      title: 'Tiêm chủng ở bản',
      slug: 'tiem-chung-o-ban',
      body: {
        type: 'doc',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Tiêm xong.' }] }],
      },
      sectionId: section.child,
      topics: { create: { topicId: topic.id, position: 0 } },
      ...fields,
    },
  })
  return piece.id
}
const piece = (id: number) =>
  database().article.findUniqueOrThrow({ where: { id }, include: { topics: true } })

describe('publishing', () => {
  test('puts a draft out with its counts, its audit row and every tag in one edition', async () => {
    const id = await draft()
    const before = await editionNumber()
    const result = await publish(system, id)
    expect(result).toEqual({ ok: true, version: 1, edition: BigInt(before + 1) })
    const { state, publishedAt, publishedOn, topics } = await piece(id)
    expect(state).toBe('published')
    expect(topics[0]?.shownAt).toEqual(publishedAt)
    const day = publishedOn?.toISOString().slice(0, 10) as string
    expect(await tagsSince(before)).toEqual(
      [
        tags.article(id),
        tags.newest(section.child),
        tags.newest(section.parent),
        tags.newest('all'),
        tags.days(section.child),
        tags.days(section.parent),
        tags.days('all'),
        tags.changes(day.slice(0, 7)),
        tags.changes('all'),
        ...[section.child, section.parent, 'all' as const].flatMap((scope) => [
          tags.day(scope, day),
          tags.month(scope, day.slice(0, 7)),
        ]),
        tags.topic(topics[0]?.topicId as number),
      ].sort(),
    )
    expect(await wrongCounts()).toEqual([])
    const [audit] = await database().auditEntry.findMany({ where: { articleId: id } })
    expect(audit).toMatchObject({ actor: 'portal', action: 'publish', detail: { from: 'draft' } })
  })

  test('refuses what is out already and what is not there, and stamps nothing', async () => {
    const id = await draft()
    await publish(system, id)
    const before = await editionNumber()
    expect(await publish(system, id)).toEqual({ ok: false, reason: 'wrong-state' })
    expect(await publish(system, 999_999)).toEqual({ ok: false, reason: 'not-found' })
    expect(await editionNumber()).toBe(before)
  })

  test('of the same piece twice at once happens once', async () => {
    const id = await draft()
    const results = await Promise.all([publish(system, id), publish(system, id), publish(system, id)])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await wrongCounts()).toEqual([])
  })

  test('of many pieces of one day at once keeps the counts right', async () => {
    const ids = await Promise.all(Array.from({ length: 12 }, () => draft()))
    const results = await Promise.all(ids.map((id) => publish(system, id)))
    expect(results.every(({ ok }) => ok)).toBe(true)
    expect(await wrongCounts()).toEqual([])
  })
})

describe('withdrawing', () => {
  test('takes a piece from readers, keeps it, and marks its tags as taken down', async () => {
    const id = await draft()
    await publish(system, id)
    const before = await editionNumber()
    expect(await withdraw(system, id)).toMatchObject({ ok: true })
    const { state, topics, publishedAt } = await piece(id)
    expect([state, topics[0]?.shownAt, publishedAt !== null]).toEqual(['withdrawn', null, true])
    const { takedown } = await database().tag.findUniqueOrThrow({ where: { tag: tags.article(id) } })
    expect(Number(takedown)).toBe(before + 1)
    expect(await wrongCounts()).toEqual([])
    expect(await withdraw(system, id)).toEqual({ ok: false, reason: 'wrong-state' })
  })

  test('and bringing it back shows it at its first time', async () => {
    const id = await draft({ publishedAt: new Date('2024-05-16T03:57:00Z') })
    await publish(system, id)
    await withdraw(system, id)
    expect(await publish(system, id)).toEqual({ ok: false, reason: 'wrong-state' })
    await restore(system, id)
    expect((await piece(id)).publishedAt).toEqual(new Date('2024-05-16T03:57:00Z'))
    expect(await wrongCounts()).toEqual([])
  })
})

describe('what is scheduled', () => {
  const now = new Date('2024-06-01T00:00:00Z')
  test('goes out when it is due, at the time it was scheduled for, and not before', async () => {
    const dueAt = new Date('2024-05-31T23:30:00Z')
    const id = await draft({ state: 'scheduled', dueAt })
    expect(await publishDue(new Date(dueAt.getTime() - 1))).toBe(0)
    expect(await publishDue(now)).toBe(1)
    expect(await piece(id)).toMatchObject({ state: 'published', publishedAt: dueAt, dueAt: null })
    expect(await wrongCounts()).toEqual([])
  })

  test('goes out once, however many processes look', async () => {
    await Promise.all(
      Array.from({ length: 30 }, () =>
        draft({ state: 'scheduled', dueAt: new Date('2024-05-01T00:00:00Z') }),
      ),
    )
    const counts = await Promise.all([publishDue(now), publishDue(now), publishDue(now)])
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(30)
    expect(await wrongCounts()).toEqual([])
  })
})
