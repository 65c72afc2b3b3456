import { beforeAll, describe, expect, test } from 'vitest'
import { archiveCounts, archiveDay } from '../../lib/archive/published.ts'
import { newest, publishedArticle } from '../../lib/articles/published.ts'
import { createDraft, saveDraft } from '../../lib/articles/write-draft.ts'
import { namedForm, namedRows } from '../../lib/catalogue/desk.ts'
import { changeName, makeName, removeName } from '../../lib/catalogue/write.ts'
import { mergeNames } from '../../lib/catalogue/write-merge.ts'
import { resolve } from '../../lib/documents/resolve.ts'
import { record } from '../../lib/edition/recording.ts'
import { tags } from '../../lib/edition/tags.ts'
import { publishedFeed } from '../../lib/feeds/published.ts'
import { sectionForm, sectionRows } from '../../lib/sections/desk.ts'
import { publishedMenu, publishedSection, sectionTree } from '../../lib/sections/published.ts'
import { bringBackSection, changeSection, makeSection, retireSection } from '../../lib/sections/write.ts'
import { moveSection, orderSections } from '../../lib/sections/write-place.ts'
import { publishedShelf } from '../../lib/shelves/published.ts'
import { siteSettings } from '../../lib/site/desk.ts'
import { pageForm, pageRows } from '../../lib/site/desk-pages.ts'
import { readPage } from '../../lib/site/page.ts'
import {
  publishedLook,
  publishedNotice,
  publishedSite,
  staticPage,
  staticPages,
} from '../../lib/site/published.ts'
import { lookDays, mastheadWords, noticeWords } from '../../lib/site/schema.ts'
import {
  saveEditions,
  saveFeeds,
  saveLookDays,
  saveMasthead,
  saveNotice,
  saveSite,
  saveTwoFactor,
} from '../../lib/site/write.ts'
import { changePage, makePage, orderPages, removePage } from '../../lib/site/write-pages.ts'
import { system } from '../../lib/staff/actor.ts'
import { roleNames } from '../../lib/staff/roles.ts'
import { actorOf, bodyOf, fieldsOf } from '../setup/actors.ts'
import { database, useDatabase } from '../setup/database.ts'
import { daysAgo, fillNewspaper, importLines, line } from '../setup/newspaper.ts'
import { editionNumber, tagsSince, wrongCounts } from '../setup/newsroom.ts'

useDatabase()
beforeAll(fillNewspaper)

const chief = actorOf('editor-in-chief')
const at = (path: string) => resolve(path, new URLSearchParams())
const movedTo = (to: string) => ({ kind: 'redirect', to, status: 308 })
const idOf = async (slug: string) => (await database().section.findUniqueOrThrow({ where: { slug } })).id

async function changed(slug: string, words: { name?: string; slug?: string; description?: string }) {
  const form = await sectionForm(chief, await idOf(slug))
  if (!form.ok) throw new Error(form.reason)
  const { id, seen, name, slug: old, description } = form.section
  return changeSection(chief, id, seen, { name, slug: old, description, ...words })
}

/** The tags that a kept page of this section would carry: its front's list, a day, a month, a year. */
async function tagsOfLists(slug: string): Promise<Set<string>> {
  const section = await publishedSection(slug)
  const { recording } = await record(0, async () => {
    await newest(section as NonNullable<typeof section>, 24)
    await archiveDay(section, daysAgo(3))
    await archiveCounts(section, daysAgo(3).slice(0, 7))
  })
  return recording.tags
}

