import { decomposedFindings } from './proofing/decomposed.ts'
import type { Finding } from './proofing/finding.ts'
import { quoteFindings } from './proofing/quotes.ts'
import { spaceFindings } from './proofing/spaces.ts'
import { strayTones, type ToneStyle } from './proofing/tones.ts'

export type { Finding, Rule } from './proofing/finding.ts'
export { majority, type ToneStyle, toneCounts } from './proofing/tones.ts'

/**
 * What a proof-reader would mark in one paragraph or line of Vietnamese, in the order of the text. Tones are
 * looked at only where a style is given. Nothing is changed: `repaired` does that.
 */
export function proofread(text: string, tones: ToneStyle | null): Finding[] {
  return [
    ...quoteFindings(text),
    ...spaceFindings(text),
    ...decomposedFindings(text),
    ...(tones ? strayTones(text, tones) : []),
  ].sort((a, b) => a.from - b.from || a.to - b.to)
}

/** The text with every safe repair made. Where two touch the same place, the second is made in another round. */
export function repaired(text: string, tones: ToneStyle | null): string {
  let now = text
  for (let round = 0; round < 5; round++) {
    const safe = apart(proofread(now, tones).filter(({ repair }) => repair !== undefined))
    if (safe.length === 0) return now
    for (const { from, to, repair } of safe.toReversed()) now = now.slice(0, from) + repair + now.slice(to)
  }
  return now
}

/** Those that do not overlap one before them. */
export function apart<T extends { from: number; to: number }>(findings: T[]): T[] {
  let end = -1
  return findings.filter(({ from, to }) => {
    if (from < end) return false
    end = Math.max(to, from + 1)
    return true
  })
}
