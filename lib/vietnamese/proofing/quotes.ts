import type { Finding } from './finding.ts'

const openers: Record<string, string> = { '“': '”', '«': '»' }
const closers = new Set(Object.values(openers))

type Mark = { at: number; sign: string; opens: boolean }

/**
 * Double quotes that do not come in pairs. One that opens straight and closes curly, or the other way, is
 * repaired to a curly pair; one that stands alone is shown, and a person decides.
 */
export function quoteFindings(text: string): Finding[] {
  const findings: Finding[] = []
  const open: Mark[] = []
  for (const mark of marksIn(text)) {
    const before = open.at(-1)
    if (mark.opens) open.push(mark)
    else if (before) {
      open.pop()
      findings.push(...mixedPair(before, mark))
    } else findings.push(alone(mark, 'đóng mà không có dấu mở'))
  }
  for (const mark of open) findings.push(alone(mark, 'mở mà không có dấu đóng'))
  return findings.sort((a, b) => a.from - b.from)
}

function marksIn(text: string): Mark[] {
  const marks: Mark[] = []
  let straight = 0
  for (const { 0: sign, index: at } of text.matchAll(/["“”«»]/g)) {
    if (sign !== '"') marks.push({ at, sign, opens: sign in openers })
    else {
      const opens = opensHere(text, at, marks, straight)
      marks.push({ at, sign, opens })
      straight += opens ? 1 : -1
    }
  }
  return marks
}

/** A straight quote opens before a word and closes after one; between two words it goes by what is open. */
function opensHere(text: string, at: number, marks: Mark[], straight: number): boolean {
  const before = at === 0 || /[\s([“«\u00a0–—-]/.test(text[at - 1] ?? '')
  const after = at + 1 >= text.length || /[\s)\].,;:!?…”»\u00a0]/.test(text[at + 1] ?? '')
  if (before !== after) return before
  const depth = marks.reduce((sum, { opens }) => sum + (opens ? 1 : -1), 0)
  return depth <= 0 && straight <= 0
}

function mixedPair(first: Mark, second: Mark): Finding[] {
  const isFine = first.sign === '"' ? second.sign === '"' : openers[first.sign] === second.sign
  if (isFine) return []
  const message = 'Ngoặc kép mở và đóng khác kiểu.'
  const make = ({ at, sign }: Mark, wanted: string): Finding[] =>
    sign === wanted ? [] : [{ rule: 'quotes', from: at, to: at + 1, message, repair: wanted }]
  return [...make(first, '“'), ...make(second, '”')]
}

const alone = ({ at, sign }: Mark, what: string): Finding => ({
  rule: 'quotes',
  from: at,
  to: at + 1,
  message: `Dấu ${closers.has(sign) || sign in openers ? sign : 'ngoặc kép'} ${what}.`,
})
