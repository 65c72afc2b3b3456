import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Encoding } from './document.ts'

export type StaticFile = {
  type: string
  etag: string
  hash: string
  bytes: Record<Encoding, Buffer | null>
  /** The name changes with the content: browsers keep it for good. */
  immutable: boolean
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml; charset=utf-8',
}
const compressed = new Set(['.css', '.js', '.json', '.svg', '.txt', '.webmanifest', '.xml'])

/**
 * Reads public/ and the build's own assets into memory once, compressed as well as can be. A file that
 * is not among them at the start is not served: there is no path to climb out of.
 */
export async function loadStaticFiles(
  publicFolder: string,
  buildFolder: string | null,
): Promise<Map<string, StaticFile>> {
  const files = new Map<string, StaticFile>()
  await addFolder(files, publicFolder, '/', (path) => path.startsWith('/fonts/'))
  if (buildFolder) await addFolder(files, join(buildFolder, 'static'), '/_next/static/', () => true)
  return files
}

async function addFolder(
  files: Map<string, StaticFile>,
  folder: string,
  base: string,
  isImmutable: (path: string) => boolean,
): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries) {
    const type = types[extname(entry.name)]
    if (!entry.isFile() || !type) continue
    const file = join(entry.parentPath, entry.name)
    const path = base + relative(folder, file).split(sep).join('/')
    files.set(path, await load(file, path, type, isImmutable(path)))
  }
}

async function load(file: string, path: string, type: string, isImmutable: boolean): Promise<StaticFile> {
  const identity = await readFile(file)
  const hash = createHash('sha256').update(identity).digest('hex').slice(0, 16)
  const [br, zipped] = compressed.has(extname(file))
    ? await Promise.all([
        promisify(brotliCompress)(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
        promisify(gzip)(identity, { level: 9 }),
      ])
    : [null, null]
  const speculation = path === '/speculation-rules.json'
  return {
    type: speculation ? 'application/speculationrules+json' : type,
    etag: `W/"${hash}"`,
    hash,
    bytes: { identity, br, gzip: zipped },
    immutable: isImmutable,
  }
}
