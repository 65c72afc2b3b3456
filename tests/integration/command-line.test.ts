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
  for (const name of [
    'import articles',
    'import wordpress',
    'import ghost',
    'import pages',
    'export articles',
    'publish',
    'backup',
    'verify',
    'restore',
    'withdraw',
    'purge',
    'token add',
    'demo fill',
    'staff add',
  ])
    expect(out).toContain(name)
})

test.each([
  [['nothing']],
  [['import']],
  [['import', 'articles']],
  [['import', 'articles', 'a', 'b']],
  [['import', 'articles', 'a', '--no-such']],
  [['import', 'wordpress']],
  [['import', 'pages', '.']],
  [['import', 'articles', 'a', '--attachments', '.']],
  [['publish', 'x']],
  [['publish', '1', '2']],
  [['withdraw', '0']],
  [['purge']],
  [['purge', 'x']],
  [['demo']],
  [['staff']],
  [['staff', 'add', '--email', 'a@bao.example']],
  [['staff', 'disable']],
  [['staff', 'list', '--role', 'reporter']],
  [['backup']],
  [['backup', 'a', '--keep', '0']],
  [['restore', 'a', 'b']],
  [['verify']],
  [['token']],
  [['token', 'add', '--name', 'Trạm tin']],
  [['token', 'add', '--name', 'Trạm tin', '--role', 'boss']],
  [['token', 'revoke', 'x']],
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

test('staff are added, listed, given a new link and shut out from the command line', async () => {
  const add = (email: string, ...more: string[]) =>
    portal(['staff', 'add', '--email', email, '--name', 'Hà Vy', ...more], {
      SITE_URL: 'https://bao.example',
    })
  const link = /^https:\/\/bao\.example\/admin\/dat-mat-khau\/[\w-]{43}$/m
  expect(await add('vy@bao.example', '--role', 'administrator')).toMatchObject({
    code: 0,
    out: expect.stringMatching(link),
  })
  expect(await add('vy@bao.example', '--role', 'reporter')).toMatchObject({
    code: 1,
    err: 'Đã có người dùng địa chỉ vy@bao.example.\n',
  })
  expect(await add('an@bao.example', '--role', 'desk-editor', '--sections', 'khong-co')).toMatchObject({
    code: 1,
    err: 'Không có chuyên mục "khong-co".\n',
  })
  expect((await add('an@bao.example', '--role', 'desk-editor', '--sections', 'xa-hoi')).code).toBe(0)
  const given = await runPortal(
    [
      'staff',
      'add',
      '--email',
      'binh@bao.example',
      '--name',
      'Bình',
      '--role',
      'reporter',
      '--password-stdin',
    ],
    { DATABASE_URL: url(), DATA_DIR: folder.path('data') },
    'mật khẩu từ đầu vào\n',
  )
  expect([given.code, given.out]).toEqual([0, 'Đã thêm Bình, Phóng viên.\n'])
  expect(await portal(['staff', 'disable', 'vy@bao.example'])).toMatchObject({
    code: 1,
    err: expect.stringContaining('quản trị duy nhất'),
  })
  expect((await portal(['staff', 'disable', 'AN@bao.example'])).code).toBe(0)
  expect((await portal(['staff', 'reset', 'vy@bao.example', '--two-factor'])).out).toContain(
    '/admin/dat-mat-khau/',
  )
  const { out } = await portal(['staff', 'list'])
  expect(out).toContain('vy@bao.example\tHà Vy\tadministrator\tđang dùng\tmột lớp\tchưa vào')
  expect(out).toContain('an@bao.example\tHà Vy\tdesk-editor\tđã ngừng')
}, 400_000)
