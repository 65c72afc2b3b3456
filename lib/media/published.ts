import { dependsOn, readersDatabase } from '../edition/recording.ts'
import { remembered } from '../edition/remember.ts'
import { tags } from '../edition/tags.ts'

/** Whether the file of this name may be given out; `gone`: it was, and no more. */
type PublishedFile = { width: number; gone: boolean }

/**
 * What readers may have of a picture file; null when there was never one. Remembered with the edition,
 * so that a picture taken in, replaced or withdrawn anywhere is so here at once.
 */
export function publishedFile(hash: string): Promise<PublishedFile | null> {
  return remembered(
    `rendition:${hash}`,
    async () => {
      dependsOn(tags.pictureFile(hash))
      const row = await readersDatabase().picture.findUnique({
        where: { hash },
        select: { width: true, withdrawnAt: true },
      })
      if (row) return { width: row.width, gone: row.withdrawnAt !== null }
      const old = await readersDatabase().oldPictureFile.findUnique({
        where: { hash },
        select: { hash: true },
      })
      return old && { width: 0, gone: true }
    },
    'addresses',
  )
}
