import { addresses } from '../../../lib/site/addresses.ts'
import { type Day, longDay, type Month, monthName, type Year } from '../../../lib/vietnamese/dates.ts'

type When = Day | Month | Year
type Props = {
  /** The section of "Chuyên mục này"; null for the whole paper. */
  section: { slug: string; name: string } | null
  when: When
  /** The nearest ones with pieces. */
  previous: When | null
  next: When | null
}

/** The date as the headline, the scope as two links, and arrows to the nearest days with pieces. */
export function ArchiveHeading({ section, when, previous, next }: Props) {
  return (
    <header className="head dated">
      <p className="kicker">{section ? `Tin đã đưa · ${section.name}` : 'Tin đã đưa'}</p>
      <h1>{nameOf(when)}</h1>
      {section && (
        <ul className="scope" aria-label="Tin trong">
          <li>
            <a href={addresses.archive(section, when)} aria-current="true">
              Chuyên mục này
            </a>
          </li>
          <li>
            <a href={addresses.archive(null, when)}>Mọi chuyên mục</a>
          </li>
        </ul>
      )}
      {(previous || next) && (
        <nav className="steps" aria-label="Thời gian trước và sau">
          {previous && (
            <a className="before" rel="prev" href={addresses.archive(section, previous)}>
              {nameOf(previous)}
            </a>
          )}
          {next && (
            <a className="next" rel="next" href={addresses.archive(section, next)}>
              {nameOf(next)}
            </a>
          )}
        </nav>
      )}
    </header>
  )
}

/** "Thứ năm, 16/05/2024", "Tháng 5/2024", "Năm 2024" */
export function nameOf(when: When): string {
  if (when.length === 10) return longDay(when)
  return when.length === 7 ? monthName(when) : `Năm ${when}`
}
