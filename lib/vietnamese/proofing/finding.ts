/** Something in a text that a proof-reader would mark. Positions are UTF-16 units of that text. */
export type Finding = {
  rule: Rule
  from: number
  to: number
  message: string
  /** What stands there instead after the repair; left out where only a person can tell. */
  repair?: string
}

export type Rule =
  | 'quotes'
  | 'missing-space'
  | 'spaces'
  | 'no-break-space'
  | 'tones'
  | 'decomposed'
  | 'missing-words'
  | 'length'

/** Each match of a global pattern as a finding. */
export function found(
  text: string,
  pattern: RegExp,
  make: (match: RegExpExecArray, from: number) => Omit<Finding, 'from' | 'to'> | null,
): Finding[] {
  const findings: Finding[] = []
  for (const match of text.matchAll(pattern)) {
    const made = make(match, match.index)
    if (made) findings.push({ ...made, from: match.index, to: match.index + match[0].length })
  }
  return findings
}
