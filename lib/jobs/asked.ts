import { log } from '../log.ts'
import { askedAddresses } from '../old-addresses/asked.ts'
import { repeat } from './every-second.ts'

const pause = 5_000

/** Writes every few seconds which old addresses were asked for in vain. Returns how to stop: with a last writing. */
export function writeAsked(): () => Promise<void> {
  const stop = repeat('writing of asked addresses', () => askedAddresses.flush(), pause)
  return async () => {
    await stop()
    await askedAddresses
      .flush()
      .catch((error: Error) => log.warn({ error: error.message }, 'last writing of asked addresses failed'))
  }
}
