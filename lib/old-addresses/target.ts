/** What an old address leads to. `gone`: 410. `ignored`: nothing, and nobody wants to hear of it again. */
export type OldTarget =
  | { kind: 'article' | 'picture' | 'section' | 'topic'; id: number }
  | { kind: 'gone' | 'ignored' }

/** What a pattern's number or words are of. */
export const patternKinds = ['article', 'section', 'topic'] as const
export type PatternKind = (typeof patternKinds)[number]

/** The one thing that all of these name; null where there is none, or more than one: nobody guesses. */
export function onlyTarget(targets: OldTarget[]): OldTarget | null {
  const different = new Map(targets.map((target) => [keyOf(target), target]))
  return different.size === 1 ? (targets[0] ?? null) : null
}

const keyOf = (target: OldTarget) => ('id' in target ? `${target.kind} ${target.id}` : target.kind)
