import { videoOf } from '../../articles/body/videos.ts'
import { escaped } from '../html.ts'
import type { Attachment } from './survey.ts'

export type Pictures = { byId: (id: number) => Attachment | undefined; attached: number[] }

type Attributes = Record<string, string>
const name = '[a-zA-Z][\\w-]*'
const attributes = `(?:\\s(?:[^\\]"']|"[^"]*"|'[^']*')*)?`
/** What a picture, a film or a sound stands in has an end of its own; galleries stand alone. */
const standsAlone = /(?<!\[)\[(gallery|playlist)((?:\s(?:[^\]"']|"[^"]*"|'[^']*')*)?)\/?\]/g
const encloses =
  /(?<!\[)\[(caption|wp_caption|embed|audio|video)((?:\s(?:[^\]"']|"[^"]*"|'[^']*')*)?)\]([\s\S]*?)\[\/\1\]/g
const opening = new RegExp(`(\\[?)\\[(${name})(${attributes})/?\\](\\]?)`, 'g')

/**
 * The HTML that the shortcodes of WordPress stand for. Those of others are taken away, and what they enclose stays.
 * Words in brackets that are none ("[Ảnh: …]", "[1]") stay as they are.
 */
export function expandShortcodes(content: string, pictures: Pictures, mended: Set<string>): string {
  if (!content.includes('[')) return content
  const known = content
    .replace(encloses, (_all, tag: string, written: string, inside: string) =>
      enclosing(tag, attributesOf(written), inside),
    )
    .replace(standsAlone, (_all, tag: string, written: string) => {
      if (tag === 'gallery') return gallery(attributesOf(written), pictures, mended)
      mended.add('bỏ mã ngắn [playlist]')
      return ''
    })
    .replace(
      /(?<!\[)\[(audio|video|embed)((?:\s(?:[^\]"']|"[^"]*"|'[^']*')*)?)\/?\]/g,
      (_all, tag: string, written: string) => enclosing(tag, attributesOf(written), ''),
    )
  return withoutUnknown(known, mended)
}

function enclosing(tag: string, attrs: Attributes, inside: string): string {
  if (tag === 'embed') return embedOf(attrs.src ?? inside.trim())
  if (tag === 'audio' || tag === 'video') {
    const kinds = ['src', 'mp4', 'm4v', 'webm', 'ogv', 'flv', 'mp3', 'm4a', 'ogg', 'wav', 'wma']
    const src = kinds.flatMap((kind) => attrs[kind] ?? []).at(0) ?? inside.trim()
    return src ? (videoOf(src) ? embedOf(src) : `<${tag} src="${escaped(src)}"></${tag}>`) : ''
  }
  const [, picture = '', words = ''] =
    /^\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)([\s\S]*)$/i.exec(inside) ?? []
  const caption = words.trim() || (attrs.caption ? escaped(attrs.caption) : '')
  if (!picture) return inside
  return `\n\n<figure>${picture}${captionOf(caption)}</figure>\n\n`
}

function gallery({ ids, include }: Attributes, { byId, attached }: Pictures, mended: Set<string>): string {
  const written = ids ?? include
  const wanted = written ? written.split(/[\s,]+/).map(Number) : attached
  const figures = wanted.flatMap((id) => {
    const found = byId(id)
    return found ? [figureOf(found)] : []
  })
  const missing = wanted.length - figures.length
  if (missing > 0 || wanted.length === 0) mended.add(`[gallery] thiếu ${missing || 'mọi'} ảnh`)
  return figures.length > 0 ? `\n\n<div class="gallery">${figures.join('')}</div>\n\n` : ''
}

export function figureOf({ url, alt, caption }: Attachment): string {
  return `<figure><img src="${escaped(url)}" alt="${escaped(alt)}">${captionOf(caption)}</figure>`
}

/** Without one the picture's own stands. */
const captionOf = (html: string) => (html ? `<figcaption>${html}</figcaption>` : '')

/** A film that is known is a player, every other address a link. */
export function embedOf(url: string): string {
  if (!/^https?:\/\/\S+$/.test(url)) return escaped(url)
  return videoOf(url)
    ? `\n\n<iframe src="${escaped(url)}"></iframe>\n\n`
    : `\n\n<p><a href="${escaped(url)}">${escaped(url)}</a></p>\n\n`
}

/**
 * The marks of shortcodes that nobody here knows. WordPress knows its own by a list; without it, a word in brackets is
 * one when it has an end ("[x]…[/x]"), attributes, or a name that no writer would write.
 */
function withoutUnknown(content: string, mended: Set<string>): string {
  const closed = new Set([...content.matchAll(/\[\/([a-zA-Z][\w-]*)\]/g)].map(([, tag]) => tag as string))
  const gone = new Set<string>()
  const opened = content.replace(
    opening,
    (all, before: string, tag: string, written: string, after: string) => {
      if (before && after) return all.slice(1, -1)
      if (!closed.has(tag) && !/=/.test(written) && !/\w[_-]\w/.test(tag)) return all
      gone.add(tag)
      return before + after
    },
  )
  for (const tag of gone) mended.add(`bỏ mã ngắn [${tag}], giữ chữ bên trong`)
  return opened.replace(/\[\/([a-zA-Z][\w-]*)\]/g, (all, tag: string) => (gone.has(tag) ? '' : all))
}

function attributesOf(written: string): Attributes {
  const found = written.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g)
  return Object.fromEntries(
    [...found].map(([, key, a, b, c]) => [(key as string).toLowerCase(), a ?? b ?? c ?? '']),
  )
}
