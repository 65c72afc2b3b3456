import { beforeAll, expect, test } from 'vitest'
import { publishedArticle } from '../../lib/articles/published.ts'
import { publishedAuthor } from '../../lib/authors/published.ts'
import { database } from '../../lib/database/client.ts'
import { record } from '../../lib/edition/recording.ts'
import { tags } from '../../lib/edition/tags.ts'
import { publishedTopic } from '../../lib/topics/published.ts'
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
  expect(await publishedTopic('chua-dang')).toBeNull()
  expect(await publishedAuthor('nguoi-chua-dang')).toBeNull()
  expect(await publishedTopic('nong-thon-moi')).not.toBeNull()
})

test('related pieces and cards are shown only while they are public, and the page depends on them all the same', async () => {
  await importLines([line({ id: 601, related: [600, 5] })])
  const { value, recording } = await record(0, () => publishedArticle(601))
  expect(value?.related.map(({ id }) => id)).toEqual([5])
  expect(recording.tags).toContain(tags.article(600))
})
