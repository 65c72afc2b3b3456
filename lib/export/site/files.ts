import { posix } from 'node:path'
import type { StaticFile } from '../../documents/static-files.ts'
import { type CopyFolder, webRoot } from './copy-folder.ts'
import type { CopyIndex } from './copy-index.ts'
import type { Pages } from './pages.ts'

/** Everything of public/, and of the build what the pages name: the newsroom's part of it stays at home. */
export async function bringFiles(
  folder: CopyFolder,
  index: CopyIndex,
  files: Map<string, StaticFile>,
  counts: Pages,
): Promise<void> {
  const open = [...files.keys()].filter((address) => !address.startsWith('/_next/'))
  const wanted = new Set([...open, ...index.neededAssets()])
  // A set goes on while it grows: style sheets name fonts and pictures.
  for (const address of wanted) {
    const found = files.get(address)?.bytes.identity
    if (!found) throw new Error(`A page names ${address}, which the build does not have.`)
    if (address.endsWith('.css')) for (const named of namedIn(found, address)) wanted.add(named)
    const file = webRoot + address
    const { changed, ...written } = await folder.replace(file, found, index.kept(address))
    if (changed) counts.written++
    index.keep({ address, file, ...written })
  }
}

function namedIn(sheet: Buffer, address: string): string[] {
  return [...sheet.toString().matchAll(/url\(\s*["']?([^"')?#]+)/g)]
    .map(([, name = '']) => name)
    .filter((name) => !/^(data|https?):/.test(name))
    .map((name) => posix.resolve(posix.dirname(address), name))
}
