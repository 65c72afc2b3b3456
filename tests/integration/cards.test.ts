import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { restore, withdraw } from '../../lib/articles/write.ts'
import { keptPicture } from '../../lib/documents/headers.ts'
import { cardHash } from '../../lib/media/cards/card.ts'
import { mediaFolder } from '../../lib/media/folders.ts'
import { addresses } from '../../lib/site/addresses.ts'
import { system } from '../../lib/staff/actor.ts'
import { useDatabase } from '../setup/database.ts'
import { useDocumentServer } from '../setup/document-server.ts'
import { fillNewspaper, importLines, line } from '../setup/newspaper.ts'

const { url } = useDatabase()
const folder = resolve('.test', `cards-${randomBytes(4).toString('hex')}`)
beforeAll(async () => {
  mkdirSync(folder, { recursive: true })
  mediaFolder.path = folder
  await fillNewspaper()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const { ask } = useDocumentServer(url)

const card = (id: number, title = `Tin thử số ${id}`, section = 'Xây dựng Đảng') =>
  addresses.card({ id }, cardHash({ title, section, masthead: 'Báo Thử' }))
const kept = () =>
  existsSync(join(folder, 'cards'))
    ? readdirSync(join(folder, 'cards'), { recursive: true, withFileTypes: true }).filter((file) =>
        file.isFile(),
      ).length
    : 0

test('a public piece has a card, drawn once and kept for good', async () => {
  const [first, again] = [await ask(card(2)), await ask(card(2))]
  expect([first.status, first.headers['content-type'], first.headers['cache-control']]).toEqual([
    200,
    'image/png',
    keptPicture,
  ])
  expect(again.body.equals(first.body)).toBe(true)
  expect(await sharp(first.body).metadata()).toMatchObject({ width: 1200, height: 630, format: 'png' })
  expect(kept()).toBe(1)
})

test('what is made up, not public or no longer true has none, and nothing is drawn or written for it', async () => {
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
  await importLines([line({ id: 801, title: 'Chưa được biết', publishedAt: tomorrow })])
  const before = kept()
  for (const path of [
    `/media/the/2-${'0'.repeat(32)}.png`,
    card(801, 'Chưa được biết'),
    card(999_999),
    card(3),
    '/media/the/2.png',
    '/media/the/9999999999-00000000000000000000000000000000.png',
  ])
    expect((await ask(path)).status, path).toBe(404)
  expect(kept()).toBe(before)
})

test('another headline has another card from that edition on, and the old one is gone', async () => {
  expect((await ask(card(5))).status).toBe(200)
  await importLines([line({ id: 5, title: 'Tít đã sửa' })])
  expect((await ask(card(5))).status).toBe(404)
  expect((await ask(card(5, 'Tít đã sửa'))).status).toBe(200)
})

test('the card of a withdrawn piece is 410 with the edition that withdraws it', async () => {
  expect((await ask(card(8))).status).toBe(200)
  await withdraw(system, 8)
  expect((await ask(card(8))).status).toBe(410)
  await restore(system, 8)
  expect((await ask(card(8))).status).toBe(200)
})
