import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll } from 'vitest'
import { frontDoor } from '../../lib/documents/front-door.ts'
import { FrontPreview } from '../../lib/documents/front-preview.ts'
import { Press } from '../../lib/documents/press.ts'
import { answerRawAddresses } from '../../lib/documents/raw-address.ts'
import { ReaderSite } from '../../lib/documents/site.ts'
import { DocumentStore } from '../../lib/documents/store.ts'
import { type Follower, followEdition } from '../../lib/edition/follower.ts'
import { known } from '../../lib/edition/known.ts'
import { siteAddress } from '../../lib/site/published.ts'
import { get, type Reply } from './get.ts'
import { rendererOf } from './renderer.ts'

/**
 * The portal's front door in this process, on the open database, without the renderer of pages: what is
 * for machines is whole, and every page is the same bare one.
 */
export function useDocumentServer(url: () => string, siteUrl = 'https://bao.example') {
  let server: Server
  let follower: Follower
  let press: Press
  beforeAll(async () => {
    siteAddress.url = siteUrl
    follower = await followEdition(url())
    press = new Press(
      rendererOf(() => 'Trang'),
      new DocumentStore(64_000_000, known()),
      known(),
      'bao.example',
    )
    const nobody = async () => {}
    const health = () => ({ ok: true, parts: {} })
    const door = frontDoor({
      site: new ReaderSite(press, known()),
      preview: new FrontPreview(press),
      files: new Map(),
      health,
      metrics: null,
      newsroom: nobody,
    })
    server = createServer(door)
    answerRawAddresses(server, door)
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  })
  afterAll(async () => {
    server?.closeAllConnections()
    await new Promise((done) => server?.close(done))
    await follower?.stop()
  })
  const port = () => {
    const bound = server.address()
    return bound && typeof bound === 'object' ? bound.port : 0
  }
  return {
    printed: () => press.printed,
    port,
    ask(path: string, headers?: Record<string, string>, method?: string): Promise<Reply> {
      return get(`http://127.0.0.1:${port()}${path}`, headers, method)
    },
  }
}
