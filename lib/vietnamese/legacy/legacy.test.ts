import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { isSyllable } from '../syllable.ts'
import { convertRun, judgeLegacy } from './judge.ts'
import { nodesToUnicode } from './nodes.ts'
import { tcvn3, vniLetters, vniMarks } from './tables.ts'

const toUnicode = (...runs: string[]) => {
  const verdict = judgeLegacy(runs)
  return verdict ? runs.map((run) => convertRun(run, verdict)) : runs
}

/** The other way round, for the tests: what an old typesetting machine would have written. */
const fromLetter = new Map([...tcvn3].map(([byte, letter]) => [letter, byte]))
const asTcvn3 = (text: string) =>
  [...text].map((letter) => fromLetter.get(letter) ?? fromLetter.get(letter.toLowerCase()) ?? letter).join('')
const vni = new Map<string, string>()
for (const [byte, letter] of Object.entries(vniLetters)) vni.set(letter, byte)
for (const [base, marks] of Object.entries(vniMarks))
  for (const [byte, mark] of Object.entries(marks))
    vni.set(((vniLetters[base] ?? base) + mark).normalize('NFC'), base + byte)
const asVni = (text: string) =>
  [...text]
    .map((letter) => {
      const small = letter.toLowerCase()
      const written = vni.get(small) ?? small
      return letter === small ? written : written.toUpperCase()
    })
    .join('')

const sentences = [
  'Sáng nay, bà con bản Nậm Lương dựng lại cây cầu gỗ bắc qua suối sau mùa lũ.',
  'Ủy ban nhân dân xã họp bàn việc nạo vét con mương đầu bản trước vụ chiêm xuân.',
  'Thầy và trò trường tiểu học Phja Đeng sơn lại lớp học, kê bàn ghế đón năm học mới.',
  'Chị Hoa kể: “Hồi ấy đường còn chưa có, muốn xuống chợ phải đi từ lúc gà gáy”.',
  'Hợp tác xã đã ký hợp đồng bán 12 tấn quế, giá cao hơn năm ngoái 3%.',
  'Đoàn viên thanh niên khuyên bà con giữ rừng, giữ nguồn nước, giữ nghề dệt cũ.',
  'Ở đây ai cũng biết ông Páo, người gùi từng bao giống lúa nếp qua đèo.',
]
const text = fc.shuffledSubarray(sentences, { minLength: 1 }).map((list) => list.join(' '))
const syllable = fc
  .tuple(
    fc.constantFrom(
      'b',
      'c',
      'ch',
      'đ',
      'gi',
      'h',
      'kh',
      'l',
      'm',
      'ng',
      'nh',
      'ph',
      'qu',
      's',
      'th',
      'tr',
      'v',
      '',
    ),
    fc.constantFrom(
      'à',
      'á',
      'ao',
      'ái',
      'âu',
      'ã',
      'ó',
      'òa',
      'ô',
      'ôi',
      'ông',
      'ú',
      'ùng',
      'ưa',
      'ương',
      'ê',
      'ạn',
      'ế',
    ),
  )
  .map((parts) => parts.join(''))
  .filter(isSyllable)

describe('a text of before Unicode comes out as it was written', () => {
  test.each([
    ['TCVN3', asTcvn3],
    ['VNI', asVni],
  ])('%s', (_name, encode) => {
    fc.assert(
      fc.property(text, (written) => {
        const small = written.replace(/(?<=\P{L})\p{Lu}|^\p{Lu}/gu, (letter) =>
          fromLetter.has(letter) || letter < '\u0080' ? letter : letter.toLowerCase(),
        )
        expect(toUnicode(encode(small))).toEqual([small.normalize('NFC')])
      }),
    )
  })

  test.each([
    ['B¸o ®iÖn tö tØnh', 'Báo điện tử tỉnh'],
    ['TØNH Uû häp phiªn th­êng kú', 'TỈNH Uỷ họp phiên thường kỳ'],
    ['TØNH Uû, UBND TØNH', 'TỈNH UỶ, UBND TỈNH'],
    ['§¹i héi §¶ng bé x· NËm L­¬ng', 'Đại hội Đảng bộ xã Nậm Lương'],
    ['Uyû ban nhaân daân tænh ñaõ hoïp', 'Uỷ ban nhân dân tỉnh đã họp'],
    ['UÛY BAN NHAÂN DAÂN TÆNH', 'ỦY BAN NHÂN DÂN TỈNH'],
    ['Honda® cïng bµ con © 2004 tÆng xe', 'Honda® cùng bà con © 2004 tặng xe'],
  ])('%s', (written, read) => expect(toUnicode(written)).toEqual([read]))

  test('what is short is read with the rest', () => {
    expect(toUnicode('Mét b¶n nhá trªn ®Ìo ®· cã ®iÖn', 'Cã', 'José', '®Ìo')).toEqual([
      'Một bản nhỏ trên đèo đã có điện',
      'Có',
      'José',
      'đèo',
    ])
  })
})

