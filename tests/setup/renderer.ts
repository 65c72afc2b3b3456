import type { ReactNode } from 'react'
import type { NextHandler } from '../../lib/documents/print.ts'
import { putOnSheet } from '../../lib/documents/sheet.ts'

const emptyFrame = '<html><head></head><body><main id="noi-dung"></main></body></html>'

/** Stands in for Next: hands over what `mainOf` gives of a path, as a page does; null is a page that does not. */
export function rendererOf(mainOf: (path: string) => ReactNode | Promise<ReactNode>): NextHandler {
  return async ({ url = '' }, response) => {
    const path = decodeURI(new URL(url, 'http://localhost').pathname)
    if (!path.startsWith('/noi-bo/khung/')) {
      const main = await mainOf(path)
      if (main !== null) putOnSheet({ head: `<title>${path}</title>`, main, data: '', section: 0 })
    }
    response.end(emptyFrame)
  }
}
