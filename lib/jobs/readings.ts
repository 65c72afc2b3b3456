import { log } from '../log.ts'
import { rollUpReadings, storeAllReadings, storeReadings } from '../readings/write.ts'
import { makeMostRead } from '../readings/write-most-read.ts'
import { repeat } from './every-second.ts'

const second = 1_000
const minute = 60 * second
const hour = 60 * minute

/**
 * Stores what was read, makes "Đọc nhiều" of it when it is time, and puts old days together. Returns how to
 * stop it; what was read up to then is stored.
 */
export function countReadings(): () => Promise<void> {
  const stops = [
    repeat('reading counts', () => storeReadings(), 5 * second),
    repeat('most read', () => makeMostRead(new Date()), minute),
    repeat('old reading counts', () => rollUpReadings(new Date()), hour),
  ]
  return async () => {
    await Promise.all(stops.map((stop) => stop()))
    await storeAllReadings().catch((error: Error) =>
      log.warn({ error: error.message }, 'last reading counts not stored'),
    )
  }
}
