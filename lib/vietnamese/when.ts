import { clockTime, type Day, dayOf, plusDays, shortDay, weekdayName } from './dates.ts'

/**
 * A moment as colleagues say it: "10:57 hôm nay", "16:20 hôm qua", "6:00" of the day before last with
 * its date, "08:00 16/05", the year where it is another one. Asia/Ho_Chi_Minh.
 */
export function nearMoment(moment: Date, now: Date): string {
  return `${clockTime(moment)} ${nearDay(dayOf(moment), dayOf(now))}`
}

/** "hôm nay", "hôm qua", "ngày mai", "16/05", "16/05/2024". */
export function nearDay(day: Day, today: Day): string {
  if (day === today) return 'hôm nay'
  if (day === plusDays(today, -1)) return 'hôm qua'
  if (day === plusDays(today, 1)) return 'ngày mai'
  return day.slice(0, 4) === today.slice(0, 4) ? shortDay(day).slice(0, 5) : shortDay(day)
}

/** A day as the head of a group: "Hôm nay, thứ năm 16/05", "Thứ sáu 17/05". */
export function dayHeading(day: Day, today: Day): string {
  const date = `${weekdayName(day)} ${shortDay(day)}`
  const near = nearDay(day, today)
  if (/^\d/.test(near)) return date
  return `${near.charAt(0).toUpperCase()}${near.slice(1)}, ${date.charAt(0).toLowerCase()}${date.slice(1)}`
}

/** How long something took or has waited: "dưới 1 phút", "3 phút", "2 giờ 5 phút", "4 ngày". */
export function lengthOf(milliseconds: number): string {
  const minutes = Math.floor(Math.abs(milliseconds) / 60_000)
  if (minutes < 1) return 'dưới 1 phút'
  if (minutes < 60) return `${minutes} phút`
  const hours = Math.floor(minutes / 60)
  if (hours >= 48) return `${Math.floor(hours / 24)} ngày`
  return minutes % 60 === 0 ? `${hours} giờ` : `${hours} giờ ${minutes % 60} phút`
}
