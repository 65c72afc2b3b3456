import { describe, expect, test } from 'vitest'
import { type Flip, type Place, type PublicFacts, type Scope, type Tops, tagsTouched } from './touched.ts'

const facts = (changed: Partial<PublicFacts> = {}): PublicFacts => ({
  id: 7,
  publishedAt: new Date('2024-05-16T03:57:00Z'),
  updatedAt: null,
  day: '2024-05-16',
  sectionId: 3,
  ancestors: [1],
  listed: { title: 'Nước về bản', lead: 'Một con mương' },
  topics: [4],
  authors: [5, 6],
  oldAddresses: ['/11/7.htm'],
  ...changed,
})
const touched = (
  before: PublicFacts | null,
  after: PublicFacts | null,
  tops: Tops = new Map(),
  flips: Flip[] = [],
) => [...tagsTouched([{ before, after }], tops, flips)].sort()
const last = (time: string, id = 1): { publishedAt: Date; id: number } => ({
  publishedAt: new Date(time),
  id,
})

const everything = [
  'article:7',
  'author:5',
  'author:6',
  'changes:2024-05',
  'changes:all',
  'day:1:2024-05-16',
  'day:3:2024-05-16',
  'day:all:2024-05-16',
  'month:1:2024-05',
  'month:3:2024-05',
  'month:all:2024-05',
  'newest:1',
  'newest:3',
  'newest:all',
  'old-number:11',
  'old-number:7',
  'old:/11/7.htm',
  'topic:4',
]

test('a piece that goes out touches every list it comes to stand in', () => {
  expect(touched(null, facts())).toEqual(everything)
})

test('a piece that is taken down touches every list it stood in', () => {
  expect(touched(facts(), null)).toEqual(everything)
})

test('work on a draft touches nothing that readers see', () => {
  expect(touched(null, null)).toEqual([])
})

test('a typo mended in the body touches the piece alone', () => {
  expect(touched(facts(), facts())).toEqual(['article:7'])
})

describe('a new headline', () => {
  const after = facts({ listed: { title: 'Nước đã về bản', lead: 'Một con mương' } })
  test('touches the lists that show it, and no counts', () => {
    expect(touched(facts(), after)).toEqual(everything.filter((tag) => !/^(month|old)/.test(tag)))
  })
  test('does not touch the newest list that the piece has left long ago', () => {
    const tops: Tops = new Map<Scope, Place | null>([
      [3, null],
      [1, last('2024-05-16T03:57:00Z', 7)],
      ['all', last('2024-05-17T00:00:00Z')],
    ])
    expect(touched(facts(), after, tops).filter((tag) => tag.startsWith('newest'))).toEqual([
      'newest:1',
      'newest:3',
    ])
  })
  test('at the same minute as the last of the list, the id decides', () => {
    const tops: Tops = new Map([['all', last('2024-05-16T03:57:00Z', 8)]])
    expect(touched(facts(), after, tops)).not.toContain('newest:all')
  })
})

test('a piece far down that moves to the top touches the newest list', () => {
  const tops: Tops = new Map([['all', last('2024-05-20T00:00:00Z')]])
  const after = facts({ publishedAt: new Date('2024-05-21T00:00:00Z'), day: '2024-05-21' })
  expect(touched(facts(), after, tops)).toContain('newest:all')
})

test('a piece that moves to another section touches both, and no count of the whole paper', () => {
  const result = touched(facts(), facts({ sectionId: 9, ancestors: [1] }))
  expect(result).toEqual([
    'article:7',
    'author:5',
    'author:6',
    'changes:2024-05',
    'changes:all',
    'day:1:2024-05-16',
    'day:3:2024-05-16',
    'day:9:2024-05-16',
    'day:all:2024-05-16',
    'month:3:2024-05',
    'month:9:2024-05',
    'newest:1',
    'newest:3',
    'newest:9',
    'newest:all',
    'topic:4',
  ])
})

test('a piece that moves to another day touches both days and both months', () => {
  const result = touched(facts(), facts({ publishedAt: new Date('2024-06-01T00:00:00Z'), day: '2024-06-01' }))
  for (const scope of [1, 3, 'all']) {
    for (const tag of [
      `day:${scope}:2024-05-16`,
      `day:${scope}:2024-06-01`,
      `month:${scope}:2024-05`,
      `month:${scope}:2024-06`,
    ]) {
      expect(result).toContain(tag)
    }
  }
})

test('an update that readers are told about touches the sitemap of its month', () => {
  expect(touched(facts(), facts({ updatedAt: new Date('2024-07-01T00:00:00Z') }))).toEqual([
    'article:7',
    'changes:2024-05',
    'changes:all',
  ])
})

test('a changed byline or topic touches those that came and went', () => {
  expect(touched(facts(), facts({ authors: [6, 8], topics: [] }))).toEqual([
    'article:7',
    'author:5',
    'author:8',
    'topic:4',
  ])
})

test('an old address that is added or removed is touched', () => {
  expect(touched(facts(), facts({ oldAddresses: ['/12/7.htm'] }))).toEqual([
    'article:7',
    'old-number:11',
    'old-number:12',
    'old-number:7',
    'old:/11/7.htm',
    'old:/12/7.htm',
  ])
})

test('the first piece of a day touches the links to the days beside it', () => {
  const flips: Flip[] = [
    { sectionId: 3, ancestors: [1], day: '2024-05-16' },
    { sectionId: 'all', ancestors: [], day: '2024-05-16' },
  ]
  const result = touched(null, facts(), new Map(), flips)
  expect(result.filter((tag) => tag.startsWith('days'))).toEqual(['days:1', 'days:3', 'days:all'])
})
