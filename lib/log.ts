import { pino } from 'pino'
import { processWide } from './shared.ts'
import { requestId } from './watch/request-id.ts'

/**
 * The log of this process: one JSON object a line on standard error, nothing of a reader's in it. `request`
 * names the request that was being answered, as nginx's own log does.
 */
export const log = processWide('log', () =>
  pino(
    { level: process.env.LOG_LEVEL ?? 'info', base: null, mixin: () => ({ request: requestId() }) },
    pino.destination({ dest: 2, sync: true }),
  ),
)
