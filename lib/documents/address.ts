/** A reader's address taken apart, or why it cannot be. */
export type Address =
  | { ok: true; path: string; query: URLSearchParams; canonical: boolean }
  | { ok: false; reason: 'too-long' | 'undecodable' }

/** Longer than any address of ours or of an older site. */
const longest = 2_048

/**
 * Decodes and normalises a request target: percent escapes, Unicode NFC, no trailing or doubled slashes.
 * `canonical` is false where the reader should be sent on to the normal form.
 */
export function readAddress(target: string): Address {
  if (target.length > longest) return { ok: false, reason: 'too-long' }
  const written = encoded(target)
  const mark = written.indexOf('?')
  const raw = mark < 0 ? written : written.slice(0, mark)
  let decoded: string
  try {
    decoded = decodeURIComponent(raw)
  } catch {
    return { ok: false, reason: 'undecodable' }
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused.
  if (/[\u0000-\u001f\u007f\\]/.test(decoded) || !decoded.startsWith('/'))
    return { ok: false, reason: 'undecodable' }
  const path = decoded
    .normalize('NFC')
    .replace(/\/{2,}/g, '/')
    .replace(/(.)\/$/, '$1')
  // The database takes no NUL, and nothing is looked for with one.
  const query = new URLSearchParams(mark < 0 ? '' : written.slice(mark + 1).replaceAll('%00', ''))
  return { ok: true, path, query, canonical: path === decoded.normalize('NFC') }
}

/** Links of older sites hold UTF-8 as it is; Node hands over each byte of it as one character. */
export const encoded = (target: string) =>
  target.replace(/[\u0080-\u00ff]/g, (byte) => `%${byte.charCodeAt(0).toString(16)}`)
