import { type ImportOptions, type ImportResult, importFrom } from './import.ts'
import { jsonLines } from './json-lines.ts'

/** Takes in the pieces of a JSON Lines file. */
export async function importArticles(file: string, options: ImportOptions = {}): Promise<ImportResult> {
  return importFrom(await jsonLines(file), options)
}
