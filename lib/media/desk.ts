import { database } from '../database/client.ts'
import { Prisma } from '../database/generated/client.ts'
import { sectionTree } from '../sections/published.ts'
import type { Actor } from '../staff/actor.ts'
import { can } from '../staff/policy.ts'
import { isoMoment, plusDays, startOfDay } from '../vietnamese/dates.ts'
import { fold } from '../vietnamese/fold.ts'
import { mayEditPicture } from './changing.ts'
import type { LibraryPicture } from './picture.ts'
import type { PictureQuery } from './schema.ts'

type Forbidden = { ok: false; reason: 'forbidden' }
type Row = Omit<LibraryPicture, 'takenInAt' | 'withdrawn'> & { createdAt: Date; withdrawnAt: Date | null }
export type PicturePage = { ok: true; pictures: LibraryPicture[]; next: string | null }

/** `mayEdit`: its words, focal point and file; `mayManage`: take it away, bring it back. */
export type LibraryFound = { ok: true; picture: LibraryPicture; mayEdit: boolean; mayManage: boolean }

/** How many pictures a page of the library shows. */
export const pageLength = 36

const columns = Prisma.sql`id, hash, width, height, alt, caption, credit, focal_x AS "focalX", focal_y AS "focalY",
  version, owner_id AS "ownerId", owner_name AS "ownerName", created_at AS "createdAt", withdrawn_at AS "withdrawnAt"`

/** A page of the library, newest first; `next` is the `sau` of the page after it, null on the last one. */
export async function searchPictures(actor: Actor, query: PictureQuery): Promise<PicturePage | Forbidden> {
  if (!can(actor, 'pictures')) return { ok: false, reason: 'forbidden' }
  const conditions = await conditionsOf(query)
  const rows = await database().$queryRaw<Row[]>`
    SELECT ${columns} FROM picture WHERE ${Prisma.join(conditions, ' AND ')}
    ORDER BY created_at DESC, id DESC LIMIT ${pageLength + 1}`
  const shown = rows.slice(0, pageLength)
  const last = shown.at(-1)
  const next = rows.length > pageLength && last ? `${last.createdAt.getTime()}-${last.id}` : null
  return { ok: true, pictures: shown.map(toLibraryPicture), next }
}

/** One picture of the library, a withdrawn one too. */
export async function libraryPicture(
  actor: Actor,
  id: number,
): Promise<LibraryFound | Forbidden | { ok: false; reason: 'not-found' }> {
  if (!can(actor, 'pictures')) return { ok: false, reason: 'forbidden' }
  const [row] = await database().$queryRaw<Row[]>`SELECT ${columns} FROM picture WHERE id = ${id}`
  if (!row) return { ok: false, reason: 'not-found' }
  const mayEdit = await mayEditPicture(database(), actor, row)
  return { ok: true, picture: toLibraryPicture(row), mayEdit, mayManage: can(actor, 'managePictures') }
}

async function conditionsOf({ q, nguon, ngay, muc, go, sau }: PictureQuery): Promise<Prisma.Sql[]> {
  const conditions = [go ? Prisma.sql`withdrawn_at IS NOT NULL` : Prisma.sql`withdrawn_at IS NULL`]
  // As in the index picture_words_folded.
  const words = Prisma.sql`folded(alt || ' ' || caption || ' ' || credit)`
  for (const word of wordsOf(q)) conditions.push(begins(words, word))
  for (const word of wordsOf(nguon)) conditions.push(begins(Prisma.sql`folded(credit)`, word))
  if (ngay) {
    conditions.push(
      Prisma.sql`created_at >= ${startOfDay(ngay)} AND created_at < ${startOfDay(plusDays(ngay, 1))}`,
    )
  }
  if (muc) {
    const sections = (await sectionTree()).subtree.get(muc) ?? []
    conditions.push(Prisma.sql`(
      EXISTS (SELECT FROM article WHERE article.picture_id = picture.id AND article.section_id = ANY(${sections}::int[]))
      OR EXISTS (
        SELECT FROM article_picture JOIN article ON article.id = article_picture.article_id
        WHERE article_picture.picture_id = picture.id AND article.section_id = ANY(${sections}::int[])))`)
  }
  const [time, id] = (sau ?? '').split('-').map(Number)
  if (time !== undefined && id) conditions.push(Prisma.sql`(created_at, id) < (${new Date(time)}, ${id})`)
  return conditions
}

/** Syllables as the folded words hold them; nothing else of what was written reaches the pattern. */
const wordsOf = (text: string) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
/** "lan" is found in "lan rừng" and not in "thôn làng". */
const begins = (words: Prisma.Sql, word: string) => Prisma.sql`${words} ~ ${`\\m${word}`}`

function toLibraryPicture({ createdAt, withdrawnAt, ...row }: Row): LibraryPicture {
  return { ...row, takenInAt: isoMoment(createdAt), withdrawn: withdrawnAt !== null }
}
