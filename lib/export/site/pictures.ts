import { database } from '../../database/client.ts'
import { pictureIdOf } from '../../edition/tags.ts'
import { rendition } from '../../media/renditions.ts'
import { StorageAway } from '../../media/storage.ts'
import { renditionFormats, widthsOf } from '../../media/widths.ts'
import { addresses } from '../../site/addresses.ts'
import { type CopyFolder, webRoot } from './copy-folder.ts'
import type { CopyIndex } from './copy-index.ts'
import { inParallel } from './in-parallel.ts'
import type { Pages } from './pages.ts'

const atOnce = 200
/** As many as are made at once (lib/media/in-turn.ts). */
const filesAtOnce = 2

/**
 * Every rendition of every picture that the pages show, made where nobody has asked for it yet. What is
 * there already is not read again: under one address stands one file for ever. Returns the addresses whose
 * original is lost.
 */
export async function bringPictures(folder: CopyFolder, index: CopyIndex, counts: Pages): Promise<string[]> {
  const lost: string[] = []
  const bring = async ({ hash, width, format }: Wanted) => {
    const address = addresses.rendition({ hash }, width, format)
    const before = index.kept(address)
    if (before && (await folder.holds(before))) return index.seen(address)
    const found = await rendition(hash, width, format)
    if (!found.ok) {
      if (found.reason === 'storage-away') throw new StorageAway()
      // Withdrawn a moment ago: the next round prints the pages that show it.
      if (found.reason === 'missing') lost.push(address)
      return
    }
    const file = webRoot + address
    index.keep({ address, file, ...(await folder.write(file, found.file.stream())) })
    counts.written++
  }
  await inParallel(wanted(index), filesAtOnce, async (one) => {
    await bring(one)
    counts.looked()
  })
  return lost
}

type Wanted = { hash: string; width: number; format: (typeof renditionFormats)[number] }

async function* wanted(index: CopyIndex): AsyncGenerator<Wanted> {
  const ids = [...shownIn(index)]
  for (let start = 0; start < ids.length; start += atOnce) {
    const pictures = await database().picture.findMany({
      where: { id: { in: ids.slice(start, start + atOnce) }, withdrawnAt: null },
      select: { hash: true, width: true },
    })
    for (const picture of pictures) {
      for (const width of widthsOf(picture)) {
        for (const format of renditionFormats) yield { hash: picture.hash, width, format }
      }
    }
  }
}

/** The pictures that pages depend on, by their ids: a number each is all that memory holds of them. */
function shownIn(index: CopyIndex): Set<number> {
  const ids = new Set<number>()
  for (const { made } of index.lists.pages()) {
    for (const tag of made.tags) {
      const id = pictureIdOf(tag)
      if (id !== null) ids.add(id)
    }
  }
  return ids
}
