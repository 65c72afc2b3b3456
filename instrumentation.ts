import type { Instrumentation } from 'next'
import { noteFailure } from './lib/documents/render-failure.ts'
import { known } from './lib/edition/known.ts'
import { log } from './lib/log.ts'
import { troubles } from './lib/watch/troubles.ts'

/**
 * What a page, an action or a route throws: the framework answers 500 by itself and tells nobody. Of the
 * readers' pages whoever asked for them says it (lib/documents/site.ts). By the route, as an address may
 * hold what is secret; and of a message only its end, as it begins with what was asked of the database.
 */
export const onRequestError: Instrumentation.onRequestError = (error, _, { routePath }) => {
  noteFailure(error)
  const path = routePath.replaceAll(/\/\([^)]+\)|\/(page|route)$/g, '')
  if (!path.startsWith('/admin') && !path.startsWith('/api/')) return
  const reason = String(error instanceof Error ? error.message : error).trim()
  const end = reason.slice(reason.lastIndexOf('\n') + 1)
  log.error({ path, error: end }, 'page failed')
  if (known().reachable) troubles.note('page', path, end)
}
