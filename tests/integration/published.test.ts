import { beforeAll, expect, test } from 'vitest'
import { publishedArticle } from '../../lib/articles/published.ts'
import { database } from '../../lib/database/client.ts'
import { record } from '../../lib/edition/recording.ts'
import { tags } from '../../lib/edition/tags.ts'
import { publishedShelf, shelfYears } from '../../lib/shelves/published.ts'
import { useDatabase } from '../setup/database.ts'
import { fillNewspaper, importLines, line } from '../setup/newspaper.ts'

useDatabase()
beforeAll(fillNewspaper)

test('the page of a piece depends on its lead picture, however old the piece is', async () => {
  const picture = await database().picture.create({ data: { hash: 'a'.repeat(32), width: 800, height: 600 } })
  await database().article.update({ where: { id: 4 }, data: { pictureId: picture.id } })
  const { value, recording } = await record(0, () => publishedArticle(4))
  expect(value?.picture?.hash).toBe(picture.hash)
  expect(recording.tags).toContain(tags.picture(picture.id))
  await database().picture.update({ where: { id: picture.id }, data: { withdrawnAt: new Date() } })
  expect((await publishedArticle(4))?.picture).toBeNull()
})

test('a piece that is not published, and a topic or an author that only such pieces carry, are nothing', async () => {
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
  await importLines([
    line({ id: 600, topics: ['Chưa đăng'], authors: ['Người Chưa Đăng'], publishedAt: tomorrow }),
  ])
  expect((await database().article.findUniqueOrThrow({ where: { id: 600 } })).state).toBe('scheduled')
  expect(await publishedArticle(600)).toBeNull()
  expect(await publishedShelf('topic', 'chua-dang')).toBeNull()
  expect(await publishedShelf('author', 'nguoi-chua-dang')).toBeNull()
  expect(await publishedShelf('topic', 'nong-thon-moi')).not.toBeNull()
})

test('related pieces and cards are shown only while they are public, and the page depends on them all the same', async () => {
  await importLines([line({ id: 601, related: [600, 5] })])
  const { value, recording } = await record(0, () => publishedArticle(601))
  expect(value?.related.map(({ id }) => id)).toEqual([5])
  expect(recording.tags).toContain(tags.article(600))
})

test('the months of a topic begin and end at midnight in Vietnam, and none without a piece is named', async () => {
  const times = [
    '2023-12-31T23:59:59+07:00',
    '2024-01-01T00:00:00+07:00',
    '2024-03-31T23:59:59+07:00',
    '2024-04-01T06:59:59+07:00',
  ]
  await importLines(
    times.map((publishedAt, index) => line({ id: 610 + index, topics: ['Mùa xuân'], publishedAt })),
  )
  const topic = await publishedShelf('topic', 'mua-xuan')
  if (!topic) throw new Error('There is no such topic.')
  expect(await shelfYears(topic)).toEqual([
    {
      year: '2024',
      count: 3,
      months: ['04', '03', '01'].map((month) => ({ month: `2024-${month}`, count: 1 })),
    },
    { year: '2023', count: 1, months: [{ month: '2023-12', count: 1 }] },
  ])
})
