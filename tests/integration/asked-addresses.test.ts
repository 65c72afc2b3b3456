import { beforeEach, expect, test } from 'vitest'
import { AskedAddresses, askedAddresses, mostKept } from '../../lib/old-addresses/asked.ts'
import { askedAddressPage, choicePage, tryOldAddress } from '../../lib/old-addresses/desk.ts'
import { offersFor } from '../../lib/old-addresses/offers.ts'
import { chooseTarget, forgetChoice, savePatterns } from '../../lib/old-addresses/write.ts'
import { system } from '../../lib/staff/actor.ts'
import { roleNames } from '../../lib/staff/roles.ts'
import { actorOf } from '../setup/actors.ts'
import { database, useDatabase } from '../setup/database.ts'
import { useDocumentServer } from '../setup/document-server.ts'
import { importLines, line, useFolder } from '../setup/newsroom.ts'

const { url } = useDatabase()
const { ask } = useDocumentServer(url)
const folder = useFolder()
beforeEach(async () => {
  await askedAddresses.flush()
  await database().askedAddress.deleteMany()
})

const listed = async () => {
  await askedAddresses.flush()
  const page = await askedAddressPage(system, null)
  return page.ok ? page.rows : []
}

test('what is asked for in vain is listed with its count, days and who linked to it, the most asked first', async () => {
  for (let times = 0; times < 3; times++) await ask('/11/1/Tin-c%C5%A9.htm')
  await ask('/11/1/Tin-c%C5%A9.htm', { referer: 'https://dien-dan.example/chu-de?x=1' })
  await ask('/TIN.asp?NewsId=12&utm_source=zalo')
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
  const days = { firstDay: today, lastDay: today }
  expect(await listed()).toEqual([
    {
      address: '/11/1/Tin-cũ.htm',
      written: '/11/1/Tin-cũ.htm',
      count: 4,
      referrer: 'dien-dan.example',
      ...days,
    },
    { address: '/TIN.asp?NewsId=12', written: '/TIN.asp?NewsId=12', count: 1, referrer: '', ...days },
  ])
})

test('the pages of an old list are one line', async () => {
  for (const page of [1, 2, 3]) await ask(`/151ct151/trang-${page}.htm`)
  expect(await listed()).toMatchObject([{ address: '/151ct151/trang-3.htm', count: 3 }])
})

test.each([
  '/wp-login.php',
  '/wp-admin/setup-config.php?step=1',
  '/.env',
  '/.git/config',
  '/shell.php',
  '/vendor/phpunit/phpunit/src/Util/PHP/eval-stdin.php',
  '/index.php?id=http://evil.example/12.txt',
  '/a.htm?q=%3Cscript%3E',
  '/tin/%E2%80%AEmth.xyz.htm',
  `/${'a'.repeat(400)}.htm`,
  '/gi-do',
  '/tin/khong-co-999999',
])('%s is not listed', async (path) => {
  expect((await ask(path)).status).toBeGreaterThanOrEqual(400)
  expect(await listed()).toEqual([])
})

test('what leads somewhere, or was answered once, is not listed, also not by a server that counted it before', async () => {
  await importLines(folder.path('bai.jsonl'), [line({ id: 70, legacyUrls: ['/1/70/Co.htm'] })])
  await ask('/1/70/Co.htm')
  await ask('/1/71/Chua-co.htm')
  const elsewhere = new AskedAddresses()
  elsewhere.note('/1/71/Chua-Co.htm', new URLSearchParams(), null, undefined)
  expect(await listed()).toMatchObject([{ address: '/1/71/Chua-co.htm' }])
  await chooseTarget(system, '/1/71/Chua-co.htm', { kind: 'ignored' })
  expect(await listed()).toEqual([])
  await ask('/1/71/Chua-co.htm')
  await elsewhere.flush()
  expect(await listed()).toEqual([])
  await forgetChoice(system, '/1/71/Chua-co.htm')
  await ask('/1/71/Chua-co.htm')
  expect(await listed()).toHaveLength(1)
})

test('a flood of made-up addresses fills nothing, nor pushes out what many ask for', async () => {
  const flooded = new AskedAddresses()
  const none = new URLSearchParams()
  for (let times = 0; times < 3; times++) flooded.note('/nhieu-nguoi-hoi.htm', none, null, undefined)
  for (let round = 0; round < 14; round++) {
    for (let index = 0; index < 5_000; index++)
      flooded.note(`/bia-${round}-${index}x.htm`, none, null, undefined)
    expect(flooded.size).toBeLessThanOrEqual(500)
    await flooded.flush()
  }
  expect(await database().askedAddress.count()).toBe(mostKept)
  expect((await listed())[0]).toMatchObject({ address: '/nhieu-nguoi-hoi.htm', count: 3 })
})

