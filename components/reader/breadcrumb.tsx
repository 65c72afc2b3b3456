import type { SectionLink } from '../../lib/articles/article.ts'
import { addresses } from '../../lib/site/addresses.ts'

/** "Chính trị › Xây dựng Đảng", each a link. */
export function Breadcrumb({ section }: { section: SectionLink }) {
  return (
    <nav className="crumbs" aria-label="Vị trí của trang">
      <ol>
        {branchOf(section).map((step) => (
          <li key={step.id}>
            <a href={addresses.section(step)}>{step.name}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** A section with those above it, from the top. */
export function branchOf(section: SectionLink): SectionLink[] {
  return section.parent ? [...branchOf(section.parent), section] : [section]
}

/** The top of a section's branch: the one that stands in the menu. */
export function rootOf(section: SectionLink): SectionLink {
  return section.parent ? rootOf(section.parent) : section
}
