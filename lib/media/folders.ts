import { processWide } from '../shared.ts'

/** Under which folder pictures lie where they lie on the disk, and unfinished uploads always: see openStorage. */
export const mediaFolder = processWide<{ path: string }>('media.folder', () => ({ path: '' }))

/** The name in the storage of a picture as it was taken in. */
export function originalKey(hash: string): string {
  return `pictures/${hash.slice(0, 2)}/${hash}.jpg`
}

/** The name in the storage of a rendition; `extension` without a dot. */
export function renditionKey(hash: string, width: number, extension: string): string {
  return `renditions/${hash.slice(0, 2)}/${hash}/${width}.${extension}`
}

/** The name in the storage of a card by what stands on it. */
export function cardKey(hash: string): string {
  return `cards/${hash.slice(0, 2)}/${hash}.png`
}