test('two servers that write the same addresses at once lose no count', async () => {
  const servers = [new AskedAddresses(), new AskedAddresses()]
  const none = new URLSearchParams()
  for (let round = 0; round < 10; round++) {
    const order = Array.from({ length: 200 }, (_, index) => index)
    for (const [which, server] of servers.entries())
      for (const index of which === 0 ? order : order.toReversed())
        server.note(`/chung-${index}x.htm`, none, null, undefined)
    await Promise.all(servers.map((server) => server.flush()))
  }
  const rows = await database().askedAddress.findMany()
  expect(rows).toHaveLength(200)
  expect(new Set(rows.map(({ count }) => count))).toEqual(new Set([20n]))
})

test('what could not be written is written another time', async () => {
  const server = new AskedAddresses()
  server.note('/mat-mang.htm', new URLSearchParams(), null, undefined)
  await database().$executeRaw`ALTER TABLE asked_address RENAME TO away`
  await expect(server.flush()).rejects.toThrow()
  await database().$executeRaw`ALTER TABLE away RENAME TO asked_address`
  server.note('/mat-mang.htm', new URLSearchParams(), null, undefined)
  await server.flush()
  expect(await listed()).toMatchObject([{ address: '/mat-mang.htm', count: 2 }])
})

test('the list is read on from the last line, whatever counts are alike', async () => {
  const server = new AskedAddresses()
  for (let index = 0; index < 120; index++)
    for (let times = 0; times <= index % 3; times++)
      server.note(`/dong-${index}x.htm`, new URLSearchParams(), null, undefined)
  await server.flush()
  const seen: string[] = []
  for (let after: string | null = null, pages = 0; pages === 0 || after; pages++) {
    const page = await askedAddressPage(system, after)
    if (!page.ok) throw new Error('refused')
    seen.push(...page.rows.map(({ address }) => address))
    after = page.next
  }
  expect(new Set(seen).size).toBe(120)
  expect(seen).toHaveLength(120)
})

test('only who may gets anywhere near it', async () => {
  const may = ['managing-editor', 'editor-in-chief', 'administrator']
  const maySet = ['editor-in-chief', 'administrator']
  for (const role of roleNames) {
    const actor = actorOf(role)
    const answers = await Promise.all([
      askedAddressPage(actor, null),
      choicePage(actor, null),
      tryOldAddress(actor, '/x.htm'),
      offersFor(actor, '/x.htm', null),
      chooseTarget(actor, '/1/99/X.htm', { kind: 'gone' }),
      forgetChoice(actor, '/1/99/X.htm'),
    ])
    expect(
      answers.filter((answer) => !answer.ok && answer.reason === 'forbidden'),
      role,
    ).toHaveLength(may.includes(role) ? 0 : answers.length)
    const saved = await savePatterns(actor, 'another mark', [])
    expect(saved, role).toMatchObject({ reason: maySet.includes(role) ? 'stale' : 'forbidden' })
  }
})

test('the words of an old address find the piece that it was of', async () => {
  await importLines(folder.path('bai.jsonl'), [
    line({
      id: 81,
      section: 'giao-duc',
      sectionName: 'Giáo dục',
      title: 'Nâng cao chất lượng giáo dục vùng cao',
    }),
    line({ id: 82, title: 'Nâng cao chất lượng giáo dục', publishedAt: '2098-01-01T00:00:00+07:00' }),
  ])
  const offers = await offersFor(system, '/11/189470/Nang-cao-chat-luong-giao-duc-post12.htm', null)
  expect(offers).toMatchObject({ words: 'Nang cao chat luong giao duc', pieces: [{ target: 'article:81' }] })
  for (const typed of ['81', '/tin/x-81', 'https://bao.example/tin/nang-cao-81'])
    expect(await offersFor(system, '/x.htm', typed)).toMatchObject({ pieces: [{ target: 'article:81' }] })
  expect(await offersFor(system, '/x.htm', '82')).toMatchObject({ pieces: [] })
  expect(await offersFor(system, '/x.htm', 'giáo dục')).toMatchObject({ sections: [{ path: '/giao-duc' }] })
})

test('an address is tried before anything is saved: the pattern, the number, and where it leads', async () => {
  const tried = await tryOldAddress(system, 'http://www.bao.example/11/70/Khac.htm')
  expect(tried).toMatchObject({
    tried: {
      answer: 'redirect',
      to: 'https://bao.example/tin/nuoc-ve-ban-70',
      by: { pattern: '/#/{id}/*.htm', number: '70' },
    },
  })
  expect(await tryOldAddress(system, '/11/12345/Khac.htm')).toMatchObject({
    tried: { answer: 'nothing', by: { number: '12345' } },
  })
  expect(await tryOldAddress(system, '/xa-hoi')).toMatchObject({ tried: { answer: 'page' } })
  expect(await tryOldAddress(system, 'mailto:a@b.vn')).toEqual({ ok: true, tried: null })
})
