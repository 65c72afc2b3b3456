import { database } from '../database/client.ts'
import { Prisma } from '../database/generated/client.ts'
import { headlineMatches } from '../search/desk-sql.ts'
import type { Actor } from '../staff/actor.ts'
import { can } from '../staff/policy.ts'
import { fold } from '../vietnamese/fold.ts'
import type { PieceName } from './draft.ts'

type Found = { ok: true; found: string[] | PieceName[] } | { ok: false; reason: 'forbidden' }

const most = 8

/**
 * What fits the words that somebody types, with or without tones: names of topics or authors, those that
 * begin so first, or pieces by their headlines, the newest first. A piece may be named by its number too.
 */
export async function suggestions(
  actor: Actor,
  kind: 'topic' | 'author' | 'piece',
  words: string,
): Promise<Found> {
  if (!can(actor, 'write')) return { ok: false, reason: 'forbidden' }
  const syllables = fold(words).match(/[\p{L}\p{N}]+/gu) ?? []
  if (syllables.length === 0) return { ok: true, found: [] }
  return { ok: true, found: kind === 'piece' ? await pieces(actor, syllables) : await names(kind, syllables) }
}

async function names(table: 'topic' | 'author', syllables: string[]): Promise<string[]> {
  const name = Prisma.sql`folded(name)`
  const rows = await database().$queryRaw<{ name: string }[]>`
    SELECT name FROM ${Prisma.raw(table)} WHERE ${each(name, syllables)}
    ORDER BY ${name} LIKE ${`${syllables.join(' ')}%`} DESC, length(name), name LIMIT ${most}`
  return [...new Set(rows.map((row) => row.name))]
}

/** Those that readers have, and one's own: what another is still writing is not named to everybody. */
async function pieces(actor: Actor, syllables: string[]): Promise<PieceName[]> {
  const number = Number(syllables.length === 1 ? syllables[0] : 0)
  const id = Number.isSafeInteger(number) && number <= 2_147_483_647 ? number : 0
  return database().$queryRaw<PieceName[]>`
    SELECT id, title, state::text FROM article
    WHERE id IN (${headlineMatches(syllables)} UNION SELECT ${id}::int)
      AND (state = 'published' OR owner_id = ${actor.id})
    ORDER BY id = ${id} DESC, published_at DESC NULLS FIRST, id DESC LIMIT ${most}`
}

/** Every syllable begins one of the words. Letters and digits alone reach the pattern. */
const each = (folded: Prisma.Sql, syllables: string[]) =>
  Prisma.join(
    syllables.map((syllable) => Prisma.sql`${folded} ~ ${`\\m${syllable}`}`),
    ' AND ',
  )
