import type { ReactNode } from 'react'
import { PageFrame } from '../../components/reader/page-frame.tsx'
import type { SectionLink } from '../../lib/articles/article.ts'
import { publishedMenu } from '../../lib/sections/published.ts'
import { publishedLook, publishedNotice, publishedSite, staticPages } from '../../lib/site/published.ts'
import { today } from '../../lib/vietnamese/today.ts'

/**
 * Masthead and footer around a page. Pages call it, not the layout: a layout does not know which section the
 * page is about, and the menu marks it.
 */
export async function Frame({
  current = null,
  children,
}: {
  current?: SectionLink | null
  children: ReactNode
}) {
  const [site, menu, pages, notice, look] = await Promise.all([
    publishedSite(),
    publishedMenu(),
    staticPages(),
    publishedNotice(),
    publishedLook(),
  ])
  const frame = { site, menu, pages, notice, look, today: today(), current }
  return <PageFrame {...frame}>{children}</PageFrame>
}
