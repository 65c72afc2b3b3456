import type { SectionLink, Teaser } from '../articles/article.ts'
import { teasersById } from '../articles/published.ts'
import { dependsOn, readersDatabase } from '../edition/recording.ts'
import { remembered } from '../edition/remember.ts'
import { tags } from '../edition/tags.ts'
import { sectionTree } from '../sections/published.ts'
import { wholePaper } from './most-read.ts'

/** "Đọc nhiều", the most read first: in the last 24 hours, in the last seven days. */
export type MostRead = { day: Teaser[]; week: Teaser[] }

/**
 * The most read public pieces of a section with everything under it, or of the whole paper. A piece that
 * is withdrawn leaves with the edition that withdraws it; its place is filled when the lists are next made.
 */
export function mostRead(scope: SectionLink | 'all'): Promise<MostRead> {
  const id = scope === 'all' ? wholePaper : scope.id
  return remembered(`most-read:${id}`, async () => {
    dependsOn(tags.mostRead(scope === 'all' ? 'all' : id))
    const row = await readersDatabase().mostRead.findUnique({ where: { scope: id } })
    if (!row) return { day: [], week: [] }
    const pieces = await teasersById([...new Set([...row.day, ...row.week])])
    const within = scope === 'all' ? null : new Set((await sectionTree()).subtree.get(id))
    const shown = (ids: number[]) =>
      ids.flatMap((each) => {
        const piece = pieces.get(each)
        // One that has moved to another section since has no place here.
        return piece && (within?.has(piece.section.id) ?? true) ? [piece] : []
      })
    return { day: shown(row.day), week: shown(row.week) }
  })
}
