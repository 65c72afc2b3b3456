import type { Teaser } from '../articles/article.ts'
import { bodyText } from '../articles/body/text.ts'
import { inOrderWithBodies } from '../articles/published.ts'
import { dependsOn, readersDatabase } from '../edition/recording.ts'
import { remembered } from '../edition/remember.ts'
import { tags } from '../edition/tags.ts'
import { formerSection, publishedSection, sectionTree } from '../sections/published.ts'
import { type Asked, type Problem, understood } from './asked.ts'
import { bounded, SearchTooSlow } from './bounded.ts'
import { correction } from './correction.ts'
import { countMatches, findPage, mostCounted, type Search } from './find.ts'
import type { Place } from './place.ts'
import { type Marked, markedPiece } from './snippet.ts'
import type { MonthCount } from './walk.ts'
import type { WordsAsked } from './words-asked.ts'

export type Result = { story: Teaser; title: Marked; snippet: Marked }
export type Answer = { asked: Asked } & (
  | { kind: 'problem'; problem: Problem | 'too-slow' }
  | {
      kind: 'found'
      /** At most `mostCounted`; `more`: there are more than that. */
      count: number
      more: boolean
      results: Result[]
      next: Place | null
      /** What the paper holds that is written nearly so, where there is nothing. */
      correction: string | null
    }
)

/** Public pieces alone, as they are at this moment: only how many there are a month is remembered. */
export async function search(asked: Asked): Promise<Answer> {
  const problem = (problem: Problem | 'too-slow'): Answer => ({ asked, kind: 'problem', problem })
  const read = understood(asked)
  if (typeof read === 'string') return problem(read)
  const sections = asked.section === '' ? null : await sectionsOf(asked.section)
  if (sections === 'none') return problem('bad-section')
  try {
    return await found(asked, read.words, { ...read, sections })
  } catch (error) {
    if (error instanceof SearchTooSlow) return problem('too-slow')
    throw error
  }
}

async function found(
  asked: Asked,
  words: WordsAsked,
  wanted: Pick<Search, 'words' | 'span' | 'sections'>,
): Promise<Answer> {
  const sought: Search = { ...wanted, order: asked.order, months: await months() }
  const { total, page, better } = await bounded(async (tx) => {
    const total = await countMatches(tx, sought)
    const page = await findPage(tx, sought, asked.place)
    return { total, page, better: total === 0 ? await correction(tx, sought) : null }
  })
  return {
    asked,
    kind: 'found',
    count: Math.min(total, mostCounted),
    more: total > mostCounted,
    results: await shown(page.ids, words),
    next: page.next,
    correction: better,
  }
}

/** The pieces as readers see them, by the public predicate once more. */
async function shown(ids: number[], words: WordsAsked): Promise<Result[]> {
  const pieces = await inOrderWithBodies(ids)
  return pieces.map(({ story, body }) => {
    const lines = [story.lead, ...bodyText(body).split('\n')]
    return { story, ...markedPiece(story.title, lines, words) }
  })
}

async function sectionsOf(slug: string): Promise<number[] | 'none'> {
  const section = (await publishedSection(slug)) ?? (await formerSection(slug))
  return section ? ((await sectionTree()).subtree.get(section.id) ?? [section.id]) : 'none'
}

/** The months of the whole paper, counted where each write keeps them: no piece is read for it. */
function months(): Promise<MonthCount[]> {
  return remembered('search-months', () => {
    dependsOn(tags.changes('all'))
    return readersDatabase().$queryRaw<MonthCount[]>`
      SELECT to_char(month, 'YYYY-MM') AS month, count FROM month_count
      WHERE count > 0 ORDER BY month_count.month DESC`
  })
}
