/** Everything that stands in a head: React escapes `<` and `>` in text and attributes. */
const part = /<(?:meta|link)\b[^>]*>|<title>[^<]*<\/title>|<script\b[^>]*>[\s\S]*?<\/script>/g
/** In this order; what fits none of them comes last. */
const order = [
  /^<meta (?:charset|name="viewport")/i,
  /^<link [^>]*rel="stylesheet"/,
  /^<link [^>]*rel="(?:preload|icon|apple-touch-icon)"|^<script [^>]*src=/,
]

/**
 * The head's parts in one order, alike parts as they came. React writes those of the layout before those of
 * the page or after them, whichever is ready first: two processes would give one page two faces, and two ETags.
 */
export function headInOrder(html: string): string {
  const start = html.indexOf('<head>') + '<head>'.length
  const end = html.indexOf('</head>')
  const head = html.slice(start, end)
  const parts = head.match(part) ?? []
  // Something else stands there: nothing may be lost.
  if (start < '<head>'.length || parts.join('') !== head) return html
  const sorted = parts.toSorted((one, other) => rankOf(one) - rankOf(other))
  return html.slice(0, start) + sorted.join('') + html.slice(end)
}

function rankOf(text: string): number {
  const rank = order.findIndex((shape) => shape.test(text))
  return rank < 0 ? order.length : rank
}
