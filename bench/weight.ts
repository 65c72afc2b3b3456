import { chromium, type Page } from 'playwright'
import { chromiumArguments } from '../tests/setup/browser.ts'
import { bytesOf, trafficOf, withoutPictures } from '../tests/setup/traffic.ts'
import { givenPeers } from './peers.ts'
import { demoArticle, withDemoPortal } from './portal.ts'
import { median, printTable } from './table.ts'

/** A phone of 360 px and a slow network, as Chromium's own tools make it: bytes a second, milliseconds there and back. */
const slow = { offline: false, downloadThroughput: 50_000, uploadThroughput: 50_000, latency: 400 }
const runs = 3
type Weighed = { name: string; page: string; url: string }

/**
 * What a first visit to a page weighs on a phone, by kind of file, and when it stands at 400 kbit/s and 400 ms:
 * ours, and whatever `BENCH_PEERS` names.
 */
export async function weightBench(): Promise<void> {
  const { peers } = givenPeers()
  await withDemoPortal(async (portal) => {
    const article = await demoArticle(portal)
    const own: [string, string][] = [
      ['article', article],
      ['home', '/'],
      ['section', '/xay-dung-dang'],
      ['day', await dayOf(portal.address + article)],
    ]
    const all: Weighed[] = own.map(([page, path]) => ({ name: 'Báo Tỉnh', page, url: portal.address + path }))
    for (const { name, address, paths } of peers) {
      for (const [page, [path]] of Object.entries(paths)) {
        if (path && page !== 'search') all.push({ name, page, url: address + path })
      }
    }
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
      args: chromiumArguments,
    })
    const fresh = async <T>(density: number, work: (page: Page) => Promise<T>): Promise<T> => {
      const context = await browser.newContext({
        viewport: { width: 360, height: 740 },
        deviceScaleFactor: density,
      })
      try {
        return await work(await context.newPage())
      } finally {
        await context.close()
      }
    }
    try {
      const rows: string[][] = []
      for (const { name, page: kind, url } of all) {
        const requests = await fresh(2, (page) => trafficOf(page, url))
        const light = await fresh(1, (page) => trafficOf(page, url))
        const timings = []
        for (let run = 0; run < runs; run++) timings.push(await fresh(2, (page) => standing(page, url)))
        const of = (...types: string[]) =>
          kilobytes(bytesOf(requests.filter(({ type }) => types.includes(type))))
        const lead = (list: typeof requests) =>
          kilobytes(list.find(({ type }) => type === 'Image')?.bytes ?? 0)
        const plain = withoutPictures(requests).filter(({ type }) => type !== 'Font')
        rows.push([
          kind,
          name,
          of('Document'),
          of('Stylesheet'),
          of('Script'),
          of('Font'),
          kilobytes(bytesOf(plain)),
          kilobytes(bytesOf(withoutPictures(requests))),
          `${lead(requests)}, ${lead(light)}`,
          String(requests.length),
          median(timings.map(({ first }) => first)).toFixed(2),
          median(timings.map(({ largest }) => largest)).toFixed(2),
        ])
      }
      printTable(
        [
          'page',
          'KB of',
          'HTML',
          'style',
          'script',
          'fonts',
          'all but pictures and fonts',
          'all but pictures',
          'first picture at 2×, 1×',
          'requests',
          'first text s',
          'LCP s',
        ],
        rows,
      )
    } finally {
      await browser.close()
    }
  })
}

/** A day that has pieces: that of the article. */
async function dayOf(url: string): Promise<string> {
  const day = /datetime="(\d{4}-\d\d-\d\d)T/i.exec(await (await fetch(url)).text())?.[1]
  if (!day) throw new Error(`${url} does not say when it went out.`)
  return `/ngay/${day}`
}

/** When first text and the largest thing on the screen stood, in seconds, on the slow network. */
async function standing(page: Page, url: string): Promise<{ first: number; largest: number }> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', slow)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.goto(url, { waitUntil: 'networkidle', timeout: 120_000 })
  return page.evaluate(async () => {
    const [first] = performance.getEntriesByName('first-contentful-paint')
    const largest = await new Promise<number>((done) => {
      new PerformanceObserver((list) => done(list.getEntries().at(-1)?.startTime ?? 0)).observe({
        type: 'largest-contentful-paint',
        buffered: true,
      })
    })
    return { first: (first?.startTime ?? 0) / 1000, largest: largest / 1000 }
  })
}

const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1)
