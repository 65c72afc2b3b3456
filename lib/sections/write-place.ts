import {
  auditCatalogue,
  type Changed,
  changeCatalogue,
  invalid,
  lockSections,
  notFound,
  stale,
} from '../catalogue/changed.ts'
import { stampEdition } from '../edition/stamp.ts'
import { tags } from '../edition/tags.ts'
import type { Actor } from '../staff/actor.ts'
import { parentProblem } from './place.ts'
import { placeMark } from './section.ts'

/**
 * Puts a section under another one, or on the first level (null), last among its siblings there. `seen` is
 * the mark of the place that the form was made from.
 */
export function moveSection(
  actor: Actor,
  id: number,
  seen: string,
  parentId: number | null,
): Promise<Changed> {
  return changeCatalogue(actor, async (tx): Promise<Changed> => {
    // Before the other lock, as whoever writes a piece does. A change of pieces under way has stamped the lists of
    // the sections that stood above it when it began: it ends first, and the next one finds the new tree.
    await tx.$executeRaw`LOCK TABLE article IN SHARE MODE`
    await lockSections(tx)
    const row = await tx.section.findUnique({ where: { id }, select: { parentId: true } })
    if (!row) return notFound
    if (placeMark(row.parentId) !== seen) return stale()
    if (row.parentId === parentId) return invalid({ parent: 'Chuyên mục đang ở đây rồi.' })
    const problem = await parentProblem(tx, id, parentId)
    if (problem) return invalid({ parent: problem })
    const last = await tx.section.aggregate({ where: { parentId }, _max: { position: true } })
    const position = (last._max.position ?? 0) + 1
    await tx.section.update({ where: { id }, data: { parentId, position } })
    await auditCatalogue(tx, actor, 'move-section', { id, from: row.parentId, to: parentId })
    const touched = [row.parentId, parentId].filter((one) => one !== null)
    return { ok: true, id, edition: await stampEdition(tx, touched.flatMap(listsOf).concat(tags.menu())) }
  })
}

/**
 * The lists of a section that gains or loses a whole section. Its days and months are not named one by one:
 * whatever reads them goes through the tree, which carries the menu's tag.
 */
const listsOf = (id: number) => [tags.newest(id), tags.days(id)]

/**
 * Puts the sections of one parent, or of the first level (null), into this order, retired ones included.
 * `was` is the order that the page showed.
 */
export function orderSections(
  actor: Actor,
  parentId: number | null,
  order: number[],
  was: number[],
): Promise<Changed> {
  return changeCatalogue(actor, async (tx): Promise<Changed> => {
    await lockSections(tx)
    const rows = await tx.section.findMany({
      where: { parentId },
      select: { id: true },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
    })
    const now = rows.map(({ id }) => id)
    if (now.join() !== was.join()) return stale()
    if (now.toSorted().join() !== order.toSorted().join()) return stale()
    for (const [position, id] of order.entries())
      await tx.section.update({ where: { id }, data: { position: position + 1 } })
    await auditCatalogue(tx, actor, 'order-sections', { parent: parentId, before: was, after: order })
    return { ok: true, id: parentId ?? 0, edition: await stampEdition(tx, [tags.menu()]) }
  })
}