describe('a section', () => {
  test('that is renamed keeps its old address and those of its archive, which answer 308', async () => {
    const day = daysAgo(1)
    expect(await at(`/chinh-tri/ngay/${day}`)).toMatchObject({ kind: 'page', status: 200 })
    const before = await editionNumber()
    expect(await changed('chinh-tri', { name: 'Thời sự', slug: 'thoi-su' })).toMatchObject({ ok: true })
    expect(await tagsSince(before)).toEqual(
      [tags.menu(), tags.oldSlug('section', 'chinh-tri'), tags.oldSlug('section', 'thoi-su')].sort(),
    )
    expect(await at('/thoi-su')).toEqual({ kind: 'page', path: '/thoi-su', status: 200 })
    expect(await at('/chinh-tri')).toEqual(movedTo('/thoi-su'))
    for (const when of [day, day.slice(0, 7), day.slice(0, 4)])
      expect(await at(`/chinh-tri/ngay/${when}`)).toEqual(movedTo(`/thoi-su/ngay/${when}`))
    expect((await at('/chinh-tri/ngay/2024-02-30')).kind).toBe('missing')
    expect((await at('/chinh-tri/bai')).kind).toBe('missing')
    expect(await at('/rss/chinh-tri.json')).toEqual(movedTo('/rss/thoi-su.json'))
    expect(await resolve('/luu-tru', new URLSearchParams({ ngay: day, muc: 'chinh-tri' }))).toEqual({
      kind: 'redirect',
      to: `/thoi-su/ngay/${day}`,
      status: 303,
    })
  })

  test('that is renamed twice answers at once where it stands now, and may take its old slug back', async () => {
    await changed('thoi-su', { slug: 'thoi-su-chinh-tri' })
    expect(await at('/chinh-tri')).toEqual(movedTo('/thoi-su-chinh-tri'))
    expect(await at('/thoi-su')).toEqual(movedTo('/thoi-su-chinh-tri'))
    expect(await changed('thoi-su-chinh-tri', { slug: 'chinh-tri', name: 'Chính trị' })).toMatchObject({
      ok: true,
    })
    expect(await at('/chinh-tri')).toMatchObject({ kind: 'page' })
    expect(await at('/thoi-su-chinh-tri')).toEqual(movedTo('/chinh-tri'))
  })

  test.each([
    ['tin', 'từ dành riêng'],
    ['admin', 'từ dành riêng'],
    ['kinh-te', 'đang là của chuyên mục “Kinh tế”'],
    ['thoi-su', 'nay dẫn về chuyên mục “Chính trị”'],
    ['Thời sự', 'không dấu'],
  ])('cannot have the slug "%s", and says why', async (slug, why) => {
    const result = await changed('xay-dung-dang', { slug })
    expect(result).toMatchObject({
      ok: false,
      reason: 'invalid',
      problems: { slug: expect.stringContaining(why) },
    })
    expect(await makeSection(chief, { name: 'Mục mới', slug })).toMatchObject({ reason: 'invalid' })
  })

  test('made with a name alone stands last, at the address that the name makes', async () => {
    expect(await makeSection(chief, { name: 'Đời sống – Xã hội', slug: '' })).toMatchObject({ ok: true })
    expect((await publishedMenu()).map(({ slug }) => slug)).toEqual([
      'chinh-tri',
      'kinh-te',
      'doi-song-xa-hoi',
    ])
  })

  test('that somebody else changed meanwhile is not overwritten: what stands there is said', async () => {
    const id = await idOf('kinh-te')
    const form = await sectionForm(chief, id)
    if (!form.ok) throw new Error(form.reason)
    await changeSection(actorOf('managing-editor'), id, form.section.seen, {
      name: 'Kinh tế – Thị trường',
      slug: 'kinh-te',
      description: '',
    })
    const late = await changeSection(chief, id, form.section.seen, {
      name: 'Kinh tế tỉnh',
      slug: 'kinh-te',
      description: '',
    })
    expect(late).toMatchObject({ ok: false, reason: 'stale', now: { name: 'Kinh tế – Thị trường' } })
    expect((await publishedSection('kinh-te'))?.name).toBe('Kinh tế – Thị trường')
  })

  test('that moves takes its pieces along: every list of the old and the new parent is stale', async () => {
    const child = await idOf('xay-dung-dang')
    const economy = await idOf('kinh-te')
    const lists = { old: await tagsOfLists('chinh-tri'), new: await tagsOfLists('kinh-te') }
    const before = await editionNumber()
    const form = await sectionForm(chief, child)
    const seen = form.ok ? form.section.placeSeen : ''
    expect(await moveSection(chief, child, seen, economy)).toMatchObject({ ok: true })
    const stamped = await tagsSince(before)
    for (const list of Object.values(lists)) expect(stamped.some((tag) => list.has(tag))).toBe(true)
    expect(stamped).toEqual(
      expect.arrayContaining([tags.menu(), tags.newest(economy), tags.newest(await idOf('chinh-tri'))]),
    )
    expect((await sectionTree()).subtree.get(economy)).toEqual([economy, child])
    const ids = (await newest({ id: economy, slug: 'kinh-te', name: '', parent: null }, 60)).map(
      ({ section }) => section.slug,
    )
    expect(new Set(ids)).toEqual(new Set(['kinh-te', 'xay-dung-dang']))
    expect(await wrongCounts()).toEqual([])
    expect(await moveSection(chief, child, seen, null)).toMatchObject({ reason: 'stale' })
  })

  test('cannot stand in itself, under one that stands under another, or take its own children down', async () => {
    const [economy, party, life] = await Promise.all(
      ['kinh-te', 'xay-dung-dang', 'doi-song-xa-hoi'].map(idOf),
    )
    const place = async (id = 0) => {
      const form = await sectionForm(chief, id)
      return form.ok ? form.section.placeSeen : ''
    }
    const move = async (id = 0, parent: number | null = null) =>
      moveSection(chief, id, await place(id), parent)
    for (const [id, parent] of [
      [economy, economy],
      [economy, life],
      [economy, party],
      [life, party],
    ])
      expect(await move(id, parent)).toMatchObject({
        reason: 'invalid',
        problems: { parent: expect.any(String) },
      })
  })

  test('stands where it was put, and a list that was put in order meanwhile is not undone', async () => {
    const ids = await Promise.all(['chinh-tri', 'kinh-te', 'doi-song-xa-hoi'].map(idOf))
    const turned = ids.toReversed()
    const results = await Promise.all([
      orderSections(chief, null, turned, ids),
      orderSections(chief, null, [ids[1], ids[0], ids[2]] as number[], ids),
    ])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.find(({ ok }) => !ok)).toMatchObject({ reason: 'stale' })
    const rows = await sectionRows(chief)
    const now = rows.ok ? rows.sections.filter(({ parentId }) => parentId === null).map(({ id }) => id) : []
    expect((await orderSections(chief, null, ids, now)).ok).toBe(true)
    expect((await publishedMenu()).map(({ id }) => id)).toEqual(ids)
    expect(await orderSections(chief, null, ids.slice(1), ids)).toMatchObject({ reason: 'stale' })
  })

  test('that is retired leaves the menu, keeps its archive, and comes back', async () => {
    const id = await idOf('kinh-te')
    const day = daysAgo(1)
    expect((await retireSection(chief, id)).ok).toBe(true)
    expect(await retireSection(chief, id)).toMatchObject({ reason: 'stale' })
    expect((await publishedMenu()).map(({ slug }) => slug)).not.toContain('kinh-te')
    expect(await at('/kinh-te')).toMatchObject({ kind: 'page' })
    expect(await at(`/kinh-te/ngay/${day}`)).toMatchObject({ kind: 'page', status: 200 })
    expect((await bringBackSection(chief, id)).ok).toBe(true)
    expect((await publishedMenu()).map(({ slug }) => slug)).toContain('kinh-te')
  })

  test('of an import file is found under the slug that it had before', async () => {
    await importLines([line({ id: 700, section: 'thoi-su' })])
    const { sectionId } = await database().article.findUniqueOrThrow({ where: { id: 700 } })
    expect(sectionId).toBe(await idOf('chinh-tri'))
  })
})

