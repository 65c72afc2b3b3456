import { AsyncLocalStorage } from 'node:async_hooks'
import { processWide } from '../shared.ts'

/** What a page tells the press beside its own main part. */
export type Sheet = {
  /** The page's own part of the head, as HTML. */
  head: string
  /** What machines read at the end of the main part, as HTML. */
  data: string
  /** The section that the menu marks, by id; 0: none. */
  section: number
}

// On globalThis: the press enters it, the pages of the bundled app write into it.
const storage = processWide('documents.sheet', () => new AsyncLocalStorage<{ sheet: Sheet | null }>())

/** Runs the work and returns with its value what the page said meanwhile; null: it said nothing. */
export async function withSheet<T>(work: () => Promise<T>): Promise<{ value: T; sheet: Sheet | null }> {
  const place: { sheet: Sheet | null } = { sheet: null }
  const value = await storage.run(place, async () => await work())
  return { value, sheet: place.sheet }
}

/** Says of the page that is being rendered what goes around it. */
export function putOnSheet(sheet: Sheet): void {
  const place = storage.getStore()
  if (place) place.sheet = sheet
}
