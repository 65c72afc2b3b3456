/** A part of a pattern between two stars: fixed words, and numbers written as a whole. */
type Atom = { text: string } | { digits: 'id' | 'any' }
type Piece = Atom[]

/** One segment of a path, or one value of a query, as a pattern describes it. */
export type Glob = {
  pieces: Piece[]
  /** The stars between the pieces: which of them are `{slug}`. */
  slugs: boolean[]
}

/** What a pattern takes out of an address. */
export type Taken = { id?: string; slug?: string }

/** What may stand beside the fixed words: `*` anything, `#` a number, `{id}` the number wanted, `{slug}` words. */
const signs = /(\*|#|\{id\}|\{slug\})/

/** Reads one segment. A sentence in Vietnamese where it cannot be meant. */
export function readGlob(written: string): { ok: true; glob: Glob } | { ok: false; reason: string } {
  const pieces: Piece[] = [[]]
  const slugs: boolean[] = []
  let before = ''
  for (const part of written.split(signs).filter((text) => text !== '')) {
    const isStar = part === '*' || part === '{slug}'
    const isNumber = part === '#' || part === '{id}'
    if (isStar && (before === '*' || before === '{slug}')) return refused('hai dấu * liền nhau')
    if (isNumber && (before === '*' || before === '{slug}' || before === '#' || before === '{id}'))
      return refused(`trước ${part} phải có một chữ hoặc dấu cố định`)
    if (isNumber && /[0-9]$/.test(before)) return refused(`ngay trước ${part} không được là chữ số`)
    if (/^[0-9]/.test(part) && (before === '#' || before === '{id}'))
      return refused(`ngay sau ${before} không được là chữ số`)
    if (isStar) {
      pieces.push([])
      slugs.push(part === '{slug}')
    } else {
      const atom: Atom = isNumber ? { digits: part === '{id}' ? 'id' : 'any' } : { text: part.toLowerCase() }
      pieces.at(-1)?.push(atom)
    }
    before = part
  }
  return { ok: true, glob: { pieces, slugs } }
}

const refused = (reason: string) => ({ ok: false, reason }) as const

/**
 * Matches text in lower case, from its first to its last letter. Each piece is looked for once, from left to
 * right, the last one from the end: the work grows with the length of the text, whatever the pattern.
 */
export function matchGlob({ pieces, slugs }: Glob, text: string): Taken | null {
  const taken: Taken = {}
  const [first = [], ...others] = pieces
  const last = others.pop()
  let at = forward(first, text, 0, taken)
  if (at === null) return null
  if (last === undefined) return at === text.length ? taken : null
  for (const [index, piece] of others.entries()) {
    const found = leftmost(piece, text, at, taken)
    if (!found) return null
    if (slugs[index]) taken.slug = text.slice(at, found.start)
    at = found.end
  }
  const start = backward(last, text, taken)
  if (start === null || start < at) return null
  if (slugs.at(-1)) taken.slug = text.slice(at, start)
  return taken
}

/** The pattern's words as SQL's LIKE takes them, with the number wanted in its place. */
export function likeOf({ pieces }: Glob, id: string): string {
  const words = (atom: Atom) =>
    'text' in atom ? atom.text.replace(/[\\%_]/g, '\\$&') : atom.digits === 'id' ? id : '%'
  return pieces.map((piece) => piece.map(words).join('')).join('%')
}

export const has = (globs: Glob[], what: 'id' | 'slug'): number =>
  globs
    .flatMap(({ pieces, slugs }) => (what === 'slug' ? slugs : pieces.flat().map(isId)))
    .filter((yes) => yes).length

const isId = (atom: Atom) => 'digits' in atom && atom.digits === 'id'
const isDigit = (character: string | undefined) => character !== undefined && /^[0-9]$/.test(character)

function leftmost(
  piece: Piece,
  text: string,
  from: number,
  taken: Taken,
): { start: number; end: number } | null {
  for (let start = from; start <= text.length; start++) {
    const end = forward(piece, text, start, taken)
    if (end !== null) return { start, end }
  }
  return null
}

/** Where the piece ends that begins at `at`; null: it does not stand there. */
function forward(piece: Piece, text: string, at: number, taken: Taken): number | null {
  let here = at
  for (const atom of piece) {
    const from = here
    if ('text' in atom) {
      if (!text.startsWith(atom.text, here)) return null
      here += atom.text.length
      continue
    }
    while (isDigit(text[here])) here++
    if (here === from) return null
    if (isId(atom)) taken.id = text.slice(from, here)
  }
  return here
}

/** Where the piece begins that ends with the text; null: it does not. */
function backward(piece: Piece, text: string, taken: Taken): number | null {
  let here = text.length
  for (const atom of piece.toReversed()) {
    const until = here
    if ('text' in atom) {
      if (!text.slice(0, here).endsWith(atom.text)) return null
      here -= atom.text.length
      continue
    }
    while (isDigit(text[here - 1])) here--
    if (here === until) return null
    if (isId(atom)) taken.id = text.slice(here, until)
  }
  return here
}
