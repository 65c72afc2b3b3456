import { expect, type TestContext } from 'vitest'
import type { State } from '../../lib/articles/workflow.ts'
import { database } from '../../lib/database/client.ts'
import { type Figures, figures } from './figures.ts'
import { get } from './get.ts'
import type { Entry, Ledger } from './ledger.ts'
import type { Read } from './readers.ts'

/** The pages that would name a piece of today. */
const lists = [
  '/',
  '/kinh-te',
  '/rss/trang-chu.xml',
  '/sitemap-news.xml',
  '/tim-kiem?q="Tin+mã"&xep=moi-nhat',
]

/**
 * The full comparison: everything that was acknowledged against the database, the history, and what readers
 * get at every server; what was not acknowledged is there whole or not at all. Says and leaves the figures.
 */
export async function reckon(
  context: TestContext,
  ledger: Ledger,
  servers: string[],
  { read, more = {} }: { read?: Read; more?: Figures } = {},
): Promise<void> {
  await settle(ledger)
  const lost: string[] = []
  const leaked = [...(read?.leaks.keys() ?? [])]
  const shown = await Promise.all(servers.map(shownAt))
  for (const entry of ledger.entries) {
    const rows = await database().article.findMany({
      where: { title: { startsWith: entry.mark } },
      select: { id: true, slug: true, title: true, state: true, version: true },
    })
    const [row] = rows
    if (rows.length > 1) lost.push(`${entry.mark} is there ${rows.length} times`)
    if (!row) {
      if (entry.begun) lost.push(`${entry.mark} is not there`)
      continue
    }
    const state = row.state as State
    if (!entry.states.has(state)) lost.push(`${entry.mark} is ${state}, not ${[...entry.states]}`)
    if (!entry.titles.has(row.title)) lost.push(`${row.title}, not ${[...entry.titles]}`)
    lost.push(...(await unlikeHistory(entry, row.id)))
    for (const [index, address] of servers.entries()) {
      const page = await get(`${address}/tin/${row.slug}-${row.id}`)
      const inLists = (shown[index] as string[]).filter((text) => text.includes(entry.mark)).length
      if (state === 'published') {
        const there = page.status === 200 && page.text.includes(row.title)
        if (!there) lost.push(`${row.title}: ${page.status} for readers of ${address}`)
        if (!(shown[index] as string[])[3]?.includes(row.title)) lost.push(`${row.title} is in no sitemap`)
      } else if (page.text.includes(entry.mark) || inLists > 0) leaked.push(`${entry.mark} (${state})`)
    }
  }
  const { attempts, acknowledged } = ledger
  const counted = { attempts, acknowledged, lost: lost.length, leaked: leaked.length, ...more }
  figures(context, read ? { ...counted, reads: read.requests } : counted)
  console.info(context.task.name, JSON.stringify(counted), read ? JSON.stringify([...read.statuses]) : '')
  for (const odd of read?.odd ?? []) console.error(odd)
  expect({ lost, leaked }).toEqual({ lost: [], leaked: [] })
  expect(acknowledged).toBeGreaterThan(0)
}

/** Pieces whose time has come go out by themselves; then each is what its schedule promised. */
async function settle(ledger: Ledger): Promise<void> {
  const dueAts = ledger.entries.flatMap(({ states, dueAt }) =>
    states.has('scheduled') && dueAt ? [dueAt] : [],
  )
  const soon = Date.now() + 60_000
  const last = Math.max(0, ...dueAts.filter((at) => at < soon))
  await new Promise((done) => setTimeout(done, Math.max(0, last - Date.now()) + 2_500))
  for (const entry of ledger.entries) {
    if (!entry.states.has('scheduled') || entry.dueAt === null || entry.dueAt >= soon) continue
    if (entry.states.size === 1) entry.states.clear()
    entry.states.add('published')
  }
}

async function shownAt(address: string): Promise<string[]> {
  return Promise.all(lists.map(async (path) => (await get(address + encodeURI(path))).text))
}

/** Every step that was acknowledged stands in the history once, and none that nobody asked for. */
async function unlikeHistory({ mark, done, unknown, dueAt }: Entry, articleId: number): Promise<string[]> {
  const rows = await database().auditEntry.findMany({ where: { articleId }, select: { action: true } })
  const count = (list: string[], step: string) => list.filter((one) => one === step).length
  const written = rows.map(({ action }) => action)
  return [...new Set([...done, ...written])].flatMap((step) => {
    if (step === 'save') return []
    const least = count(done, step)
    const byItself = step === 'publish' && dueAt !== null ? 1 : 0
    const found = count(written, step)
    return found < least || found > least + count(unknown, step) + byItself
      ? [`${mark}: ${step} stands ${found} times in the history, acknowledged ${least}`]
      : []
  })
}