describe('nothing else is touched', () => {
  test('Vietnamese in Unicode, however short', () => {
    fc.assert(
      fc.property(fc.array(syllable, { minLength: 1, maxLength: 8 }), (words) => {
        expect(toUnicode(words.join(' '))).toEqual([words.join(' ')])
      }),
      { numRuns: 2000 },
    )
    for (const sentence of sentences) {
      expect(toUnicode(sentence)).toEqual([sentence])
      expect(toUnicode(sentence.normalize('NFD'))).toEqual([sentence.normalize('NFD')])
    }
  })

  test.each([
    'Où est passé le café de la gare ? Là-bas, derrière l’hôtel où dînait Zoé.',
    'À bientôt, chère Agnès : le théâtre a rouvert, et la forêt brûlée reverdit.',
    'Où, là, ô, à, où, ù',
    'The café’s décor is naïve; Zoë’s résumé isn’t.',
    'Microsoft® Windows® © 2004 §5 «quoted» 5µm ±2° 10 m² ½',
    'El niño pequeño comió piñón en São Paulo, à beça, não é?',
    'Für Größe und Öl über Köln; smörgåsbord på Ærø, ø og å',
    'const naïve = "é" // © 2004 — ¿qué?',
    'Kôn Plông, Krông Nô, Êđê',
    'Moët & Chandon',
    'Cô Nô, cô Tô, cô Hô ghi: où, eù',
    'Oà, eù, où, café, naïve, forêt, brûlée cho em an',
    'The word où and the word aù are written there',
    '® © µ ¸ ·',
  ])('%s', (written) => expect(toUnicode(written)).toEqual([written]))

  test('a paragraph of Unicode among those that are not', () => {
    const [old, kept] = ['Mét b¶n nhá trªn ®Ìo ®· cã ®iÖn', 'Bà con có ý là có lý.']
    expect(toUnicode(old, kept, 'Đường về bản')).toEqual([
      'Một bản nhỏ trên đèo đã có điện',
      kept,
      'Đường về bản',
    ])
  })
})

describe('in HTML', () => {
  const read = (html: string) => {
    const { document } = parseHTML(`<body>${html}</body>`)
    const found = nodesToUnicode(document.childNodes)
    return [document.toString().replace(/^<body>|<\/body>$/g, ''), [...found]]
  }
  test('a font names the encoding of its element, and capitals', () => {
    expect(
      read(
        '<p><font face=".VnTimeH">tØnh uû</font> <span style="font-family:&quot;.VnTime&quot;">häp</span> <i style="font-family:Arial">café</i></p>',
      ),
    ).toEqual([
      '<p><font face=".VnTimeH">TỈNH UỶ</font> <span style="font-family:&quot;.VnTime&quot;">họp</span> <i style="font-family:Arial">café</i></p>',
      ['tcvn3'],
    ])
    expect(read('<p style="font-family: VNI-Times">hoïp</p>')[0]).toContain('họp')
  })
  test('a font that was left behind by a conversion says nothing', () => {
    const html =
      '<p style="font-family:.VnTime">Tỉnh ủy họp phiên thường kỳ, có ý kiến</p><p style="font-family:.VnTime">và có cá</p>'
    expect(read(html)).toEqual([html, []])
  })
  test('a word with bold letters in it, and entities', () => {
    expect(read('<p>T<b>&Oslash;</b>nh <b>®</b>· häp, b&agrave;n viÖc x©y cÇu</p>')).toEqual([
      '<p>T<b>ỉ</b>nh <b>đ</b>ã họp, bàn việc xây cầu</p>',
      ['tcvn3'],
    ])
  })
})

test.each(['nghiêng', 'Uỷ', 'gì', 'giếng', 'quyết', 'khuỷu', 'ở', 'ngoằn', 'gìn', 'ươm', 'yếu'])(
  '%s is a syllable',
  (word) => expect(isSyllable(word)).toBe(true),
)
test.each(['krông', 'où', 'café', 'cê', 'tôt', 'ngi', 'à là', 'ộlốv', ''])('%s is none', (word) =>
  expect(isSyllable(word)).toBe(false),
)
