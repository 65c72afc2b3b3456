import { wordsIn } from '../articles/desk-sql.ts'
import { publicPiece, publicPieceSql } from '../articles/public.ts'
import { newest } from '../articles/published.ts'
import { teaserSelect } from '../articles/teaser.ts'
import { newestLength } from '../articles/touched.ts'
import { database } from '../database/client.ts'
import { Prisma } from '../database/generated/client.ts'
import { sectionById, sectionTree } from '../sections/published.ts'
import type { PublishedSection } from '../sections/section.ts'
import type { Actor } from '../staff/actor.ts'
import { can } from '../staff/policy.ts'
import { frontPage, piecesOf, type Slots } from './board.ts'
import { type BoardPiece, toBoardPiece } from './board-piece.ts'
import { changesBetween, type SlotChange } from './history.ts'
import { livingSlots, versionAt } from './version.ts'

export type Board = {
  scope: number
  /** Of the current board; 0: none has been published. */
  number: number
  /** When it was published, in ISO 8601, and by whom. */
  at: string | null
  by: string
  slots: Slots
  /** What the slots hold, public or not. */
  held: BoardPiece[]
  /** What fills the automatic ones, newest first. */
  newest: BoardPiece[]
}

export type HistoryEntry = { number: number; at: Date; by: string; changes: SlotChange[] }

type Refused = { ok: false; reason: 'forbidden' | 'not-found' }
const mostFound = 40
const historyLength = 20

/** The board of a front as it is published now, with everything that its page shows. */
export async function frontBoard(actor: Actor, scope: number): Promise<{ ok: true; board: Board } | Refused> {
  const place = await placeOf(actor, scope)
  if (!place.ok) return place
  const version = await versionAt(database(), scope)
  const slots = livingSlots(version.slots)
  const [held, all] = await Promise.all([
    boardPieces({ id: { in: piecesOf(slots) } }, scope),
    newest(place.section ?? 'all', newestLength),
  ])
  const { number, at, by } = version
  const filling = all.map((teaser) => toBoardPiece(teaser, teaser.section.name, true))
  return {
    ok: true,
    board: { scope, number, at: at?.toISOString() ?? null, by, slots, held, newest: filling },
  }
}

/** Public pieces of the front's scope by the words of their titles, with tones or without, as the desk looks them up; newest first. */
export async function findCandidates(
  actor: Actor,
  scope: number,
  words: string,
): Promise<{ ok: true; pieces: BoardPiece[] } | Refused> {
  const place = await placeOf(actor, scope)
  if (!place.ok) return place
  const sections = await sectionsOf(scope)
  const within = sections ? Prisma.sql`AND article.section_id = ANY(${sections}::int[])` : Prisma.empty
  const rows = await database().$queryRaw<{ id: number }[]>`
    SELECT article.id FROM article
    WHERE ${publicPieceSql} AND ${wordsIn(words)} ${within}
    ORDER BY article.published_at DESC, article.id DESC LIMIT ${mostFound}`
  const ids = rows.map(({ id }) => id)
  const found = await boardPieces({ id: { in: ids }, ...publicPiece }, scope)
  const pieces = new Map(found.map((piece) => [piece.id, piece]))
  return { ok: true, pieces: ids.flatMap((id) => pieces.get(id) ?? []) }
}

/** The last publishings of a board, newest first, each with what it changed against the one before. */
export async function boardHistory(
  actor: Actor,
  scope: number,
): Promise<{ ok: true; entries: HistoryEntry[]; pieces: BoardPiece[] } | Refused> {
  const place = await placeOf(actor, scope)
  if (!place.ok) return place
  const rows = await database().frontBoard.findMany({
    where: { scope },
    orderBy: { number: 'desc' },
    take: historyLength + 1,
  })
  const entries = rows.slice(0, historyLength).map((row, index) => ({
    number: row.number,
    at: row.at,
    by: row.actorName,
    changes: changesBetween(scope, rows[index + 1]?.slots ?? [], row.slots),
  }))
  const named = entries.flatMap(({ changes }) => changes.flatMap(({ from, to }) => piecesOf([from, to])))
  return { ok: true, entries, pieces: await boardPieces({ id: { in: named } }, scope) }
}

/** May the actor see boards, and is there such a front? `section` is null for the front page. */
async function placeOf(
  actor: Actor,
  scope: number,
): Promise<{ ok: true; section: PublishedSection | null } | Refused> {
  if (!can(actor, 'front')) return { ok: false, reason: 'forbidden' }
  if (scope === frontPage) return { ok: true, section: null }
  const section = await sectionById(scope)
  return section ? { ok: true, section } : { ok: false, reason: 'not-found' }
}

/** A section with everything under it; null: the whole paper. */
async function sectionsOf(scope: number): Promise<number[] | null> {
  return scope === frontPage ? null : ((await sectionTree()).subtree.get(scope) ?? [scope])
}

async function boardPieces(where: Prisma.ArticleWhereInput, scope: number): Promise<BoardPiece[]> {
  const [rows, sections, { byId }] = await Promise.all([
    database().article.findMany({
      where,
      select: { ...teaserSelect, state: true },
      relationLoadStrategy: 'join',
    }),
    sectionsOf(scope),
    sectionTree(),
  ])
  const isShown = ({ state, sectionId }: (typeof rows)[number]) =>
    state === publicPiece.state && (!sections || sections.includes(sectionId))
  return rows.map((row) => toBoardPiece(row, byId.get(row.sectionId)?.name ?? '', isShown(row)))
}
