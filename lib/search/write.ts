import type { Body, BodyNode } from '../articles/body/schema.ts'
import { publicPieceSql } from '../articles/public.ts'
import type { Transaction } from '../database/client.ts'
import { Prisma } from '../database/generated/client.ts'
import { type SearchedPiece, searchRow } from './piece.ts'
import { addWords, type WrittenWords } from './words.ts'

/**
 * Brings the index to what these pieces are now, in the transaction of their change: what is published is
 * found and what is withdrawn is not, from the same edition on.
 */
export async function indexPieces(tx: Transaction, ids: number[]): Promise<void> {
  if (ids.length === 0) return
  const pieces = await readPieces(tx, ids)
  await tx.$executeRaw`
    INSERT INTO article_search (article_id, shown_at, title, terms)
    SELECT article_id, shown_at, title, terms
    FROM json_to_recordset(${JSON.stringify(pieces.map(searchRow))}::json)
      AS piece (article_id int, shown_at timestamptz, title text, terms int[])
    ORDER BY article_id
    ON CONFLICT (article_id) DO UPDATE
      SET shown_at = EXCLUDED.shown_at, title = EXCLUDED.title, terms = EXCLUDED.terms
      WHERE (article_search.shown_at, article_search.title, article_search.terms)
        IS DISTINCT FROM (EXCLUDED.shown_at, EXCLUDED.title, EXCLUDED.terms)`
  const words: WrittenWords = new Map()
  for (const piece of pieces) addWords(words, piece)
  // In one order everywhere, so that two transactions wait for each other and never in a circle.
  const sorted = [...words].sort(([one], [other]) => (one < other ? -1 : 1))
  await tx.$executeRaw`
    INSERT INTO search_word (word, written)
    SELECT word, written FROM unnest(
      ${sorted.map(([word]) => word)}::text[], ${sorted.map(([, written]) => written)}::text[]
    ) AS found (word, written)
    ON CONFLICT DO NOTHING`
}

/** Has the rows of an author's pieces made again, soon: a hundred thousand of them are no work for a rename. */
export async function staleByline(tx: Transaction, authorId: number): Promise<void> {
  await markStale(tx, Prisma.sql`SELECT article_id FROM article_author WHERE author_id = ${authorId}`)
}

/** The same for the pieces that show a picture whose words have changed, or that came or went. */
export async function stalePicture(tx: Transaction, pictureId: number): Promise<void> {
  await markStale(
    tx,
    Prisma.sql`
      SELECT id FROM article WHERE picture_id = ${pictureId}
      UNION SELECT article_id FROM article_picture WHERE picture_id = ${pictureId}`,
  )
}

/** A row that is there is written as well: whoever is just done with it may have read what was before us. */
async function markStale(tx: Transaction, pieces: Prisma.Sql): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO search_stale (article_id) SELECT * FROM (${pieces}) AS piece (id) ORDER BY id
    ON CONFLICT (article_id) DO UPDATE SET article_id = EXCLUDED.article_id`
}

type OwnCaption = { id: number; caption: string }
type Row = Omit<SearchedPiece, 'captions' | 'body'> & {
  body: Body
  caption: string
  ownCaptions: OwnCaption[]
}

async function readPieces(tx: Transaction, ids: number[]): Promise<SearchedPiece[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT article.id, article.title, article.kicker, article.lead, article.body,
      article.section_id AS "sectionId", CASE WHEN ${publicPieceSql} THEN article.published_at END AS "shownAt",
      ARRAY(SELECT author.name FROM article_author JOIN author ON author.id = author_id
        WHERE article_id = article.id ORDER BY position) AS authors,
      CASE WHEN picture.withdrawn_at IS NULL THEN coalesce(article.picture_caption, picture.caption) END AS caption,
      ARRAY(SELECT jsonb_build_object('id', picture.id, 'caption', picture.caption)
        FROM article_picture JOIN picture ON picture.id = article_picture.picture_id
        WHERE article_id = article.id AND picture.withdrawn_at IS NULL) AS "ownCaptions"
    FROM article LEFT JOIN picture ON picture.id = article.picture_id
    WHERE article.id = ANY(${ids}::int[]) ORDER BY article.id`
  return rows.map(({ caption, ownCaptions, ...piece }) => ({
    ...piece,
    captions: [caption ?? '', ...shownCaptions(piece.body, ownCaptions)],
  }))
}

/** The pictures' own captions, where the body puts no other words in their place. */
function shownCaptions(node: BodyNode, own: OwnCaption[]): string[] {
  if (own.length === 0) return []
  if (node.type !== 'figure') return (node.content ?? []).flatMap((child) => shownCaptions(child, own))
  if (node.attrs?.caption !== null) return []
  return own.filter(({ id }) => id === node.attrs?.picture).map(({ caption }) => caption)
}
