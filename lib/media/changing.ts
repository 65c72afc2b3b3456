import { writeTimes } from '../articles/changing.ts'
import { publicPiece } from '../articles/public.ts'
import { database, type Transaction } from '../database/client.ts'
import type { Picture } from '../database/generated/client.ts'
import { afterWrite } from '../edition/after-write.ts'
import { stampEdition } from '../edition/stamp.ts'
import { stalePicture } from '../search/write.ts'
import { type Actor, signed } from '../staff/actor.ts'
import { can } from '../staff/policy.ts'

export type Refused = { ok: false; reason: 'forbidden' | 'not-found' | 'conflict' }
export type Changed<Reason extends string = never> =
  | { ok: true; version: number; edition: bigint }
  | Refused
  | { ok: false; reason: Reason }

/** What a change does: the columns it sets, what the history says, and the tags that readers' pages carry. */
export type PictureChange = {
  data: Partial<Omit<Picture, 'id' | 'version'>>
  detail?: Record<string, unknown>
  tags: string[]
  /** It takes something away that readers must not see again. */
  takedown?: boolean
}

/**
 * One change of a picture as one transaction: the row is locked, the policy asked, the version compared
 * (null: whichever it is), then the change, its line in the history and the edition.
 */
export async function changePicture<Reason extends string = never>(
  actor: Actor,
  action: string,
  { id, version }: { id: number; version: number | null },
  allowed: (tx: Transaction, picture: Picture) => Promise<boolean>,
  change: (tx: Transaction, picture: Picture) => Promise<PictureChange | { reason: Reason }>,
): Promise<Changed<Reason>> {
  const result = await database().$transaction(async (tx): Promise<Changed<Reason>> => {
    await tx.$queryRaw`SELECT FROM picture WHERE id = ${id} FOR UPDATE`
    const picture = await tx.picture.findUnique({ where: { id } })
    // Who may not see the library learns nothing about what is in it.
    if (!can(actor, 'pictures')) return { ok: false, reason: 'forbidden' }
    if (!picture) return { ok: false, reason: 'not-found' }
    if (!(await allowed(tx, picture))) return { ok: false, reason: 'forbidden' }
    if (version !== null && version !== picture.version) return { ok: false, reason: 'conflict' }
    const made = await change(tx, picture)
    if ('reason' in made) return { ok: false, reason: made.reason }
    await tx.picture.update({ where: { id }, data: { ...made.data, version: picture.version + 1 } })
    if ('caption' in made.data || 'withdrawnAt' in made.data) await stalePicture(tx, id)
    const detail = { picture: id, ...made.detail } as object
    await tx.auditEntry.create({ data: { ...signed(actor), action, detail } })
    const edition = await stampEdition(tx, made.tags, { takedown: made.takedown === true })
    return { ok: true, version: picture.version + 1, edition }
  }, writeTimes)
  if (result.ok) await afterWrite(result.edition)
  return result
}

/**
 * Words, focal point, crop and file: for those who look after the library, and for whoever brought a
 * picture as long as no public piece shows it.
 */
export async function mayEditPicture(
  tx: Pick<Transaction, 'article'>,
  actor: Actor,
  picture: { id: number; ownerId: string },
): Promise<boolean> {
  if (can(actor, 'managePictures')) return true
  if (!can(actor, 'uploadPicture') || picture.ownerId !== actor.id) return false
  const shown = await tx.article.findFirst({
    where: {
      ...publicPiece,
      OR: [{ pictureId: picture.id }, { pictures: { some: { pictureId: picture.id } } }],
    },
    select: { id: true },
  })
  return shown === null
}
