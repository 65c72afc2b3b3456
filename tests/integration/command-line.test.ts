import { readFile, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { runPortal } from '../setup/command.ts'
import { useDatabase } from '../setup/database.ts'
import { editionNumber, line, tagsSince, useFolder } from '../setup/newsroom.ts'

const { url } = useDatabase()
const folder = useFolder()
const portal = (args: string[], env: Record<string, string> = {}) =>
  runPortal(args, { DATABASE_URL: url(), DATA_DIR: folder.path('data'), ...env })

test('help is in Vietnamese and names every command', async () => {
  const { code, out } = await portal(['help'])
  expect(code).toBe(0)
  for (const name of ['import articles', 'export articles', 'publish', 'withdraw', 'purge', 'demo fill'])
    expect(out).toContain(name)
})

test.each([
  [['nothing']],
  [['import']],
  [['import', 'articles']],
  [['import', 'articles', 'a', 'b']],
  [['import', 'articles', 'a', '--no-such']],
  [['publish', 'x']],
  [['publish', '1', '2']],
  [['withdraw', '0']],
  [['purge']],
  [['purge', 'x']],
  [['demo']],
])('%j means nothing: one line, exit 2', async (args) => {
  const { code, out, err } = await portal(args)
  expect([code, out, err.trimEnd().split('\n').length]).toEqual([2, '', 1])
})

test('what cannot be done says why in one line, exit 1', async () => {
  expect(await portal(['import', 'articles', folder.path('none.jsonl')])).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^Không đọc được tệp .*\n$/),
  })
  expect(await portal(['publish', '7'])).toMatchObject({ code: 1, err: 'Không có bài số 7.\n' })
  const away = { DATABASE_URL: 'postgresql://x:y@127.0.0.1:1/z' }
  const { code, err } = await portal(['publish', '7'], away)
  expect([code, err.trimEnd().split('\n').length]).toEqual([1, 1])
})

test('an import with a bad line takes the rest, keeps the line and exits 1', async () => {
  const file = folder.path('bai.jsonl')
  await writeFile(file, `${JSON.stringify(line({ id: 7 }))}\nxấu\n`)
  const { code, out, err } = await portal(['import', 'articles', file, '--create-sections'])
  expect(code).toBe(1)
  expect(out).toContain('thêm 1, đổi 0, giữ nguyên 0, từ chối 1')
  expect(err).toContain('Dòng 2, từ chối: không phải JSON')
  expect(await readFile(folder.path('bai.rejected.jsonl'), 'utf8')).toBe('xấu\n')
})

test('purge stamps what it was told to drop', async () => {
  const before = await editionNumber()
  expect(await portal(['purge', '/', '/xa-hoi/'])).toMatchObject({ code: 0, err: '' })
  expect(await tagsSince(before)).toEqual(['path:/', 'path:/xa-hoi'])
  expect((await portal(['purge', 'all'])).code).toBe(0)
  expect(await tagsSince(before + 1)).toEqual(['all'])
})
