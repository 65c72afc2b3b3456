import type { BodyMark, BodyNode } from './schema.ts'

export const emptyParagraph = (): BodyNode => ({ type: 'paragraph' })

/**
 * Text as it is stored: NFC, without the control characters and half characters that neither JSON in
 * PostgreSQL nor a reader has a use for. No-break spaces stay.
 */
export function cleanText(text: string): string {
  return storable(text).normalize('NFC')
}

/** One line of text for an attribute: runs of white space are one space, none at the ends. */
export function oneLine(text: string): string {
  return cleanText(collapsed(storable(text))).trim()
}

const storable = (text: string) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f\ufeff]/g, '')
const collapsed = (text: string) => text.replace(/[ \t\n\r\f]+/g, ' ')

/**
 * Inline nodes as HTML shows them, as the paragraphs they make: white space collapsed across nodes and
 * cut at both ends and around breaks, neighbours with the same marks joined, two breaks or more a new
 * paragraph, paragraphs without anything to see left out.
 */
export function paragraphsOf(inline: BodyNode[]): BodyNode[][] {
  const paragraphs: BodyNode[][] = []
  let current: BodyNode[] = []
  let breaks = 0
  const close = () => {
    const trimmed = trimEnds(current)
    if (trimmed.some((node) => node.text !== undefined && node.text.trim() !== '')) paragraphs.push(trimmed)
    current = []
  }
  for (const node of joined(collapse(inline))) {
    if (node.type === 'hardBreak') breaks++
    else {
      if (breaks > 1) close()
      else if (breaks === 1 && current.length > 0) current.push({ type: 'hardBreak' })
      breaks = 0
      current.push(node)
    }
  }
  close()
  return paragraphs
}

/** Runs of white space as one space, also where they reach over several nodes. */
function collapse(inline: BodyNode[]): BodyNode[] {
  let afterSpace = true
  return inline.flatMap((node) => {
    if (node.text === undefined) {
      afterSpace = true
      return [node]
    }
    const single = collapsed(storable(node.text))
    const text = afterSpace ? single.replace(/^ /, '') : single
    if (text === '') return []
    afterSpace = text.endsWith(' ')
    return [{ ...node, text }]
  })
}

function joined(nodes: BodyNode[]): BodyNode[] {
  const result: BodyNode[] = []
  for (const node of nodes) {
    const last = result.at(-1)
    if (node.text !== undefined && last?.text !== undefined && sameMarks(last.marks, node.marks)) {
      result[result.length - 1] = { ...last, text: last.text + node.text }
    } else result.push(node)
  }
  return result.map((node) =>
    node.text === undefined ? node : { ...node, text: node.text.normalize('NFC') },
  )
}

/** A link's address is all that any mark carries. */
const sameMarks = (one: BodyMark[] = [], other: BodyMark[] = []) =>
  one.length === other.length &&
  one.every(({ type, attrs }, at) => type === other[at]?.type && attrs?.href === other[at]?.attrs?.href)

/** Without spaces and breaks at either end, and without spaces before a break. */
function trimEnds(nodes: BodyNode[]): BodyNode[] {
  const result: BodyNode[] = []
  let last = true
  for (const node of nodes.toReversed()) {
    if (node.text === undefined) {
      if (!last) result.push(node)
      last = true
      continue
    }
    const text = last ? node.text.replace(/ +$/, '') : node.text
    if (text === '') continue
    result.push({ ...node, text })
    last = false
  }
  return result.reverse()
}
