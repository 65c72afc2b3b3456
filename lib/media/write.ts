import { writeTimes } from '../articles/changing.ts'
import { database } from '../database/client.ts'
import { afterWrite } from '../edition/after-write.ts'
import { stampEdition } from '../edition/stamp.ts'
import { tags } from '../edition/tags.ts'

/**
 * Takes a picture away from every page that shows it; its addresses answer 410 from the same edition on.
 * The file is kept. `hash` is the 32 hex digits of its address.
 */
export async function withdrawPicture(
  actor: string,
  hash: string,
): Promise<{ ok: true; edition: bigint } | { ok: false; reason: 'not-found' | 'already-withdrawn' }> {
  const result = await database().$transaction(async (tx) => {
    const picture = await tx.picture.findUnique({
      where: { hash },
      select: { id: true, withdrawnAt: true },
    })
    if (!picture) return { ok: false, reason: 'not-found' } as const
    if (picture.withdrawnAt) return { ok: false, reason: 'already-withdrawn' } as const
    await tx.picture.update({ where: { hash }, data: { withdrawnAt: new Date() } })
    await tx.auditEntry.create({ data: { actor, action: 'withdraw-picture', detail: { hash } } })
    const edition = await stampEdition(tx, [tags.picture(picture.id), tags.pictureFile(hash)], {
      takedown: true,
    })
    return { ok: true, edition } as const
  }, writeTimes)
  if (result.ok) await afterWrite(result.edition)
  return result
}
