import { addresses } from '../../../lib/site/addresses.ts'
import type { Day, Month, Year } from '../../../lib/vietnamese/dates.ts'
import { grouped } from '../../../lib/vietnamese/number.ts'
import { ArchivePicker } from '../archive-picker.tsx'
import { Calendar, fullestOf } from './calendar.tsx'
import { ArchiveHeading } from './heading.tsx'
import { monthsOf } from './month-grid.ts'
import { YearLinks } from './year-links.tsx'

type Props = {
  section: { slug: string; name: string } | null
  /** A month, or a year. */
  when: Month | Year
  found: { counts: ReadonlyMap<Day, number>; previous: Month | Year | null; next: Month | Year | null }
  /** All that hold pieces. */
  years: Year[]
  bounds: { first: Day; today: Day }
}

/** A month, or the twelve of a year, as calendars whose shade is the count of pieces. */
export function CalendarsView({ section, when, found, years, bounds }: Props) {
  const { counts, previous, next } = found
  const isYear = when.length === 4
  const most = fullestOf(counts)
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return (
    <>
      <ArchiveHeading section={section} when={when} previous={previous} next={next} />
      <p className="total">{total === 0 ? 'Không có tin nào.' : `${grouped(total)} tin`}</p>
      {isYear ? (
        <div className="year">
          {monthsOf(when).map((month) => (
            <Calendar key={month} month={month} section={section} counts={counts} most={most} named />
          ))}
        </div>
      ) : (
        <>
          <Calendar month={when} section={section} counts={counts} numbers />
          <p className="onward">
            <a href={addresses.archive(section, when.slice(0, 4))}>{`Cả năm ${when.slice(0, 4)}`}</a>
          </p>
        </>
      )}
      {isYear && years.length > 1 && <YearLinks section={section} years={years} current={when} />}
      <ArchivePicker section={section} day={dayWithin(when, counts, bounds)} bounds={bounds} />
    </>
  )
}

/** The day that the form begins with: the period's last with a piece, within what can be picked. */
function dayWithin(
  when: Month | Year,
  counts: ReadonlyMap<Day, number>,
  { first, today }: Props['bounds'],
): Day {
  const last = [...counts.keys()].sort().at(-1) ?? (when.length === 4 ? `${when}-12-31` : `${when}-01`)
  if (last > today) return today
  return last < first ? first : last
}