const topicNamed = async (name: string) => (await database().topic.findFirstOrThrow({ where: { name } })).id
const pieceOf = async (id: number) => (await publishedArticle(id))?.topics.map(({ name }) => name)
const renamed = async (id: number, words: { name?: string; slug?: string }) => {
  const form = await namedForm(chief, 'topic', id)
  if (!form.ok) throw new Error(form.reason)
  const { seen, name, slug, about } = form.named
  return changeName(chief, 'topic', id, seen, { name, slug, about, ...words })
}

describe('a topic', () => {
  beforeAll(async () => {
    const topics = { 710: ['Mùa vụ'], 711: ['Mùa vụ', 'Nông vụ'], 712: ['Nông vụ'], 713: ['Vụ mùa'] }
    await importLines(Object.entries(topics).map(([id, names]) => line({ id: Number(id), topics: names })))
  })

  test('that is renamed answers 308 at its old address, and the pieces that show it are stale', async () => {
    const id = await topicNamed('Mùa vụ')
    const { recording } = await record(0, () => publishedArticle(710))
    const feed = await record(0, () => publishedFeed({ kind: 'section', slug: 'xay-dung-dang' }))
    const before = await editionNumber()
    expect(await renamed(id, { name: 'Mùa màng', slug: 'mua-mang' })).toMatchObject({ ok: true })
    const stamped = await tagsSince(before)
    expect(stamped).toEqual(
      [
        tags.topic(id),
        tags.topicName(id),
        tags.oldSlug('topic', 'mua-vu'),
        tags.oldSlug('topic', 'mua-mang'),
      ].sort(),
    )
    for (const { tags: shown } of [recording, feed.recording])
      expect(stamped.some((tag) => shown.has(tag))).toBe(true)
    expect(await at('/chu-de/mua-vu')).toEqual(movedTo('/chu-de/mua-mang'))
    const month = daysAgo(3).slice(0, 7)
    expect(await at(`/chu-de/mua-vu/ngay/${month}`)).toEqual(movedTo(`/chu-de/mua-mang/ngay/${month}`))
    expect((await at('/chu-de/mua-vu/ngay/1999')).kind).toBe('missing')
    expect(await at('/rss/chu-de/mua-vu.xml')).toEqual(movedTo('/rss/chu-de/mua-mang.xml'))
  })

  test('under its old name in a draft that was open meanwhile is the same topic, not a new one', async () => {
    const created = await createDraft(chief, fieldsOf(await idOf('kinh-te'), { topics: ['Mùa vụ'] }))
    if (!created.ok) throw new Error(created.reason)
    const { topics } = await database().article.findUniqueOrThrow({
      where: { id: created.id },
      include: { topics: true },
    })
    expect(topics.map(({ topicId }) => topicId)).toEqual([await topicNamed('Mùa màng')])
    expect(await database().topic.count({ where: { name: 'Mùa vụ' } })).toBe(0)
  })

  test('merged into another gives it its pieces, each once, and its addresses, through a chain of merges', async () => {
    const [harvest, farming, third] = await Promise.all(['Mùa màng', 'Nông vụ', 'Vụ mùa'].map(topicNamed))
    const before = await editionNumber()
    const first = await mergeNames(chief, 'topic', harvest as number, farming as number)
    expect(first).toMatchObject({ ok: true, pieces: 3 })
    expect(await tagsSince(before)).toEqual(
      expect.arrayContaining([
        tags.topic(harvest as number),
        tags.topic(farming as number),
        tags.topicName(harvest as number),
        tags.oldSlug('topic', 'mua-mang'),
        tags.oldSlug('topic', 'mua-vu'),
      ]),
    )
    expect(await Promise.all([710, 711, 712].map(pieceOf))).toEqual([['Nông vụ'], ['Nông vụ'], ['Nông vụ']])
    expect(await mergeNames(chief, 'topic', farming as number, third as number)).toMatchObject({ ok: true })
    for (const slug of ['mua-vu', 'mua-mang', 'nong-vu'])
      expect(await at(`/chu-de/${slug}`)).toEqual(movedTo('/chu-de/vu-mua'))
    expect(await Promise.all([710, 711, 712, 713].map(pieceOf))).toEqual(Array(4).fill(['Vụ mùa']))
    expect(await mergeNames(chief, 'topic', third as number, third as number)).toMatchObject({
      reason: 'invalid',
    })
    expect(await mergeNames(chief, 'topic', harvest as number, third as number)).toMatchObject({
      reason: 'not-found',
    })
    expect(await wrongCounts()).toEqual([])
  })

  test('that only drafts carry is nothing to readers, by its address or by an old one', async () => {
    const fields = fieldsOf(await idOf('kinh-te'), { topics: ['Việc kín'] })
    const created = await createDraft(chief, fields)
    if (!created.ok) throw new Error(created.reason)
    const id = await topicNamed('Việc kín')
    expect(await renamed(id, { name: 'Việc kín của tỉnh', slug: 'viec-kin-cua-tinh' })).toMatchObject({
      ok: true,
    })
    expect(await at('/chu-de/viec-kin')).toEqual({ kind: 'missing' })
    expect(await at('/chu-de/viec-kin-cua-tinh')).toEqual({ kind: 'missing' })
    expect(await at('/rss/chu-de/viec-kin.xml')).toEqual({ kind: 'missing' })
    expect(await publishedShelf('topic', id)).toBeNull()
    expect(await removeName(chief, 'topic', id)).toEqual({ ok: false, reason: 'used', uses: 1 })
    await saveDraft(chief, created.id, { version: 1, fields: { ...fields, topics: [] } })
    expect(await removeName(chief, 'topic', id)).toMatchObject({ ok: true })
    expect(await database().oldSlug.count({ where: { kind: 'topic', targetId: id } })).toBe(0)
  })

  test('merged by several people at once, crosswise and while pieces are written, loses no piece and leaves one address', async () => {
    const names = ['Lúa một', 'Lúa hai', 'Lúa ba', 'Lúa bốn']
    const ids = names.map((_, index) => 720 + index)
    await importLines(
      ids.map((id, index) =>
        line({ id, topics: [names[index] as string, names[(index + 1) % 4] as string] }),
      ),
    )
    const [one = 0, two = 0, three = 0, four = 0] = await Promise.all(names.map(topicNamed))
    const section = await idOf('kinh-te')
    const merges = [
      [one, two],
      [two, one],
      [three, four],
      [four, three],
      [two, three],
      [one, four],
    ]
    const results = await Promise.all([
      ...merges.map(([from = 0, into = 0]) => mergeNames(chief, 'topic', from, into)),
      ...names.map((name) =>
        createDraft(chief, fieldsOf(section, { title: `Bài về ${name}`, topics: [name] })),
      ),
    ])
    expect(results.slice(6).every(({ ok }) => ok)).toBe(true)
    const left = await database().topic.findMany({ where: { name: { in: names } } })
    expect(results.slice(0, 6).filter(({ ok }) => ok)).toHaveLength(4 - left.length)
    const alive = new Set(left.map(({ id }) => id))
    const rows = await database().articleTopic.findMany({ where: { articleId: { in: ids } } })
    expect(rows.every(({ topicId }) => alive.has(topicId))).toBe(true)
    expect(new Set(rows.map(({ articleId }) => articleId)).size).toBe(4)
    const led = await database().oldSlug.findMany({ where: { kind: 'topic', slug: { startsWith: 'lua-' } } })
    expect(led).toHaveLength(4 - left.length)
    expect(led.every(({ targetId }) => alive.has(targetId))).toBe(true)
    const drafts = await database().article.findMany({
      where: { title: { startsWith: 'Bài về Lúa' } },
      include: { topics: true },
    })
    expect(drafts.map(({ topics }) => topics.filter(({ topicId }) => alive.has(topicId)).length)).toEqual([
      1, 1, 1, 1,
    ])
    expect(await wrongCounts()).toEqual([])
  })

  test('cannot take a name or an address that another has or had', async () => {
    await makeName(chief, 'topic', { name: 'Chợ phiên', slug: '', about: '' })
    const make = (name: string, slug: string) => makeName(chief, 'topic', { name, slug, about: '' })
    expect(await make('Chợ phiên', 'cho-phien-moi')).toMatchObject({ problems: { name: expect.any(String) } })
    expect(await make('Chợ quê', 'cho-phien')).toMatchObject({ problems: { slug: expect.any(String) } })
    expect(await make('Mùa vụ mới', 'mua-vu')).toMatchObject({
      problems: { slug: expect.stringContaining('Vụ mùa') },
    })
  })

  test('is found in the list without tones, with its counts, fifty at a time', async () => {
    await database().topic.createMany({
      data: Array.from({ length: 60 }, (_, index) => ({
        name: `Sự kiện ${100 + index}`,
        slug: `su-kien-${100 + index}`,
      })),
    })
    const first = await namedRows(chief, 'topic', { words: 'su kien' })
    if (!first.ok) throw new Error(first.reason)
    expect([first.rows.length, first.rows[0]?.name]).toEqual([50, 'Sự kiện 100'])
    const second = await namedRows(chief, 'topic', { words: 'SỰ KIỆN', after: first.next })
    expect(second).toMatchObject({ ok: true, next: null, rows: expect.objectContaining({ length: 10 }) })
    expect(await namedRows(chief, 'topic', { words: 'vụ mùa' })).toMatchObject({
      rows: [{ name: 'Vụ mùa', shown: 4 }],
    })
    expect(await namedRows(chief, 'topic', { words: '%' })).toMatchObject({ rows: [] })
  })
})

