import { type Finding, found } from './finding.ts'

/** Where the tone stands in oa, oe and uy at a syllable's end: hòa, thúy (old) or hoà, thuý (new). */
export type ToneStyle = 'old' | 'new'

const tones = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323']
const written = new Map<string, { style: ToneStyle; other: string }>()
for (const [first, second] of ['oa', 'oe', 'uy'].map((pair) => [pair[0], pair[1]] as [string, string])) {
  for (const tone of tones) {
    for (const [a, b] of [
      [first, second],
      [first.toUpperCase(), second],
      [first.toUpperCase(), second.toUpperCase()],
    ] as [string, string][]) {
      const old = (a + tone + b).normalize('NFC')
      const modern = (a + b + tone).normalize('NFC')
      written.set(old, { style: 'old', other: modern })
      written.set(modern, { style: 'new', other: old })
    }
  }
}
// Not after q ("quý" has one spelling), and only where the syllable ends: "hoàn" has one spelling too.
const pairs = new RegExp(`(?<![qQ])(?:${[...written.keys()].join('|')})(?!\\p{L})`, 'gu')

/** How often each style stands in the texts. */
export function toneCounts(texts: string[]): Record<ToneStyle, number> {
  const counts = { old: 0, new: 0 }
  for (const text of texts) {
    for (const [pair] of text.matchAll(pairs)) counts[written.get(pair)?.style ?? 'old']++
  }
  return counts
}

/** The style that the texts are brought to: the one that stands there more often; null where they are not mixed. */
export function majority({ old, new: modern }: Record<ToneStyle, number>): ToneStyle | null {
  if (old === 0 || modern === 0) return null
  return modern > old ? 'new' : 'old'
}

/** The syllables whose tone stands in the other style. */
export function strayTones(text: string, style: ToneStyle): Finding[] {
  return found(text, pairs, ([pair]) => {
    const known = written.get(pair)
    if (!known || known.style === style) return null
    const message = `Dấu thanh đặt khác phần còn lại của bài: “${pair}”, nơi khác viết “${known.other}”.`
    return { rule: 'tones', message, repair: known.other }
  })
}
