import { forEach } from './at-once.ts'
import { backupsIn, manifestIn } from './contents.ts'
import { backupsFolder, type Manifest, originalName } from './manifest.ts'
import { BrokenFile, wholeFile } from './parts.ts'
import type { Place } from './place.ts'

export type Verified = {
  /** Names of the backups that were looked at. */
  backups: string[]
  /** Names of those that were broken off: no backups. */
  unfinished: string[]
  files: number
  bytes: number
  problems: Problem[]
}
/** `file`: its name in the place; "unreadable": the manifest of a backup is not as it was written. */
export type Problem = { file: string; what: 'missing' | 'changed' | 'unreadable' }

type Expected = { bytes: number; sha256: string }

/**
 * Reads every file of every backup of a place, or of the one named, and compares its sum with what the manifest
 * says; a picture that several name once. Needs no database. Throws NewerBackup.
 */
export async function verifyPlace(
  place: Place,
  {
    only,
    onFile = () => {},
  }: { only?: string | undefined; onFile?: (done: number, total: number) => void } = {},
): Promise<Verified> {
  const all = await backupsIn(place)
  const looked = all.filter(({ name, whole }) => whole && (only === undefined || name === only))
  const problems: Problem[] = []
  const expected = new Map<string, Expected>()
  for (const { name } of looked) {
    const manifest = await manifestIn(place, name)
    if (manifest) for (const [file, sum] of filesOf(name, manifest)) expected.set(file, sum)
    else problems.push({ file: `${backupsFolder}/${name}`, what: 'unreadable' })
  }
  let done = 0
  await forEach(expected, async ([file, sum]) => {
    const problem = await problemOf(place, file, sum)
    if (problem) problems.push(problem)
    onFile(++done, expected.size)
  })
  return {
    backups: looked.map(({ name }) => name),
    unfinished: all.filter(({ whole }) => !whole).map(({ name }) => name),
    files: expected.size,
    bytes: [...expected.values()].reduce((sum, { bytes }) => sum + bytes, 0),
    problems: problems.sort((a, b) => (a.file < b.file ? -1 : 1)),
  }
}

function filesOf(name: string, { tables, pictures }: Manifest): [string, Expected][] {
  return [
    ...tables.flatMap(({ parts }) =>
      parts.map((part): [string, Expected] => [`${backupsFolder}/${name}/${part.name}`, part]),
    ),
    ...pictures.map((picture): [string, Expected] => [originalName(picture), picture]),
  ]
}

async function problemOf(place: Place, file: string, sum: Expected): Promise<Problem | null> {
  try {
    await wholeFile(place, file, sum)
    return null
  } catch (error) {
    if (error instanceof BrokenFile) return { file, what: error.missing ? 'missing' : 'changed' }
    throw error
  }
}