test('authors are merged like topics, and keep the order of the byline', async () => {
  await importLines([
    line({ id: 730, authors: ['Vi Hoa', 'Lê Chung', 'Vi Hòa'] }),
    line({ id: 731, authors: ['Vi Hòa'] }),
  ])
  const idOfAuthor = async (name: string) =>
    (await database().author.findFirstOrThrow({ where: { name } })).id
  const [wrong, right] = [await idOfAuthor('Vi Hoa'), await idOfAuthor('Vi Hòa')]
  const before = await editionNumber()
  expect(await mergeNames(chief, 'author', wrong, right)).toMatchObject({ ok: true, pieces: 1 })
  expect(await tagsSince(before)).toEqual(
    expect.arrayContaining([tags.author(right), tags.authorName(wrong)]),
  )
  expect((await publishedArticle(730))?.authors.map(({ name }) => name)).toEqual(['Vi Hòa', 'Lê Chung'])
  expect(await at('/tac-gia/vi-hoa')).toEqual(movedTo('/tac-gia/vi-hoa-2'))
  expect(await wrongCounts()).toEqual([])
})

describe('the settings', () => {
  const settings = async () => {
    const found = await siteSettings(chief)
    if (!found.ok) throw new Error(found.reason)
    return found
  }
  const words = (given: Record<string, string> = {}) =>
    mastheadWords.parse({
      ...Object.fromEntries(Object.keys(mastheadWords.shape).map((key) => [key, ''])),
      name: 'Báo Thử',
      ...given,
    })

  test('of the masthead are saved once; who comes second with an old form hears what stands there', async () => {
    const { seen } = (await settings()).masthead
    const before = await editionNumber()
    expect(await saveMasthead(chief, seen, words({ licence: 'Giấy phép số 1' }))).toMatchObject({ ok: true })
    expect(await tagsSince(before)).toEqual([tags.site()])
    expect((await publishedSite()).licence).toBe('Giấy phép số 1')
    expect(await saveMasthead(chief, seen, words({ licence: 'Giấy phép số 2' }))).toMatchObject({
      reason: 'stale',
      now: { licence: 'Giấy phép số 1' },
    })
    // Another form of the same page is in nobody's way.
    expect(await saveTwoFactor(system, (await settings()).signIn.seen, true)).toMatchObject({ ok: true })
    expect(await saveMasthead(chief, (await settings()).masthead.seen, words())).toMatchObject({ ok: true })
  })

  test('say at the field what is wrong', () => {
    const problems = (result: { success: boolean; error?: { issues: { path: PropertyKey[] }[] } }) =>
      result.error?.issues.map(({ path }) => path.join('.'))
    expect(
      problems(mastheadWords.safeParse({ ...words(), name: ' ', email: 'không phải', telephone: 'gọi sau' })),
    ).toEqual(['name', 'telephone', 'email'])
    const notice = { notice: 'Nghỉ lễ', noticeFrom: '2027-02-05T08:00', noticeUntil: '2027-02-05T07:00' }
    expect(problems(noticeWords.safeParse(notice))).toEqual(['noticeUntil'])
    const days = {
      mourningFrom: '2027-02-05',
      mourningUntil: '',
      festiveFrom: '2027-02-30',
      festiveUntil: '',
    }
    expect(problems(lookDays.safeParse(days))).toEqual(['festiveFrom'])
    expect(problems(lookDays.safeParse({ ...days, festiveFrom: '' }))).toEqual(['mourningUntil'])
  })

  test('of the notice let it come and go at their moments, and pages know when', async () => {
    const inAnHour = new Date(Date.now() + 3_600_000)
    const save = async (noticeFrom: Date | null, noticeUntil: Date | null) =>
      saveNotice(chief, (await settings()).notice.seen, {
        notice: 'Mất điện toàn tỉnh',
        noticeFrom,
        noticeUntil,
      })
    await save(inAnHour, null)
    const before = await record(0, publishedNotice)
    expect([before.value, before.recording.freshUntil]).toEqual(['', inAnHour.getTime()])
    await save(null, inAnHour)
    const during = await record(0, publishedNotice)
    expect([during.value, during.recording.freshUntil]).toEqual(['Mất điện toàn tỉnh', inAnHour.getTime()])
    await save(null, new Date(Date.now() - 1000))
    const over = await record(0, publishedNotice)
    expect([over.value, over.recording.freshUntil]).toEqual(['', null])
    expect([...over.recording.tags]).toEqual([tags.site()])
  })

  test('of the days give today its look; mourning outweighs the feast', async () => {
    const save = async (days: Record<string, string>) => {
      const all = { mourningFrom: '', mourningUntil: '', festiveFrom: '', festiveUntil: '', ...days }
      return saveLookDays(chief, (await settings()).days.seen, lookDays.parse(all))
    }
    const tet = { festiveFrom: daysAgo(1), festiveUntil: daysAgo(-3) }
    await save(tet)
    expect(await publishedLook()).toBe('festive')
    await save({ ...tet, mourningFrom: daysAgo(0), mourningUntil: daysAgo(0) })
    expect(await publishedLook()).toBe('mourning')
    await save({ mourningFrom: daysAgo(2), mourningUntil: daysAgo(1) })
    expect(await publishedLook()).toBe('plain')
  })
})

