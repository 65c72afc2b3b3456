import { momentOf } from '../../vietnamese/dates.ts'
import { bringLinksHome, htmlBody, namePictures, plainText } from '../html.ts'
import type { OldFiles } from '../old-files.ts'
import type { SectionMap } from '../section-map.ts'
import { drawnLater, hasBlocks, tidyBlocks } from './blocks.ts'
import { breaksForLines, filmsOnLines } from './classic.ts'
import type { Item } from './item.ts'
import { placeOf } from './place.ts'
import { expandShortcodes } from './shortcodes.ts'
import type { Survey } from './survey.ts'
import { uploadedFile } from './uploads.ts'

export type Converted = { line: Record<string, unknown>; mended: string[] } | { leftOut: string }

/** What no reader saw there is not for readers here. */
const notPublic: Record<string, string> = {
  draft: 'bản nháp',
  'auto-draft': 'bản nháp',
  pending: 'chờ duyệt',
  private: 'bài riêng tư',
  trash: 'trong thùng rác',
}
const types: Record<string, string> = { page: 'trang tĩnh, không phải bài' }

/** A post of WordPress as an import line; or why it stays outside. */
export function pieceOf(item: Item, survey: Survey, map: SectionMap, files: OldFiles, now: Date): Converted {
  if (item.type !== 'post')
    return { leftOut: types[item.type] ?? `loại nội dung ${item.type || '(không tên)'}` }
  const hidden = item.password ? 'bài có mật khẩu' : (notPublic[item.status] ?? null)
  if (hidden) return { leftOut: hidden }
  if (item.status !== 'publish' && item.status !== 'future') return { leftOut: `trạng thái ${item.status}` }
  const publishedAt = momentOfPost(item)
  if (item.status === 'future' && publishedAt && publishedAt <= now)
    return { leftOut: 'hẹn giờ đã qua, trong tệp vẫn chưa đăng' }
  const place = placeOf(item, survey, map)
  if (place === 'leave') return { leftOut: 'chuyên mục để ngoài' }
  const mended = new Set<string>()
  const html = bodyOf(item, survey, files, mended)
  const others = place?.others ?? []
  if (others.length > 0) mended.add(`chuyên mục khác không giữ: ${others.join(', ')}`)
  if (/\ufffd/.test(item.title + item.content)) mended.add('có ký tự hỏng (\ufffd) từ tệp gốc')
  const line = {
    kind: kindOf(item),
    title: plainText(item.title),
    lead: plainText(item.excerpt),
    html,
    ...place?.place,
    topics: item.categories.filter(({ domain }) => domain === 'post_tag').map(({ name }) => name),
    authors: authorsOf(item, survey),
    publishedAt: publishedAt?.toISOString(),
    image: imageOf(item, survey, files),
    legacyUrls: addressesOf(item),
  }
  return { line, mended: [...mended] }
}

function bodyOf(item: Item, survey: Survey, files: OldFiles, mended: Set<string>): string {
  const attached = survey.attachedTo.get(item.id) ?? []
  const pictures = { byId: (id: number) => survey.attachments.get(id), attached }
  const blocks = hasBlocks(item.content)
  if (blocks) drawnLater(item.content, mended)
  const content = blocks ? item.content : filmsOnLines(item.content)
  const body = htmlBody(expandShortcodes(content, pictures, mended))
  if (!blocks) breaksForLines(body)
  tidyBlocks(body)
  namePictures(body, (src) => uploadedFile(src, files), item.link)
  bringLinksHome(body, survey.hosts)
  return body.innerHTML
}

/** UTC where WordPress has written it, else the clock of the newspaper. */
function momentOfPost({ date, dateGmt }: Item): Date | null {
  const utc = Date.parse(`${dateGmt.replace(' ', 'T')}Z`)
  if (!dateGmt.startsWith('0000') && !Number.isNaN(utc)) return new Date(utc)
  const [day = '', time = ''] = date.split(' ')
  return /^[1-9]\d{3}-\d\d-\d\d$/.test(day) ? momentOf(day, time.slice(0, 5)) : null
}

function kindOf({ categories }: Item): string {
  const format = categories.find(({ domain }) => domain === 'post_format')?.nicename
  return format === 'post-format-gallery' ? 'photo-story' : format === 'post-format-video' ? 'video' : 'news'
}

/** Those of Co-Authors Plus where there are some, else the one whose account it was. */
function authorsOf({ categories, creator }: Item, { authors }: Survey): string[] {
  const several = categories.filter(({ domain }) => domain === 'author')
  const logins = several.map(({ nicename, name }) => authors.get(nicename.replace(/^cap-/, '')) || name)
  return logins.length > 0 ? logins : creator ? [authors.get(creator) || creator] : []
}

function imageOf({ meta }: Item, { attachments }: Survey, files: OldFiles) {
  const found = attachments.get(Number(meta.get('_thumbnail_id')))
  if (!found) return undefined
  const picture = uploadedFile(found.url, files)
  const words = { alt: found.alt, caption: plainText(found.caption) }
  return picture
    ? { file: picture.file, ...words, legacyUrls: picture.addresses }
    : { file: found.url, ...words }
}

/** The permalink, those of before a change of the slug, and the one that every post has. */
function addressesOf({ id, link, meta }: Item): string[] {
  const old = meta.get('_wp_old_slug')
  const last = /[^/]+(?=\/?$)/
  const former = old && URL.parse(link)?.search === '' ? [link.replace(last, old)] : []
  return [...new Set([link, ...former, `/?p=${id}`].filter(Boolean))]
}
