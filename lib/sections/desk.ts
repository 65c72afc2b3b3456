import { database } from '../database/client.ts'
import { seenOf } from '../seen.ts'
import type { Actor } from '../staff/actor.ts'
import { can } from '../staff/policy.ts'
import { placeMark, wordsOf } from './section.ts'

/** A section on the newsroom's list. */
export type SectionRow = {
  id: number
  parentId: number | null
  slug: string
  name: string
  retired: boolean
  /** Public pieces of its own, those of its children not counted. */
  pieces: number
}

/** Every section in the menu's order, retired ones in their place. */
export async function sectionRows(
  actor: Actor,
): Promise<{ ok: true; sections: SectionRow[] } | { ok: false; reason: 'forbidden' }> {
  if (!can(actor, 'catalogue')) return { ok: false, reason: 'forbidden' }
  const sections = await database().$queryRaw<SectionRow[]>`
    SELECT id, parent_id AS "parentId", slug, name, retired_at IS NOT NULL AS retired,
      coalesce((SELECT sum(count) FROM day_count WHERE section_id = section.id), 0)::int AS pieces
    FROM section ORDER BY position, id`
  return { ok: true, sections }
}

/** A section with its marks and the slugs that it had before. */
export async function sectionForm(actor: Actor, id: number) {
  if (!can(actor, 'catalogue')) return { ok: false as const, reason: 'forbidden' as const }
  const row = await database().section.findUnique({
    where: { id },
    include: { _count: { select: { children: true } } },
  })
  if (!row) return { ok: false as const, reason: 'not-found' as const }
  const former = await database().oldSlug.findMany({
    where: { kind: 'section', targetId: id },
    orderBy: { slug: 'asc' },
  })
  return {
    ok: true as const,
    section: {
      id,
      ...wordsOf(row),
      parentId: row.parentId,
      retired: row.retiredAt !== null,
      children: row._count.children,
      seen: seenOf(wordsOf(row)),
      placeSeen: placeMark(row.parentId),
      formerSlugs: former.map(({ slug }) => slug),
    },
  }
}
