import type { SectionLink } from '../../lib/articles/article.ts'
import type { MenuItem } from '../../lib/sections/section.ts'
import { addresses } from '../../lib/site/addresses.ts'
import type { Look } from '../../lib/site/look.ts'
import type { SiteView } from '../../lib/site/published.ts'
import { type Day, longDay } from '../../lib/vietnamese/dates.ts'
import { rootOf } from './breadcrumb.tsx'
import { Ornament } from './ornament.tsx'

type Props = { site: SiteView; menu: MenuItem[]; today: Day; current: SectionLink | null; look: Look }

/**
 * The paper's name, what the law wants under it, the date, and the sections. On a phone the row of sections
 * scrolls, and "Chuyên mục" leads to the whole list in the footer: no script, nothing that covers the page.
 */
export function Masthead({ site, menu, today, current, look }: Props) {
  const root = current && rootOf(current)
  const children = menu.find((item) => item.id === root?.id)?.children ?? []
  return (
    <header className="masthead">
      <a className="skip" href="#noi-dung">
        Đến nội dung chính
      </a>
      <div className="bar">
        <p className="name">
          <a href={addresses.front()}>{site.name}</a>
        </p>
        <a className="all" href="#chuyen-muc">
          Chuyên mục
        </a>
        <a className="all find" href={addresses.search()}>
          Tìm kiếm
        </a>
        {site.tagline && <p className="tagline">{site.tagline}</p>}
        <p className="agency">{agencyLine(site)}</p>
        <p className="date">
          <time dateTime={today}>{longDay(today)}</time>
        </p>
        <Ornament look={look} />
      </div>
      <nav className="menu" aria-label="Chuyên mục">
        <ul>
          {menu.map((section) => (
            <Item key={section.id} section={section} current={section.id === root?.id} />
          ))}
        </ul>
      </nav>
      {root && children.length > 0 && (
        <nav className="menu sub" aria-label={`Trong ${root.name}`}>
          <ul>
            {children.map((section) => (
              <Item key={section.id} section={section} current={section.id === current?.id} />
            ))}
          </ul>
        </nav>
      )}
    </header>
  )
}

function Item({ section, current }: { section: SectionLink; current: boolean }) {
  return (
    <li>
      <a href={addresses.section(section)} aria-current={current ? 'true' : undefined}>
        {section.name}
      </a>
    </li>
  )
}

/** "Báo và Phát thanh, Truyền hình … · Cơ quan chủ quản: …"; what is the paper's own name is not said twice. */
function agencyLine({ name, agency, governingBody }: SiteView): string {
  const body = governingBody && `Cơ quan chủ quản: ${governingBody}`
  return [agency !== name && agency, body].filter(Boolean).join(' · ')
}
