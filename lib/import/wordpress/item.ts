import type { XmlElement } from './xml.ts'

/** A piece of any type, as a WXR file has it. */
export type Item = {
  id: number
  type: string
  status: string
  title: string
  link: string
  content: string
  excerpt: string
  creator: string
  date: string
  dateGmt: string
  password: string
  parent: number
  categories: { domain: string; nicename: string; name: string }[]
  meta: Map<string, string>
  attachmentUrl: string
}

export function itemOf(element: XmlElement): Item {
  const text = (name: string) => element.children.find((child) => child.name === name)?.text ?? ''
  return {
    id: Number(text('wp:post_id')) || 0,
    type: text('wp:post_type'),
    status: text('wp:status'),
    title: text('title'),
    link: text('link'),
    content: text('content:encoded'),
    excerpt: text('excerpt:encoded'),
    creator: text('dc:creator'),
    date: text('wp:post_date'),
    dateGmt: text('wp:post_date_gmt'),
    password: text('wp:post_password'),
    parent: Number(text('wp:post_parent')) || 0,
    attachmentUrl: text('wp:attachment_url'),
    categories: element.children
      .filter(({ name }) => name === 'category')
      .map(({ attributes: { domain = '', nicename = '' }, text: name }) => ({ domain, nicename, name })),
    meta: new Map(element.children.filter(({ name }) => name === 'wp:postmeta').map(metaOf)),
  }
}

function metaOf({ children }: XmlElement): [string, string] {
  const text = (name: string) => children.find((child) => child.name === name)?.text ?? ''
  return [text('wp:meta_key'), text('wp:meta_value')]
}
