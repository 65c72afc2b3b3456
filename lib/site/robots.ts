import { addresses } from './addresses.ts'

/**
 * robots.txt (RFC 9309): crawlers stay out of the newsroom, of what answers differently to each question,
 * and of previews; and learn where the sitemaps are. `$` ends a rule, so that a section whose name begins
 * with the same words ("Tìm kiếm cứu nạn") stays open.
 */
export function robotsText(siteUrl: string): string {
  const closed = ['/admin', '/api', '/tim-kiem', '/luu-tru', '/xem-truoc']
  return [
    'User-agent: *',
    ...closed.flatMap((path) => [`Disallow: ${path}$`, `Disallow: ${path}/`, `Disallow: ${path}?`]),
    '',
    `Sitemap: ${siteUrl}${addresses.sitemap()}`,
    `Sitemap: ${siteUrl}${addresses.newsSitemap()}`,
    '',
  ].join('\n')
}
