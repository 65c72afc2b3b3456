import { launch } from 'chrome-launcher'
import lighthouse, { type Result } from 'lighthouse'
import { chromiumArguments } from '../tests/setup/browser.ts'
import { demoArticle, withDemoPortal } from './portal.ts'
import { median, printTable } from './table.ts'

const runs = 5
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const timings = ['largest-contentful-paint', 'cumulative-layout-shift', 'total-blocking-time'] as const

/** Lighthouse's own mobile test (slow 4G, a slow phone, both simulated), the median of five runs a page. */
export function lighthouseBench(): Promise<void> {
  return withDemoPortal(async (portal) => {
    const rows: string[][] = []
    for (const path of [await demoArticle(portal), '/']) {
      // The first render, and the renditions of its pictures, are not what Lighthouse is asked about.
      await audit(portal.address + path)
      const results: Result[] = []
      for (let run = 0; run < runs; run++) results.push(await audit(portal.address + path))
      rows.push([
        path === '/' ? 'trang nhất' : 'bài',
        ...categories.map(scoreIn(results)),
        ...timings.map(valueIn(results)),
      ])
      for (const line of lost(results)) console.error(`${path}: ${line}`)
    }
    printTable(['page', ...categories, 'LCP ms', 'CLS', 'TBT ms'], rows)
  })
}

async function audit(url: string): Promise<Result> {
  const chrome = await launch({
    chromePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
    chromeFlags: ['--headless=new', ...chromiumArguments],
  })
  try {
    const result = await lighthouse(url, { port: chrome.port, logLevel: 'error' })
    if (!result) throw new Error(`Lighthouse gave no result for ${url}.`)
    return result.lhr
  } finally {
    chrome.kill()
  }
}

const scoreIn = (results: Result[]) => (name: (typeof categories)[number]) =>
  String(Math.round(100 * median(results.map(({ categories: found }) => found[name]?.score ?? 0))))

const valueIn = (results: Result[]) => (name: (typeof timings)[number]) => {
  const value = median(results.map(({ audits }) => audits[name]?.numericValue ?? Number.NaN))
  return name === 'cumulative-layout-shift' ? String(value) : value.toFixed(0)
}

/** What cost points in the last run: the next person's work. */
function lost(results: Result[]): string[] {
  const last = results.at(-1)
  if (!last) return []
  const weighed = Object.values(last.categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0),
  )
  const ids = new Set(weighed.map(({ id }) => id))
  const audits = Object.values(last.audits).filter(
    ({ id, score }) => ids.has(id) && score !== null && score < 1,
  )
  return audits.map(({ id, score, displayValue = '' }) => `${id} ${score} ${displayValue}`)
}
