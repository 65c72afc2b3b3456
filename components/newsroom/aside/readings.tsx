import type { Readings } from '../../../lib/readings/desk.ts'
import { shortDay } from '../../../lib/vietnamese/dates.ts'
import { grouped } from '../../../lib/vietnamese/number.ts'

const width = 300
const height = 72

/** How often a piece was read: a column a day, and the same in words for who does not see it. */
export function ReadingsChart({ readings: { days } }: { readings: Readings }) {
  const most = Math.max(...days.map(({ count }) => count))
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return null
  const step = width / days.length
  return (
    <figure className="readings">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={inWords(days)}>
        {days.map(({ day, count }, index) => {
          const tall = most > 0 ? Math.max((count / most) * height, count > 0 ? 2 : 0.5) : 0.5
          return (
            <rect key={day} x={index * step + 1} y={height - tall} width={step - 2} height={tall}>
              <title>{`${shortDay(day)}: ${grouped(count)} lượt`}</title>
            </rect>
          )
        })}
      </svg>
      <figcaption>
        <span>{shortDay(first.day).slice(0, 5)}</span>
        <span>{`nhiều nhất ${grouped(most)} lượt một ngày`}</span>
        <span>hôm nay</span>
      </figcaption>
    </figure>
  )
}

/** "Lượt đọc 30 ngày qua. 14/05/2024: 812; …": days without a reader are left out. */
function inWords(days: Readings['days']): string {
  const read = days.filter(({ count }) => count > 0)
  if (read.length === 0) return `Chưa có lượt đọc nào trong ${days.length} ngày qua.`
  const lines = read.map(({ day, count }) => `${shortDay(day)}: ${grouped(count)}`)
  return `Lượt đọc từng ngày trong ${days.length} ngày qua. ${lines.join('; ')}.`
}
