import type { OldPicture } from '../html.ts'
import { filePath, type OldFiles } from '../old-files.ts'

/**
 * The file of a picture of a WordPress site in a copy of its uploads (of `uploads` itself, of `wp-content` or of the
 * whole site): the one that was uploaded, also where a page shows a smaller one of it ("cau-300x200.jpg").
 */
export function uploadedFile(url: string, files: OldFiles): OldPicture | null {
  const parsed = URL.parse(url, 'http://old.example')
  if (!parsed) return null
  const path = filePath(parsed.pathname)
  const inUploads = path.replace(/^.*?(?:wp-content\/uploads|files)\//, '')
  const names = [inUploads, path.replace(/^.*?wp-content\//, ''), path, `uploads/${inUploads}`]
  const file = files.first([...new Set(names)].flatMap(originals))
  if (file === null) return null
  const addresses = [parsed.pathname, parsed.pathname.replace(smaller, '')]
  return { file, addresses: [...new Set(addresses)] }
}

/** Source of the endings: WordPress writes the size of a smaller copy, and since 5.3 "-scaled" for one of 2560 px. */
const smaller = /(?:-\d+x\d+|-scaled)(?=\.\w+$)/i

function originals(name: string): string[] {
  const original = name.replace(smaller, '')
  const scaled = original.replace(/(?=\.\w+$)/, '-scaled')
  return [original, scaled, name]
}
