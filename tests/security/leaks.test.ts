import { beforeAll, describe, expect, test } from 'vitest'
import type { PieceFields } from '../../lib/articles/fields.ts'
import { makePreviewLink, revokePreviewLink } from '../../lib/articles/preview.ts'
import {
  approve,
  fix,
  publish,
  returnToAuthor,
  schedule,
  submit,
  withdraw,
} from '../../lib/articles/write.ts'
import { createDraft, saveDraft } from '../../lib/articles/write-draft.ts'
import { system } from '../../lib/staff/actor.ts'
import { dayOf } from '../../lib/vietnamese/dates.ts'
import { slugOf } from '../../lib/vietnamese/slug.ts'
import { bodyOf, fieldsOf } from '../setup/actors.ts'
import { keyOf } from '../setup/api.ts'
import { database } from '../setup/database.ts'
import { useSmallPortal } from '../setup/small-portal.ts'

const metrics = 'so-do-cua-toa-soan'
const portal = useSmallPortal([], { METRICS_TOKEN: metrics })

/** A piece all of whose words are its own: whoever reads one of them has read of it. */
type Piece = { state: string; mark: string; id: number; token: string }
const pieces: Piece[] = []
let open: Piece
let keys: string[] = []

/** A word that stands nowhere else, without tones so that slugs and folded text show it as well. */
const markOf = (state: string) => `quyzux${state}`
const own = (mark: string, section: number): PieceFields =>
  fieldsOf(section, {
    title: `Tin ${mark} sáng nay`,
    kicker: `Tít phụ ${mark}`,
    lead: `Lời dẫn ${mark}.`,
    body: bodyOf(`Thân bài ${mark}.`),
    authors: [`Người ${mark}`],
    topics: [`Chuyện ${mark}`],
    source: `Nguồn ${mark}`,
    notes: `Ghi chú ${mark}`,
    searchTitle: `Tìm ${mark}`,
    searchDescription: `Mô tả ${mark}`,
  })

type Step = (id: number) => Promise<{ ok: boolean }>
const tomorrow = new Date(Date.now() + 86_400_000)
const steps: Record<string, Step[]> = {
  draft: [],
  submitted: [(id) => submit(system, id)],
  returned: [(id) => submit(system, id), (id) => returnToAuthor(system, id, 'Thiếu ảnh.')],
  approved: [(id) => submit(system, id), (id) => approve(system, id)],
  scheduled: [
    (id) => submit(system, id),
    (id) => approve(system, id),
    (id) => schedule(system, id, tomorrow),
  ],
  withdrawn: [
    (id) => submit(system, id),
    (id) => approve(system, id),
    (id) => publish(system, id),
    (id) => withdraw(system, id),
  ],
  published: [(id) => submit(system, id), (id) => approve(system, id), (id) => publish(system, id)],
}

beforeAll(async () => {
  const section = (await database().section.findFirstOrThrow({ where: { slug: 'xay-dung-dang' } })).id
  for (const [state, path] of Object.entries(steps)) {
    const mark = markOf(state)
    const made = await createDraft(system, own(mark, section))
    if (!made.ok) throw new Error(made.reason)
    for (const step of path) expect((await step(made.id)).ok, state).toBe(true)
    const link = await makePreviewLink(system, made.id, { hours: 1 })
    if (!link.ok) throw new Error(link.reason)
    await revokePreviewLink(system, made.id, link.id)
    await database().oldAddress.create({
      data: { address: `/11/${made.id}/${mark}.htm`, articleId: made.id },
    })
    const piece = { state, mark, id: made.id, token: link.url.split('/').at(-1) as string }
    if (state === 'published') open = piece
    else pieces.push(piece)
  }
  // Of what is out, the text that waits, and the pieces beside it, are as secret as a draft.
  const waiting = markOf('waiting')
  const changed = { ...own(open.mark, section), related: pieces.map(({ id }) => id) }
  await saveDraft(system, open.id, { version: 1, fields: changed })
  expect((await fix(system, open.id)).ok).toBe(true)
  await saveDraft(system, open.id, { version: 2, fields: { ...own(waiting, section), related: [] } })
  pieces.push({ state: 'waiting', mark: waiting, id: open.id, token: open.token })
  keys = [await keyOf('contributor'), await keyOf('reporter'), await keyOf('administrator')]
  const elsewhere = await database().section.findFirstOrThrow({ where: { slug: 'kinh-te' } })
  keys.push(await keyOf('editor-in-chief', [elsewhere.id]))
}, 120_000)

