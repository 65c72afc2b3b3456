import { join } from 'node:path'
import { processWide } from '../shared.ts'

/** Under which folder pictures lie: set once by whoever starts the process, from the settings' dataDir. */
export const mediaFolder = processWide<{ path: string }>('media.folder', () => ({ path: '' }))

/** Where the original of a picture lies, as it was taken in. */
export function originalPath(hash: string): string {
  return inFolder('pictures', hash.slice(0, 2), `${hash}.jpg`)
}

/** Where a rendition of a picture lies; `extension` without a dot. */
export function renditionPath(hash: string, width: number, extension: string): string {
  return inFolder('renditions', hash.slice(0, 2), hash, `${width}.${extension}`)
}

function inFolder(...parts: string[]): string {
  if (!mediaFolder.path) throw new Error('The media folder has not been set in this process.')
  return join(mediaFolder.path, ...parts)
}
