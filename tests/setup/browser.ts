import { type Browser, type BrowserContext, chromium, type Page } from 'playwright'
import { afterAll, beforeAll } from 'vitest'

export type Opened = {
  page: Page
  context: BrowserContext
  /** What a person with the console open would see in red: errors, and requests that failed. */
  complaints: string[]
}

export type Looks = {
  width?: number
  javaScript?: boolean
  density?: number
  scheme?: 'light' | 'dark'
  /** As a browser that obeys no Content-Security-Policy. */
  bypassCSP?: boolean
}

/** What a Chromium is started with where nobody sits before it and nothing may leave the machine. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]

/** A Chromium for the test file; every page stands in a context of its own: a first visit. */
export function useBrowser() {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium-headless-shell',
      args: chromiumArguments,
    })
  })
  afterAll(() => browser?.close())

  async function open({
    width = 1280,
    javaScript = true,
    density = 1,
    scheme = 'light',
    bypassCSP = false,
  }: Looks = {}) {
    const context = await browser.newContext({
      viewport: { width, height: width < 700 ? 740 : 900 },
      javaScriptEnabled: javaScript,
      deviceScaleFactor: density,
      colorScheme: scheme,
      locale: 'vi-VN',
      bypassCSP,
    })
    const page = await context.newPage()
    return { page, context, complaints: complaintsOf(page) }
  }

  /** Opens a page, does the work on it, and closes it whatever happens. */
  return async function withPage<T>(looks: Looks, work: (opened: Opened) => Promise<T>): Promise<T> {
    const opened = await open(looks)
    try {
      return await work(opened)
    } finally {
      await opened.context.close()
    }
  }
}

function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    // A page that is not there says so by its status; that is no error of the page's.
    const ofThePage = message.location().url === page.url() && message.text().startsWith('Failed to load')
    if (['error', 'warning'].includes(message.type()) && !ofThePage) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('requestfailed', (request) => {
    const error = request.failure()?.errorText ?? 'failed'
    // Whoever goes on before a page is whole breaks off what it was still fetching.
    if (error !== 'net::ERR_ABORTED') complaints.push(`${request.url()}: ${error}`)
  })
  return complaints
}
