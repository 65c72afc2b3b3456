import { bodyFromNodes } from '../../../../lib/articles/body/from-nodes.ts'
import { largestBody } from '../../../../lib/articles/body/limits.ts'
import type { BodyNode } from '../../../../lib/articles/body/schema.ts'
import { convertRun, judgeLegacy } from '../../../../lib/vietnamese/legacy/judge.ts'
import { encodingNames } from '../../../../lib/vietnamese/legacy/names.ts'
import { nodesToUnicode } from '../../../../lib/vietnamese/legacy/nodes.ts'
import type { LegacyEncoding } from '../../../../lib/vietnamese/legacy/tables.ts'

export type Pasted =
  /** `encodings`: those of before Unicode that it was in, by their names. */
  | { ok: true; content: BodyNode[]; leftOut: { pictures: number }; encodings: string[] }
  | { ok: false; message: string }

/** Of the HTML of a paste, in characters: Word writes twenty for each one of text. */
const mostHtml = 20_000_000

/**
 * The blocks that pasted HTML makes, by the same reader as everywhere (lib/articles/body/from-nodes.ts). The
 * browser parses it into a document of its own that is shown nowhere: no script of it runs, no picture of
 * it is loaded, no handler of it fires.
 */
export function pastedHtml(html: string): Pasted {
  if (html.length > mostHtml) return tooLarge(html.length)
  const { body } = new DOMParser().parseFromString(inert(quiet(html)), 'text/html')
  tidyWord(body)
  const encodings = nodesToUnicode(body.childNodes)
  let pictures = 0
  const read = bodyFromNodes(body.childNodes, {
    pictureFor: () => {
      pictures++
      return null
    },
  })
  return checked(read.body.content ?? [], pictures, encodings)
}

/**
 * What such a document is made from needs no cleaning, and the newsroom's pages make no markup from text anywhere
 * else (Trusted Types, lib/documents/back-door.ts).
 */
function inert(html: string): string {
  policy ??= (window as Partial<WithPolicies>).trustedTypes?.createPolicy('bao-tinh-paste', {
    createHTML: (text) => text,
  })
  return policy?.createHTML(html) ?? html
}
type Policy = { createHTML(text: string): string }
type WithPolicies = { trustedTypes: { createPolicy(name: string, rules: Policy): Policy } }
let policy: Policy | undefined

/** Plain text: a line is a paragraph, empty lines are none. */
export function pastedText(text: string): Pasted {
  if (text.length > largestBody) return tooLarge(text.length)
  const lines = text.normalize('NFC').split(/\r?\n/)
  const verdict = judgeLegacy(lines)
  const content = lines
    .map((line) => (verdict ? convertRun(line, verdict) : line))
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] }))
  return checked(content, 0, verdict ? [verdict.encoding] : [])
}

function checked(content: BodyNode[], pictures: number, found: Iterable<LegacyEncoding>): Pasted {
  const size = new TextEncoder().encode(JSON.stringify(content)).length
  const encodings = [...found].map((encoding) => encodingNames[encoding])
  return size > largestBody ? tooLarge(size) : { ok: true, content, leftOut: { pictures }, encodings }
}

const tooLarge = (size: number): Pasted => ({
  ok: false,
  message: `Đoạn dán quá lớn (${megabytes(size)} MB); thân bài chứa được 2 MB. Chưa dán gì.`,
})
const megabytes = (size: number) => (size / 1_048_576).toFixed(1).replace('.', ',')

/**
 * Styles and handlers under other names. They could do nothing here; but the browser would report each of
 * them against the policy of the page, and what is reported is to mean something.
 */
function quiet(html: string): string {
  return html
    .replace(/<style\b[\s\S]*?<\/style\s*>/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/(\s)(style|on[a-z]+)(\s*=)/gi, '$1data-$2$3'))
}

/**
 * Word writes a list as paragraphs with the bullet typed out, and hides it from other programs by a comment;
 * Google Docs wraps all it sends in a bold element that is not bold. Both say so in a style, and the style is
 * all that tells.
 */
function tidyWord(body: HTMLElement): void {
  for (const wrapper of body.querySelectorAll<HTMLElement>('b[id^="docs-internal-guid"]')) {
    wrapper.replaceWith(...wrapper.childNodes)
  }
  for (const element of body.querySelectorAll<HTMLElement>('span[data-style]')) asMarks(element)
  for (const line of body.querySelectorAll<HTMLElement>('p[class*="MsoListParagraph"]')) asItem(line)
  joinLists(body)
}

/** Google Docs says bold and italic by styles alone. */
function asMarks(element: HTMLElement): void {
  if (element.localName !== 'span') return
  const style = element.getAttribute('data-style') ?? ''
  const tags = [
    /font-weight:\s*(?:bold|[6-9]00)/.test(style) && 'strong',
    /font-style:\s*italic/.test(style) && 'em',
    /text-decoration(?:-line)?:[^;]*underline/.test(style) && !element.closest('a') && 'u',
    /text-decoration(?:-line)?:[^;]*line-through/.test(style) && 's',
    /vertical-align:\s*super/.test(style) && 'sup',
    /vertical-align:\s*sub\b/.test(style) && 'sub',
  ]
  for (const tag of tags) {
    if (!tag) continue
    const mark = element.ownerDocument.createElement(tag)
    mark.append(...element.childNodes)
    element.append(mark)
  }
}

function asItem(line: HTMLElement): void {
  const sign = line.querySelector<HTMLElement>(
    '[data-style*="mso-list:Ignore"], [data-style*="mso-list: Ignore"]',
  )
  if (!sign) return
  const isNumber = /\d/.test(sign.textContent ?? '')
  sign.remove()
  const list = line.ownerDocument.createElement(isNumber ? 'ol' : 'ul')
  const item = line.ownerDocument.createElement('li')
  item.append(...line.childNodes)
  list.className = 'word'
  list.append(item)
  line.replaceWith(list)
}

/** Items that follow each other are one list. */
function joinLists(body: HTMLElement): void {
  for (const list of body.querySelectorAll<HTMLElement>('.word')) {
    const before = list.previousElementSibling
    if (before?.classList.contains('word') && before.localName === list.localName) {
      before.append(...list.childNodes)
      list.remove()
    }
  }
}
