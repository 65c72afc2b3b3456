/** Longer ones are nobody's. */
const longest = 500

/**
 * An address of an older site in the form in which readers' addresses are looked up: the path decoded,
 * NFC, without doubled and trailing slashes (lib/documents/address.ts), and after it, where there is a
 * query, `?` and that query as URLSearchParams writes it. Host and fragment fall away. Null for what
 * can be no address.
 */
export function oldAddressOf(written: string): string | null {
  const url = URL.parse(written.trim(), 'http://old.example')
  if (!url || !/^https?:$/.test(url.protocol)) return null
  try {
    const path = decodeURIComponent(url.pathname)
      .normalize('NFC')
      .replace(/\/{2,}/g, '/')
      .replace(/(.)\/$/, '$1')
    const query = new URLSearchParams(url.search).toString()
    const address = query ? `${path}?${query}` : path
    const possible = path !== '/' || query !== ''
    return possible && address.length <= longest && !/[\p{Cc}\\]/u.test(address) ? address : null
  } catch {
    // Malformed percent-encoding: no server would have answered to it.
    return null
  }
}

/** An address as it is stored, written so that `oldAddressOf` reads the same one. */
export function writtenAddress(address: string): string {
  // In the query every `?` is encoded.
  const [path = '', query] = address.split(/\?(?=[^?]*$)/)
  const written = path.replace(/[%#\s]/g, encodeURIComponent)
  return query === undefined ? written : `${written}?${query}`
}
