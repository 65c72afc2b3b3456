import { publicPieceSql } from '../articles/public.ts'
import { database } from '../database/client.ts'
import { Prisma } from '../database/generated/client.ts'
import { headlineMatches } from '../search/desk-sql.ts'
import { addresses, idOfArticlePath } from '../site/addresses.ts'
import type { Actor } from '../staff/actor.ts'
import { can } from '../staff/policy.ts'
import { type Day, dayOf } from '../vietnamese/dates.ts'
import { fold } from '../vietnamese/fold.ts'

/** What an old address could lead to: only what readers see. `target` is what the form of the choice sends. */
export type Offer = { target: string; name: string; path: string; day: Day | null }
export type Offers = { words: string; pieces: Offer[]; sections: Offer[]; topics: Offer[] }

const most = 10

/**
 * Pieces, sections and topics that fit the words that an editor typed: words of a headline or a name, with or
 * without tones, a piece's number, or its address. Nothing typed yet: the words that stand in the address.
 */
export async function offersFor(
  actor: Actor,
  address: string,
  typed: string | null,
): Promise<({ ok: true } & Offers) | { ok: false; reason: 'forbidden' }> {
  if (!can(actor, 'oldAddresses')) return { ok: false, reason: 'forbidden' }
  const words = (typed ?? wordsOf(address)).trim()
  const syllables = (fold(words).match(/[a-z0-9]+/g) ?? []).slice(0, 20)
  if (syllables.length === 0) return { ok: true, words, pieces: [], sections: [], topics: [] }
  const [pieces, sections, topics] = await Promise.all([
    piecesLike(syllables, idIn(words)),
    named('section', syllables),
    named('topic', syllables),
  ])
  return { ok: true, words, pieces, sections, topics }
}

/** The words of an address's last part that is words: `/11/189470/Nang-cao.htm` is about "Nang cao". */
export function wordsOf(address: string): string {
  const [path = ''] = address.split('?')
  const parts = path
    .split('/')
    .map((part) => part.replace(/\.\w{2,5}$/, '').replace(/(^|-)[a-z]{0,6}\d+$/i, ''))
    .map((part) => part.replace(/[-_+.]+/g, ' ').trim())
    .filter((part) => /\p{L}{2}/u.test(part))
  return parts.at(-1) ?? ''
}

function idIn(words: string): number {
  const number = /^\d{1,10}$/.test(words) ? Number(words) : 0
  const path = URL.parse(words, 'https://site.invalid')?.pathname ?? ''
  const id = number || idOfArticlePath(path) || 0
  return id <= 2_147_483_647 ? id : 0
}

async function piecesLike(syllables: string[], id: number): Promise<Offer[]> {
  const rows = await database().$queryRaw<{ id: number; title: string; slug: string; publishedAt: Date }[]>`
    SELECT id, title, slug, published_at AS "publishedAt" FROM article
    WHERE id IN (${headlineMatches(syllables)} UNION SELECT ${id}::int) AND ${publicPieceSql}
    ORDER BY id = ${id} DESC, published_at DESC, id DESC LIMIT ${most}`
  return rows.map((row) => ({
    target: `article:${row.id}`,
    name: row.title,
    path: addresses.article(row),
    day: dayOf(row.publishedAt),
  }))
}

async function named(kind: 'section' | 'topic', syllables: string[]): Promise<Offer[]> {
  const table = Prisma.raw(kind)
  const each = syllables.map((syllable) => Prisma.sql`' ' || folded(name) LIKE ${`% ${syllable}%`}`)
  const shown =
    kind === 'topic'
      ? Prisma.sql`AND EXISTS (SELECT FROM article_topic WHERE topic_id = topic.id AND shown_at IS NOT NULL)`
      : Prisma.empty
  const rows = await database().$queryRaw<{ id: number; name: string; slug: string }[]>`
    SELECT id, name, slug FROM ${table} WHERE ${Prisma.join(each, ' AND ')} ${shown}
    ORDER BY length(name), name LIMIT ${most}`
  return rows.map((row) => ({
    target: `${kind}:${row.id}`,
    name: row.name,
    path: addresses[kind](row),
    day: null,
  }))
}
