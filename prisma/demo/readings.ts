import { database } from '../../lib/database/client.ts'
import { ReadingCounter } from '../../lib/readings/counter.ts'
import { storeAllReadings } from '../../lib/readings/write.ts'
import { makeMostRead } from '../../lib/readings/write-most-read.ts'
import { dayOf, plusDays, startOfDay } from '../../lib/vietnamese/dates.ts'
import { seeded } from './scenes/kit/core.ts'

/** Days on which the demo newspaper was read, today the last of them. */
const days = 30

/**
 * The demo newspaper has readers: most on the day of a piece, fewer from day to day, some pieces many. The
 * same every time but for the date and the hour.
 */
export async function readDemo(now: Date): Promise<void> {
  // A filling that was broken off after this point has them already.
  if (await database().readingDay.findFirst()) return
  const today = dayOf(now)
  const pieces = await database().article.findMany({
    where: { publishedAt: { gte: startOfDay(plusDays(today, 1 - days)), lte: now } },
    select: { id: true, publishedAt: true },
    orderBy: { id: 'desc' },
  })
  const counter = new ReadingCounter()
  const passed = (now.getTime() - startOfDay(today).getTime()) / 86_400_000
  for (const [index, { id, publishedAt }] of pieces.entries()) {
    const rnd = seeded(index + 1)
    const draw = 120 + 900 * rnd() ** 6
    const first = dayOf(publishedAt as Date)
    for (let day = first, age = 0; day <= today; day = plusDays(day, 1), age++) {
      const share = day === today ? passed : 1
      const reads = Math.round((draw * share * (0.8 + 0.4 * rnd())) / (1 + age) ** 1.6)
      for (let n = 0; n < reads; n++) counter.add(id, day)
    }
  }
  await storeAllReadings(counter)
  await makeMostRead(now)
}
