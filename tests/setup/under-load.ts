import type { TestContext } from 'vitest'
import { Desk, keepPublishing } from './desk-client.ts'
import type { Figures } from './figures.ts'
import { get } from './get.ts'
import { Ledger } from './ledger.ts'
import { keepReading, type Read, readerPaths } from './readers.ts'
import { reckon } from './reckoning.ts'

/**
 * Readers at all of these servers and a trickle of publishes at the first, with every page kept before. `stop` ends
 * both and says what readers got; `compare` holds what was acknowledged against what is there.
 */
export async function underLoad(addresses: () => string[], key: string) {
  const ledger = new Ledger()
  const desk = new Desk(ledger, key, () => addresses()[0] as string)
  for (const address of addresses()) for (const path of readerPaths) await get(address + encodeURI(path))
  const stopReading = keepReading(addresses, ledger)
  const stopPublishing = keepPublishing(desk)
  return {
    ledger,
    desk,
    stop: async (): Promise<Read> => {
      await stopPublishing()
      return stopReading()
    },
    compare: (context: TestContext, read: Read, more: Figures = {}) =>
      reckon(context, ledger, addresses(), { read, more }),
  }
}
