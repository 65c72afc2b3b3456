import { stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { OldFiles } from '../old-files.ts'
import { readSectionMap } from '../section-map.ts'
import type { Incoming, Source } from '../source.ts'
import { readExport } from './export.ts'
import { pieceOf } from './piece.ts'

export type GhostOptions = {
  /** A copy of content/images. */
  images: string | null
  /** Where main tags come to (section-map.ts). */
  sections: string | null
}

/** An export of Ghost. The file is read whole; taken up again, what is in is passed over. */
export async function ghost(file: string, { images, sections }: GhostOptions): Promise<Source> {
  const { size, mtimeMs } = await stat(file)
  const map = await readSectionMap(sections)
  const all = await readExport(file)
  const files = new OldFiles(images)
  return {
    path: file,
    total: all.posts.length,
    pictures: images ?? dirname(resolve(file)),
    identity: ['ghost', size, mtimeMs, images, map.identity].join(' '),
    highestId: async () => 0,
    async *read(from): AsyncGenerator<Incoming> {
      for (const [index, post] of all.posts.entries()) {
        if (index < from.number) continue
        const common = {
          name: `Bài ${index + 1} (${post.slug ?? post.id})`,
          at: { number: index + 1, end: index + 1 },
        }
        const piece = pieceOf(post, all, map, files, new Date())
        if ('leftOut' in piece)
          yield { ...common, kind: 'left-out', reason: piece.leftOut, title: post.title ?? '' }
        else yield { ...common, kind: 'line', text: JSON.stringify(piece.line), mended: piece.mended }
      }
    },
  }
}
