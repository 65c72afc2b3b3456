import { dayOf, isoMoment, momentOf, plusDays } from '../../lib/vietnamese/dates.ts'
import { demoSections } from './sections.ts'
import type { DemoPiece } from './types.ts'

/** A piece of the demo as an import line. */
export type DemoLine = { id: number; publishedAt: string; related: number[]; [field: string]: unknown }

type Dated = { piece: DemoPiece; written: boolean; at: Date; id: number }

/**
 * The demo's pieces as import lines, oldest first, numbered from 1, dated back from `now`: what would
 * still be to come today came out yesterday. Written pieces point to two or three others of theirs.
 */
export function demoLines(written: DemoPiece[], assembled: DemoPiece[], now: Date): DemoLine[] {
  const dated = [
    ...written.map((piece) => ({ piece, written: true, at: momentFor(piece, now) })),
    ...assembled.map((piece) => ({ piece, written: false, at: momentFor(piece, now) })),
  ]
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .map((entry, index): Dated => ({ ...entry, id: index + 1 }))
  return dated.map(({ piece, at, id, written: own }) => {
    const { daysAgo: _, time: __, ...fields } = piece
    return { id, ...fields, publishedAt: isoMoment(at), related: own ? relatedTo(id, piece, dated) : [] }
  })
}

function momentFor({ daysAgo, time }: DemoPiece, now: Date): Date {
  const at = momentOf(plusDays(dayOf(now), -daysAgo), time)
  return at > now ? new Date(at.getTime() - 86_400_000) : at
}

/** Written pieces of the same section, else of the sections beside it; those with a common topic first. */
function relatedTo(id: number, piece: DemoPiece, all: Dated[]): number[] {
  const family = familyOf(piece.section)
  const kinship = (other: DemoPiece) =>
    (other.section === piece.section ? 4 : 0) +
    other.topics.filter((topic) => piece.topics.includes(topic)).length
  const others = all
    .filter((other) => other.written && other.id !== id && familyOf(other.piece.section) === family)
    .sort((a, b) => kinship(b.piece) - kinship(a.piece) || Math.abs(a.id - id) - Math.abs(b.id - id))
  return others.slice(0, 2 + (id % 2)).map((other) => other.id)
}

function familyOf(slug: string): string {
  const parent = demoSections.find(({ children }) => children?.some((child) => child.slug === slug))
  return parent?.slug ?? slug
}
