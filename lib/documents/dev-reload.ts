import { watch } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { safeHeaders } from './headers.ts'
import type { NextHandler } from './print.ts'

const scriptPath = '/dev/reload.js'
const eventsPath = '/dev/events'
const script = `new EventSource('${eventsPath}').onmessage = () => location.reload()\n`

/** What `npm run dev` adds to every page: a module that loads it anew when a source file has changed. */
export const reloadTag = `<script type="module" src="${scriptPath}"></script>`

/**
 * The workshop of `npm run dev`: the module and its events, which tell the open pages when something
 * under these folders changes, and Next's own assets as they change.
 */
export function devReload(folders: string[], next: NextHandler) {
  const pages = new Set<ServerResponse>()
  let soon: NodeJS.Timeout | undefined
  const changed = () => {
    clearTimeout(soon)
    // Editors write a file in several steps.
    soon = setTimeout(() => pages.forEach((page) => void page.write('data: changed\n\n')), 150)
  }
  const watchers = folders.map((folder) => watch(folder, { recursive: true }, changed))
  return {
    answer(request: IncomingMessage, response: ServerResponse): boolean {
      if (request.url === scriptPath) {
        response.writeHead(200, { ...safeHeaders, 'Content-Type': 'text/javascript' }).end(script)
        return true
      }
      if (request.url?.startsWith('/_next/')) {
        void next(request, response)
        return true
      }
      if (request.url !== eventsPath) return false
      response.writeHead(200, { ...safeHeaders, 'Content-Type': 'text/event-stream' }).flushHeaders()
      pages.add(response)
      response.on('close', () => pages.delete(response))
      return true
    },
    close() {
      clearTimeout(soon)
      for (const watcher of watchers) watcher.close()
      for (const page of pages) page.end()
    },
  }
}
