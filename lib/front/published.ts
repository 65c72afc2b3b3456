import type { SectionLink, Teaser } from '../articles/article.ts'
import { newest, teasersById } from '../articles/published.ts'
import { newestLength } from '../articles/touched.ts'
import { dependsOn, readersDatabase } from '../edition/recording.ts'
import { remembered } from '../edition/remember.ts'
import { tags } from '../edition/tags.ts'
import { type MenuItem, type PublishedSection, publishedMenu, sectionTree } from '../sections/published.ts'
import { isPast } from '../vietnamese/today.ts'
import { automaticSlots, frontPage, piecesOf, type Slots } from './board.ts'
import { fillSlots } from './fill.ts'
import { storedSlots } from './schema.ts'

export type Front = {
  lead: Teaser | null
  /** Four, beside the lead story. */
  secondary: Teaser[]
  newest: Teaser[]
  blocks: { section: MenuItem; stories: Teaser[] }[]
}

export type SectionFront = {
  lead: Teaser | null
  stories: Teaser[]
  blocks: { section: SectionLink; stories: Teaser[] }[]
}

/**
 * The front page as its board says, filled by the newest; no piece stands on it twice. `slots` are those of
 * a board that is not published, for its preview.
 */
export async function publishedFront(slots?: Slots): Promise<Front> {
  const [all, menu] = await Promise.all([newest('all', newestLength), publishedMenu()])
  const [lead = null, ...others] = fillSlots(await heldIn(frontPage, slots), all)
  const secondary = others.filter((teaser) => teaser !== null)
  const shown = new Set([lead, ...secondary].map((teaser) => teaser?.id))
  return {
    lead,
    secondary,
    newest: takeFree(all, shown, 12),
    // One after the other: what stands in a block stands in none below it.
    blocks: await blocksOf(menu, shown, 5),
  }
}

/** A section's front: its board, its newest, and a block for each of its subsections; no piece twice. */
export async function sectionFront(section: PublishedSection, slots?: Slots): Promise<SectionFront> {
  const all = await newest(section, newestLength)
  const within = new Set((await sectionTree()).subtree.get(section.id))
  const held = await heldIn(section.id, slots)
  // A piece that has moved to another section since has no place here.
  const own = held.map((teaser) => (teaser && within.has(teaser.section.id) ? teaser : null))
  const [lead = null, ...others] = fillSlots(own, all)
  const second = others.filter((teaser) => teaser !== null)
  const shown = new Set([lead, ...second].map((teaser) => teaser?.id))
  return {
    lead,
    stories: [...second, ...takeFree(all, shown, 20 - second.length)],
    blocks: await blocksOf(section.children, shown, 4),
  }
}

/** The public piece that each slot holds now; null: automatic, its time is over, or it is not public. */
async function heldIn(scope: number, slots?: Slots): Promise<(Teaser | null)[]> {
  const board = slots ? { slots, pieces: await teasersById(piecesOf(slots)) } : await publishedBoard(scope)
  return board.slots.map((slot) => {
    if (!slot || (slot.until && isPast(new Date(slot.until)))) return null
    return board.pieces.get(slot.piece) ?? null
  })
}

/** The board of the highest number with its public pieces; remembered, so that a page costs no query for it. */
function publishedBoard(scope: number): Promise<{ slots: Slots; pieces: Map<number, Teaser> }> {
  return remembered(`front:${scope}`, async () => {
    dependsOn(tags.front(scope))
    const row = await readersDatabase().frontBoard.findFirst({
      where: { scope },
      orderBy: { number: 'desc' },
      select: { slots: true },
    })
    const slots = row ? storedSlots(scope, row.slots) : automaticSlots(scope)
    return { slots, pieces: await teasersById(piecesOf(slots)) }
  })
}

/**
 * The newest of each section that stand nowhere yet. A section all of whose pieces stand above keeps its
 * name as a way to it; one without any piece is left out.
 */
async function blocksOf<S extends SectionLink>(
  sections: S[],
  shown: Set<number | undefined>,
  count: number,
): Promise<{ section: S; stories: Teaser[] }[]> {
  const lists = await Promise.all(sections.map((section) => newest(section, newestLength)))
  return sections.flatMap((section, index) => {
    const list = lists[index] ?? []
    return list.length > 0 ? [{ section, stories: takeFree(list, shown, count) }] : []
  })
}

/** The first `count` that are not shown yet; from now on they are. */
function takeFree(list: Teaser[], shown: Set<number | undefined>, count: number): Teaser[] {
  const free = list.filter(({ id }) => !shown.has(id)).slice(0, count)
  for (const { id } of free) shown.add(id)
  return free
}