describe('a static page', () => {
  const page = async (slug: string) => {
    const found = await pageForm(chief, slug)
    if (!found.ok) throw new Error(found.reason)
    return found.page
  }

  test('is made last in the footer, from HTML of which nothing strange is left, and once at its address', async () => {
    const read = readPage('<h2>Tòa soạn</h2><p onclick="x()">Số 1.</p><script>alert(1)</script>')
    if (!read.ok) throw new Error(read.reason)
    expect(await makePage(chief, { slug: 'lien-he', title: 'Liên hệ', body: read.body })).toMatchObject({
      ok: true,
    })
    expect((await staticPages()).map(({ slug }) => slug)).toEqual(['gioi-thieu', 'lien-he'])
    expect((await page('lien-he')).html).toBe('<h2>Tòa soạn</h2>\n<p>Số 1.</p>')
    expect(await makePage(chief, { slug: 'lien-he', title: 'Khác', body: read.body })).toMatchObject({
      problems: { slug: expect.any(String) },
    })
  })

  test('that somebody else changed meanwhile is not overwritten, put aside or deleted', async () => {
    const { seen } = await page('lien-he')
    const words = { title: 'Liên hệ tòa soạn', body: bodyOf('Số 2.') }
    expect(await changePage(chief, 'lien-he', seen, words)).toMatchObject({ ok: true })
    expect(await changePage(chief, 'lien-he', seen, { ...words, title: 'Muộn' })).toMatchObject({
      reason: 'stale',
      now: { title: 'Liên hệ tòa soạn' },
    })
    expect(await removePage(chief, 'lien-he', seen)).toMatchObject({ reason: 'stale' })
    expect((await staticPage('lien-he'))?.title).toBe('Liên hệ tòa soạn')
  })

  test('stands where it was put, and is gone when it is deleted', async () => {
    const before = await editionNumber()
    const order = ['lien-he', 'gioi-thieu']
    expect(await orderPages(chief, order, order.toReversed())).toMatchObject({ ok: true })
    expect(await tagsSince(before)).toEqual([tags.site()])
    expect((await staticPages()).map(({ slug }) => slug)).toEqual(order)
    expect(await orderPages(chief, order, order.toReversed())).toMatchObject({ reason: 'stale' })
    expect(await removePage(chief, 'lien-he', (await page('lien-he')).seen)).toMatchObject({ ok: true })
    expect(await at('/trang/lien-he')).toEqual({ kind: 'missing' })
  })
})