const today = dayOf(new Date())
/** Every door through which a word could leave; `of` is the piece that is asked for. */
const doors: [name: string, path: (of: Piece) => string][] = [
  ['the front page', () => '/'],
  ['its section', () => '/xay-dung-dang'],
  ['the section above', () => '/chinh-tri'],
  ['the day', () => `/ngay/${today}`],
  ['the day of its section', () => `/xay-dung-dang/ngay/${today}`],
  ['the day on which it is due', () => `/ngay/${dayOf(tomorrow)}`],
  ['the month', () => `/ngay/${today.slice(0, 7)}`],
  ['the year', () => `/ngay/${today.slice(0, 4)}`],
  ['its number', ({ id }) => `/tin/${id}`],
  ['its address', ({ id, mark }) => `/tin/${slugOf(`Tin ${mark} sáng nay`)}-${id}`],
  ['another slug with its number', ({ id }) => `/tin/x-${id}`],
  ['its old address', ({ id, mark }) => `/11/${id}/${mark}.htm`],
  ['the number in an old address', ({ id }) => `/11/${id}/khac.htm`],
  ['a preview that has ended', ({ token }) => `/xem-truoc/${token}`],
  ['its topic', ({ mark }) => `/chu-de/chuyen-${mark}`],
  ['its author', ({ mark }) => `/tac-gia/nguoi-${mark}`],
  ['a search by its word', ({ mark }) => `/tim-kiem?q=${mark}`],
  ['a search by a word of all', () => `/tim-kiem?q=${encodeURIComponent('thân bài')}`],
  ['a search for a slip of its word', ({ mark }) => `/tim-kiem?q=${mark.slice(0, -1)}`],
  ['a suggestion', ({ mark }) => `/tim-kiem/goi-y?q=${mark.slice(0, 8)}`],
  ['a suggestion of its topic', () => `/tim-kiem/goi-y?q=${encodeURIComponent('chuyện')}`],
  ['the feed', () => '/rss/trang-chu.xml'],
  ['the feed as JSON', () => '/rss/trang-chu.json'],
  ['the feed of its section', () => '/rss/xay-dung-dang.xml'],
  ['the feed of its topic', ({ mark }) => `/rss/chu-de/chuyen-${mark}.xml`],
  ['the feed of its author', ({ mark }) => `/rss/tac-gia/nguoi-${mark}.json`],
  ['the sitemaps', () => '/sitemap.xml'],
  ['the sitemap of the month', () => `/sitemap/${today.slice(0, 7)}-1.xml`],
  ['the sitemap of news', () => '/sitemap-news.xml'],
  ['the corrections', () => '/dinh-chinh'],
  ['a piece that names it as related', () => `/tin/${open.id}`],
  ['the newsroom without signing in', ({ id }) => `/admin/bai/${id}`],
  ['the newsroom’s data without signing in', ({ id }) => `/admin/du-lieu/bai/${id}`],
  ['the API without a key', ({ id }) => `/api/v1/articles/${id}`],
  ['the health', () => '/api/health'],
  ['the framework’s own language', ({ id }) => `/tin/${id}?_rsc=abcde`],
]
/** Sections are asked for their pieces in a step or two: what the last answer says, and all headers on the way. */
async function said(path: string, headers: Record<string, string> = {}): Promise<string> {
  const first = await portal.ask(path, { 'accept-encoding': 'identity', ...headers })
  const to = first.headers.location
  const second = to
    ? await portal.ask(to.replace(/^https?:\/\/[^/]+/, ''), { 'accept-encoding': 'identity' })
    : null
  return [first, second].map((reply) => (reply ? JSON.stringify(reply.headers) + reply.text : '')).join('\n')
}

/** What a page repeats of the question is no news to whoever asked. */
const withoutQuestion = (text: string, path: string) =>
  text.replaceAll(decodeURIComponent(path), '').replace(/value="[^"]*"|"quy[a-z]*"/g, '')

