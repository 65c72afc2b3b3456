import { stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { OldFiles } from '../old-files.ts'
import { readSectionMap, type SectionMap } from '../section-map.ts'
import type { Incoming, Position, Source } from '../source.ts'
import { itemOf } from './item.ts'
import { pieceOf } from './piece.ts'
import { type Survey, survey } from './survey.ts'
import { xmlElements } from './xml.ts'

export type WordpressOptions = {
  /** A copy of wp-content/uploads. */
  attachments: string | null
  /** Where categories come to (section-map.ts). */
  sections: string | null
}

/** Parts of a WordPress site that are no content; attachments come with the pieces that show them. */
const silent = /^(attachment|revision|nav_menu_item|custom_css|customize_changeset|oembed_cache|wp_|acf-)/

/**
 * An export of WordPress (WXR 1.2), read as a stream. Taken up again, the file is read from its beginning, and what is
 * in is passed over: neither converted nor written.
 */
export async function wordpress(file: string, { attachments, sections }: WordpressOptions): Promise<Source> {
  const { size, mtimeMs } = await stat(file)
  const map = await readSectionMap(sections)
  const found = await survey(file)
  const files = new OldFiles(attachments)
  return {
    path: file,
    total: size,
    pictures: attachments ?? dirname(resolve(file)),
    identity: ['wordpress', size, mtimeMs, attachments, map.identity].join(' '),
    highestId: async () => 0,
    read: (from) => read(file, found, map, files, from),
  }
}

const wanted = new Set(['item'])
const without = new Set(['wp:comment'])

async function* read(
  file: string,
  survey: Survey,
  map: SectionMap,
  files: OldFiles,
  from: Position,
): AsyncGenerator<Incoming> {
  let number = 0
  for await (const { element, end } of xmlElements(file, wanted, without)) {
    if (++number <= from.number) continue
    const item = itemOf(element)
    if (silent.test(item.type)) continue
    const common = { name: `Mục ${number} (${item.type} ${item.id})`, at: { number, end } }
    const piece = pieceOf(item, survey, map, files, new Date())
    if ('leftOut' in piece) yield { ...common, kind: 'left-out', reason: piece.leftOut, title: item.title }
    else yield { ...common, kind: 'line', text: JSON.stringify(piece.line), mended: piece.mended }
  }
}
