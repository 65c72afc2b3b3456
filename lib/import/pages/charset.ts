import { isSyllable } from '../../vietnamese/syllable.ts'

/**
 * The text of a saved page, by its byte order mark, its own word for its encoding, or its bytes. What the page says is
 * not believed where its bytes are UTF-8 all the same. Encodings of before Unicode have no word of their own: they come
 * as letters of Windows-1252, and the import turns them into Vietnamese.
 */
export function pageText(bytes: Uint8Array): string {
  const marked = byMark(bytes)
  if (marked) return decode(marked, bytes)
  const wide = byZeros(bytes)
  if (wide) return decode(wide, bytes)
  if (isUtf8(bytes)) return decode('utf-8', bytes)
  const named = saidEncoding(bytes)
  if (named && !/^(windows-1252|x-user-defined|utf-.*)$/.test(named)) return decode(named, bytes)
  const vietnamese = decode('windows-1258', bytes)
  return looksVietnamese(vietnamese) ? vietnamese : decode('windows-1252', bytes)
}

function byMark([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  return a === 0xfe && b === 0xff ? 'utf-16be' : null
}

/** Markup is ASCII: of UTF-16 every second byte of it is zero. */
function byZeros(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 400)
  const zeros = (rest: number) => head.filter((byte, at) => at % 2 === rest && byte === 0).length
  if (zeros(1) > head.length / 4) return 'utf-16le'
  return zeros(0) > head.length / 4 ? 'utf-16be' : null
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** In the form of the Encoding Standard; null for none and for one that no browser knows (TCVN, VNI). */
function saidEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  const [, said] = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head) ?? []
  try {
    return said ? new TextDecoder(said).encoding : null
  } catch {
    return null
  }
}

/** Windows-1258 has marks that stand alone; elsewhere they are letters, and make no syllables. */
function looksVietnamese(text: string): boolean {
  const words = text.replace(/<[^>]*>/g, ' ').match(/\p{L}+/gu) ?? []
  const toned = words.filter((word) => /[\u1ea0-\u1ef9]/.test(word))
  return toned.length > 2 && toned.filter(isSyllable).length >= 0.8 * toned.length
}

/** NFC: Windows-1258 writes a tone beside its letter. */
const decode = (encoding: string, bytes: Uint8Array) =>
  new TextDecoder(encoding).decode(bytes).normalize('NFC')
