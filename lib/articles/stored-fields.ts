import type { Prisma } from '../database/generated/client.ts'
import type { Body } from './body/schema.ts'
import type { PieceFields } from './fields.ts'

/** The columns that hold what a person wrote. */
export const fieldsSelect = {
  kind: true,
  title: true,
  kicker: true,
  lead: true,
  body: true,
  sectionId: true,
  source: true,
  pictureId: true,
  pictureAlt: true,
  pictureCaption: true,
  pictureCredit: true,
  searchTitle: true,
  searchDescription: true,
  notes: true,
  pending: true,
  authors: { select: { author: { select: { name: true } } }, orderBy: { position: 'asc' } },
  topics: { select: { topic: { select: { name: true } } }, orderBy: { position: 'asc' } },
  related: { select: { relatedId: true }, orderBy: { position: 'asc' } },
} satisfies Prisma.ArticleSelect

export type FieldsRow = Prisma.ArticleGetPayload<{ select: typeof fieldsSelect }>

/** The newest text of the newsroom: what waits where something waits, else what the row holds. */
export function newestFields(row: FieldsRow): PieceFields {
  return row.pending === null ? rowFields(row) : (row.pending as unknown as PieceFields)
}

/** What the row itself holds: of a public piece, what readers have. */
export function rowFields(row: FieldsRow): PieceFields {
  const { pictureId: id, pictureAlt: alt, pictureCaption: caption, pictureCredit: credit } = row
  return {
    kind: row.kind === 'photo_story' ? 'photo-story' : row.kind,
    title: row.title,
    kicker: row.kicker,
    lead: row.lead,
    body: row.body as unknown as Body,
    section: row.sectionId,
    source: row.source,
    authors: row.authors.map(({ author }) => author.name),
    topics: row.topics.map(({ topic }) => topic.name),
    related: row.related.map(({ relatedId }) => relatedId),
    picture: id === null ? null : { id, alt, caption, credit },
    searchTitle: row.searchTitle,
    searchDescription: row.searchDescription,
    notes: row.notes,
  }
}
