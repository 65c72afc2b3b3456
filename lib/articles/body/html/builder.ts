import { deepestBody } from '../limits.ts'
import { linkTarget } from '../links.ts'
import { type BodyMark, type BodyNode, bodySchema } from '../schema.ts'
import { emptyParagraph, paragraphsOf } from '../tidy.ts'
import { containerBlocks } from './containers.ts'
import { foreignBlocks, pictureBlocks } from './media.ts'
import { breaking, textOf, unseen } from './words.ts'

/** What the reading of one document knows and gathers. */
export type Reading = {
  /** The picture that an img's src stands for; null when there is none. */
  /** `formerly`: where an older site had the picture, as the HTML says in data-legacy-url. */
  pictureFor: (src: string, formerly: string | null) => { id: number } | null
  /** The piece that a related card's address stands for. */
  articleFor: (href: string) => number | null
  /** One line in Vietnamese for each thing that could not be kept as it was. */
  mended: string[]
  /** How many elements stand around the one that is being read. */
  depth: number
}

/** Where in the tree a builder stands. */
export type Place = { depth: number; inTable: boolean }

const marksOf: Record<string, string> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  cite: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strike',
  strike: 'strike',
  del: 'strike',
  sub: 'subscript',
  sup: 'superscript',
}
/** Deeper than any written page; deeper markup is only read for its text, so that no stack runs out. */
const deepestMarkup = 400
const media = new Set(['iframe', 'video', 'audio', 'embed', 'object'])

/**
 * Builds the blocks of one container from DOM nodes. Text of any element is kept where it stands:
 * what is no block of ours is looked through, and bare text beside blocks becomes paragraphs.
 */
export class Builder {
  readonly blocks: BodyNode[] = []
  private run: BodyNode[] = []
  readonly reading: Reading
  readonly place: Place

  constructor(reading: Reading, place: Place) {
    this.reading = reading
    this.place = place
  }

  /** The blocks of some children one container deeper; at least an empty paragraph. */
  static contentOf(nodes: Iterable<Node | null>, reading: Reading, place: Place): BodyNode[] {
    const builder = new Builder(reading, place)
    builder.addAll(nodes, [])
    const blocks = builder.finish()
    return blocks.length > 0 ? blocks : [emptyParagraph()]
  }

  finish(): BodyNode[] {
    this.flush()
    return this.blocks
  }

  /** Null among the nodes ends a paragraph. */
  addAll(nodes: Iterable<Node | null>, marks: BodyMark[]): void {
    for (const node of nodes) {
      if (node) this.add(node, marks)
      else this.flush()
    }
  }

  private add(node: Node, marks: BodyMark[]): void {
    if (node.nodeType === 3 || node.nodeType === 4) this.addText(node.nodeValue ?? '', marks)
    if (node.nodeType !== 1) return
    const element = node as Element
    const name = element.localName.toLowerCase()
    if (unseen.has(name)) return
    this.reading.depth++
    if (this.reading.depth > deepestMarkup) this.addText(` ${textOf(element)} `, marks)
    else this.addElement(element, name, marks)
    this.reading.depth--
  }

  private addText(text: string, marks: BodyMark[]): void {
    this.run.push({ type: 'text', text, ...(marks.length > 0 && { marks }) })
  }

  private addElement(element: Element, name: string, marks: BodyMark[]): void {
    const mark = markOf(element, name)
    if (name === 'br') this.run.push({ type: 'hardBreak' })
    else if (name === 'img') this.addBlocks(pictureBlocks(element, this.reading))
    else if (name === 'hr') this.addBlocks([{ type: 'horizontalRule' }])
    else if (media.has(name)) this.addMedia(element, marks)
    else if (/^h[1-6]$/.test(name)) this.addHeading(element, name, marks)
    else if (name === 'pre') this.addLines(element, marks)
    else if (breaking.has(name)) this.addContainer(element, name, marks)
    else this.addAll(element.childNodes, mark ? withMark(marks, mark) : marks)
  }

  private addContainer(element: Element, name: string, marks: BodyMark[]): void {
    this.flush()
    const made = this.place.depth < deepestBody - 4 ? containerBlocks(element, name, this) : null
    if (made) this.blocks.push(...made)
    else {
      this.addAll(element.childNodes, marks)
      this.flush()
    }
  }

  private addMedia(element: Element, marks: BodyMark[]): void {
    this.addBlocks(foreignBlocks(element, this.reading))
    // What stands inside is shown by browsers that cannot play the rest; an iframe's inside never is.
    if (element.localName !== 'iframe') this.addAll(element.childNodes, marks)
    this.flush()
  }

  private addHeading(element: Element, name: string, marks: BodyMark[]): void {
    this.flush()
    const inside = new Builder(this.reading, this.place)
    inside.addAll(element.childNodes, marks)
    const level = name <= 'h2' ? 2 : 3
    for (const block of inside.finish()) {
      this.blocks.push(block.type === 'paragraph' ? { ...block, type: 'heading', attrs: { level } } : block)
    }
  }

  /** Preformatted text: its lines stay lines. */
  private addLines(element: Element, marks: BodyMark[]): void {
    this.flush()
    for (const line of (element.textContent ?? '').split('\n')) {
      this.addText(line, marks)
      this.run.push({ type: 'hardBreak' })
    }
    this.flush()
  }

  private addBlocks(blocks: BodyNode[]): void {
    this.flush()
    this.blocks.push(...blocks)
  }

  private flush(): void {
    for (const content of paragraphsOf(this.run)) this.blocks.push({ type: 'paragraph', content })
    this.run = []
  }
}

function markOf(element: Element, name: string): BodyMark | null {
  if (name !== 'a') {
    const type = marksOf[name]
    return type ? { type } : null
  }
  const href = linkTarget(element.getAttribute('href'))
  return href === null ? null : { type: 'link', attrs: { href } }
}

const rank = Object.keys(bodySchema.marks)

/** One mark more, in the schema's order; a link inside a link takes its place. */
function withMark(marks: BodyMark[], mark: BodyMark): BodyMark[] {
  const others = marks.filter(({ type }) => type !== mark.type)
  return [...others, mark].sort((a, b) => rank.indexOf(a.type) - rank.indexOf(b.type))
}
