import { AsyncLocalStorage } from 'node:async_hooks'
import type { ReactNode } from 'react'
import { processWide } from '../shared.ts'

/** What a page is, as it tells the press; its frame stands around it. */
export type Sheet = {
  /** The page's own part of the head, as HTML. */
  head: string
  /** What stands in the main part. */
  main: ReactNode
  /** What machines read at the end of the main part, as HTML. */
  data: string
  /** The section that the menu marks, by id; 0: none. */
  section: number
}

// On globalThis: the press enters it, the pages of the bundled app write into it.
const storage = processWide('documents.sheet', () => new AsyncLocalStorage<{ sheet: Sheet | null }>())

/** Runs the work and returns what the page said meanwhile; null: it said nothing. */
export async function sheetOf(work: () => Promise<unknown>): Promise<Sheet | null> {
  const place: { sheet: Sheet | null } = { sheet: null }
  await storage.run(place, async () => await work())
  return place.sheet
}

/** Says what the page that is being rendered is. */
export function putOnSheet(sheet: Sheet): void {
  const place = storage.getStore()
  if (place) place.sheet = sheet
}
