import { addresses } from '../../../lib/site/addresses.ts'
import type { Year } from '../../../lib/vietnamese/dates.ts'

type Props = { section: { slug: string } | null; years: Year[]; current?: Year }

/** Every year that holds a piece: from any of them to any other is one step, however old the paper. */
export function YearLinks({ section, years, current }: Props) {
  return (
    <nav aria-label="Các năm">
      <ul className="scope">
        {years.map((year) => (
          <li key={year}>
            <a href={addresses.archive(section, year)} aria-current={year === current ? 'page' : undefined}>
              {year}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
