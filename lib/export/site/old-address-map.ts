import { database } from '../../database/client.ts'
import { sharedImage } from '../../media/shared-image.ts'
import { addresses } from '../../site/addresses.ts'
import { nginxWord } from './nginx-word.ts'

const atOnce = 5_000

type Row = { key: string; kind: string; id: number; slug: string } & {
  hash: string
  width: number
  height: number
}

/**
 * Whole addresses of an older site, and where each leads: the number of a piece, a path, or `gone`. nginx
 * looks without regard to the case of Latin letters, so of addresses that differ in it alone one is named;
 * an editor's choice comes first. What only a pattern would find is not among them.
 */
export async function* oldAddressMap(): AsyncGenerator<string> {
  for (let last = ''; ; ) {
    const rows = await database().$queryRaw<Row[]>`
      SELECT DISTINCT ON (key) key, kind, old.id, coalesce(section.slug, topic.slug) AS slug,
        picture.hash, picture.width, picture.height
      FROM (
        SELECT lower(address COLLATE "C") AS key, address, 1 AS rank, kind, target_id AS id FROM address_choice
        UNION ALL SELECT lower(address COLLATE "C"), address, 2, 'article', article_id FROM old_address
        UNION ALL SELECT lower(address COLLATE "C"), address, 3,
          CASE WHEN picture.withdrawn_at IS NULL THEN 'picture' ELSE 'gone' END, picture_id
        FROM old_picture_address JOIN picture ON picture.id = picture_id
      ) AS old
      LEFT JOIN section ON kind = 'section' AND section.id = old.id
      LEFT JOIN topic ON kind = 'topic' AND topic.id = old.id AND EXISTS (
        SELECT 1 FROM article_topic WHERE topic_id = topic.id AND shown_at IS NOT NULL)
      LEFT JOIN picture ON kind = 'picture' AND picture.id = old.id
      WHERE key > ${last} ORDER BY key, rank, address COLLATE "C" LIMIT ${atOnce}`
    for (const row of rows) {
      const target = targetOf(row)
      if (target !== null) yield `${nginxWord(row.key)} ${nginxWord(target)};\n`
    }
    if (rows.length < atOnce) return
    last = rows.at(-1)?.key ?? last
  }
}

/** Null: nothing that readers may see. */
function targetOf({ kind, id, slug, ...picture }: Row): string | null {
  if (kind === 'article') return String(id)
  if (kind === 'gone') return 'gone'
  if (kind === 'picture') return sharedImage('', { ...picture, alt: '' }).url
  if (!slug) return null
  return kind === 'section' ? addresses.section({ slug }) : addresses.topic({ slug })
}
