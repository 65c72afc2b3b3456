import type { SectionLink } from '../../lib/articles/article.ts'
import type { MenuItem } from '../../lib/sections/section.ts'
import type { Look } from '../../lib/site/look.ts'
import type { SiteView } from '../../lib/site/published.ts'
import type { Day } from '../../lib/vietnamese/dates.ts'
import { Footer } from './footer.tsx'
import { Masthead } from './masthead.tsx'

type Props = {
  site: SiteView
  menu: MenuItem[]
  pages: { slug: string; title: string }[]
  /** The line across every page; empty when there is none. */
  notice: string
  look: Look
  today: Day
  /** The section that the menu marks. */
  current: SectionLink | null
}

/** Masthead, the notice of the day, the place of the page's own content, footer. */
export function PageFrame({ site, menu, pages, notice, look, today, current }: Props) {
  return (
    <>
      <Masthead site={site} menu={menu} today={today} current={current} look={look} />
      {notice && (
        <aside className="announcement" aria-label="Thông báo">
          <p>{notice}</p>
        </aside>
      )}
      <main id="noi-dung" />
      <Footer site={site} menu={menu} pages={pages} today={today} />
    </>
  )
}
