import { escaped } from '../html.ts'

type Node = Record<string, unknown> & { type?: string; children?: Node[] }
const text = (value: unknown) => (typeof value === 'string' ? value : '')

/** Bits of a text's format; source: Lexical's TEXT_TYPE_TO_FORMAT. */
const formats: [number, string][] = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [8, 'u'],
  [32, 'sub'],
  [64, 'sup'],
]

/** The HTML of a body in Lexical's JSON, as Ghost 5 and 6 keep it; for exports that hold no HTML. */
export function htmlFromLexical(json: string, mended: Set<string>): string {
  const { root } = JSON.parse(json) as { root?: Node }
  return childrenHtml(root ?? {}, mended)
}

function childrenHtml({ children = [] }: Node, mended: Set<string>): string {
  return children.map((child) => nodeHtml(child, mended)).join('')
}

function nodeHtml(node: Node, mended: Set<string>): string {
  const inside = () => childrenHtml(node, mended)
  switch (text(node.type).replace(/^extended-/, '')) {
    case 'text':
      return marked(escaped(text(node.text)), Number(node.format) || 0)
    case 'linebreak':
      return '<br>'
    case 'paragraph':
      return `<p>${inside()}</p>`
    case 'heading': {
      const tag = /^h[1-6]$/.test(text(node.tag)) ? text(node.tag) : 'h2'
      return `<${tag}>${inside()}</${tag}>`
    }
    case 'quote':
    case 'aside':
      return `<blockquote><p>${inside()}</p></blockquote>`
    case 'list':
      return node.tag === 'ol' || node.listType === 'number' ? `<ol>${inside()}</ol>` : `<ul>${inside()}</ul>`
    case 'listitem':
      return `<li>${inside()}</li>`
    case 'link':
    case 'autolink':
      return `<a href="${escaped(text(node.url))}">${inside()}</a>`
    case 'horizontalrule':
      return '<hr>'
    default:
      return cardHtml(text(node.type), node, mended) ?? inside()
  }
}

function marked(html: string, format: number): string {
  return formats.reduce((inner, [bit, tag]) => (format & bit ? `<${tag}>${inner}</${tag}>` : inner), html)
}

/** The cards of Ghost's editor, of Lexical and of Mobiledoc alike. Null: none of them. */
export function cardHtml(type: string, card: Record<string, unknown>, mended: Set<string>): string | null {
  const caption = text(card.caption) ? `<figcaption>${text(card.caption)}</figcaption>` : ''
  const image = ({ src, alt }: Record<string, unknown>) =>
    `<img src="${escaped(text(src))}" alt="${escaped(text(alt))}">`
  switch (type) {
    case 'image':
      return `<figure>${image(card)}${caption}</figure>`
    case 'gallery': {
      const images = Array.isArray(card.images) ? (card.images as Record<string, unknown>[]) : []
      const figures = images.map(
        (one) => `<figure>${image({ ...one, src: one.src ?? one.fileName })}</figure>`,
      )
      return `<div class="gallery">${figures.join('')}</div>${text(card.caption) ? `<p>${text(card.caption)}</p>` : ''}`
    }
    case 'embed':
      return text(card.html) || `<p><a href="${escaped(text(card.url))}">${escaped(text(card.url))}</a></p>`
    case 'bookmark': {
      const title = text((card.metadata as { title?: unknown } | undefined)?.title) || text(card.url)
      return `<p><a href="${escaped(text(card.url))}">${escaped(title)}</a></p>`
    }
    case 'video':
    case 'audio':
      return `<${type} src="${escaped(text(card.src))}"></${type}>${text(card.caption) ? `<p>${text(card.caption)}</p>` : ''}`
    case 'file':
      return `<p><a href="${escaped(text(card.src))}">${escaped(text(card.fileTitle) || text(card.fileName))}</a></p>`
    case 'button':
      return `<p><a href="${escaped(text(card.buttonUrl))}">${escaped(text(card.buttonText))}</a></p>`
    case 'callout':
      return `<aside class="info-box"><header></header><p>${text(card.calloutText)}</p></aside>`
    case 'toggle':
      return `<p><strong>${text(card.heading)}</strong></p>${text(card.content)}`
    case 'html':
      return text(card.html)
    case 'markdown':
    case 'card-markdown':
      return `<pre>${escaped(text(card.markdown))}</pre>`
    case 'code':
    case 'codeblock':
      return `<pre>${escaped(text(card.code))}</pre>`
    case 'hr':
      return '<hr>'
    case 'header':
      return `<h2>${text(card.header)}</h2><p>${text(card.subheader)}</p>`
    case 'paywall':
    case 'email':
    case 'email-cta':
      return ''
    case 'product':
    case 'signup':
    case 'call-to-action':
    case 'transistor':
      mended.add(`bỏ thẻ ${type} của Ghost`)
      return ''
    default:
      return null
  }
}