describe('not a word of what is not out is said by', () => {
  test.each(doors)('%s', async (_name, path) => {
    for (const piece of pieces) {
      const asked = path(piece)
      const text = withoutQuestion(await said(asked), asked)
      for (const { mark, state } of pieces) {
        // A search page shows the words that were asked for.
        const shown = asked.includes('/tim-kiem') && asked.includes(mark.slice(0, 8))
        if (shown) expect(text, state).not.toMatch(new RegExp(`(Tin|Lời dẫn|Thân bài|Người|Chuyện) ${mark}`))
        else if (!asked.includes(mark)) expect(text, state).not.toContain(mark)
        else expect(text, state).not.toMatch(new RegExp(`(Tin|Lời dẫn|Thân bài|Người|Chuyện) ${mark}`))
      }
    }
  })
})

test('each of these doors would say it of a piece that is out', async () => {
  const silent = [
    'the section above',
    'the day on which it is due',
    'the month',
    'the year',
    'a preview that has ended',
    'a search for a slip of its word',
    'the sitemaps',
    'the corrections',
    'the newsroom without signing in',
    'the newsroom’s data without signing in',
    'the API without a key',
    'the health',
  ]
  const mute: string[] = []
  for (const [name, path] of doors) if (!(await said(path(open))).includes(open.mark)) mute.push(name)
  expect(mute.filter((name) => !silent.includes(name))).toEqual([])
})

test('a number does not tell whether there is a piece; what was taken away is gone', async () => {
  const status = async (id: number) => (await portal.ask(`/tin/${id}`)).status
  expect(await status(999_999)).toBe(404)
  for (const { state, id } of pieces.filter(({ state }) => state !== 'waiting'))
    expect(await status(id), state).toBe(state === 'withdrawn' ? 410 : 404)
})

test('the same words come back for a hidden piece as for none', async () => {
  const never = await portal.ask('/tin/999999')
  for (const { state, id } of pieces.filter(({ state }) => !['waiting', 'withdrawn'].includes(state)))
    expect((await portal.ask(`/tin/${id}`)).text, state).toBe(never.text)
})

// Names of topics are the newsroom's common list: whoever writes is offered them.
test('no key of the API reads beyond its role and sections, by any list, filter or word', async () => {
  for (const key of keys) {
    const headers = { authorization: `Bearer ${key}` }
    const lists = [
      '',
      `?q=${encodeURIComponent('thân bài')}`,
      '?state=draft',
      '?state=withdrawn',
      `?day=${today}`,
      '?section=xay-dung-dang',
    ]
    const asked = [
      ...lists.map((query) => `/api/v1/articles${query}`),
      ...pieces.flatMap(({ id, mark }) => [`/api/v1/articles/${id}`, `/api/v1/articles?q=${mark}`]),
    ]
    for (const path of asked) {
      const text = await said(path, headers)
      for (const { mark } of pieces) if (!path.includes(mark)) expect(text, path).not.toContain(mark)
      expect(text, path).not.toMatch(/(Tin|Lời dẫn|Thân bài|Người|Chuyện) quyzux/)
    }
  }
})

test('counts tell nothing: a hidden piece is not counted as read nor in its day', async () => {
  const hidden = pieces.filter(({ state }) => !['waiting', 'withdrawn'].includes(state))
  for (const { id } of hidden)
    await fetch(portal.url(`/api/doc/${id}`), {
      method: 'POST',
      headers: {
        origin: portal.address(),
        'sec-fetch-site': 'same-origin',
        'user-agent': 'Mozilla/5.0 Chrome/140',
      },
    })
  const counted = await database().dayCount.findFirst({ where: { sectionId: 0, day: new Date(today) } })
  expect(counted?.count).toBe(1)
  expect((await portal.ask(`/xay-dung-dang/ngay/${dayOf(tomorrow)}`)).status).toBe(404)
  // Counts are stored every five seconds.
  await new Promise((done) => setTimeout(done, 7_000))
  expect(
    await database().readingDay.count({ where: { articleId: { in: hidden.map(({ id }) => id) } } }),
  ).toBe(0)
})

test('neither the log nor the measures hold a word', async () => {
  const { text } = await portal.ask('/api/metrics', { authorization: `Bearer ${metrics}` })
  for (const { mark } of [...pieces, open]) expect(text + portal.output()).not.toContain(mark)
})
