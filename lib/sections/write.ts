import {
  auditCatalogue,
  type Changed,
  changeCatalogue,
  invalid,
  lockSections,
  notFound,
  stale,
} from '../catalogue/changed.ts'
import type { SectionWords } from '../catalogue/schema.ts'
import { keepOldSlug, slugProblem } from '../catalogue/slugs.ts'
import { stampEdition } from '../edition/stamp.ts'
import { tags } from '../edition/tags.ts'
import { seenOf } from '../seen.ts'
import type { Actor } from '../staff/actor.ts'
import { slugOf } from '../vietnamese/slug.ts'
import { parentProblem } from './place.ts'
import { wordsOf } from './section.ts'

export type NewSection = {
  slug: string
  name: string
  description?: string
  parentId?: number | null
  retiredAt?: Date | null
}

/**
 * Makes a section, last among its siblings. A slug that is the portal's own, another's, or was another's, is
 * refused; an empty one is made from the name.
 */
export function makeSection(actor: Actor, section: NewSection): Promise<Changed> {
  const { name, description = '', parentId = null, retiredAt = null } = section
  const slug = section.slug || slugOf(name)
  return changeCatalogue(actor, async (tx): Promise<Changed> => {
    await lockSections(tx)
    const problem = await slugProblem(tx, 'section', slug, null)
    if (problem) return invalid({ slug: problem })
    const misplaced = await parentProblem(tx, null, parentId)
    if (misplaced) return invalid({ parent: misplaced })
    const last = await tx.section.aggregate({ where: { parentId }, _max: { position: true } })
    const position = (last._max.position ?? 0) + 1
    const { id } = await tx.section.create({
      data: { slug, name, description, parentId, retiredAt, position },
    })
    await auditCatalogue(tx, actor, 'make-section', { id, slug, name })
    return { ok: true, id, edition: await stampEdition(tx, [tags.menu()]) }
  })
}

/**
 * Changes a section's name, slug and description. The old address, and those of its archive, lead to the new
 * one from then on. `seen` is the mark of the words that the form was made from.
 */
export function changeSection(actor: Actor, id: number, seen: string, words: SectionWords): Promise<Changed> {
  const after = { ...words, slug: words.slug || slugOf(words.name) }
  return changeCatalogue(actor, async (tx): Promise<Changed> => {
    await lockSections(tx)
    const row = await tx.section.findUnique({ where: { id } })
    if (!row) return notFound
    const before = wordsOf(row)
    if (seenOf(before) !== seen) return stale(before)
    const problem = await slugProblem(tx, 'section', after.slug, id)
    if (problem) return invalid({ slug: problem })
    await tx.section.update({ where: { id }, data: after })
    const moved = await keepOldSlug(tx, 'section', id, before.slug, after.slug)
    await auditCatalogue(tx, actor, 'change-section', { id, before, after })
    return { ok: true, id, edition: await stampEdition(tx, [tags.menu(), ...moved]) }
  })
}

/** Takes a section out of the menu; its address and its archive stay. */
export function retireSection(actor: Actor, id: number): Promise<Changed> {
  return setRetired(actor, id, new Date())
}

/** Puts a retired section back into the menu, where it stood. */
export function bringBackSection(actor: Actor, id: number): Promise<Changed> {
  return setRetired(actor, id, null)
}

function setRetired(actor: Actor, id: number, retiredAt: Date | null): Promise<Changed> {
  return changeCatalogue(actor, async (tx): Promise<Changed> => {
    await lockSections(tx)
    const row = await tx.section.findUnique({ where: { id }, select: { retiredAt: true } })
    if (!row) return notFound
    if ((row.retiredAt === null) === (retiredAt === null)) return stale()
    await tx.section.update({ where: { id }, data: { retiredAt } })
    await auditCatalogue(tx, actor, retiredAt ? 'retire-section' : 'bring-back-section', { id })
    return { ok: true, id, edition: await stampEdition(tx, [tags.menu()]) }
  })
}
