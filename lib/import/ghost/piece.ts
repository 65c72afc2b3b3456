import { hostOf } from '../hosts.ts'
import { bringLinksHome, htmlBody, namePictures, type OldPicture, plainText } from '../html.ts'
import { filePath, type OldFiles } from '../old-files.ts'
import { type SectionMap, sectionSlug } from '../section-map.ts'
import { tidyCards, withoutGated } from './cards.ts'
import type { GhostExport, GhostPost } from './export.ts'
import { htmlFromLexical } from './lexical.ts'
import { htmlFromMobiledoc } from './mobiledoc.ts'

export type Converted = { line: Record<string, unknown>; mended: string[] } | { leftOut: string }

/** Stands for the site's own address in an export. */
const ownAddress = /__GHOST_URL__/g
const siteUrl = 'https://ghost.invalid'
const notPublic: Record<string, string> = { draft: 'bản nháp', sent: 'chỉ gửi thư', deleted: 'đã xóa' }

/** A post of Ghost as an import line; or why it stays outside. */
export function pieceOf(
  post: GhostPost,
  all: GhostExport,
  map: SectionMap,
  files: OldFiles,
  now: Date,
): Converted {
  if (post.type === 'page' || post.page === 1 || post.page === true)
    return { leftOut: 'trang tĩnh, không phải bài' }
  const hidden = notPublic[post.status ?? '']
  if (hidden) return { leftOut: hidden }
  if (post.visibility && post.visibility !== 'public') return { leftOut: 'chỉ cho thành viên' }
  if (post.status !== 'published' && post.status !== 'scheduled')
    return { leftOut: `trạng thái ${post.status}` }
  const publishedAt = momentOf(post.published_at)
  if (post.status === 'scheduled' && publishedAt && publishedAt <= now)
    return { leftOut: 'hẹn giờ đã qua, trong tệp vẫn chưa đăng' }
  const tags = all
    .tagsOf(post)
    .filter(({ name, visibility }) => !name.startsWith('#') && visibility !== 'internal')
  const [main] = tags
  const target = map.of(main ? [main.slug ?? '', main.name] : [])
  if (target === 'leave') return { leftOut: 'chuyên mục để ngoài' }
  const mended = new Set<string>()
  const meta = all.metaOf(post)
  const section = target
    ? { section: target.slug }
    : main && { section: sectionSlug(main.slug ?? '', main.name), sectionName: main.name }
  const image = post.feature_image && pictureOf(post.feature_image.replace(ownAddress, siteUrl), files)
  const words = { alt: meta?.feature_image_alt ?? '', caption: plainText(meta?.feature_image_caption ?? '') }
  const line = {
    title: post.title ?? '',
    lead: post.custom_excerpt ?? '',
    html: bodyOf(post, files, mended),
    ...section,
    topics: tags.slice(section && main ? 1 : 0).map(({ name }) => name),
    authors: all.authorsOf(post),
    publishedAt: publishedAt?.toISOString(),
    image: image
      ? { file: image.file, ...words, legacyUrls: image.addresses }
      : post.feature_image
        ? { file: post.feature_image.replace(ownAddress, ''), ...words }
        : undefined,
    legacyUrls: post.slug ? [`/${post.slug}/`] : [],
  }
  return { line, mended: [...mended] }
}

function bodyOf(post: GhostPost, files: OldFiles, mended: Set<string>): string {
  const written =
    post.html ??
    (post.lexical ? htmlFromLexical(post.lexical, mended) : null) ??
    (post.mobiledoc ? htmlFromMobiledoc(post.mobiledoc, mended) : '')
  const { html, left } = withoutGated(written.replace(ownAddress, siteUrl))
  if (left) mended.add('bỏ đoạn chỉ cho thành viên')
  const body = htmlBody(html)
  tidyCards(body)
  namePictures(body, (src) => pictureOf(src, files), siteUrl)
  bringLinksHome(body, new Set([hostOf(siteUrl)]))
  return body.innerHTML
}

/** In a copy of `content/images`, of `content` or of the site; a page shows a smaller one under `size/w600/`. */
function pictureOf(url: string, files: OldFiles): OldPicture | null {
  const parsed = URL.parse(url, siteUrl)
  if (!parsed) return null
  const original = parsed.pathname.replace(/\/size\/w\d+(?:h\d+)?(?:\/format\/\w+)?(?=\/)/, '')
  const path = filePath(original)
  const inImages = path.replace(/^.*?content\/images\//, '')
  const names = [inImages, path.replace(/^.*?content\//, ''), path]
  const file = files.first([...new Set(names)])
  return file === null ? null : { file, addresses: [...new Set([parsed.pathname, original])] }
}

/** ISO 8601, or as older ones write it: "2021-03-01 02:00:00", in UTC. */
function momentOf(written: string | number | null | undefined): Date | null {
  const utc = typeof written === 'string' && /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(written)
  const time =
    typeof written === 'number'
      ? written
      : Date.parse(utc ? `${written.replace(' ', 'T')}Z` : (written ?? ''))
  return Number.isNaN(time) ? null : new Date(time)
}
