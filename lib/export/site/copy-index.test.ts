import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CopyIndex } from './copy-index.ts'

const folder = mkdtempSync(join(tmpdir(), 'copy-index-'))
let index: CopyIndex
afterAll(() => {
  index.close()
  rmSync(folder, { recursive: true })
})

const name = (number: number) => `/tin/${String(number).padStart(4, '0')}`
const addresses = (kept: Iterable<{ address: string }>) => [...kept].map(({ address }) => address)

/** 1,200 pages, each made at the edition of its number, the last of them until a moment; and 1,100 other files. */
beforeAll(() => {
  index = new CopyIndex(join(folder, 'index.sqlite'))
  index.beginLook()
  const kept = (address: string) => ({ address, file: `${address}.html`, hash: 'x', bytes: 1 })
  for (let number = 1; number <= 1_200; number++)
    index.keep(kept(name(number)), {
      epoch: 'e',
      stamp: number,
      tags: ['site', `article:${number}`],
      freshUntil: number === 1_200 ? 5_000 : null,
    })
  for (let number = 1; number <= 1_100; number++) index.keep(kept(`/media/${number}`))
})

test('every page is read once, with what it stands on', () => {
  const pages = [...index.lists.pages()]
  expect(addresses(pages)).toEqual(Array.from({ length: 1_200 }, (_, at) => name(at + 1)))
  expect(pages[700]?.made).toEqual({
    epoch: 'e',
    stamp: 701,
    tags: ['site', 'article:701'],
    freshUntil: null,
  })
})

test('doubtful is what was made before an edition, or whose time has come', () => {
  const doubtful = addresses(index.lists.doubtful(1_001, 5_000))
  expect(doubtful).toHaveLength(1_001)
  expect(doubtful.at(-1)).toBe(name(1_200))
  expect(addresses(index.lists.doubtful(1_001, 4_999))).toHaveLength(1_000)
})

test('every file is read once, in the order of names', () => {
  const files = [...index.lists.files()].map(({ file }) => file)
  expect(files).toHaveLength(2_300)
  expect(files).toEqual(files.toSorted())
})

test('what the last look did not see is told apart, and may be forgotten while it is read', () => {
  index.beginLook()
  for (let number = 1; number <= 1_200; number += 2) index.seen(name(number), 2_000)
  let gone = 0
  for (const { address } of index.lists.unseen('page')) {
    index.forget(address)
    gone++
  }
  expect(gone).toBe(600)
  expect(addresses(index.lists.unseen('page'))).toEqual([])
  expect(addresses(index.lists.unseen('other'))).toHaveLength(1_100)
  expect(index.totals()).toMatchObject({ pages: 600, files: 1_700 })
})
