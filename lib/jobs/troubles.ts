import { log } from '../log.ts'
import { storeTroubles } from '../watch/write.ts'
import { repeat } from './every-second.ts'

const pause = 5_000

/** Writes every few seconds what went wrong. Returns how to stop: with a last writing. */
export function writeTroubles(): () => Promise<void> {
  const stop = repeat('writing of troubles', () => storeTroubles(), pause)
  return async () => {
    await stop()
    await storeTroubles().catch((error: Error) =>
      log.warn({ error: error.message }, 'last writing of troubles failed'),
    )
  }
}
