import type { Transaction } from '../database/client.ts'
import type { ImportedState } from './imported.ts'

/** `keptId`: the line named the id. */
export type Storable = { id: number; keptId: boolean; state: ImportedState; bodyPictures: number[] }

/** Writes pieces, new and changed ones alike, each table in one statement. */
export async function storePieces(tx: Transaction, pieces: Storable[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO article (
      id, state, kind, title, kicker, lead, source, body, slug, section_id, picture_id, picture_alt,
      picture_caption, picture_credit, published_at, due_at, updated_at, kept_id
    )
    SELECT id, state::article_state, kind::article_kind, title, kicker, lead, source, body, slug, section_id,
      picture_id, picture_alt, picture_caption, picture_credit, published_at, due_at, updated_at, kept_id
    FROM json_to_recordset(${JSON.stringify(pieces.map(toRow))}::json) AS piece (
      id int, state text, kind text, title text, kicker text, lead text, source text, body jsonb, slug text,
      section_id int, picture_id int, picture_alt text, picture_caption text, picture_credit text,
      published_at timestamptz, due_at timestamptz, updated_at timestamptz, kept_id boolean
    )
    ON CONFLICT (id) DO UPDATE SET
      state = EXCLUDED.state, kind = EXCLUDED.kind, title = EXCLUDED.title, kicker = EXCLUDED.kicker,
      lead = EXCLUDED.lead, source = EXCLUDED.source, body = EXCLUDED.body, slug = EXCLUDED.slug,
      section_id = EXCLUDED.section_id, picture_id = EXCLUDED.picture_id, picture_alt = EXCLUDED.picture_alt,
      picture_caption = EXCLUDED.picture_caption, picture_credit = EXCLUDED.picture_credit,
      published_at = EXCLUDED.published_at, due_at = EXCLUDED.due_at, updated_at = EXCLUDED.updated_at,
      kept_id = article.kept_id OR EXCLUDED.kept_id, version = article.version + 1, changed_at = now()`
  await storeLines(tx, pieces)
}

function toRow({ id, keptId, state: piece }: Storable) {
  const { state, kind, title, kicker, lead, source, body, slug, sectionId, publishedAt, updatedAt, picture } =
    piece
  const scheduled = state === 'scheduled'
  return {
    id,
    state,
    kind,
    title,
    kicker,
    lead,
    source,
    body,
    slug,
    section_id: sectionId,
    picture_id: picture?.id ?? null,
    picture_alt: picture?.alt ?? null,
    picture_caption: picture?.caption ?? null,
    picture_credit: picture?.credit ?? null,
    published_at: scheduled ? null : publishedAt,
    due_at: scheduled ? publishedAt : null,
    updated_at: updatedAt,
    kept_id: keptId,
  }
}

/** What hangs on the pieces: bylines, topics, related pieces, pictures of the body, old addresses. */
async function storeLines(tx: Transaction, pieces: Storable[]): Promise<void> {
  const articleId = { in: pieces.map(({ id }) => id) }
  const authors = linesOf(pieces, ({ state }) => state.authors)
  const topics = linesOf(pieces, ({ state }) => state.topics)
  const related = linesOf(pieces, ({ state }) => state.related)
  const pictures = linesOf(pieces, ({ bodyPictures }) => bodyPictures)
  await tx.articleAuthor.deleteMany({ where: { articleId } })
  await tx.articleTopic.deleteMany({ where: { articleId } })
  await tx.articleRelated.deleteMany({ where: { articleId } })
  await tx.articlePicture.deleteMany({ where: { articleId } })
  await tx.oldAddress.deleteMany({ where: { articleId } })
  await tx.articleAuthor.createMany({ data: authors.map(({ id, ...line }) => ({ ...line, authorId: id })) })
  await tx.articleTopic.createMany({ data: topics.map(({ id, ...line }) => ({ ...line, topicId: id })) })
  await tx.articleRelated.createMany({ data: related.map(({ id, ...line }) => ({ ...line, relatedId: id })) })
  await tx.articlePicture.createMany({
    data: pictures.map(({ id, articleId }) => ({ articleId, pictureId: id })),
  })
  await tx.oldAddress.createMany({
    data: pieces.flatMap(({ id, state }) => state.addresses.map((address) => ({ address, articleId: id }))),
  })
}

function linesOf(pieces: Storable[], list: (piece: Storable) => number[]) {
  return pieces.flatMap((piece) =>
    [...new Set(list(piece))].map((id, position) => ({ articleId: piece.id, id, position })),
  )
}
