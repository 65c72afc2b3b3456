import { beforeAll, describe, expect, test } from 'vitest'
import { pieceFields } from '../../lib/articles/fields.ts'
import { publish, restore, withdraw } from '../../lib/articles/write.ts'
import { createDraft } from '../../lib/articles/write-draft.ts'
import { nameWordsOf } from '../../lib/catalogue/rows.ts'
import { changeName } from '../../lib/catalogue/write.ts'
import { readAsked } from '../../lib/search/asked.ts'
import { bounded, SearchTooSlow } from '../../lib/search/bounded.ts'
import { inBulk } from '../../lib/search/bulk.ts'
import { placeText } from '../../lib/search/place.ts'
import { search } from '../../lib/search/published.ts'
import { refreshStale } from '../../lib/search/refresh.ts'
import { indexPieces } from '../../lib/search/write.ts'
import { seenOf } from '../../lib/seen.ts'
import { system } from '../../lib/staff/actor.ts'
import { database, useDatabase } from '../setup/database.ts'
import { daysAgo, fillNewspaper, importLines, line } from '../setup/newspaper.ts'

useDatabase()

const at = (days: number) => `${daysAgo(days)}T08:00:00+07:00`
const body = (text: string) => `<p>${text}</p>`

beforeAll(async () => {
  await fillNewspaper()
  await importLines([
    line({ id: 101, title: 'Lương Sơn vào vụ gặt', publishedAt: at(40) }),
    line({
      id: 102,
      title: 'Chợ phiên đông khách',
      html: body('Bà con từ Lương Sơn xuống chợ.'),
      publishedAt: at(3),
    }),
    line({ id: 103, title: 'Tiền lương của thợ quét sơn', publishedAt: at(2) }),
    line({ id: 104, title: 'Lượng sơn còn lại trong kho', publishedAt: at(1) }),
    line({ id: 105, title: 'Làm tốt công tác cán bộ ở cơ sở', publishedAt: at(20) }),
    line({ id: 106, title: 'Cán bộ phân công nhau công tác xã hội', publishedAt: at(2) }),
    line({ id: 107, title: 'Họp báo', lead: 'Uỷ ban nhân dân xã trả lời dân.', publishedAt: at(5) }),
    line({ id: 108, title: 'Ủy ban nhân dân huyện giao việc', publishedAt: at(6) }),
    line({
      id: 109,
      title: 'Tiêm nhắc vắc-xin',
      html: body('Phòng Covid-19 ở trạm y tế.'),
      publishedAt: at(9),
    }),
    line({
      id: 110,
      title: 'Đèo Mây có biển báo',
      html: body('Biển ở đèo.'),
      authors: ['Lò Văn Páo'],
      section: 'kinh-te',
      publishedAt: '2020-03-16T10:00:00+07:00',
    }),
  ])
})

async function found(q: string, more: Record<string, string> = {}) {
  const answer = await search(readAsked(new URLSearchParams({ q, ...more })))
  if (answer.kind !== 'found') throw new Error(`${q}: ${answer.problem}`)
  return answer
}
const ids = async (q: string, more?: Record<string, string>) =>
  (await found(q, more)).results.map(({ story }) => story.id)

