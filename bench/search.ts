import { closeDatabase, openDatabase } from '../lib/database/client.ts'
import { readAsked } from '../lib/search/asked.ts'
import { search } from '../lib/search/published.ts'
import { withLoaded } from './loaded.ts'
import { printTable } from './table.ts'

/** One to six syllables: in nearly every piece, in some, in few; toneless, in quotes, filtered. */
const asked: [string, Record<string, string>][] = [
  ['1', { q: 'tỉnh' }],
  ['1', { q: 'ban' }],
  ['1', { q: 'covid' }],
  ['2', { q: 'cán bộ' }],
  ['2', { q: 'luong son' }],
  ['2', { q: 'Ủy ban' }],
  ['2', { q: 'người xã' }],
  ['3', { q: 'nông thôn mới' }],
  ['3', { q: 'chuyen doi so' }],
  ['4', { q: '"công tác cán bộ"' }],
  ['4', { q: 'công tác cán bộ' }],
  ['4', { q: 'uỷ ban nhân dân' }],
  ['5', { q: 'ủy ban nhân dân tỉnh' }],
  ['6', { q: 'xây dựng nông thôn mới tỉnh' }],
  ['6', { q: 'ho so can bo co so' }],
  ['2, một chuyên mục', { q: 'cán bộ', muc: 'kinh-te' }],
  ['2, một năm', { q: 'cán bộ', tu: '2019', den: '2019' }],
  ['2, mới nhất', { q: 'cán bộ', xep: 'moi-nhat' }],
  ['2, trừ một từ', { q: 'cán bộ -tỉnh' }],
  ['2, gõ nhầm', { q: 'luonh sonn' }],
]
const rounds = 40

/**
 * What the server needs for a page of results, from the words to the marked snippets, at the size of `BENCH_ARTICLES`.
 * The first of its rounds, which may read from the disk, is named beside the others.
 */
export function searchBench(): Promise<void> {
  return withLoaded(Number(process.env.BENCH_ARTICLES ?? 1_000_000), async (url, count) => {
    openDatabase(url)
    const all: number[] = []
    const rows: string[][] = []
    for (const [syllables, query] of asked) {
      const times: number[] = []
      let found = ''
      for (let round = 0; round <= rounds; round++) {
        const began = performance.now()
        const answer = await search(readAsked(new URLSearchParams(query)))
        times.push(performance.now() - began)
        found = answer.kind === 'found' ? `${answer.more ? '> ' : ''}${answer.count}` : answer.problem
      }
      const [first = Number.NaN, ...rest] = times
      all.push(...rest)
      rows.push([syllables, query.q ?? '', found, first.toFixed(1), at(rest, 0.5), at(rest, 0.95)])
    }
    await closeDatabase()
    printTable([`${count} bài: âm tiết`, 'từ', 'thấy', 'lần đầu ms', 'p50 ms', 'p95 ms'], rows)
    console.log(`p50 ${at(all, 0.5)} ms, p95 ${at(all, 0.95)} ms over all`)
  })
}

function at(times: number[], share: number): string {
  const sorted = times.toSorted((a, b) => a - b)
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(1)
}
