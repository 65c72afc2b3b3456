import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import sharp from 'sharp'

/** A picture file of one colour at a path under a folder. */
export async function picture(folder: string, name: string, background: string): Promise<void> {
  const path = join(folder, name)
  await mkdir(dirname(path), { recursive: true })
  const image = sharp({ create: { width: 640, height: 400, channels: 3, background } })
  await writeFile(path, await image.jpeg().toBuffer())
}

const cdata = (text: string) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`

export type Post = {
  id: number
  title?: string
  content?: string
  excerpt?: string
  type?: string
  status?: string
  slug?: string
  link?: string
  dateGmt?: string
  password?: string
  creator?: string
  parent?: number
  attachment?: string
  terms?: [domain: string, nicename: string, name: string][]
  meta?: Record<string, string>
}

/** One item of a WXR file. */
export function wxrItem(post: Post): string {
  const { id, title = `Bài ${id}`, content = '<p>Chữ.</p>', status = 'publish', type = 'post' } = post
  const {
    slug = `bai-${id}`,
    dateGmt = '2020-06-01 03:00:00',
    terms = [['category', 'xa-hoi', 'Xã hội']],
  } = post
  const link = post.link ?? `https://old.vn/2020/06/${slug}/`
  const categories = terms.map(
    ([domain, nicename, name]) =>
      `<category domain="${domain}" nicename="${nicename}">${cdata(name)}</category>`,
  )
  const meta = Object.entries(post.meta ?? {}).map(
    ([key, value]) =>
      `<wp:postmeta><wp:meta_key>${cdata(key)}</wp:meta_key><wp:meta_value>${cdata(value)}</wp:meta_value></wp:postmeta>`,
  )
  return `<item><title>${cdata(title)}</title><link>${link}</link><dc:creator>${cdata(post.creator ?? 'havy')}</dc:creator>
<guid isPermaLink="false">https://old.vn/?p=${id}</guid><description></description>
<content:encoded>${cdata(content)}</content:encoded><excerpt:encoded>${cdata(post.excerpt ?? '')}</excerpt:encoded>
<wp:post_id>${id}</wp:post_id><wp:post_date>${cdata('2020-06-01 10:00:00')}</wp:post_date>
<wp:post_date_gmt>${cdata(dateGmt)}</wp:post_date_gmt><wp:post_name>${cdata(slug)}</wp:post_name>
<wp:status>${cdata(status)}</wp:status><wp:post_parent>${post.parent ?? 0}</wp:post_parent>
<wp:post_type>${cdata(type)}</wp:post_type><wp:post_password>${cdata(post.password ?? '')}</wp:post_password>
${post.attachment ? `<wp:attachment_url>${cdata(post.attachment)}</wp:attachment_url>` : ''}
${categories.join('\n')}${meta.join('\n')}
<wp:comment><wp:comment_id>1</wp:comment_id><wp:comment_content>${cdata('Bình luận không phải của báo')}</wp:comment_content></wp:comment>
</item>`
}

/** A WXR file of these items, with three categories: Xã hội, Nông thôn mới in it, and Rao vặt. */
export function wxr(items: string[]): string {
  const category = (id: number, slug: string, name: string, parent = '') =>
    `<wp:category><wp:term_id>${id}</wp:term_id><wp:category_nicename>${cdata(slug)}</wp:category_nicename><wp:category_parent>${cdata(parent)}</wp:category_parent><wp:cat_name>${cdata(name)}</wp:cat_name></wp:category>`
  return `<?xml version="1.0" encoding="UTF-8" ?>
<!-- Tệp xuất của WordPress -->
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Báo cũ</title><link>https://old.vn</link>
<wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>https://old.vn</wp:base_site_url><wp:base_blog_url>https://old.vn</wp:base_blog_url>
<wp:author><wp:author_login>${cdata('havy')}</wp:author_login><wp:author_display_name>${cdata('Hà Vy')}</wp:author_display_name></wp:author>
${category(1, 'xa-hoi', 'Xã hội')}${category(2, 'nong-thon-moi', 'Nông thôn mới', 'xa-hoi')}${category(3, 'rao-vat', 'Rao vặt')}
${items.join('\n')}
</channel></rss>`
}

/** A small archive of each kind under the names that docs/import.md gives them. */
export async function sampleArchives(folder: string): Promise<void> {
  for (const name of ['uploads', 'images', 'luu']) await mkdir(join(folder, name))
  await writeFile(join(folder, 'bao.xml'), wxr([wxrItem({ id: 1 })]))
  const posts = [
    {
      id: 1,
      title: 'Bài',
      slug: 'bai',
      status: 'published',
      html: '<p>Chữ.</p>',
      published_at: '2021-03-01T02:00:00Z',
    },
  ]
  const data = {
    posts,
    tags: [{ id: 1, name: 'Xã hội', slug: 'xa-hoi' }],
    posts_tags: [{ post_id: 1, tag_id: 1 }],
  }
  await writeFile(join(folder, 'ghost.json'), JSON.stringify({ db: [{ data }] }))
  const page =
    '<h1>Bài lưu</h1><time datetime="2020-01-01T08:00:00+07:00"></time><article><p>Chữ.</p></article>'
  await writeFile(join(folder, 'luu', 'bai.html'), page)
  const date = { select: 'time', attribute: 'datetime' }
  const section = { otherwise: 'xa-hoi' }
  const rules = { base: 'https://baocu.vn/', title: 'h1', body: 'article', date, section, address: 'path' }
  await writeFile(join(folder, 'luat.json'), JSON.stringify(rules))
}
