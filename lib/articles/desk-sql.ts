import { database } from '../database/client.ts'
import { Prisma } from '../database/generated/client.ts'
import { deskMatches } from '../search/desk-sql.ts'
import { sectionTree } from '../sections/published.ts'
import type { Actor } from '../staff/actor.ts'
import { isKey, readable } from '../staff/policy.ts'
import { dayOf, plusDays, startOfDay } from '../vietnamese/dates.ts'
import { fold } from '../vietnamese/fold.ts'
import { type DeskFilter, type ListOrder, orderOf, type View } from './desk-view.ts'

export const pageLength = 50
/** A sweep comes every second; what is due for longer is late. */
export const lateAfter = 5_000

const columns: Record<ListOrder, Prisma.Sql> = {
  due: Prisma.sql`due_at`,
  published: Prisma.sql`published_at`,
  changed: Prisma.sql`changed_at`,
}

/** One page of a list and one line more. */
export async function listSql(actor: Actor, filter: DeskFilter): Promise<Prisma.Sql> {
  const order = orderOf(filter)
  const way = order === 'due' ? Prisma.sql`ASC` : Prisma.sql`DESC`
  return Prisma.sql`
    SELECT id, title, state::text, section_id AS "sectionId", owner_name AS "ownerName",
      pending IS NOT NULL AS "hasPending", changed_at AS "changedAt", state_since AS "stateSince",
      published_at AS "publishedAt", due_at AS "dueAt", ${columns[order]} AS moment,
      ARRAY(SELECT name FROM article_author JOIN author ON author.id = author_id
        WHERE article_id = article.id ORDER BY position) AS authors
    FROM article
    WHERE ${Prisma.join(await conditions(actor, filter), ' AND ')}
    ORDER BY ${columns[order]} ${way}, id ${way} LIMIT ${pageLength + 1}`
}

/** How many pieces stand on each shelf, and how many are late. */
export async function countsSql(actor: Actor): Promise<Prisma.Sql> {
  const shelf = async (view: View) =>
    Prisma.sql`(SELECT count(*)::int FROM article WHERE ${Prisma.join(await conditions(actor, { view }), ' AND ')})`
  return Prisma.sql`
    SELECT ${await shelf('mine')} AS mine, ${await shelf('waiting')} AS waiting,
      ${await shelf('scheduled')} AS scheduled, ${await shelf('today')} AS today,
      ${await shelf('returned')} AS returned,
      (SELECT count(*)::int FROM article WHERE state = 'scheduled'
        AND due_at < ${new Date(Date.now() - lateAfter)} AND ${withinReach(actor)}) AS late`
}

async function conditions(actor: Actor, filter: DeskFilter): Promise<Prisma.Sql[]> {
  const { section, state, owner, author, day, words, after } = filter
  const order = orderOf(filter)
  const column = columns[order]
  const found = [withinReach(actor), ...shelfOf(actor, filter.view)]
  if (section)
    found.push(Prisma.sql`section_id = ANY(${(await sectionTree()).subtree.get(section) ?? []}::int[])`)
  if (state) found.push(Prisma.sql`state = ${state}::article_state`)
  if (owner) found.push(Prisma.sql`owner_id = ${owner}`)
  if (author) found.push(await piecesOf(author))
  if (day)
    found.push(Prisma.sql`${column} >= ${startOfDay(day)} AND ${column} < ${startOfDay(plusDays(day, 1))}`)
  if (words) found.push(wordsIn(words))
  const place = /^(\d{1,16})-(\d{1,10})$/.exec(after ?? '')
  if (place) {
    const beyond = order === 'due' ? Prisma.sql`>` : Prisma.sql`<`
    found.push(
      Prisma.sql`(${column}, id) ${beyond} (${new Date(Number(place[1]))}, ${Number(place[2])}::bigint)`,
    )
  }
  return found
}

function shelfOf(actor: Actor, view: View): Prisma.Sql[] {
  if (view === 'mine') return [Prisma.sql`owner_id = ${actor.id}`]
  if (view === 'waiting') return [waitingFor(actor)]
  if (view === 'scheduled') return [Prisma.sql`state = 'scheduled'`]
  if (view === 'returned') return [Prisma.sql`state = 'returned'`]
  if (view === 'today') {
    const today = startOfDay(dayOf(new Date()))
    return [Prisma.sql`state = 'published' AND published_at >= ${today}`]
  }
  return []
}

/** What this person is to act on: their own returned pieces; what is handed in; what is approved. */
function waitingFor({ id, role }: Actor): Prisma.Sql {
  const own = Prisma.sql`(state = 'returned' AND owner_id = ${id})`
  if (role === 'contributor' || role === 'reporter') return own
  if (role === 'desk-editor') return Prisma.sql`(state = 'submitted' OR ${own})`
  return Prisma.sql`(state IN ('submitted', 'approved') OR ${own})`
}

/** What the actor may read, as `may(actor, 'read', …)` says it of one piece. */
function withinReach(actor: Actor): Prisma.Sql {
  const own = Prisma.sql`owner_id = ${actor.id}`
  const reach = readable(actor)
  if (reach === 'no') return Prisma.sql`false`
  const inSections =
    actor.sections === 'all' ? Prisma.sql`true` : Prisma.sql`section_id = ANY(${[...actor.sections]}::int[])`
  // A key stays within its sections whoever began a piece.
  const mine = isKey(actor) ? Prisma.sql`(${own} AND ${inSections})` : own
  if (reach === 'own') return mine
  if (reach === 'all') return actor.sections === 'all' ? inSections : Prisma.sql`(${mine} OR ${inSections})`
  return Prisma.sql`(${mine} OR (${inSections} AND state <> 'draft'))`
}

/**
 * Pieces of people of that name. The people are looked up first: with their ids at hand the database
 * begins at their pieces and does not walk through all.
 */
async function piecesOf(name: string): Promise<Prisma.Sql> {
  const pattern = `%${escaped(fold(name.trim()))}%`
  const [authors, members] = await Promise.all([
    database().$queryRaw<{ id: number }[]>`
      SELECT id FROM author WHERE folded(name) LIKE ${pattern} LIMIT 200`,
    database().$queryRaw<{ id: string }[]>`SELECT id FROM staff WHERE folded(name) LIKE ${pattern} LIMIT 200`,
  ])
  return Prisma.sql`id IN (
    SELECT article_id FROM article_author WHERE author_id = ANY(${authors.map(({ id }) => id)}::int[])
    UNION SELECT id FROM article WHERE owner_id = ANY(${members.map(({ id }) => `staff:${id}`)}::text[]))`
}

/** A piece's number, or what lib/search finds for the newsroom. */
export function wordsIn(words: string): Prisma.Sql {
  const number = /^\s*#?(\d{1,9})\s*$/.exec(words)?.[1]
  const found = deskMatches(words)
  if (!found) return Prisma.sql`false`
  return number
    ? Prisma.sql`id IN (${found} UNION SELECT ${Number(number)}::int)`
    : Prisma.sql`id IN (${found})`
}

const escaped = (text: string) => text.replace(/[\\%_]/g, (sign) => `\\${sign}`)