describe('a reader who types', () => {
  test('"luong son" gets the words side by side first, in whatever tones, the headline before the text', async () => {
    const results = await ids('luong son')
    expect(results).toHaveLength(4)
    expect(results.slice(0, 2).sort()).toEqual([101, 104])
    expect(results.slice(2)).toEqual([102, 103])
  })

  test('"Lương Sơn" gets exact tones first, however old', async () => {
    expect(await ids('Lương Sơn')).toEqual([101, 102, 104, 103])
  })

  test('"công tác cán bộ" in quotes gets the phrase and not every piece with "công"', async () => {
    expect(await ids('"công tác cán bộ"')).toEqual([105])
    expect((await found('"công tác cán bộ"')).count).toBe(1)
  })

  test('the same without quotes gets the phrase first', async () => {
    expect(await ids('công tác cán bộ')).toEqual([105, 106])
  })

  test('uỷ ban and ủy ban get the same pieces', async () => {
    expect(await ids('uỷ ban nhân dân')).toEqual([108, 107])
    expect(await ids('ủy ban nhân dân')).toEqual([108, 107])
  })

  test.each(['luong son', 'Lương Sơn', '"công tác cán bộ"', 'uỷ ban', 'ủy ban'])(
    'an NFD copy of %s gets the same',
    async (q) => {
      expect(await ids(q.normalize('NFD'))).toEqual(await ids(q.normalize('NFC')))
    },
  )

  test('covid-19 gets the piece that says so in its text, the word marked', async () => {
    const { results } = await found('covid-19')
    expect(results.map(({ story }) => story.id)).toEqual([109])
    expect(results[0]?.snippet.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['Covid-19'])
  })

  test('đ without its mark gets đ', async () => {
    expect(await ids('deo may')).toEqual([110])
  })

  test('a name gets the pieces under that byline', async () => {
    expect(await ids('Lò Văn Páo')).toEqual([110])
  })

  test('one letter gets what has it as a word', async () => {
    expect(await ids('y')).toEqual([109])
    expect(await ids('z')).toEqual([])
  })

  test('a minus leaves out', async () => {
    expect(await ids('luong son -chợ')).not.toContain(102)
    expect(await ids('luong son -"quét sơn"')).toEqual(expect.not.arrayContaining([103]))
  })

  test.each(["'; DROP TABLE article; --", "' OR 1=1 --", '<img src=x onerror=alert(1)>', '{1,2}', '%', '\\'])(
    'SQL and markup (%s) are words or nothing',
    async (q) => {
      const answer = await search(readAsked(new URLSearchParams({ q })))
      expect(answer.kind === 'found' ? answer.count : answer.problem).toBeOneOf([0, 'no-words'])
    },
  )

  test.each([
    ['', 'no-words'],
    ['a'.repeat(10_000), 'too-long'],
  ])('what cannot be looked for is said: %#', async (q, problem) => {
    expect(await search(readAsked(new URLSearchParams({ q })))).toMatchObject({ kind: 'problem', problem })
  })

  test('a slip is told what the paper has', async () => {
    expect((await found('luonh son')).correction).toBe('Lương Sơn')
    expect((await found('luongson')).correction).toBe('Lương Sơn')
    expect((await found('luonh sonn')).correction).toBe('Lương Sơn')
    expect((await found('đất luonh sonn')).correction).toBeNull()
    expect((await found('lương sơn')).correction).toBeNull()
    expect((await found('xyzt qqq')).correction).toBeNull()
  })
})

describe('filters', () => {
  test('a section with what is under it, and no other', async () => {
    expect(await ids('luong son', { muc: 'chinh-tri' })).toContain(101)
    expect(await ids('luong son', { muc: 'kinh-te' })).toEqual([])
    expect(await ids('biển', { muc: 'kinh-te' })).toEqual([110])
  })

  test('a day, a month, a range', async () => {
    for (const [tu, den] of [
      ['16/03/2020', '16/03/2020'],
      ['2020-03', '2020-03'],
      ['2019', '2021'],
    ] as const)
      expect(await ids('biển', { tu, den })).toEqual([110])
    expect(await ids('biển', { tu: '17/03/2020', den: '2020' })).toEqual([])
    expect(await ids('biển', { den: '15/03/2020' })).toEqual([])
  })

  test('newest first', async () => {
    expect(await ids('luong son', { xep: 'moi-nhat' })).toEqual([104, 103, 102, 101])
  })
})

