import { writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { withdraw } from '../../lib/articles/write.ts'
import { mergeNames } from '../../lib/catalogue/write-merge.ts'
import { otherNames } from '../../lib/documents/hosts.ts'
import { withdrawPicture } from '../../lib/media/write.ts'
import { type PatternSetting, patternSettings } from '../../lib/old-addresses/settings.ts'
import { chooseTarget, forgetChoice, savePatterns } from '../../lib/old-addresses/write.ts'
import { seenOf } from '../../lib/seen.ts'
import { system } from '../../lib/staff/actor.ts'
import { database, useDatabase } from '../setup/database.ts'
import { useDocumentServer } from '../setup/document-server.ts'
import { importLines as importFile, line, useFolder } from '../setup/newsroom.ts'

const { url } = useDatabase()
const { ask, port } = useDocumentServer(url)
const folder = useFolder()
const site = 'https://bao.example'

/** Pieces by headline and the addresses that they had; the number of each. */
async function pieces(lines: Record<string, string[]>): Promise<number[]> {
  const { rejected } = await importFile(
    folder.path('bai.jsonl'),
    Object.entries(lines).map(([title, legacyUrls]) => line({ id: undefined, title, legacyUrls })),
  )
  expect(rejected).toBe(0)
  const rows = await database().article.findMany({ where: { title: { in: Object.keys(lines) } } })
  return Object.keys(lines).map((title) => rows.find((row) => row.title === title)?.id as number)
}

/** Where an address leads in one step, or the status of what else it answers. */
async function leadsTo(path: string, headers?: Record<string, string>): Promise<string | number | undefined> {
  const { status, headers: answered } = await ask(path, headers)
  return status === 308 ? answered.location : status
}

async function setPatterns(patterns: PatternSetting[]): Promise<void> {
  const seen = seenOf({ patterns: await patternSettings() })
  expect(await savePatterns(system, seen, patterns)).toMatchObject({ ok: true })
}

describe('every shape of the field leads to its piece in one step', () => {
  let nangCao: string
  beforeAll(async () => {
    const [id] = await pieces({
      'Nâng cao': [
        'http://www.bao.example/11/189470/Nang-cao.htm',
        '/kinh-te/202305/nang-cao-242098.htm',
        '/nang-cao-post832352.html',
        '/nang-cao-ar993220.html',
        '/diendan/103215p1c123/nang-cao.htm',
        '/newsdetail.asp?CatId=55&NewsId=82683',
        '/Tin-tức/Nâng-cao-chất-lượng.htm',
      ],
    })
    nangCao = `${site}/tin/nang-cao-${id}`
  })

  test.each([
    ['whole', '/11/189470/Nang-cao.htm'],
    ['under another slug', '/11/189470/Nang-cao-chat-luong.htm'],
    ['in another case', '/11/189470/NANG-CAO.HTM'],
    ['in another section', '/12/189470/x.htm'],
    ['with a slash behind', '/11/189470/Nang-cao.htm/'],
    ['with doubled slashes', '//11//189470/Nang-cao.htm'],
    ['with what others count by', '/11/189470/Nang-cao.htm?fbclid=abc&utm_source=zalo'],
    ['with a query of no meaning', '/11/189470/Nang-cao.htm?in=1'],
    ['by the number at the end', '/nang-cao-chat-luong-242098.htm'],
    ['by the number after post', '/xa-hoi/khac-post832352.html'],
    ['by the number after ar', '/khac-ar993220.html'],
    ['of the forum', '/diendan/103215p7c1/y-kien-khac.htm'],
    ['of the program', '/newsdetail.asp?CatId=55&NewsId=82683'],
    ['of the program, in another order and case', '/NewsDetail.asp?newsid=82683&catid=9'],
    ['percent-encoded', '/Tin-t%E1%BB%A9c/N%C3%A2ng-cao-ch%E1%BA%A5t-l%C6%B0%E1%BB%A3ng.htm'],
    ['in small percent digits', '/Tin-t%e1%bb%a9c/N%c3%a2ng-cao-ch%e1%ba%a5t-l%c6%b0%e1%bb%a3ng.htm'],
    ['in NFD', encodeURI('/Tin-tức/Nâng-cao-chất-lượng.htm'.normalize('NFD'))],
    ['in capitals with tones', encodeURI('/TIN-TỨC/NÂNG-CAO-CHẤT-LƯỢNG.HTM')],
  ])('%s', async (_, path) => {
    expect(await leadsTo(path)).toBe(nangCao)
    for (const host of ['www.bao.example', 'www.bao.example:80', 'bao.example', 'elsewhere.example'])
      expect(await leadsTo(path, { host }), host).toBe(nangCao)
  })

  test.each([
    ['in raw Unicode', '/Tin-tức/Nâng-cao-chất-lượng.htm'],
    ['in raw NFD', '/Tin-tức/Nâng-cao-chất-lượng.htm'.normalize('NFD')],
  ])('%s, byte by byte', async (_, path) => {
    for (const host of ['bao.example', 'www.bao.example'])
      expect(await raw(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)).toMatch(
        new RegExp(`^HTTP/1.1 308 [^]*\r\nlocation: ${nangCao}\r\n`, 'i'),
      )
  })
})

/** What comes back to these bytes. */
function raw(bytes: string): Promise<string> {
  return new Promise((done, fail) => {
    const socket = connect(port(), '127.0.0.1', () => socket.write(Buffer.from(bytes, 'utf8')))
    const chunks: Buffer[] = []
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('close', () => done(Buffer.concat(chunks).toString('latin1')))
    socket.on('error', fail)
  })
}

test('a number that two pieces had leads to neither, each whole address to its own', async () => {
  const [first, second] = await pieces({
    'Cùng số một': ['/1/7001/Mot.htm'],
    'Cùng số hai': ['/2/7001/Hai.htm'],
  })
  expect(await leadsTo('/1/7001/Mot.htm')).toBe(`${site}/tin/cung-so-mot-${first}`)
  expect(await leadsTo('/2/7001/Hai.htm')).toBe(`${site}/tin/cung-so-hai-${second}`)
  expect(await leadsTo('/3/7001/Ba.htm')).toBe(404)
})

test('two addresses that differ in case alone each lead to their own, a third spelling to neither', async () => {
  const [first, second] = await pieces({ 'Chữ hoa': ['/Tin/Abc.html'], 'Chữ thường': ['/tin/abc.html'] })
  expect(await leadsTo('/Tin/Abc.html')).toBe(`${site}/tin/chu-hoa-${first}`)
  expect(await leadsTo('/tin/abc.html')).toBe(`${site}/tin/chu-thuong-${second}`)
  expect(await leadsTo('/TIN/ABC.html')).toBe(404)
})

test('numbers of different series are different numbers, until the paper says that they are one', async () => {
  const [id] = await pieces({ 'Bài ar': ['/bai-ar555001.html'] })
  expect(await leadsTo('/bai-post555001.html')).toBe(404)
  const before = await patternSettings()
  await setPatterns(
    before.map((setting) => (setting.series === 'post' ? { ...setting, series: 'ar' } : setting)),
  )
  expect(await leadsTo('/bai-post555001.html')).toBe(`${site}/tin/bai-ar-${id}`)
  await setPatterns(before)
  expect(await leadsTo('/bai-post555001.html')).toBe(404)
})

test('a piece that kept its number is found by it, one that was given its number here is not', async () => {
  await importFile(folder.path('bai.jsonl'), [
    line({ id: 640_001, title: 'Giữ số' }),
    line({ id: 640_002, title: 'Số khác', legacyUrls: ['/9/77/So-khac.htm'] }),
  ])
  const [given] = await pieces({ 'Số ở đây': ['/gi-do.htm'] })
  expect(await leadsTo('/xa-hoi/giu-so-640001.htm')).toBe(`${site}/tin/giu-so-640001`)
  expect(await leadsTo(`/xa-hoi/gi-do-${given}.htm`)).toBe(404)
  // Known by another number of the same series: its own means something else.
  expect(await leadsTo('/xa-hoi/so-khac-640002.htm')).toBe(404)
  expect(await leadsTo('/xa-hoi/so-khac-77.htm')).toBe(`${site}/tin/so-khac-640002`)
  await setPatterns((await patternSettings()).map((setting) => ({ ...setting, ownIds: false })))
  expect(await leadsTo('/xa-hoi/giu-so-640001.htm')).toBe(404)
})

test('an old picture leads to its rendition, a withdrawn one is gone', async () => {
  const bytes = await sharp({ create: { width: 700, height: 500, channels: 3, background: 'teal' } })
    .jpeg()
    .toBuffer()
  await writeFile(folder.path('song.jpg'), bytes)
  await importFile(folder.path('bai.jsonl'), [
    line({
      id: 650_001,
      html: '<img src="song.jpg" data-legacy-url="/Includes/NewsDetail/1_2017/IMG_2722%20.jpg">',
      image: { file: 'song.jpg', legacyUrls: ['/NewsImg/6_2020/142688_2363.jpg', '/wp/uploads/song.jpg'] },
    }),
  ])
  const { hash } = await database().picture.findFirstOrThrow({ where: { width: 700 } })
  const there = `${site}/media/${hash}/640.jpg`
  for (const path of [
    '/NewsImg/6_2020/142688_2363.jpg',
    '/newsimg/6_2020/142688_2363.JPG',
    '/Includes/NewsDetail/1_2017/IMG_2722%20.jpg',
    '/wp/uploads/song-300x200.jpg',
  ])
    expect(await leadsTo(path), path).toBe(there)
  await withdrawPicture(system, hash)
  expect(await leadsTo('/NewsImg/6_2020/142688_2363.jpg')).toBe(410)
})

test('a piece that was withdrawn is gone at its old addresses too', async () => {
  const [id] = await pieces({ 'Gỡ rồi': ['/1/8101/Go-roi.htm'] })
  expect(await leadsTo('/1/8101/Khac.htm')).toBe(`${site}/tin/go-roi-${id}`)
  await withdraw(system, id as number)
  expect(await leadsTo('/1/8101/Go-roi.htm')).toBe(410)
  expect(await leadsTo('/1/8101/Khac.htm')).toBe(410)
})

test('what comes in later is found from the same edition on', async () => {
  expect(await leadsTo('/1/8201/Sau.htm')).toBe(404)
  expect(await leadsTo('/2/8201/Khac.htm')).toBe(404)
  const [id] = await pieces({ 'Đến sau': ['/1/8201/Sau.htm'] })
  expect(await leadsTo('/1/8201/Sau.htm')).toBe(`${site}/tin/den-sau-${id}`)
  expect(await leadsTo('/2/8201/Khac.htm')).toBe(`${site}/tin/den-sau-${id}`)
})

describe('an editor', () => {
  test('says once where all pages of an old list lead', async () => {
    const section = await database().section.findUniqueOrThrow({ where: { slug: 'xa-hoi' } })
    expect(await leadsTo('/151ct151/trang-1206.htm')).toBe(404)
    await chooseTarget(system, '/151ct151/trang-1206.htm', { kind: 'section', id: section.id })
    expect(await leadsTo('/151ct151/trang-1206.htm')).toBe(`${site}/xa-hoi`)
    expect(await leadsTo('/151ct99/trang-1.htm')).toBe(`${site}/xa-hoi`)
    expect(await leadsTo('/152ct151/trang-1.htm')).toBe(404)
    await forgetChoice(system, '/151ct151/trang-1206.htm')
    expect(await leadsTo('/151ct99/trang-1.htm')).toBe(404)
  })

  test('says where a topic went; its words alone find it too, and a merge takes the choice along', async () => {
    await importFile(folder.path('bai.jsonl'), [
      line({ id: 660_001, topics: ['Nông thôn mới'] }),
      line({ id: 660_002, topics: ['Làng quê mới'] }),
    ])
    expect(await leadsTo('/nong-thon-moi-tag51577.html')).toBe(`${site}/chu-de/nong-thon-moi`)
    expect(await leadsTo('/khong-ai-biet-tag51578.html')).toBe(404)
    const [from, into] = await Promise.all(
      ['nong-thon-moi', 'lang-que-moi'].map((slug) =>
        database().topic.findUniqueOrThrow({ where: { slug } }),
      ),
    )
    await chooseTarget(system, '/khong-ai-biet-tag51578.html', { kind: 'topic', id: from?.id as number })
    expect(await leadsTo('/ten-khac-tag51578.html')).toBe(`${site}/chu-de/nong-thon-moi`)
    await mergeNames(system, 'topic', from?.id as number, into?.id as number)
    expect(await leadsTo('/ten-khac-tag51578.html')).toBe(`${site}/chu-de/lang-que-moi`)
    expect(await leadsTo('/nong-thon-moi-tag51577.html')).toBe(`${site}/chu-de/lang-que-moi`)
  })

  test('says of a piece where it is, that it is gone, or that it never was', async () => {
    const [id] = await pieces({ 'Đích đến': [] })
    const address = '/tin-xua/chuyen-lang.html'
    await chooseTarget(system, `http://www.bao.example${address}`, { kind: 'article', id: id as number })
    expect(await leadsTo('/Tin-Xua/Chuyen-Lang.html')).toBe(`${site}/tin/dich-den-${id}`)
    await chooseTarget(system, address, { kind: 'gone' })
    expect(await leadsTo(address)).toBe(410)
    await chooseTarget(system, address, { kind: 'ignored' })
    expect(await leadsTo(address)).toBe(404)
    const audit = await database().auditEntry.count({ where: { action: 'choose-old-address' } })
    expect(audit).toBeGreaterThanOrEqual(5)
  })

  test('cannot lead anywhere but to what readers may see', async () => {
    const refused = { ok: false, reason: 'invalid' }
    expect(await chooseTarget(system, '/x.htm', { kind: 'article', id: 999_999 })).toMatchObject(refused)
    expect(await chooseTarget(system, '/x.htm', { kind: 'section', id: 999_999 })).toMatchObject(refused)
    expect(await chooseTarget(system, 'javascript:alert(1)', { kind: 'gone' })).toMatchObject(refused)
  })

  test('outweighs what an import brought', async () => {
    const [wrong, right] = await pieces({ 'Nhầm chỗ': ['/1/8301/A.htm'], 'Đúng chỗ': [] })
    expect(await leadsTo('/1/8301/A.htm')).toBe(`${site}/tin/nham-cho-${wrong}`)
    await chooseTarget(system, '/1/8301/A.htm', { kind: 'article', id: right as number })
    expect(await leadsTo('/1/8301/A.htm')).toBe(`${site}/tin/dung-cho-${right}`)
  })
})

describe('whatever host is asked', () => {
  test('a page of ours stands at one address', async () => {
    const [id] = await pieces({ 'Một nhà': [] })
    const path = `/tin/mot-nha-${id}`
    expect(await leadsTo(path, { host: 'bao.example' })).toBe(200)
    expect(await leadsTo(path, { host: 'www.bao.example' })).toBe(`${site}${path}`)
    expect(await leadsTo(`${path}?x=1`, { host: 'www.bao.example' })).toBe(`${site}${path}?x=1`)
    expect(await leadsTo(`/tin/sai-${id}/`, { host: 'WWW.bao.example.' })).toBe(`${site}${path}`)
    expect(await leadsTo('/', { host: 'www.bao.example' })).toBe(`${site}/`)
    expect(await leadsTo('/khong-co', { host: 'www.bao.example' })).toBe(404)
    expect(await leadsTo('/media/x/1.jpg?v=1', { host: 'www.bao.example' })).toBe(`${site}/media/x/1.jpg?v=1`)
    expect(await leadsTo(path, { host: '127.0.0.1' })).toBe(200)
    expect(await leadsTo(path, { host: 'baocu.example' })).toBe(200)
    otherNames.add('baocu.example')
    expect(await leadsTo(path, { host: 'baocu.example' })).toBe(`${site}${path}`)
    expect((await ask('/api/health', { host: 'www.bao.example' })).status).toBe(200)
  })

  test.each([
    '//evil.example',
    '//evil.example/%2e%2e',
    '/%2F%2Fevil.example/',
    '/%2F/evil.example',
    '/\\evil.example',
    '/%5Cevil.example/',
    '/@evil.example/',
    '/11/189470/%0D%0ALocation:%20http:%2F%2Fevil.example.htm',
    '/.evil.example',
    '/tin/x-1//evil.example',
    '/?p=//evil.example',
  ])('nobody is sent elsewhere by %s', async (path) => {
    for (const host of ['bao.example', 'www.bao.example', 'evil.example', 'www.bao.example@evil.example']) {
      const { status, headers } = await ask(path, { host })
      expect([200, 308, 400, 404, 410]).toContain(status)
      if (headers.location !== undefined) {
        expect(new URL(headers.location, site).origin, headers.location).toBe(site)
        expect(headers.location).not.toMatch(/^\/\/|^\/\\/)
      }
    }
  })
})
