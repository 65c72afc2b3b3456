/** Encodings of before Unicode, as their texts look when each byte is taken for a letter of Windows-1252. */
export type LegacyEncoding = 'tcvn3' | 'vni'

/**
 * TCVN 5712:1993 VN3, the "ABC" of .Vn fonts: a byte is a letter with its tone. Capitals with tones have no byte:
 * a second font, .VnTimeH, draws the small ones as capitals.
 */
export const tcvn3: ReadonlyMap<string, string> = new Map(
  rows([
    [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
    [0xb5, 'àảãáạ'],
    [0xbb, 'ằẳẵắ'],
    [0xc6, 'ặầẩẫấậè'],
    [0xce, 'ẻẽéẹềểễếệìỉ'],
    [0xdc, 'ĩíịò'],
    [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
    [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
  ]),
)

function rows(list: [number, string][]): [string, string][] {
  return list.flatMap(([first, letters]) =>
    [...letters].map((letter, at): [string, string] => [String.fromCharCode(first + at), letter]),
  )
}

const tones = { acute: '\u0301', grave: '\u0300', hook: '\u0309', tilde: '\u0303', dot: '\u0323' }
const [circumflex, breve] = ['\u0302', '\u0306']

/** VNI for Windows: letters of their own, in small; a capital is the same letter in capitals. */
export const vniLetters: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
}

const plainTones = { ù: tones.acute, ø: tones.grave, û: tones.hook, õ: tones.tilde, ï: tones.dot }
const onCircumflex = {
  â: circumflex,
  á: circumflex + tones.acute,
  à: circumflex + tones.grave,
  å: circumflex + tones.hook,
  ã: circumflex + tones.tilde,
  ä: circumflex + tones.dot,
}
const onBreve = {
  ê: breve,
  é: breve + tones.acute,
  è: breve + tones.grave,
  ú: breve + tones.hook,
  ü: breve + tones.tilde,
  ë: breve + tones.dot,
}

/** VNI: what the letter after a vowel puts on it, as combining marks. */
export const vniMarks: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  a: { ...plainTones, ...onCircumflex, ...onBreve },
  e: { ...plainTones, ...onCircumflex },
  o: { ...plainTones, ...onCircumflex },
  u: plainTones,
  y: plainTones,
  ô: plainTones,
  ö: plainTones,
}