describe('who may not', () => {
  const mayCatalogue = new Set(['managing-editor', 'editor-in-chief', 'administrator'])
  const maySetMasthead = new Set(['editor-in-chief', 'administrator'])
  const nobody = { ok: false, reason: 'forbidden' }

  test.each(roleNames.filter((role) => !mayCatalogue.has(role)))('%s: change the catalogue', async (role) => {
    const actor = actorOf(role)
    const words = { name: 'Tên', slug: 'ten', about: '', description: '' }
    const before = await editionNumber()
    const answers = await Promise.all([
      sectionRows(actor),
      sectionForm(actor, 1),
      makeSection(actor, words),
      changeSection(actor, 1, '', words),
      retireSection(actor, 1),
      bringBackSection(actor, 1),
      moveSection(actor, 1, '', null),
      orderSections(actor, null, [1], [1]),
      ...(['topic', 'author'] as const).flatMap((kind) => [
        namedRows(actor, kind, {}),
        namedForm(actor, kind, 1),
        makeName(actor, kind, words),
        changeName(actor, kind, 1, '', words),
        removeName(actor, kind, 1),
        mergeNames(actor, kind, 1, 2),
      ]),
    ])
    expect(answers).toEqual(answers.map(() => nobody))
    expect(await editionNumber()).toBe(before)
  })

  test.each(roleNames.filter((role) => !maySetMasthead.has(role)))(
    '%s: change the settings',
    async (role) => {
      const actor = actorOf(role)
      const page = { slug: 'lien-he', title: 'Liên hệ', body: bodyOf('Một dòng.') }
      const days = { mourningFrom: null, mourningUntil: null, festiveFrom: null, festiveUntil: null }
      const answers = await Promise.all([
        siteSettings(actor),
        saveSite(actor, { name: 'Báo khác' }),
        saveMasthead(actor, '', {} as never),
        saveNotice(actor, '', { notice: '', noticeFrom: null, noticeUntil: null }),
        saveLookDays(actor, '', days),
        saveFeeds(actor, '', true),
        saveEditions(actor, '', 'en https://en.baotinh.vn/'),
        pageRows(actor),
        pageForm(actor, 'gioi-thieu'),
        makePage(actor, page),
        changePage(actor, 'gioi-thieu', '', page),
        removePage(actor, 'gioi-thieu', ''),
        orderPages(actor, ['gioi-thieu'], ['gioi-thieu']),
      ])
      expect(answers).toEqual(answers.map(() => nobody))
    },
  )

  test.each(roleNames.filter((role) => role !== 'administrator'))(
    '%s: decide about the second factor',
    async (role) => {
      expect(await saveTwoFactor(actorOf(role), '', true)).toEqual(nobody)
    },
  )
})
