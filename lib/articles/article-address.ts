import { dependsOn, readersDatabase } from '../edition/recording.ts'
import { remembered } from '../edition/remember.ts'
import { tags } from '../edition/tags.ts'

/**
 * Where a piece stands, for deciding about an address without rendering: its slug and whether it is
 * public or withdrawn. Null for an id that readers have never seen; that is remembered too, among a
 * bounded number of others, so that made-up ids push out nothing but each other.
 */
export function articleAddress(
  id: number,
): Promise<{ slug: string; state: 'published' | 'withdrawn' } | null> {
  return remembered(
    `article-address:${id}`,
    async () => {
      dependsOn(tags.article(id))
      const row = await readersDatabase().article.findUnique({
        where: { id },
        select: { slug: true, state: true },
      })
      if (row?.state !== 'published' && row?.state !== 'withdrawn') return null
      return { slug: row.slug, state: row.state }
    },
    'addresses',
  )
}
