import { createHash } from 'node:crypto'
import { opendir, readFile, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { OldFiles } from '../old-files.ts'
import { BadSource, type Incoming, type Position, type Source } from '../source.ts'
import { pageText } from './charset.ts'
import { pieceOf } from './piece.ts'
import { type Rules, readRules } from './rules.ts'

/** Longer ones are no page of a paper. */
const mostBytes = 20 * 1024 * 1024
const isPage = /\.(html?|xhtml|shtml|asp|aspx|php|jsp)$|\.(asp|aspx|php)[?@]/i

/** Saved article pages of an old site in a folder, read by rules. Taken up again, pages that are in are not read. */
export async function pages(folder: string, rulesFile: string): Promise<Source> {
  const { rules, text } = await readRules(rulesFile)
  const paths = await pagesUnder(folder)
  if (paths.length === 0) throw new BadSource(`Không có trang HTML nào trong ${folder}.`)
  const state = createHash('sha256').update(text)
  for (const path of paths) {
    const { size, mtimeMs } = await stat(join(folder, path))
    state.update(`\n${path} ${size} ${mtimeMs}`)
  }
  return {
    path: folder,
    total: paths.length,
    pictures: folder,
    identity: `pages ${state.digest('hex')}`,
    highestId: async () => 0,
    read: (from) => read(folder, paths, rules, from),
  }
}

async function* read(
  folder: string,
  paths: string[],
  rules: Rules,
  from: Position,
): AsyncGenerator<Incoming> {
  const files = new OldFiles(folder)
  for (const [index, path] of paths.entries()) {
    if (index < from.number) continue
    const common = { name: path, at: { number: index + 1, end: index + 1 } }
    const { size } = await stat(join(folder, path))
    const bytes = size > mostBytes ? null : await readFile(join(folder, path))
    const piece = bytes ? pieceOf(pageText(bytes), path, rules, files) : { unreadable: 'trang lớn hơn 20 MB' }
    if ('leftOut' in piece) yield { ...common, kind: 'left-out', reason: piece.leftOut, title: '' }
    else if ('unreadable' in piece)
      yield { ...common, kind: 'unreadable', problem: piece.unreadable, bytes: null }
    else yield { ...common, kind: 'line', text: JSON.stringify(piece.line), mended: piece.mended }
  }
}

/** Relative to the folder, with `/`, in one order whatever the disk's. */
async function pagesUnder(folder: string): Promise<string[]> {
  const found: string[] = []
  for await (const entry of await opendir(folder, { recursive: true })) {
    if (!entry.isFile() || !isPage.test(entry.name)) continue
    found.push(relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
  }
  return found.sort()
}
