import { launch } from 'chrome-launcher'
import lighthouse, { type Result } from 'lighthouse'
import { searchAddress } from '../lib/search/asked.ts'
import { chromiumArguments } from '../tests/setup/browser.ts'
import type { RunningPortal } from '../tests/setup/running-portal.ts'
import { demoArticle, withDemoPortal } from './portal.ts'
import { median, printTable } from './table.ts'

/** Of each page: the middle one counts. */
const runs = 5
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const timings = ['largest-contentful-paint', 'cumulative-layout-shift', 'total-blocking-time'] as const

/** Lighthouse's own mobile test (slow 4G, a slow phone, both simulated), the median of five runs a page. */
export function lighthouseBench(): Promise<void> {
  return withDemoPortal(async (portal) => {
    const rows: string[][] = []
    const speeds: number[] = []
    for (const { name, path, indexed = true } of await pagesOf(portal)) {
      // The first render, and the renditions of its pictures, are not what Lighthouse is asked about.
      await audit(portal.address + path, indexed)
      const results: Result[] = []
      for (let asked = 0; results.length < runs && asked < 3 * runs; asked++) {
        const result = await audit(portal.address + path, indexed)
        // Now and then it cannot tell when the largest thing was painted; that run says nothing.
        if (timings.every((timing) => result.audits[timing]?.numericValue !== undefined)) results.push(result)
      }
      if (results.length < runs) throw new Error(`Lighthouse cannot measure ${path}.`)
      rows.push([name, ...categories.map(scoreIn(results)), ...timings.map(valueIn(results))])
      speeds.push(...results.map(({ environment }) => environment.benchmarkIndex))
      for (const line of lost(results)) console.error(`${path}: ${line}`)
    }
    printTable(['page', ...categories, 'LCP ms', 'CLS', 'TBT ms'], rows)
    // What Lighthouse takes this machine's core for; it slows it down four times whatever that is.
    const [least = 0, most = 0] = [Math.min(...speeds), Math.max(...speeds)]
    console.info(`BenchmarkIndex ${Math.round(median(speeds))} (${Math.round(least)}–${Math.round(most)})`)
  })
}

/** `indexed`: false for what asks search engines not to keep it. */
type Measured = { name: string; path: string; indexed?: boolean }

/** One of each kind of page that a search engine may keep, and a search; the name is that of the table. */
async function pagesOf(portal: RunningPortal): Promise<Measured[]> {
  const article = await demoArticle(portal)
  const html = await (await fetch(portal.address + article)).text()
  const linked = (shape: RegExp) => {
    const path = shape.exec(html)?.[1]
    if (!path) throw new Error(`The article no longer leads to ${shape}.`)
    return path
  }
  const day = /datetime="(\d{4}-\d\d-\d\d)T/i.exec(html)?.[1]
  if (!day) throw new Error('The article no longer says when it went out.')
  return [
    { name: 'bài', path: article },
    { name: 'trang nhất', path: '/' },
    { name: 'chuyên mục', path: '/xay-dung-dang' },
    { name: 'ngày', path: `/ngay/${day}` },
    { name: 'chủ đề', path: linked(/href="(\/chu-de\/[^"]+)"/) },
    { name: 'tác giả', path: linked(/href="(\/tac-gia\/[^"]+)"/) },
    { name: 'tìm kiếm', path: searchAddress({ text: 'cán bộ' }), indexed: false },
  ]
}

async function audit(url: string, indexed: boolean): Promise<Result> {
  const chrome = await launch({
    chromePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
    chromeFlags: ['--headless=new', ...chromiumArguments],
  })
  try {
    // Both ask how the page would be listed; one that asks not to be is asked the rest.
    const skipAudits = indexed ? null : ['is-crawlable', 'meta-description']
    const result = await lighthouse(url, { port: chrome.port, logLevel: 'error', skipAudits })
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
