import { beforeAll, describe, expect, test } from 'vitest'
import { type DeskFilter, deskPieces } from '../../lib/articles/desk-list.ts'
import { countsSql, listSql } from '../../lib/articles/desk-sql.ts'
import { Prisma } from '../../lib/database/generated/client.ts'
import { makeSection } from '../../lib/sections/write.ts'
import { type Actor, system } from '../../lib/staff/actor.ts'
import { actorOf } from '../setup/actors.ts'
import { database, useDatabase } from '../setup/database.ts'
import { indexEverything } from '../setup/search-index.ts'

useDatabase()

const count = 40_000
const sections: number[] = []
const reporter = actorOf('reporter', 'nguoi-7')
const manager = actorOf('managing-editor', 'Phạm Đức Thịnh')
let editor: Actor

beforeAll(async () => {
  for (let number = 1; number <= 20; number++) {
    const made = await makeSection(system, { slug: `muc-${number}`, name: `Mục ${number}` })
    if (made.ok) sections.push(made.id)
  }
  editor = actorOf('desk-editor', 'nguoi-8', sections.slice(0, 2))
  await fillArchive()
}, 120_000)

/**
 * Twelve years of a newspaper, a piece every two hours and a half, by forty people, each with a byline of their own; the
 * last two hundred are still in work.
 */
async function fillArchive(): Promise<void> {
  await database().$executeRaw`
    INSERT INTO article (state, title, slug, body, section_id, owner_id, owner_name, published_at, due_at, changed_at, state_since)
    SELECT
      CASE WHEN at <= 200 THEN (ARRAY['draft', 'submitted', 'returned', 'approved', 'scheduled']::article_state[])[1 + at % 5]
        ELSE 'published' END,
      'Bà con bản ' || at % 977 || ' nạo vét mương thứ ' || at, 'bai-' || at,
      jsonb_build_object('type', 'doc', 'content', repeat(md5(at::text), 30)),
      (${sections}::int[])[1 + at % 20], 'staff:nguoi-' || at % 40, 'Người ' || at % 40,
      CASE WHEN at > 200 THEN now() - (at - 200) * interval '150 minutes' END,
      CASE WHEN at <= 200 AND at % 5 = 4 THEN now() + (at - 20) * interval '10 minutes' END,
      now() - at * interval '150 minutes', now() - at * interval '150 minutes'
    FROM generate_series(${count}, 1, -1) AS at`
  await database().$executeRaw`
    INSERT INTO author (slug, name) SELECT 'nguoi-' || number, 'Người Thứ ' || number FROM generate_series(0, 999) AS number`
  await database().$executeRaw`
    INSERT INTO article_author (article_id, author_id, position, shown_at)
    SELECT article.id, author.id, 0, CASE WHEN state = 'published' THEN published_at END
    FROM article JOIN author ON author.slug = 'nguoi-' || article.id % 1000`
  await database().$executeRaw`
    INSERT INTO staff (id, name, email, role) SELECT 'nguoi-' || number, 'Phóng Viên ' || number, number || '@example.vn', 'reporter'
    FROM generate_series(0, 39) AS number`
  await indexEverything()
  await database().$executeRawUnsafe('VACUUM ANALYZE')
}

type Plan = {
  'Node Type': string
  'Relation Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  Plans?: Plan[]
}

/** How the database would answer, and did. */
async function planOf(sql: Prisma.Sql): Promise<Plan[]> {
  const [row] = await database().$queryRaw<[{ 'QUERY PLAN': [{ Plan: Plan }] }]>(
    Prisma.sql`EXPLAIN (ANALYZE, FORMAT JSON) ${sql}`,
  )
  const all = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(all)]
  return all(row['QUERY PLAN'][0].Plan)
}

/** Reads of the whole table of pieces, whichever index they go by. */
const wholeReads = (plans: Plan[]) =>
  plans
    .filter((plan) => plan['Relation Name'] === 'article')
    .filter(
      (plan) =>
        plan['Node Type'] === 'Seq Scan' ||
        (plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0)) * plan['Actual Loops'] > count / 8,
    )
    .map((plan) => `${plan['Node Type']}: ${plan['Actual Rows']} × ${plan['Actual Loops']}`)

const people: [string, () => Actor][] = [
  ['a reporter', () => reporter],
  ['a desk editor of two sections', () => editor],
  ['the managing editor', () => manager],
]

const asked: [string, () => DeskFilter][] = [
  ['my pieces', () => ({ view: 'mine' })],
  ['what waits for me', () => ({ view: 'waiting' })],
  ['what is scheduled', () => ({ view: 'scheduled' })],
  ['what went out today', () => ({ view: 'today' })],
  ['what was returned', () => ({ view: 'returned' })],
  ['all pieces', () => ({ view: 'all' })],
  ['a page far back', () => ({ view: 'all', after: `${Date.now() - 300 * 86_400_000}-1` })],
  ['a section', () => ({ view: 'all', section: sections[1] })],
  ['a state in work', () => ({ view: 'all', state: 'approved' })],
  ['what is out', () => ({ view: 'all', state: 'published' })],
  ['a day years back', () => ({ view: 'all', day: '2020-03-14' })],
  ['a byline', () => ({ view: 'all', author: 'Người Thứ 977' })],
  ['a member of the newsroom', () => ({ view: 'all', author: 'phong vien 39' })],
  ['words of a headline', () => ({ view: 'all', words: 'muong 31976' })],
  ['words that no headline holds', () => ({ view: 'all', words: 'ba con nao vet duong' })],
  ['a number', () => ({ view: 'all', words: '31976' })],
]

describe.each(people)('%s', (_, actor) => {
  test.each(asked)('gets %s without reading the whole archive', async (_, filter) => {
    expect(wholeReads(await planOf(await listSql(actor(), filter())))).toEqual([])
  })

  test('gets the counts of all shelves without reading the whole archive', async () => {
    expect(wholeReads(await planOf(await countsSql(actor())))).toEqual([])
  })
})

test('a headline is found by the beginnings of its words, without tones, in any order', async () => {
  const found = async (words: string) =>
    (await deskPieces(manager, { view: 'all', words })).pieces.map(({ title }) => title)
  const title = 'Bà con bản 712 nạo vét mương thứ 31976'
  expect(await found('31976 NẠO vet')).toEqual([title])
  expect(await found('“mương” 31976')).toEqual([title])
  expect(await found('ương 31976')).toEqual([])
})

test('what is due comes soonest first, page after page', async () => {
  const first = await deskPieces(manager, { view: 'scheduled' })
  const times = first.pieces.map(({ dueAt }) => dueAt ?? '')
  expect(times).toEqual(times.toSorted())
  expect(first.pieces[0]?.late).toBe(true)
})
