import type { BodyMark, BodyNode } from './schema.ts'
import { oneLine, paragraphsOf } from './tidy.ts'
import { playerOf, type Video } from './videos.ts'

export type HtmlTargets = {
  /** Null where the picture may not or cannot be sent along: its figure is left out. */
  srcOf: (pictureId: number) => string | null
  /** The address of a piece; null where it may not be named: its card is left out. */
  hrefOfArticle: (id: number) => string | null
  /** A picture's own words, where the HTML must say what readers see without the picture's row. */
  wordsOf?: (pictureId: number) => { alt: string; caption: string; credit: string }
  /** The addresses that a picture had on an older site. */
  formerlyAt?: (pictureId: number) => string[]
  /** What a link points to where the HTML is read elsewhere: a path of our own becomes a whole address. */
  hrefOf?: (href: string) => string
}

/** The HTML of a body for export. `bodyFromHtml` makes the same body of it again. */
export function htmlFromBody(body: BodyNode, targets: HtmlTargets): string {
  return (body.content ?? []).map((node) => blockHtml(node, targets)).join('\n')
}

const simpleTags: Record<string, string> = {
  blockquote: 'blockquote',
  bulletList: 'ul',
  tableRow: 'tr',
  table: 'table',
}

function blockHtml(node: BodyNode, targets: HtmlTargets): string {
  const attrs = node.attrs ?? {}
  const inside = () => (node.content ?? []).map((child) => blockHtml(child, targets)).join('')
  const tag = simpleTags[node.type]
  if (tag) return `<${tag}>${inside()}</${tag}>`
  switch (node.type) {
    case 'paragraph':
      return textHtml(node, 'p', targets)
    case 'heading':
      return textHtml(node, `h${attrs.level}`, targets)
    case 'pullQuote':
      return `<blockquote class="pull-quote">${inside()}<footer>${escaped(line(attrs.attribution))}</footer></blockquote>`
    case 'infoBox':
      return `<aside class="info-box"><header>${escaped(line(attrs.title))}</header>${inside()}</aside>`
    case 'orderedList':
      return `<ol${attrs.start === 1 ? '' : ` start="${attrs.start}"`}>${inside()}</ol>`
    case 'listItem':
      return `<li>${inside()}</li>`
    case 'tableHeader':
      return `<th${spans(attrs)}>${inside()}</th>`
    case 'tableCell':
      return `<td${spans(attrs)}>${inside()}</td>`
    case 'figure':
      return figureHtml(attrs, targets)
    case 'gallery': {
      const figures = inside()
      return figures.split('<figure>').length > 2 ? `<div class="gallery">${figures}</div>` : figures
    }
    case 'video':
      return `<iframe src="${playerOf(attrs as Video)}" title="${escaped(line(attrs.title))}"></iframe>`
    case 'relatedCard': {
      const href = targets.hrefOfArticle(attrs.article as number)
      return href === null
        ? ''
        : `<p class="related-card"><a href="${escaped(href)}">Xem bài liên quan</a></p>`
    }
    case 'horizontalRule':
      return '<hr>'
    default:
      throw new Error(`No HTML for a node of type ${node.type}.`)
  }
}

/** In the form that HTML keeps: white space that a browser would not show is left out here already. */
function textHtml(node: BodyNode, tag: string, targets: HtmlTargets): string {
  const inlines = (nodes: BodyNode[]) => nodes.map((inline) => inlineHtml(inline, targets)).join('')
  return paragraphsOf(node.content ?? [])
    .map((nodes) => `<${tag}>${inlines(nodes)}</${tag}>`)
    .join('')
}

function inlineHtml(node: BodyNode, targets: HtmlTargets): string {
  if (node.type === 'hardBreak') return '<br>'
  return (node.marks ?? []).reduceRight((inside, mark) => markHtml(mark, inside, targets), escaped(node.text))
}

const markTags: Record<string, string> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  subscript: 'sub',
  superscript: 'sup',
}

function markHtml(mark: BodyMark, inside: string, { hrefOf = (href) => href }: HtmlTargets): string {
  if (mark.type === 'link') return `<a href="${escaped(hrefOf(String(mark.attrs?.href)))}">${inside}</a>`
  const tag = markTags[mark.type]
  if (!tag) throw new Error(`No HTML for a mark of type ${mark.type}.`)
  return `<${tag}>${inside}</${tag}>`
}

function figureHtml(attrs: Record<string, unknown>, { srcOf, wordsOf, formerlyAt }: HtmlTargets): string {
  const picture = attrs.picture as number
  const src = srcOf(picture)
  if (src === null) return ''
  const own = wordsOf?.(picture)
  const alt = line(attrs.alt ?? own?.alt)
  const caption = line(attrs.caption ?? own?.caption)
  const credit = line(attrs.credit ?? own?.credit)
  const altHtml = alt === null ? '' : ` alt="${escaped(alt)}"`
  const cite = credit === null ? '' : `<cite class="credit">${escaped(credit)}</cite>`
  const silent = caption === '' && cite !== '' ? ' data-no-caption=""' : ''
  const words =
    caption === null && cite === '' ? '' : `<figcaption${silent}>${escaped(caption)} ${cite}</figcaption>`
  const formerly = (formerlyAt?.(picture) ?? []).join('\n')
  const formerlyHtml = formerly && ` data-legacy-url="${escaped(formerly)}"`
  return `<figure><img src="${escaped(src)}"${altHtml}${formerlyHtml}>${words}</figure>`
}

const line = (words: unknown) => (typeof words === 'string' ? oneLine(words) : null)

function spans({ colspan, rowspan }: Record<string, unknown>): string {
  const written = (name: string, count: unknown) => (count === 1 ? '' : ` ${name}="${count}"`)
  return written('colspan', colspan) + written('rowspan', rowspan)
}

/** Safe in text and in a double-quoted attribute. */
function escaped(text: unknown): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return String(text ?? '').replace(/[&<>"]/g, (character) => entities[character] as string)
}
