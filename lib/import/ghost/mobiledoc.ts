import { escaped } from '../html.ts'
import { cardHtml } from './lexical.ts'

type Markup = [tag: string, attributes?: string[]]
type Marker = [type: number, opened: number[], closed: number, value: unknown]
type Mobiledoc = {
  markups?: Markup[]
  atoms?: [name: string, text: string, payload: unknown][]
  cards?: [name: string, payload: Record<string, unknown>][]
  sections?: unknown[][]
}
const inline = new Set(['a', 'b', 'strong', 'i', 'em', 'u', 's', 'sub', 'sup', 'code'])
const blocks = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'aside'])

/** The HTML of a body in Mobiledoc 0.3, as Ghost 2 to 5 keep it; for exports that hold no HTML. */
export function htmlFromMobiledoc(json: string, mended: Set<string>): string {
  const { sections = [], cards = [], markups = [], atoms = [] } = JSON.parse(json) as Mobiledoc
  const markers = (list: Marker[]) => markersHtml(list, markups, atoms)
  return sections
    .map(([type, first, second]) => {
      if (type === 1) {
        const tag = blocks.has(String(first)) ? String(first) : 'p'
        return `<${tag}>${markers(second as Marker[])}</${tag}>`
      }
      if (type === 2) return `<figure><img src="${escaped(String(first))}"></figure>`
      if (type === 3) {
        const items = (second as Marker[][]).map((item) => `<li>${markers(item)}</li>`).join('')
        return first === 'ol' ? `<ol>${items}</ol>` : `<ul>${items}</ul>`
      }
      const [name = '', payload = {}] = cards[Number(first)] ?? []
      const html = cardHtml(name, payload, mended)
      if (html === null) mended.add(`bỏ thẻ ${name} của Ghost`)
      return html ?? ''
    })
    .join('')
}

function markersHtml(markers: Marker[], markups: Markup[], atoms: Mobiledoc['atoms'] = []): string {
  const open: string[] = []
  return markers
    .map(([type, opened, closed, value]) => {
      let html = ''
      for (const index of opened) {
        const [name = '', attributes = []] = markups[index] ?? []
        const tag = inline.has(name) ? name : 'span'
        const href = attributes[attributes.indexOf('href') + 1]
        html += tag === 'a' && href ? `<a href="${escaped(href)}">` : `<${tag}>`
        open.push(tag)
      }
      const [name, text = ''] = type === 1 ? (atoms[Number(value)] ?? []) : ['', String(value)]
      html += name === 'soft-return' ? '<br>' : escaped(text)
      for (let left = closed; left > 0; left--) html += `</${open.pop() ?? 'span'}>`
      return html
    })
    .join('')
}
