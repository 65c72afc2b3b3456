import { addresses } from '../../../lib/site/addresses.ts'
import { type Day, daysOfMonth, type Month, monthName } from '../../../lib/vietnamese/dates.ts'
import { monthGrid, shadeOf } from './month-grid.ts'

type Props = {
  month: Month
  section: { slug: string } | null
  /** Pieces a day; a day without any is absent, or 0. */
  counts: ReadonlyMap<Day, number>
  /** The fullest day of all calendars that stand together, so that one shade means one count. */
  most?: number
  /** The day that the page is about. */
  current?: Day
  /** The month's name stands above it, and leads to the month's page where the month holds any piece. */
  named?: boolean
  /** The count stands under the day. */
  numbers?: boolean
}

const weekdays = ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN']
const weekdayNames = ['Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy', 'Chủ nhật']

/** A month whose days lead to their pieces; the shade is the count. */
export function Calendar({ month, section, counts, most, current, named, numbers }: Props) {
  const fullest = most ?? fullestOf(counts)
  const days = daysOfMonth(month)
  return (
    <table className={numbers ? 'cal full' : 'cal'}>
      <caption className={named ? undefined : 'unseen'}>
        {named && days.some((day) => counts.get(day)) ? (
          <a href={addresses.archive(section, month)}>{monthName(month)}</a>
        ) : (
          monthName(month)
        )}
      </caption>
      <thead>
        <tr>
          {weekdays.map((name, index) => (
            <th key={name} scope="col" abbr={weekdayNames[index]}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {monthGrid(month).map((week) => (
          <tr key={week.find(Boolean)}>
            {week.map((day, column) => {
              const count = (day && counts.get(day)) || 0
              const shade = shadeOf(count, fullest)
              return (
                <td key={day ?? `empty-${column}`} className={shade ? `n${shade}` : undefined}>
                  {day && count > 0 ? (
                    <a
                      href={addresses.archive(section, day)}
                      aria-label={numbers ? undefined : labelOf(day, count)}
                      aria-current={day === current ? 'date' : undefined}
                    >
                      {Number(day.slice(8))}
                      {numbers && <small>{` ${count} tin`}</small>}
                    </a>
                  ) : (
                    day && <DayWithout day={day} current={day === current} />
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function DayWithout({ day, current }: { day: Day; current: boolean }) {
  return <span aria-current={current ? 'date' : undefined}>{Number(day.slice(8))}</span>
}

/** "2 tháng 11: 8 tin", for who hears the page: the shade says it to who sees it. */
function labelOf(day: Day, count: number): string {
  return `${Number(day.slice(8))} tháng ${Number(day.slice(5, 7))}: ${count} tin`
}

/** The count of the fullest day. */
export function fullestOf(counts: ReadonlyMap<Day, number>): number {
  return Math.max(0, ...counts.values())
}
