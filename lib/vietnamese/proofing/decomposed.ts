import { type Finding, found } from './finding.ts'

/** Words whose letters and marks are stored apart (NFD), as some keyboards and files do. */
export function decomposedFindings(text: string): Finding[] {
  return found(text, /[\p{L}\p{M}]*\p{M}[\p{L}\p{M}]*/gu, ([word]) => {
    const composed = word.normalize('NFC')
    if (composed === word) return null
    return {
      rule: 'decomposed',
      message: `Chữ “${composed}” viết bằng dấu rời (NFD): máy khác có thể hiện sai.`,
      repair: composed,
    }
  })
}
