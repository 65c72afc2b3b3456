import { convertRun, fontHolds, judgeLegacy, type Verdict } from './judge.ts'
import { encodingOfFont } from './names.ts'
import type { LegacyEncoding } from './tables.ts'

type Font = { encoding: LegacyEncoding; capitals: boolean }
/** A text node, or the words that stand for a picture. */
type Place = { text: string }
type Run = { places: Place[]; font: Font | null }

const inline = new Set(
  'a abbr b big cite code em font i ins del label mark o:p s small span strike strong sub sup tt u'.split(
    ' ',
  ),
)

/** The runs of text under nodes of a parsed document: a paragraph each, apart where the font is another. */
export class LegacyRuns {
  #runs: Run[] = []
  #open: Run | null = null

  constructor(nodes: Iterable<Node>) {
    this.#read(nodes)
  }

  get texts(): string[] {
    return this.#runs.map(textOf)
  }

  /**
   * Turns the text of the nodes into Unicode where the verdict on the whole, or a font that names an encoding, says
   * so. Returns the encodings that were found.
   */
  convert(verdict: Verdict | null): Set<LegacyEncoding> {
    const found = new Set<LegacyEncoding>()
    const byFont = (['tcvn3', 'vni'] as const).filter((encoding) => this.#fontHolds(encoding))
    for (const run of this.#runs) {
      const { places, font } = run
      const named = font && byFont.includes(font.encoding) ? { encoding: font.encoding, mixed: false } : null
      const judged = named ?? (font ? null : verdict)
      if (!judged) continue
      // As a whole, so that a word with bold letters in it is one word.
      const whole = textOf(run)
      const unicode = convertRun(whole, judged, named !== null && font?.capitals)
      if (unicode === whole) continue
      found.add(judged.encoding)
      let at = 0
      for (const place of places) {
        const { text } = place
        // In TCVN3 a letter is a letter; in VNI two may be one, and they stand together.
        const own = unicode.length === whole.length ? unicode.slice(at, at + text.length) : null
        place.text = own ?? convertRun(text, judged)
        at += text.length
      }
    }
    return found
  }

  #fontHolds(encoding: LegacyEncoding): boolean {
    const runs = this.#runs.filter(({ font }) => font?.encoding === encoding)
    return runs.length > 0 && fontHolds(runs.map(textOf), encoding)
  }

  /** Without recursion: markup can be deep. A null among the waiting ends a paragraph. */
  #read(nodes: Iterable<Node>): void {
    const waiting: ({ node: Node; font: Font | null } | null)[] = []
    const wait = (list: Iterable<Node>, font: Font | null) => {
      for (const node of [...list].reverse()) waiting.push({ node, font })
    }
    wait(nodes, null)
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (next === null) this.#open = null
      else if (next.node.nodeType === 3) this.#add(next.node, next.font)
      else if (next.node.nodeType === 1) {
        const element = next.node as Element
        const name = element.localName.toLowerCase()
        if (name === 'script' || name === 'style') continue
        const own = fontOf(element)
        const apart = !inline.has(name)
        if (apart) this.#open = null
        if (apart) waiting.push(null)
        if (element.hasAttribute('alt')) this.#runs.push({ places: [altOf(element)], font: next.font })
        wait(element.childNodes, own === undefined ? next.font : own)
      }
    }
  }

  #add(node: Node, font: Font | null): void {
    if (this.#open && sameFont(this.#open.font, font)) this.#open.places.push(placeOf(node))
    else {
      this.#open = { places: [placeOf(node)], font }
      this.#runs.push(this.#open)
    }
  }
}

/** Turns the text under nodes into Unicode, judged by itself. */
export function nodesToUnicode(nodes: Iterable<Node>): Set<LegacyEncoding> {
  const runs = new LegacyRuns(nodes)
  return runs.convert(judgeLegacy(runs.texts))
}

const textOf = ({ places }: Run) => places.map(({ text }) => text).join('')

const placeOf = (node: Node): Place => ({
  get text() {
    return node.nodeValue ?? ''
  },
  set text(text) {
    node.nodeValue = text
  },
})

const altOf = (element: Element): Place => ({
  get text() {
    return element.getAttribute('alt') ?? ''
  },
  set text(text) {
    element.setAttribute('alt', text)
  },
})

const sameFont = (one: Font | null, other: Font | null) =>
  one?.encoding === other?.encoding && one?.capitals === other?.capitals

/** The font that an element sets: null for one of Unicode, undefined when it sets none. */
function fontOf(element: Element): Font | null | undefined {
  // A paste carries its styles under another name (components/newsroom/editor/paste).
  const style = element.getAttribute('style') ?? element.getAttribute('data-style') ?? ''
  const [, family] = /font(?:-family)?\s*:[^;]*?(\.vn[\w-]*|vni-[\w -]*)/i.exec(style) ?? []
  if (family) return encodingOfFont(family)
  const face = element.getAttribute('face')
  if (face) return encodingOfFont(face.split(',')[0] ?? '')
  return /font-family\s*:/i.test(style) ? null : undefined
}
