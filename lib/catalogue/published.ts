import { dependsOn, readersDatabase } from '../edition/recording.ts'
import { remembered } from '../edition/remember.ts'
import { type SlugKind, tags } from '../edition/tags.ts'

/**
 * Whose slug this was before: the id of the section, topic or author that its address leads to now; null
 * when nobody's. Absent ones are remembered too, among a bounded number of others. Says nothing of whether
 * readers may see what stands there.
 */
export function formerOwner(kind: SlugKind, slug: string): Promise<number | null> {
  return remembered(
    `former-owner:${kind}:${slug}`,
    async () => {
      dependsOn(tags.oldSlug(kind, slug))
      const row = await readersDatabase().oldSlug.findUnique({
        where: { kind_slug: { kind, slug } },
        select: { targetId: true },
      })
      return row?.targetId ?? null
    },
    'addresses',
  )
}
