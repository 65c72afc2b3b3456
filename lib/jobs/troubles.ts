import { storeTroubles } from '../watch/write.ts'
import { repeatToTheEnd } from './every-second.ts'

/** Writes every few seconds what went wrong. Returns how to stop: with a last writing. */
export const writeTroubles = (): (() => Promise<void>) =>
  repeatToTheEnd('writing of troubles', storeTroubles, 5_000)
