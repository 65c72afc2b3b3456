import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { withdraw } from '../../lib/articles/write.ts'
import { closeDatabase, openDatabase } from '../../lib/database/client.ts'
import { exportArticles } from '../../lib/export/articles.ts'
import { mediaFolder } from '../../lib/media/folders.ts'
import { system } from '../../lib/staff/actor.ts'
import { runPortal } from '../setup/command.ts'
import { database, freshDatabase, useDatabase } from '../setup/database.ts'
import { importLines, line, useFolder } from '../setup/newsroom.ts'

const { url } = useDatabase()
const folder = useFolder()
const others: Awaited<ReturnType<typeof freshDatabase>>[] = []
afterAll(async () => {
  await closeDatabase()
  openDatabase(url())
  for (const other of others) await other.drop()
})

const html = `<h2>Đầu mối</h2><p>Một <b>hai</b> <a href="/x">ba</a><br>bốn &amp; “năm”</p>
<figure><img src="xanh.jpg" alt="Đồng"><figcaption>Chú thích <cite class="credit">Ảnh: A</cite></figcaption></figure>
<div class="gallery"><figure><img src="xanh.jpg"></figure><figure><img src="do.jpg"></figure></div>
<table><tr><th colspan="2">A</th></tr><tr><td>1</td><td>2</td></tr></table>
<p class="related-card"><a href="/tin/a-2">x</a></p>
<iframe src="https://youtu.be/dQw4w9WgXcQ" title="Phim"></iframe>`

async function fill(): Promise<void> {
  for (const [name, background] of [
    ['xanh', 'green'],
    ['do', 'red'],
  ]) {
    const jpeg = await sharp({
      create: { width: 700, height: 400, channels: 3, background: background as string },
    })
      .jpeg()
      .toBuffer()
    await writeFile(folder.path(`${name}.jpg`), jpeg)
  }
  const { mended } = await importLines(folder.path('goc.jsonl'), [
    line({
      id: 1,
      html,
      image: { file: 'do.jpg', legacyUrls: ['/NewsImg/do 1.jpg', 'http://cu.vn/anh/do.jpg'] },
      topics: ['B', 'A'],
      authors: ['Hà Vy'],
      related: [3, 2],
      legacyUrls: ['/z', '/a?b=ư', '/100%25-%23 x', '/?p=1'],
    }),
    line({
      id: 2,
      kind: 'photo-story',
      image: { file: 'do.jpg', caption: '', credit: 'Ảnh: B' },
      updatedAt: '2024-05-18T00:00:00+07:00',
    }),
    line({ id: 3, title: 'Sẽ bị gỡ' }),
    line({ id: 5, publishedAt: '1903-01-01T00:00:12+07:00', updatedAt: '1908-05-01T12:00:45Z' }),
    line({ id: 4, publishedAt: '2098-01-01T00:00:00+07:00' }),
    ...Array.from({ length: 210 }, (_, index) => line({ id: 10 + index, title: `Bài ${index}` })),
  ])
  expect(mended).toBe(0)
  await withdraw(system, 3)
}

test('what is exported, imported into an empty newspaper and exported again is the same, pictures too', async () => {
  await fill()
  await mkdir(folder.path('mot'))
  await mkdir(folder.path('hai'))
  const first = folder.path('mot/bao.jsonl')
  expect(await exportArticles(first)).toEqual({ pieces: 213, pictures: 2, missingPictures: 0 })

  expect(await readFile(first, 'utf8')).toContain('"legacyUrls":["/anh/do.jpg","/NewsImg/do%201.jpg"]')

  const other = await freshDatabase()
  others.push(other)
  await closeDatabase()
  openDatabase(other.url)
  mediaFolder.path = folder.path('data-hai')
  const lines = (await readFile(first, 'utf8')).trimEnd().split('\n')
  expect(await importLines(first, lines)).toMatchObject({ added: 213, rejected: 0, mended: 0 })
  const second = folder.path('hai/bao.jsonl')
  await exportArticles(second)
  expect((await readFile(second, 'utf8')).split('\n')).toEqual((await readFile(first, 'utf8')).split('\n'))
  expect(await readdir(folder.path('hai/bao-images'))).toEqual(await readdir(folder.path('mot/bao-images')))
  expect(await database().picture.count()).toBe(2)
})

test('what was taken down or is still to come is not in it, nor named in it', async () => {
  const text = await readFile(folder.path('mot/bao.jsonl'), 'utf8')
  const pieces = text
    .trimEnd()
    .split('\n')
    .map((one) => JSON.parse(one))
  expect(pieces.map(({ id }) => id).filter((id) => id < 10)).toEqual([1, 2, 5])
  expect(pieces[0].related).toEqual([2])
  expect(text).not.toContain('Sẽ bị gỡ')
})

test('a full disk is one clear line, and no half file is left', async () => {
  await mkdir(folder.path('day'))
  await symlink('/dev/full', folder.path('day/bao.jsonl.tmp'))
  const env = { DATABASE_URL: others[0]?.url ?? url(), DATA_DIR: folder.path('data-hai') }
  const { code, out, err } = await runPortal(['export', 'articles', folder.path('day/bao.jsonl')], env)
  expect([code, out]).toEqual([1, ''])
  expect(err).toMatch(/^Không ghi được .*bao\.jsonl\.tmp: ENOSPC\.\n$/)
  expect(await readdir(folder.path('day'))).toEqual(['bao-images'])
})
