import { writeTimes } from '../articles/changing.ts'
import type { Actor } from '../articles/write.ts'
import { database } from '../database/client.ts'
import { afterWrite } from '../edition/after-write.ts'
import { stampEdition } from '../edition/stamp.ts'
import { tags } from '../edition/tags.ts'
import { reservedSlugs } from '../site/addresses.ts'
import { isSlug } from '../vietnamese/slug.ts'

export type NewSection = {
  slug: string
  name: string
  description?: string
  parentId?: number | null
  retiredAt?: Date | null
}
type Made = { ok: true; id: number; edition: bigint } | { ok: false; reason: 'bad-slug' | 'taken' }

/** Makes a section, last among its siblings. The words of the portal's own addresses are refused. */
export async function makeSection(actor: Actor, section: NewSection): Promise<Made> {
  const { slug, name, description = '', parentId = null, retiredAt = null } = section
  if (!isSlug(slug) || (reservedSlugs as readonly string[]).includes(slug))
    return { ok: false, reason: 'bad-slug' }
  const made = await database().$transaction(async (tx): Promise<Made> => {
    // Two at once would take the same place, or the same slug.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('bao-tinh.sections'))`
    if (await tx.section.findUnique({ where: { slug }, select: { id: true } }))
      return { ok: false, reason: 'taken' }
    const last = await tx.section.aggregate({ where: { parentId }, _max: { position: true } })
    const position = (last._max.position ?? 0) + 1
    const { id } = await tx.section.create({
      data: { slug, name, description, parentId, retiredAt, position },
    })
    await tx.auditEntry.create({ data: { actor, action: 'make-section', detail: { slug, name } } })
    const edition = await stampEdition(tx, [tags.menu()])
    return { ok: true, id, edition }
  }, writeTimes)
  if (made.ok) await afterWrite(made.edition)
  return made
}
