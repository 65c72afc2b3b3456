import { createServer, type Server } from 'node:http'
import { resolve } from 'node:path'
import next from 'next'
import { openPortalDatabase } from './lib/database/portal-database.ts'
import { devReload, reloadTag } from './lib/documents/dev-reload.ts'
import { frontDoor } from './lib/documents/front-door.ts'
import { Press } from './lib/documents/press.ts'
import { ReaderSite } from './lib/documents/site.ts'
import { loadStaticFiles } from './lib/documents/static-files.ts'
import { DocumentStore } from './lib/documents/store.ts'
import { followEdition } from './lib/edition/follower.ts'
import { known } from './lib/edition/known.ts'
import { everySecond } from './lib/jobs/every-second.ts'
import { mediaFolder } from './lib/media/folders.ts'
import type { Settings } from './lib/settings/settings.ts'
import { siteAddress } from './lib/site/published.ts'

export type Portal = { address: string; stop(): Promise<void> }
type Closing = () => Promise<void>

export type StartOptions = {
  development: boolean
  /** Makes the build that is missing or old; called when the port is ours. */
  build: () => Promise<void>
  say: (line: string) => void
  /** Aborted: the start is called off, and what had started is stopped. */
  signal: AbortSignal
}

/** A problem at the start, said in one line. */
export class CannotStart extends Error {}

/**
 * Starts everything in order: the port, the build, database and migrations, edition, jobs, Next, documents;
 * who asks meanwhile is answered when all of it stands. `stop` closes the port first and the database last. Throws CannotStart, BadSetting or DatabaseUnavailable, after
 * stopping what had started.
 */
export async function startPortal(settings: Settings, options: StartOptions): Promise<Portal> {
  const server = createServer()
  const started: Closing[] = []
  const stop = async () => {
    await closeServer(server)
    for (const close of started.splice(0).reverse()) await close()
  }
  try {
    // The port first: a second start must fail before it has touched anything.
    const address = await reserve(server, settings)
    await assemble(server, settings, options, started)
    return { address, stop }
  } catch (error) {
    server.closeAllConnections()
    await stop()
    throw error
  }
}

async function assemble(
  server: Server,
  settings: Settings,
  { development, build, say, signal }: StartOptions,
  started: Closing[],
): Promise<void> {
  // Who comes before everything stands is kept waiting, not refused.
  const opening = Promise.withResolvers<ReturnType<typeof frontDoor>>()
  opening.promise.catch(() => {})
  server.on('request', async (request, response) => (await opening.promise)(request, response))

  await build()
  signal.throwIfAborted()
  const database = await openPortalDatabase(settings, say)
  started.push(database.close)
  signal.throwIfAborted()
  mediaFolder.path = settings.dataDir
  siteAddress.url = settings.siteUrl
  if (settings.demo && database.embedded) await fillDemo(say)
  signal.throwIfAborted()

  const follower = await followEdition(database.url)
  started.push(() => follower.stop())
  started.push(everySecond())

  const app = next({ dev: development, dir: resolve('.'), quiet: true, httpServer: server })
  await app.prepare()
  started.push(() => app.close())
  const nextHandler = app.getRequestHandler()

  const store = new DocumentStore(development ? 0 : settings.documentStoreBytes, known())
  const workshop = development ? devReload(['app', 'components', 'lib', 'styles'], nextHandler) : null
  if (workshop) started.push(async () => workshop.close())
  const host = new URL(settings.siteUrl).host
  const press = new Press(nextHandler, store, known(), host, workshop ? reloadTag : '')
  const site = new ReaderSite(press, known())
  await site.prepare()
  signal.throwIfAborted()
  const files = await loadStaticFiles(resolve('public'), development ? null : resolve('.next'))
  const health = () => ({
    ok: known().reachable,
    parts: {
      database: known().reachable ? 'ok' : 'unreachable',
      edition: known().number,
      documents: store.count,
      printed: press.printed,
    },
  })
  opening.resolve(frontDoor({ site, files, health, ...(workshop ? { workshop: workshop.answer } : {}) }))
}

async function fillDemo(say: (line: string) => void): Promise<void> {
  const { isEmpty, seedDemo } = await import('./prisma/demo/seed.ts')
  if (await isEmpty()) await seedDemo({ say })
}

function reserve(server: Server, { port, host }: Settings): Promise<string> {
  // A slow or broken client holds nothing up.
  server.headersTimeout = 10_000
  server.requestTimeout = 60_000
  server.keepAliveTimeout = 65_000
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE'
      fail(
        new CannotStart(
          taken
            ? `Cổng ${port} đã có chương trình khác dùng.`
            : `Không mở được cổng ${port}: ${error.message}`,
        ),
      )
    })
    server.listen(port, host, () => {
      const bound = server.address()
      done(`http://localhost:${bound && typeof bound === 'object' ? bound.port : port}`)
    })
  })
}

/** Requests under way are answered; connections that idle are closed. */
function closeServer(server: Server): Promise<void> {
  if (!server.listening) return Promise.resolve()
  return new Promise((done) => {
    server.close(() => done())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), 10_000).unref()
  })
}
