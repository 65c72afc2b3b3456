import { randomBytes } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { type RunningPortal, startPortal } from '../tests/setup/running-portal.ts'

/** A folder under .test/ for one bench, taken away afterwards. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = resolve('.test', `bench-${randomBytes(4).toString('hex')}`)
  mkdirSync(folder, { recursive: true })
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Does the work beside the real portal with the demo newspaper, on an embedded database of its own.
 * `more` starts another portal on the same newspaper.
 */
export function withDemoPortal<T>(
  work: (
    portal: RunningPortal,
    more: (environment: Record<string, string>) => Promise<RunningPortal>,
  ) => Promise<T>,
): Promise<T> {
  return withFolder(async (folder) => {
    const running: RunningPortal[] = []
    const start = async (environment: Record<string, string>) => {
      const port = await freePort()
      const portal = await startPortal({
        DATABASE_URL: '',
        DATA_DIR: folder,
        PORTAL_DEMO: '1',
        PORT: String(port),
        SITE_URL: `http://127.0.0.1:${port}`,
        ...environment,
      })
      running.push(portal)
      return portal
    }
    try {
      return await work(await start({}), start)
    } finally {
      for (const portal of running.reverse()) await portal.stop()
    }
  })
}

/** An address of the demo's own article that every bench looks at: one in the shape of any day's piece. */
export async function demoArticle({ address }: RunningPortal): Promise<string> {
  const html = await (await fetch(`${address}/xay-dung-dang`)).text()
  const path = /\/tin\/do-can-bo-bang-viec-da-xong[a-z0-9-]*/.exec(html)?.[0]
  if (!path) throw new Error('The demo newspaper no longer shows the article that the benches measure.')
  return path
}

export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().on('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address()
      server.close(() => done(bound && typeof bound === 'object' ? bound.port : 0))
    })
  })
}
