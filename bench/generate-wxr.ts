// Writes a WordPress export of about so many megabytes, the same for the same count:
//   node bench/generate-wxr.ts 200 FILE.xml
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'

const [, , megabytes = '200', file = 'export.xml'] = process.argv
const sentence =
  'Sáng nay, bà con bản Nậm Lương dựng lại cây cầu gỗ bắc qua suối sau mùa lũ, góp từng bao xi măng.'
const paragraph = Array.from({ length: 12 }, () => sentence).join(' ')
const wanted = Number(megabytes) * 1024 * 1024

const out = createWriteStream(file)
let written = 0
async function write(text: string): Promise<void> {
  written += Buffer.byteLength(text)
  if (!out.write(text)) await once(out, 'drain')
}

function item(id: number): string {
  const day = new Date(Date.UTC(2008, 0, 1) + id * 3_600_000).toISOString().replace('T', ' ').slice(0, 19)
  // Every fourth one of the old editor: lines, a caption and a shortcode of some plugin.
  const body = Array.from({ length: 8 }, (_, at) => `${paragraph} (${id}.${at})`)
  const content =
    id % 4 === 0
      ? `${body.join('\n\n')}\n\n[hop mau="do"]${sentence}[/hop]`
      : body.map((text) => `<!-- wp:paragraph --><p>${text}</p><!-- /wp:paragraph -->`).join('\n')
  return `<item><title><![CDATA[Chuyện bản số ${id}]]></title><link>https://old.vn/2008/chuyen-ban-${id}/</link>
<dc:creator><![CDATA[havy]]></dc:creator><content:encoded><![CDATA[${content}]]></content:encoded>
<excerpt:encoded><![CDATA[]]></excerpt:encoded><wp:post_id>${id}</wp:post_id>
<wp:post_date_gmt>${day}</wp:post_date_gmt><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
<category domain="category" nicename="xa-hoi"><![CDATA[Xã hội]]></category>
<category domain="post_tag" nicename="tag-${id % 40}"><![CDATA[Chủ đề ${id % 40}]]></category></item>\n`
}

await write(`<?xml version="1.0" encoding="UTF-8" ?><rss version="2.0"><channel><title>Báo cũ</title>
<wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>https://old.vn</wp:base_site_url>
<wp:author><wp:author_login>havy</wp:author_login><wp:author_display_name>Hà Vy</wp:author_display_name></wp:author>\n`)
for (let id = 1; written < wanted; id++) await write(item(id))
await write('</channel></rss>\n')
out.end()
await once(out, 'finish')
