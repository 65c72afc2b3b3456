import { idsByName } from '../articles/names.ts'
import { database } from '../database/client.ts'
import { Prisma } from '../database/generated/client.ts'
import { seenOf } from '../seen.ts'
import type { Actor } from '../staff/actor.ts'
import { can } from '../staff/policy.ts'
import { fold } from '../vietnamese/fold.ts'
import { type NameKind, nameWordsOf, tableOf } from './rows.ts'

const pageLength = 50

/** A topic or an author on the newsroom's list. */
export type NamedRow = {
  id: number
  slug: string
  name: string
  /** Pieces that readers see under it, and those that they do not: drafts, scheduled, withdrawn. */
  shown: number
  unshown: number
}

const tables = { topic: Prisma.raw('topic'), author: Prisma.raw('author') }
const uses = {
  topic: { table: Prisma.raw('article_topic'), column: Prisma.raw('topic_id') },
  author: { table: Prisma.raw('article_author'), column: Prisma.raw('author_id') },
}

/**
 * Topics or authors by name, tones and capitals aside; fifty at a time, from behind the one with the id
 * `after`. `words` narrows them to names that hold these words, written with tones or without.
 */
export async function namedRows(
  actor: Actor,
  kind: NameKind,
  { words = '', after = null }: { words?: string; after?: number | null },
): Promise<{ ok: true; rows: NamedRow[]; next: number | null } | { ok: false; reason: 'forbidden' }> {
  if (!can(actor, 'catalogue')) return { ok: false, reason: 'forbidden' }
  const { table, column } = uses[kind]
  const like = `%${fold(words.trim()).replace(/[\\%_]/g, '\\$&')}%`
  const beyond = after
    ? Prisma.sql`AND (folded(name), id) > (SELECT folded(name), id FROM ${tables[kind]} WHERE id = ${after})`
    : Prisma.empty
  const rows = await database().$queryRaw<NamedRow[]>`
    SELECT found.id, slug, name, used.shown, used.unshown FROM (
      SELECT id, slug, name FROM ${tables[kind]} WHERE folded(name) LIKE ${like} ${beyond}
      ORDER BY folded(name), id LIMIT ${pageLength + 1}
    ) AS found CROSS JOIN LATERAL (
      SELECT count(shown_at)::int AS shown, (count(*) - count(shown_at))::int AS unshown
      FROM ${table} WHERE ${column} = found.id
    ) AS used
    ORDER BY folded(name), found.id`
  const page = rows.slice(0, pageLength)
  return { ok: true, rows: page, next: rows.length > pageLength ? (page.at(-1)?.id ?? null) : null }
}

/** A topic or an author with its mark, what it was called before, how often it is used, and its likes. */
export async function namedForm(actor: Actor, kind: NameKind, id: number) {
  if (!can(actor, 'catalogue')) return { ok: false as const, reason: 'forbidden' as const }
  const row = await tableOf(database(), kind).findUnique({ where: { id } })
  if (!row) return { ok: false as const, reason: 'not-found' as const }
  const { table, column } = uses[kind]
  const where = { kind, targetId: id }
  const [[used], formerSlugs, formerNames, alike] = await Promise.all([
    database().$queryRaw<{ shown: number; unshown: number }[]>`
      SELECT count(shown_at)::int AS shown, (count(*) - count(shown_at))::int AS unshown
      FROM ${table} WHERE ${column} = ${id}`,
    database().oldSlug.findMany({ where, orderBy: { slug: 'asc' } }),
    database().oldName.findMany({ where, orderBy: { name: 'asc' } }),
    database().$queryRaw<{ name: string }[]>`
      SELECT name FROM ${tables[kind]} WHERE id <> ${id}
      ORDER BY similarity(folded(name), folded(${row.name})) DESC, id LIMIT 100`,
  ])
  return {
    ok: true as const,
    named: {
      id,
      ...nameWordsOf(row),
      seen: seenOf(nameWordsOf(row)),
      shown: used?.shown ?? 0,
      unshown: used?.unshown ?? 0,
      formerSlugs: formerSlugs.map(({ slug }) => slug),
      formerNames: formerNames.map(({ name }) => name),
      /** Names for the field that merges, the likeliest first. */
      alike: alike.map(({ name }) => name),
    },
  }
}

/** The id of the topic or author of exactly this name, now or before; null when there is none. */
export async function idOfName(
  actor: Actor,
  kind: NameKind,
  name: string,
): Promise<{ ok: true; id: number | null } | { ok: false; reason: 'forbidden' }> {
  if (!can(actor, 'catalogue')) return { ok: false, reason: 'forbidden' }
  return { ok: true, id: (await idsByName(database(), kind, [name])).get(name) ?? null }
}
