// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unseen = /[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\\<>"`]/
const encodedControl = /%(?:[01][0-9a-f]|7f)/i

/**
 * True for what a link in a body may point to: http, https, mailto, tel, or a path of our own site.
 * Refused: every other scheme, other hosts without a scheme, names and passwords in the address,
 * control characters and invisible ones (browsers skip some of them when they look for a scheme),
 * percent signs that encode nothing.
 */
export function isLinkTarget(href: unknown): href is string {
  if (typeof href !== 'string' || href === '' || href.length > 2000) return false
  if (unseen.test(href) || encodedControl.test(href) || !decodes(href)) return false
  if (/^https?:\/\/[^/]/i.test(href)) {
    const url = URL.parse(href)
    return url !== null && url.hostname !== '' && url.username === '' && url.password === ''
  }
  if (/^mailto:/i.test(href)) return /^mailto:[^@:/]+@[^@:/]+$/i.test(href)
  if (/^tel:/i.test(href)) return /^tel:\+?[0-9().-]{2,30}$/i.test(href)
  return /^\/(?!\/)/.test(href)
}

/**
 * The target that a browser would make of a written href, or null when no link may point there.
 * Spaces around it and line breaks inside it go, spaces inside it are encoded.
 */
export function linkTarget(written: string | null): string | null {
  if (written === null) return null
  const trimmed = written
    .trim()
    .replace(/[\t\r\n]/g, '')
    .replace(/ /g, '%20')
  const href = trimmed.startsWith('//') ? `https:${trimmed}` : trimmed
  return isLinkTarget(href) ? href : null
}

function decodes(href: string): boolean {
  try {
    decodeURIComponent(href)
    return true
  } catch {
    // Malformed percent-encoding is what this asks about.
    return false
  }
}
