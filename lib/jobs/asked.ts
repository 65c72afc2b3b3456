import { askedAddresses } from '../old-addresses/asked.ts'
import { repeatToTheEnd } from './every-second.ts'

/** Writes every few seconds which old addresses were asked for in vain. Returns how to stop: with a last writing. */
export const writeAsked = (): (() => Promise<void>) =>
  repeatToTheEnd('writing of asked addresses', () => askedAddresses.flush(), 5_000)
