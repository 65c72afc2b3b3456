import { hostOf } from '../hosts.ts'
import { BadSource } from '../source.ts'
import { itemOf } from './item.ts'
import { type XmlElement, xmlElements } from './xml.ts'

export type Attachment = { url: string; alt: string; caption: string }
export type Category = { id: number; slug: string; name: string; parent: string }

/** What pieces of an export name and another place of it says: kept in memory, some hundred bytes each. */
export type Survey = {
  hosts: Set<string>
  authors: Map<string, string>
  /** By their nicename. */
  categories: Map<string, Category>
  attachments: Map<number, Attachment>
  /** Of a piece, in their order in the file. */
  attachedTo: Map<number, number[]>
}

const wanted = new Set([
  'wp:author',
  'wp:category',
  'wp:base_site_url',
  'wp:base_blog_url',
  'wp:wxr_version',
  'item',
])
const without = new Set(['wp:comment', 'content:encoded'])

/** Reads an export through once before anything of it comes in. Throws BadSource when it is none, or not whole. */
export async function survey(path: string): Promise<Survey> {
  const found: Survey = {
    hosts: new Set(),
    authors: new Map(),
    categories: new Map(),
    attachments: new Map(),
    attachedTo: new Map(),
  }
  let isExport = false
  for await (const { element } of xmlElements(path, wanted, without)) {
    const text = (name: string) => element.children.find((child) => child.name === name)?.text ?? ''
    if (element.name === 'wp:wxr_version') isExport = true
    else if (element.name === 'wp:author')
      found.authors.set(text('wp:author_login'), text('wp:author_display_name'))
    else if (element.name === 'wp:category') {
      const slug = text('wp:category_nicename')
      const [id, name, parent] = [Number(text('wp:term_id')), text('wp:cat_name'), text('wp:category_parent')]
      found.categories.set(slug, { id, slug, name, parent })
    } else if (element.name === 'item') noteAttachment(element, found)
    else found.hosts.add(hostOf(element.text))
  }
  if (!isExport) throw new BadSource('Không phải tệp xuất của WordPress (WXR).')
  return found
}

function noteAttachment(element: XmlElement, { attachments, attachedTo }: Survey): void {
  const { type, id, attachmentUrl: url, meta, excerpt, parent } = itemOf(element)
  if (type !== 'attachment' || url === '') return
  attachments.set(id, { url, alt: meta.get('_wp_attachment_image_alt') ?? '', caption: excerpt })
  if (parent > 0) attachedTo.set(parent, [...(attachedTo.get(parent) ?? []), id])
}
