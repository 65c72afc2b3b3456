import fc from 'fast-check'
import { expect, test } from 'vitest'
import { likesOf, matchPattern, type Pattern, readPattern } from './pattern.ts'

function pattern(text: string): Pattern {
  const read = readPattern(text)
  if (!read.ok) throw new Error(read.reason)
  return read.pattern
}
const take = (written: string, address: string) => {
  const url = new URL(address, 'http://bao.example')
  return matchPattern(pattern(written), decodeURIComponent(url.pathname), url.searchParams)
}

test.each([
  ['/#/{id}/*.htm', '/11/189470/Nang-cao.htm', '189470'],
  ['/#/{id}/*.htm', '/11/189470/N%C3%A2ng-cao-9.HTM', '189470'],
  ['/{id}ct*/*.htm', '/151ct151/trang-1206.htm', '151'],
  ['*-{id}.htm', '/kinh-te/nong-nghiep/Vu-chiem-2024-242098.htm', '242098'],
  ['*-post{id}.html', '/tin-post832352.html', '832352'],
  ['*-ar{id}.html', '/van-hoa/le-hoi-ar993220.html', '993220'],
  ['/diendan/{id}p*/*.htm', '/diendan/103215p1c123/y-kien.htm', '103215'],
  ['newsdetail.asp?NewsId={id}', '/newsdetail.asp?CatId=55&NewsId=82683', '82683'],
  ['newsdetail.asp?NewsId={id}', '/vn/NEWSDETAIL.ASP?newsid=82683&catid=55', '82683'],
  ['?id={id}-*', '/xem.php?id=77-tin-moi', '77'],
  ['/?p={id}', '/?p=5', '5'],
])('%s takes the number out of %s', (written, address, id) => {
  expect(take(written, address)?.id).toBe(id)
})

test.each([
  ['/#/{id}/*.htm', '/xa-hoi/189470/Nang-cao.htm', 'words stand where a number should'],
  ['/#/{id}/*.htm', '/a/11/189470/Nang-cao.htm', 'a whole path has no folder above it'],
  ['*-{id}.htm', '/tin-242098x.htm', 'the number must be a whole one'],
  ['*-{id}.htm', '/tin-.htm', 'there is no number'],
  ['*-{id}.htm', '/a-1111111111111111111.htm', 'nobody counts that far'],
  ['*-post{id}.html', '/tin-post832352.html/x', 'something stands behind'],
  ['newsdetail.asp?NewsId={id}', '/newsdetail.asp?CatId=55', 'the parameter is missing'],
  ['newsdetail.asp?NewsId={id}', '/newsdetail.asp?NewsId=82a', 'the parameter is no number'],
  ['newsdetail.asp?NewsId={id}', '/oldnewsdetail.asp?NewsId=82', 'a segment is matched as a whole'],
  ['/?p={id}', '/tin/x?p=5', 'the path is another one'],
])('%s does not take %s: %s', (written, address) => {
  expect(take(written, address)).toBeNull()
})

test('the words of a topic or a section are taken where a pattern names them', () => {
  expect(take('{slug}-tag{id}.html', '/nong-thon-moi-tag51577.html')).toEqual({
    slug: 'nong-thon-moi',
    id: '51577',
  })
  expect(take('/{slug}/trang-#.htm', '/kinh-te/trang-12.htm')).toEqual({ slug: 'kinh-te' })
})

test.each([
  ['', 'Mẫu còn trống.'],
  ['/tin/*.htm', 'Mẫu phải có {id} ở chỗ con số của bài.'],
  ['*{id}.htm', 'Mẫu chưa rõ: trước {id} phải có một chữ hoặc dấu cố định.'],
  ['/2{id}.htm', 'Mẫu chưa rõ: ngay trước {id} không được là chữ số.'],
  ['/{id}3.htm', 'Mẫu chưa rõ: ngay sau {id} không được là chữ số.'],
  ['/**/{id}.htm', 'Mẫu chưa rõ: hai dấu * liền nhau.'],
  ['/{id}/{id}.htm', 'Mỗi mẫu chỉ có một {id}.'],
  ['/a b{id}', 'Mẫu không được có dấu cách hay ký tự lạ.'],
  ['x.asp?{id}', 'Sau dấu ? phải là tên=giá trị, như NewsId={id}.'],
  [`/${'a'.repeat(200)}{id}`, 'Mẫu dài quá 200 ký tự.'],
])('what cannot be meant is refused: %s', (written, reason) => {
  expect(readPattern(written)).toEqual({ ok: false, reason })
})

/** Whatever letters; between à and ỹ there is a space too (U+1680), which no pattern may hold. */
const words = fc.stringMatching(/^[a-zà-ỹ_%-]{0,6}$/).filter((text) => !/\s/.test(text))
const anything = fc.string({
  unit: fc.constantFrom('a', '-', '1', '9', '/', '.', 'ă', '*', '#', '%', '_', '?'),
})

test('whatever a pattern and an address are, nothing throws', () => {
  fc.assert(
    fc.property(anything, anything, (written, path) => {
      const read = readPattern(`/${written}{id}`)
      if (read.ok) matchPattern(read.pattern, `/${path}`, new URLSearchParams(path))
    }),
  )
})

test('a pattern takes out what was put in, and the database is asked for no less', () => {
  const star = fc.stringMatching(/^[a-z_%-]{0,5}$/)
  fc.assert(
    fc.property(words, star, words, fc.integer({ min: 1, max: 10 ** 9 }), (before, any, after, number) => {
      const written = `/${before}*-{id}${after}.htm`
      const path = `/${before}${any}-${number}${after}.htm`.normalize('NFC')
      const read = pattern(written)
      expect(matchPattern(read, path, new URLSearchParams())?.id).toBe(String(number))
      expect(likesOf(read, String(number)).some((like) => isLike(like, path.toLowerCase()))).toBe(true)
    }),
  )
})

test('the longest address against the most stars is over at once', () => {
  const read = pattern(`/${'a*'.repeat(10)}-{id}`)
  // A matcher that goes back to try again would be at it for longer than anybody waits.
  expect(matchPattern(read, `/${'a'.repeat(2_000)}`, new URLSearchParams())).toBeNull()
  expect(matchPattern(read, `/${'a1'.repeat(1_000)}-1a`, new URLSearchParams())).toBeNull()
})

/** SQL's LIKE. */
function isLike(like: string, text: string): boolean {
  const source = like.replace(/\\(.)|%|[.*+?^${}()|[\]]/g, (found, escaped) =>
    escaped ? `\\u{${escaped.codePointAt(0).toString(16)}}` : found === '%' ? '.*' : `\\${found}`,
  )
  return new RegExp(`^${source}$`, 'su').test(text)
}
