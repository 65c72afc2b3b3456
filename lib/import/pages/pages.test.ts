import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { addressOfPage } from './address.ts'
import { pageText } from './charset.ts'
import { momentIn } from './date.ts'
import type { Rules } from './rules.ts'

test.each([
  ['Thứ sáu, 04/07/2025 - 08:50', 'dd/MM/yyyy HH:mm', '2025-07-04T01:50:00.000Z'],
  ['Thứ sáu, 04/07/2025 - 08:50', null, '2025-07-04T01:50:00.000Z'],
  ['11:17 | 13/04/2023', 'HH:mm dd/MM/yyyy', '2023-04-13T04:17:00.000Z'],
  ['Cập nhật: 7/4/2009 lúc 3:05 CH (GMT+7)', 'd/M/yyyy HH:mm a', '2009-04-07T08:05:00.000Z'],
  ['12:10 SA 01/02/2010', 'HH:mm a dd/MM/yyyy', '2010-01-31T17:10:00.000Z'],
  ['ngày 5-6-08', 'd-M-yy', '2008-06-05T05:00:00.000Z'],
  ['2024-05-16T10:57:00+07:00', null, '2024-05-16T03:57:00.000Z'],
  ['2024-05-16T10:57', null, '2024-05-16T03:57:00.000Z'],
])('"%s" as %s is %s', (text, format, iso) => expect(momentIn(text, format)?.toISOString()).toBe(iso))

test.each([
  ['31/02/2024 08:00', 'dd/MM/yyyy HH:mm'],
  ['hôm qua', null],
  ['04/07/2025 25:00', 'dd/MM/yyyy HH:mm'],
  ['104/07/20255', 'dd/MM/yyyy'],
])('"%s" is no moment', (text, format) => expect(momentIn(text, format)).toBeNull())

const words = 'Bà con họp chợ, trồng quế, dựng cầu'
const utf16be = Buffer.from(words, 'utf16le').swap16()
test.each([
  ['UTF-8 that says Latin-1', Buffer.from(`<meta charset="iso-8859-1">${words}`)],
  ['UTF-8 with its mark', Buffer.from(`\ufeff${words}`)],
  ['UTF-16 with its mark', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be])],
  ['UTF-16 without', Buffer.from(`<html><body><p class="x">${words}</p></body></html>`, 'utf16le')],
])('a page in %s is read', (_name, bytes) => expect(pageText(bytes)).toContain(words))

test('a page of before Unicode comes as letters of Windows-1252, whatever it calls itself', () => {
  for (const said of ['x-user-defined', 'x-viet-tcvn', 'windows-1252', ''])
    expect(pageText(Buffer.from(`<meta charset="${said}">B¸o c\u00f2`, 'latin1'))).toContain('B¸o c\u00f2')
})

const addressOf = (html: string, path: string, address: 'canonical' | 'path') =>
  addressOfPage(parseHTML(html).document, html, path, { address, base: 'http://baocu.vn/' } as Rules)
test.each([
  ['<link rel="canonical" href="/11/5/a.htm">', 'http://baocu.vn/11/5/a.htm'],
  ['<meta property="og:url" content="http://www.baocu.vn/a?b=1">', 'http://www.baocu.vn/a?b=1'],
  ['<!-- saved from url=(0027)http://baocu.vn/11/6/b.htm --><p>x</p>', 'http://baocu.vn/11/6/b.htm'],
  ['<link rel="canonical" href="http://baocu.vn/">', null],
  ['<p>x</p>', null],
])('%s has been at %s', (html, address) => expect(addressOf(html, 'x.html', 'canonical')).toBe(address))
test.each([
  ['11/5/Nâng cao.htm', 'http://baocu.vn/11/5/N%C3%A2ng%20cao.htm'],
  ['tin/index.html', 'http://baocu.vn/tin/'],
  ['newsdetail.asp?CatId=55&NewsId=8.html', 'http://baocu.vn/newsdetail.asp?CatId=55&NewsId=8'],
  ['newsdetail.asp@NewsId=8.html', 'http://baocu.vn/newsdetail.asp?NewsId=8'],
])('the file %s has been at %s', (path, address) => expect(addressOf('<p></p>', path, 'path')).toBe(address))
