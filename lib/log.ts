import { pino } from 'pino'
import { processWide } from './shared.ts'

/** The log of this process: one JSON object a line on standard error, nothing of a reader's in it. */
export const log = processWide('log', () =>
  pino({ level: process.env.LOG_LEVEL ?? 'info', base: null }, pino.destination({ dest: 2, sync: true })),
)
