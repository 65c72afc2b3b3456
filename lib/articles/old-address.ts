/** Longer ones are nobody's. */
const longest = 500

/**
 * An address of an older site in the form in which it is stored and looked up: path and query, decoded
 * and NFC, without host, fragment and trailing slash. Null for what can be no address.
 */
export function oldAddressOf(written: string): string | null {
  const url = URL.parse(written.trim(), 'http://old.example')
  if (!url || !/^https?:$/.test(url.protocol)) return null
  try {
    const path = decodeURIComponent(url.pathname)
      .normalize('NFC')
      .replace(/(.)\/+$/, '$1')
    const query = url.searchParams.toString()
    const address = query ? `${path}?${query}` : path
    const possible = path !== '/' || query !== ''
    return possible && address.length <= longest && !/\p{Cc}/u.test(address) ? address : null
  } catch {
    // Malformed percent-encoding: no server would have answered to it.
    return null
  }
}
