import sharp from 'sharp'
import { expect, test } from 'vitest'
import { cardHash, cardSize } from './card.ts'
import { cardSvg, drawCard, headlineSteps } from './draw.ts'
import { drawable, outlined } from './letters.ts'

const alphabet = [...'aăâeêioôơuưy'].flatMap((vowel) =>
  ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'].map((tone) => (vowel + tone).normalize('NFC')),
)
const letters = [...alphabet, ...'bcdđghklmnpqrstvx', ...'0123456789', ...'“”–…,.:?!%/'].flatMap((letter) => [
  ...new Set([letter, letter.toLocaleUpperCase('vi')]),
])
const card = {
  title: 'Ặ Ễ Ộ Ữ Ỵ: nguồn nhân lực ở các xã, phường',
  section: 'Xây dựng Đảng',
  masthead: 'Báo Thử',
}
/** The darkness of each pixel, row by row. */
async function inkOf(given: typeof card): Promise<{ at: (x: number, y: number) => boolean }> {
  const { data } = await sharp(await drawCard(given))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { at: (x, y) => (data[y * cardSize.width + x] ?? 255) < 160 }
}

test('every letter that Vietnamese is written with has a shape of its own', () => {
  const shapes = new Map<string, string>()
  for (const letter of letters) {
    expect(drawable(letter), letter).toBe(letter)
    const { outlines, width } = outlined(letter)
    expect(outlines, letter).toHaveLength(1)
    expect(width, letter).toBeGreaterThan(100)
    const path = outlines[0]?.path ?? ''
    expect(shapes.get(path), `${letter} looks like another letter`).toBeUndefined()
    shapes.set(path, letter)
  }
  expect(shapes.size).toBe(letters.length)
})

test('decomposed words are drawn as composed ones, and what the type has no letter for is left out', () => {
  expect(drawable('Lương\u00a0Sơn'.normalize('NFD'))).toBe('Lương\u00a0Sơn')
  expect(drawable(' Lũ 🌊 về   北京 bản ')).toBe('Lũ về bản')
})

test('marks over and under letters stay within their line, and the card within its margins', async () => {
  // A line at the largest size, with the highest and the lowest letters that there are.
  const seen = await inkOf({ ...card, title: 'ẪỄỖ ựgỵ', section: '', masthead: '' })
  const rows = Array.from({ length: cardSize.height }, (_, y) => y)
  const columns = Array.from({ length: cardSize.width }, (_, x) => x)
  const inked = rows.filter((y) => y > 14 && y < 515 && columns.some((x) => seen.at(x, y)))
  const [top = 0, bottom = 0] = [inked[0], inked.at(-1)]
  const size = headlineSteps[0]?.size ?? 0
  // Heights of Source Serif 4: a capital with two marks 0.95 em, a descender 0.25 em.
  expect(bottom - top).toBeGreaterThan(size)
  expect(bottom - top).toBeLessThan(size * 1.24)
  expect(top).toBeGreaterThan(120)
  const full = await inkOf({ ...card, title: `${card.title} `.repeat(9) })
  expect(
    rows.some((y) => y > 14 && [...columns.slice(0, 70), ...columns.slice(1132)].some((x) => full.at(x, y))),
  ).toBe(false)
})

test('a card is the same each time, its letters outlines, and another word is another card at another address', async () => {
  expect(cardSvg(card)).not.toMatch(/<text|font-family/)
  const [one, again, other] = await Promise.all([
    drawCard(card),
    drawCard(card),
    drawCard({ ...card, title: card.title.replace('xã', 'xạ') }),
  ])
  expect(one.equals(again)).toBe(true)
  expect(one.equals(other)).toBe(false)
  const { width, height, format } = await sharp(one).metadata()
  expect([width, height, format]).toEqual([1200, 630, 'png'])
  const hashes = [card, { ...card, title: 'x' }, { ...card, section: 'x' }, { ...card, masthead: 'x' }].map(
    cardHash,
  )
  expect(new Set(hashes).size).toBe(4)
})

test('no words of an editor become markup of the drawing', () => {
  const plain = cardSvg({ ...card, title: 'a' })
  expect(cardSvg({ ...card, title: '<script>&"</script>' })).not.toMatch(/script|&/)
  expect(plain.match(/<[a-z]+/g)?.every((tag) => ['<svg', '<rect', '<g', '<path'].includes(tag))).toBe(true)
})
