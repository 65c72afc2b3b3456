import { createServer, type RequestListener, type Server } from 'node:http'
import { isIPv6 } from 'node:net'
import { resolve } from 'node:path'
import next from 'next'
import { backupWatch } from './lib/backup/schedule.ts'
import { openPortalDatabase } from './lib/database/portal-database.ts'
import { backDoor } from './lib/documents/back-door.ts'
import { proxies } from './lib/documents/client-address.ts'
import { devReload, reloadTag } from './lib/documents/dev-reload.ts'
import { frontDoor } from './lib/documents/front-door.ts'
import { FrontPreview } from './lib/documents/front-preview.ts'
import { otherNames } from './lib/documents/hosts.ts'
import { loopbackOf, openPort } from './lib/documents/port.ts'
import { Press } from './lib/documents/press.ts'
import { answerRawAddresses } from './lib/documents/raw-address.ts'
import { ReaderSite } from './lib/documents/site.ts'
import { loadStaticFiles } from './lib/documents/static-files.ts'
import { DocumentStore } from './lib/documents/store.ts'
import { followEdition } from './lib/edition/follower.ts'
import { known } from './lib/edition/known.ts'
import { readFromReplicas, replicasInStep } from './lib/edition/replicas.ts'
import { indexNow } from './lib/indexnow/indexnow.ts'
import { writeAsked } from './lib/jobs/asked.ts'
import { backupNightly } from './lib/jobs/backup.ts'
import { everySecond } from './lib/jobs/every-second.ts'
import { countReadings } from './lib/jobs/readings.ts'
import { writeTroubles } from './lib/jobs/troubles.ts'
import { mailbox } from './lib/mail/send.ts'
import { openStorage } from './lib/media/storage.ts'
import { uploadDoor } from './lib/media/uploads/door.ts'
import { sweepEveryHour } from './lib/media/uploads/sweep.ts'
import { ownAddress } from './lib/receipts/look.ts'
import type { Settings } from './lib/settings/settings.ts'
import { siteAddress } from './lib/site/published.ts'
import { authSecret } from './lib/staff/auth.ts'
import { demoAccounts } from './lib/staff/demo.ts'
import { keptSecret } from './lib/staff/secret.ts'
import { offerFirstAdministrator } from './lib/staff/write-first.ts'
import { Metrics } from './lib/watch/metrics.ts'

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

/**
 * Starts everything in order: the port, the build, database and migrations, edition, jobs, Next, documents;
 * who asks meanwhile is answered when all of it stands. `stop` closes the port first and the database last. Throws CannotStart, BadSetting or DatabaseUnavailable, after
 * stopping what had started.
 */
export async function startPortal(settings: Settings, options: StartOptions): Promise<Portal> {
  // A slow client is looked for every five seconds: its time-outs mean what they say.
  const server = createServer({ connectionsCheckingInterval: 5_000 })
  // The port first: a second start must fail before it has touched anything.
  const { address, ...port } = await openPort(server, settings)
  const started: Closing[] = []
  const stop = async () => {
    await port.close()
    for (const close of started.splice(0).reverse()) await close()
  }
  try {
    ownAddress.server = loopbackOf(address, settings.host)
    ownAddress.nginx = settings.nginxUrl ?? null
    await assemble(server, settings, options, started)
    return { address, stop }
  } catch (error) {
    port.abandon()
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
  let open: RequestListener | null = null
  const answer: RequestListener = (request, response) => {
    if (open) open(request, response)
    else void opening.promise.then((door) => door(request, response))
  }
  server.on('request', answer)
  answerRawAddresses(server, answer)

  await build()
  signal.throwIfAborted()
  const database = await openPortalDatabase(settings, say)
  started.push(database.close)
  signal.throwIfAborted()
  await openStorage(settings)
  siteAddress.url = settings.siteUrl
  for (const name of settings.siteAliases) otherNames.add(name)
  indexNow.key = settings.indexNowKey ?? ''
  authSecret.value = settings.authSecret ?? (await keptSecret(settings.dataDir))
  mailbox.value = settings.mail
  for (const address of settings.proxyAddresses)
    proxies.addAddress(address, isIPv6(address) ? 'ipv6' : 'ipv4')
  if (settings.demo) await openDemo(say, database.embedded)
  const first = await offerFirstAdministrator()
  if (first) say(`Tòa soạn chưa có ai. Người quản trị đầu tiên tạo tài khoản tại đây, một lần: ${first}`)
  signal.throwIfAborted()

  const follower = await followEdition(database.url)
  started.push(() => follower.stop(), readFromReplicas(settings.replicaUrls))
  started.push(
    writeTroubles(),
    everySecond(),
    writeAsked(),
    countReadings(),
    backupNightly(database.url, settings.backup),
  )

  // After an action that redirects, Next reads the page by a request of its own to this address.
  const { hostname, port } = new URL(ownAddress.server)
  const app = next({
    dev: development,
    dir: resolve('.'),
    quiet: true,
    httpServer: server,
    hostname,
    port: Number(port),
  })
  await app.prepare()
  started.push(() => app.close())
  const nextHandler = app.getRequestHandler()

  const store = new DocumentStore(development ? 0 : settings.documentStoreBytes, known())
  const workshop = development ? devReload(['app', 'components', 'lib', 'styles'], nextHandler) : null
  if (workshop) started.push(async () => workshop.close())
  const host = new URL(settings.siteUrl).host
  const press = new Press(nextHandler, store, known(), host, workshop ? reloadTag : '')
  const site = new ReaderSite(press, known())
  const preview = new FrontPreview(press)
  await site.prepare()
  signal.throwIfAborted()
  const files = await loadStaticFiles(resolve('public'), development ? null : resolve('.next'))
  const newsroom = backDoor(nextHandler, host, development, uploadDoor())
  started.push(sweepEveryHour())
  const health = () => ({
    ok: known().reachable,
    parts: {
      database: known().reachable ? 'ok' : 'unreachable',
      edition: known().number,
      documents: store.count,
      printed: press.printed,
      // These are said, and no reason to take the server out: readers have what they want.
      ...(settings.replicaUrls.length > 0
        ? { replicas: `${replicasInStep()}/${settings.replicaUrls.length}` }
        : {}),
      ...(settings.backup.to ? { backup: backupWatch.state } : {}),
    },
  })
  const metrics = settings.metricsToken
    ? {
        of: new Metrics(() => ({
          reachable: known().reachable,
          edition: known().number,
          documents: store.count,
          documentBytes: store.bytes,
          printed: press.printed,
          replicasInStep: replicasInStep(),
        })),
        token: settings.metricsToken,
      }
    : null
  open = frontDoor({
    site,
    preview,
    files,
    health,
    metrics,
    newsroom,
    ...(workshop ? { workshop: workshop.answer } : {}),
  })
  opening.resolve(open)
}

/** Fills an empty database of our own; who signs in to a demo newspaper is told how. */
async function openDemo(say: (line: string) => void, isOwnDatabase: boolean): Promise<void> {
  if (isOwnDatabase) {
    const { isEmpty, seedDemo } = await import('./prisma/demo/seed.ts')
    if (await isEmpty()) await seedDemo({ say })
  }
  const { demoPassword, demoStaff } = await import('./prisma/demo/staff.ts')
  demoAccounts.value = { password: demoPassword, emails: demoStaff.map(({ email }) => email) }
}
