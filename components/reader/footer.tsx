import type { MenuItem } from '../../lib/sections/section.ts'
import { addresses } from '../../lib/site/addresses.ts'
import type { SiteView } from '../../lib/site/published.ts'
import type { Day } from '../../lib/vietnamese/dates.ts'

type Props = { site: SiteView; menu: MenuItem[]; pages: { slug: string; title: string }[]; today: Day }

/** Every section, the static pages, and the imprint that the press law asks for. */
export function Footer({ site, menu, pages, today }: Props) {
  return (
    <footer className="foot">
      <nav className="tree" id="chuyen-muc" aria-label="Tất cả chuyên mục">
        <h2>Chuyên mục</h2>
        <ul>
          {menu.map((section) => (
            <li key={section.id}>
              <a href={addresses.section(section)}>{section.name}</a>
              {section.children.length > 0 && (
                <ul>
                  {section.children.map((child) => (
                    <li key={child.id}>
                      <a href={addresses.section(child)}>{child.name}</a>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      </nav>
      <nav className="pages" aria-label="Về tòa soạn">
        <ul>
          {pages.map((page) => (
            <li key={page.slug}>
              <a href={addresses.staticPage(page)}>{page.title}</a>
            </li>
          ))}
          <li>
            <a href="/dinh-chinh">Cải chính, xin lỗi</a>
          </li>
          <li>
            <a href={addresses.archive(null, today.slice(0, 4))}>Tin đã đưa</a>
          </li>
        </ul>
      </nav>
      <Imprint site={site} />
    </footer>
  )
}

function Imprint({ site }: { site: SiteView }) {
  const head = site.head && `${site.headTitle}: ${site.head}`
  const lines = [
    site.tagline,
    site.agency !== site.name && site.agency,
    site.governingBody && `Cơ quan chủ quản: ${site.governingBody}`,
    site.licence,
    head,
    site.address && `Địa chỉ: ${site.address}`,
  ].filter(Boolean) as string[]
  return (
    <address className="imprint">
      <p className="name">{site.name}</p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {(site.telephone || site.email) && (
        <p className="reach">
          {site.telephone && (
            <a href={`tel:${site.telephone.replace(/[^+\d]/g, '')}`}>{`Điện thoại: ${site.telephone}`}</a>
          )}
          {site.email && <a href={`mailto:${site.email}`}>{`Thư điện tử: ${site.email}`}</a>}
        </p>
      )}
      {site.rights && <p>{site.rights}</p>}
    </address>
  )
}
