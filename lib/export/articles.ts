import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { publicPiece } from '../articles/public.ts'
import { database } from '../database/client.ts'
import { originalKey } from '../media/folders.ts'
import { storage } from '../media/storage.ts'
import { cardsOf, type ExportRow, exportSelect, type Linked, lineOf, picturesOf } from './line.ts'

const atOnce = 200

type ExportResult = { pieces: number; pictures: number; missingPictures: number }

/**
 * Writes every public piece as a line that an import reads, in the order of their ids, with the
 * pictures beside the file in `<name>-images/`. The file takes its name when it is whole. Memory does
 * not grow with the archive, but for one short name a picture. Throws the system's error, with the path
 * that could not be written, when the disk is full or closed; no half file is left.
 */
export async function exportArticles(
  file: string,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<ExportResult> {
  const draft = `${file}.tmp`
  const names = new PictureNames(file)
  let pieces = 0
  try {
    const total = await database().article.count({ where: publicPiece })
    const counted = async function* () {
      for await (const line of lines(names)) {
        yield `${line}\n`
        onProgress(++pieces, total)
      }
    }
    const out = await open(draft, 'w')
    await pipeline(Readable.from(counted()), out.createWriteStream())
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw named(error, draft)
  }
  return { pieces, pictures: names.copied, missingPictures: names.missing }
}

async function* lines(names: PictureNames): AsyncGenerator<string> {
  for (let last = 0; ; ) {
    const rows = await database().article.findMany({
      where: { ...publicPiece, id: { gt: last } },
      select: exportSelect,
      relationLoadStrategy: 'join',
      orderBy: { id: 'asc' },
      take: atOnce,
    })
    const linked = await linkedOf(rows)
    for (const row of rows) {
      for (const [index, picture] of picturesOf(row).entries()) await names.copy(picture, row.id, index)
      yield JSON.stringify(lineOf(row, linked, (id) => names.of(id)))
      last = row.id
    }
    if (rows.length < atOnce) return
  }
}

/** The public pieces that these point to: others must not be named in what leaves the house. */
async function linkedOf(rows: ExportRow[]): Promise<Linked> {
  const ids = rows.flatMap((row) => [...row.related.map(({ relatedId }) => relatedId), ...cardsOf(row)])
  const found = await database().article.findMany({
    where: { ...publicPiece, id: { in: ids } },
    select: { id: true, slug: true },
  })
  return new Map(found.map((piece) => [piece.id, piece]))
}

/**
 * Pictures are named after the first piece that shows them, not after their content: taken in again
 * they are encoded again, and an export of the import is still the same file.
 */
class PictureNames {
  copied = 0
  missing = 0
  #names = new Map<number, string | null>()
  #folder: string

  constructor(file: string) {
    this.#folder = join(dirname(file), `${basename(file).replace(/\.jsonl$/i, '')}-images`)
  }

  of(id: number): string | null {
    return this.#names.get(id) ?? null
  }

  async copy({ id, hash }: { id: number; hash: string }, piece: number, index: number): Promise<void> {
    if (this.#names.has(id)) return
    const name = `${piece}${index === 0 ? '' : `-${index}`}.jpg`
    if (this.#names.size === 0) await mkdir(this.#folder, { recursive: true })
    const there = await writeIfThere(originalKey(hash), join(this.#folder, name))
    this.#names.set(id, there ? `${basename(this.#folder)}/${name}` : null)
    if (there) this.copied++
    else this.missing++
  }
}

/** What an open file could not write does not say where. */
function named(error: unknown, path: string): unknown {
  const { syscall, path: told } = error as NodeJS.ErrnoException
  return syscall === 'write' && !told ? Object.assign(error as Error, { path }) : error
}

async function writeIfThere(key: string, to: string): Promise<boolean> {
  const bytes = await storage.read(key)
  if (!bytes) return false
  await writeFile(to, bytes).catch((error: Error) => {
    throw Object.assign(error, { path: to })
  })
  return true
}
