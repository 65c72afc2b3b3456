import type { Database } from '../database/client.ts'
import { readersDatabase } from '../edition/recording.ts'
import { matchPattern, type Pattern, readPattern, takesId } from './pattern.ts'
import type { PatternKind } from './target.ts'

/** A pattern as it is set: what it is of, and how its numbers count. */
export type PatternSetting = {
  pattern: string
  leadsTo: PatternKind
  /** Patterns of one series count in the same numbers; empty where there is no number. */
  series: string
  /** A number may be that of the piece here, where it came with the piece from the older site. */
  ownIds: boolean
}
export type Compiled = Omit<PatternSetting, 'pattern'> & { pattern: Pattern }

/** What the first pattern that fits an address takes out of it. */
export type Matched = { by: Compiled; number: string | null; slug: string | null }

/** The settings in their order. */
export function patternSettings(
  client: Pick<Database, 'addressPattern'> = readersDatabase(),
): Promise<PatternSetting[]> {
  return client.addressPattern.findMany({
    orderBy: { position: 'asc' },
    omit: { position: true },
  }) as Promise<PatternSetting[]>
}

/** Only what can be read: a pattern is checked before it is set. */
export function compiled(settings: PatternSetting[]): Compiled[] {
  return settings.flatMap(({ pattern, ...setting }) => {
    const read = readPattern(pattern)
    return read.ok ? [{ ...setting, pattern: read.pattern }] : []
  })
}

/** The first pattern that fits, as the paper ordered them. `among` narrows which ones are asked. */
export function firstMatch(
  patterns: Compiled[],
  path: string,
  query: URLSearchParams,
  among: (pattern: Pattern) => boolean = () => true,
): Matched | null {
  for (const by of patterns) {
    const taken = among(by.pattern) && matchPattern(by.pattern, path, query)
    if (taken) return { by, number: taken.id ?? null, slug: taken.slug ?? null }
  }
  return null
}

/** True for what may be asked of a path on which a page of ours stands: it names path and parameters both. */
export const isOfWholeAddress = ({ whole, parameters, ...pattern }: Pattern) =>
  whole && parameters.length > 0 && takesId({ whole, parameters, ...pattern })