describe('what readers may not see', () => {
  const fields = (title: string) =>
    pieceFields.parse({
      title,
      section: 1,
      body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Lời.' }] }] },
    })

  test('a draft is never found; published it is, withdrawn it is not, brought back it is', async () => {
    const made = await createDraft(system, fields('Thiên nga trên hồ Noong'))
    if (!made.ok) throw new Error(made.reason)
    expect(await ids('thiên nga')).toEqual([])
    expect((await found('thien ngaa')).correction).toBeNull()
    await publish(system, made.id)
    expect(await ids('thiên nga')).toEqual([made.id])
    await withdraw(system, made.id)
    expect(await ids('thiên nga')).toEqual([])
    expect((await found('thien ngaa')).correction).toBeNull()
    await restore(system, made.id)
    expect(await ids('thiên nga')).toEqual([made.id])
  })
})

test('a renamed author is found by the new name and no longer by the old one', async () => {
  const author = await database().author.findFirstOrThrow({ where: { name: 'Lò Văn Páo' } })
  const words = { ...nameWordsOf(author), name: 'Lò Minh Páo', slug: '' }
  expect(await changeName(system, 'author', author.id, seenOf(nameWordsOf(author)), words)).toMatchObject({
    ok: true,
  })
  expect(await refreshStale()).toBe(1)
  expect(await ids('Lò Minh Páo')).toEqual([110])
  expect(await ids('"Lò Văn Páo"')).toEqual([])
})

test.each(['best', 'newest'] as const)(
  'all pages of a list (%s) together hold each piece once, also while new ones come out',
  async (order) => {
    const seen: number[] = []
    let asked = readAsked(new URLSearchParams({ q: 'tin thử', xep: order === 'newest' ? 'moi-nhat' : '' }))
    const { count } = await found('tin thử')
    for (let page = 0; page < 10; page++) {
      const answer = await search(asked)
      if (answer.kind !== 'found') throw new Error(answer.problem)
      seen.push(...answer.results.map(({ story }) => story.id))
      if (!answer.next) break
      expect(placeText(answer.next).length).toBeLessThan(80)
      asked = { ...asked, place: answer.next }
      await importLines([line({ id: 900 + page + (order === 'newest' ? 50 : 0), publishedAt: at(0) })])
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toHaveLength(count)
  },
)

test('a search that takes too long is given up', async () => {
  await expect(bounded((tx) => tx.$queryRaw`SELECT pg_sleep(5)::text`)).rejects.toThrow(SearchTooSlow)
})

test('what many pieces leave on the list of the index is found at once; afterwards there is no list', async () => {
  const isTogether = async () => {
    const [row] = await database().$queryRaw<[{ reloptions: string[] }]>`
      SELECT reloptions FROM pg_class WHERE relname = 'article_search_terms'`
    return row.reloptions.includes('fastupdate=on')
  }
  const given = line({ id: 991, title: 'Sếu đầu đỏ về tràm chim', publishedAt: at(1) })
  await inBulk(async () => {
    expect(await isTogether()).toBe(true)
    await database().article.update({ where: { id: 104 }, data: { title: 'Sếu cổ trụi về đầm' } })
    await database().$transaction((tx) => indexPieces(tx, [104]))
    expect(await ids('sếu cổ trụi')).toEqual([104])
  })
  await importLines([given])
  expect(await isTogether()).toBe(false)
  // How many pages of the list there were to sort in.
  expect(await database().$queryRaw`SELECT gin_clean_pending_list('article_search_terms') AS pages`).toEqual([
    { pages: 0n },
  ])
  expect(await ids('sếu')).toEqual(expect.arrayContaining([104, 991]))
  const failing = inBulk(() => Promise.reject(new Error('broken off')))
  await expect(failing).rejects.toThrow('broken off')
  expect(await isTogether()).toBe(false)
})

test('an index that somebody holds keeps no import waiting: it goes on without the list', async () => {
  const held = database().$transaction(
    async (tx) => {
      await tx.$executeRaw`ALTER INDEX article_search_terms SET (fastupdate = off)`
      return inBulk(async () => 'done')
    },
    { timeout: 30_000 },
  )
  expect(await held).toBe('done')
})
