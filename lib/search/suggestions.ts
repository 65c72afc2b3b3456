import { database } from '../database/client.ts'
import { Prisma } from '../database/generated/client.ts'
import { sectionTree } from '../sections/published.ts'
import { addresses } from '../site/addresses.ts'
import { fold } from '../vietnamese/fold.ts'

export type Suggestion = { kind: 'Chuyên mục' | 'Chủ đề' | 'Tác giả'; name: string; path: string }

const most = 6
const longest = 60

/**
 * Sections, topics and authors of which readers have pieces and whose names have words that begin so, with
 * or without tones; those that begin so themselves first.
 */
export async function suggestions(typed: string): Promise<Suggestion[]> {
  const beginnings = fold(typed.slice(0, longest)).match(/[a-z0-9]+/g) ?? []
  if (beginnings.length === 0) return []
  const [sections, topics, authors] = await Promise.all([
    sectionsOf(beginnings),
    named('topic', beginnings),
    named('author', beginnings),
  ])
  return [
    ...sections,
    ...topics.map(({ name, slug }) => ({ kind: 'Chủ đề' as const, name, path: addresses.topic({ slug }) })),
    ...authors.map(({ name, slug }) => ({
      kind: 'Tác giả' as const,
      name,
      path: addresses.author({ slug }),
    })),
  ].slice(0, most)
}

async function sectionsOf(beginnings: string[]): Promise<Suggestion[]> {
  const { menu } = await sectionTree()
  const all = menu.flatMap((section) => [section, ...section.children])
  const begin = beginnings.map((beginning) => new RegExp(`\\b${beginning}`))
  return all
    .filter(({ name }) => begin.every((pattern) => pattern.test(fold(name))))
    .slice(0, 3)
    .map((section) => ({ kind: 'Chuyên mục', name: section.name, path: addresses.section(section) }))
}

/** Letters and digits alone reach the pattern. */
function named(table: 'topic' | 'author', beginnings: string[]): Promise<{ name: string; slug: string }[]> {
  const begin = beginnings.map((beginning) => Prisma.sql`folded(name) ~ ${`\\m${beginning}`}`)
  const [lines, owner] = [Prisma.raw(`article_${table}`), Prisma.raw(`${table}_id`)]
  return database().$queryRaw`
    SELECT name, slug FROM ${Prisma.raw(table)} AS named
    WHERE ${Prisma.join(begin, ' AND ')}
      AND EXISTS (SELECT FROM ${lines} AS line WHERE line.${owner} = named.id AND line.shown_at IS NOT NULL)
    ORDER BY folded(name) LIKE ${`${beginnings.join(' ')}%`} DESC, length(name), name LIMIT ${most}`
}
