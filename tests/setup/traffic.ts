import type { Page } from 'playwright'

export type Request = {
  path: string
  /** As the browser's own tools name it: Document, Stylesheet, Font, Image, Script, … */
  type: string
  /** On the wire, headers included; 0 for what came out of the browser's cache. */
  bytes: number
  cached: boolean
  /** When it was sent and when its last byte had come, in seconds of the browser's own clock. */
  sent: number
  done: number
}

/** What a page loads from the network, as the browser measures it (Chrome DevTools Protocol, Network domain). */
export async function trafficOf(page: Page, url: string): Promise<Request[]> {
  const session = await page.context().newCDPSession(page)
  const requests = new Map<string, Request>()
  session.on('Network.requestWillBeSent', ({ requestId, request, type = 'Other', timestamp }) => {
    const { pathname, search, protocol } = new URL(request.url)
    // That a piece was read is said after a while; it is nothing that the page needs.
    if (protocol === 'data:' || pathname.startsWith('/api/doc/')) return
    const blank = { bytes: 0, cached: false, sent: timestamp, done: Number.POSITIVE_INFINITY }
    requests.set(requestId, { path: pathname + search, type, ...blank })
  })
  const change = (id: string, changed: Partial<Request>) => {
    const request = requests.get(id)
    if (request) Object.assign(request, changed)
  }
  session.on('Network.requestServedFromCache', ({ requestId }) => change(requestId, { cached: true }))
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.fromDiskCache || response.fromPrefetchCache) change(requestId, { cached: true })
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) =>
    change(requestId, { bytes: encodedDataLength, done: timestamp }),
  )
  await session.send('Network.enable')
  await page.goto(url, { waitUntil: 'networkidle' })
  await session.detach()
  return [...requests.values()]
}

export const bytesOf = (requests: Request[]) => requests.reduce((sum, { bytes }) => sum + bytes, 0)
export const withoutPictures = (requests: Request[]) => requests.filter(({ type }) => type !== 'Image')

/**
 * How far things moved while the page loaded and while it was read to its end: the sum of the browser's own
 * layout shifts, each with what moved. Call before the page is opened; ask after.
 */
export async function watchShifts(page: Page): Promise<() => Promise<{ value: number; moved: string[] }[]>> {
  await page.addInitScript(() => {
    const shifts: { value: number; moved: string[] }[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & Shift)[]) {
        const moved = entry.sources.map(({ node }) => node?.parentElement?.outerHTML.slice(0, 120) ?? '')
        shifts.push({ value: entry.value, moved })
      }
    }).observe({ type: 'layout-shift', buffered: true })
    type Shift = { value: number; sources: { node: Node | null }[] }
  })
  return async () => {
    await page.evaluate(async () => {
      for (let y = 0; y < document.body.scrollHeight; y += innerHeight / 2) {
        scrollTo(0, y)
        await new Promise((done) => setTimeout(done, 50))
      }
    })
    return page.evaluate(() => (window as unknown as { shifts: { value: number; moved: string[] }[] }).shifts)
  }
}
