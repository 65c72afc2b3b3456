import type { LegacyEncoding } from './tables.ts'

/** How a newsroom calls them. */
export const encodingNames: Record<LegacyEncoding, string> = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI' }

/** What a report says of it. */
export const changedToUnicode = (encoding: LegacyEncoding) =>
  `đổi từ mã ${encodingNames[encoding]} sang Unicode`

/** The encoding that a font's name tells; `capitals`: it draws small letters as capitals. Null for other fonts. */
export function encodingOfFont(font: string): { encoding: LegacyEncoding; capitals: boolean } | null {
  const name = font.trim().replace(/^["']+|["']+$/g, '')
  if (/^\.vn/i.test(name)) return { encoding: 'tcvn3', capitals: /H$/.test(name) }
  return /^vni[- ]/i.test(name) ? { encoding: 'vni', capitals: false } : null
}
