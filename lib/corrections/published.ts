import type { SectionLink } from '../articles/article.ts'
import { dependsOn, readersDatabase } from '../edition/recording.ts'
import { tags } from '../edition/tags.ts'
import { sectionTree } from '../sections/published.ts'

/** A correction as readers see it on the page of corrections. */
export type CorrectionView = {
  id: number
  at: Date
  text: string
  section: SectionLink | null
  publishedAt: Date | null
  /** Null once the piece was withdrawn: its headline is no longer said. */
  piece: { id: number; slug: string; title: string } | null
}

const atMost = 200

/** The newest corrections, at most 200, newest first. */
export async function publishedCorrections(): Promise<CorrectionView[]> {
  dependsOn(tags.corrections())
  const rows = await readersDatabase().correction.findMany({
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: atMost,
    select: {
      id: true,
      at: true,
      text: true,
      article: {
        select: { id: true, slug: true, title: true, state: true, sectionId: true, publishedAt: true },
      },
    },
    relationLoadStrategy: 'join',
  })
  dependsOn(...rows.map(({ article }) => tags.article(article.id)))
  const { byId } = await sectionTree()
  return rows.map(({ article: { state, sectionId, publishedAt, ...piece }, ...correction }) => ({
    ...correction,
    section: byId.get(sectionId) ?? null,
    publishedAt,
    piece: state === 'published' ? piece : null,
  }))
}
