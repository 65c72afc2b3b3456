import { publicPiece } from '../articles/public.ts'
import { type State, states } from '../articles/workflow.ts'
import { database } from '../database/client.ts'
import type { Actor } from '../staff/actor.ts'
import { can, may } from '../staff/policy.ts'

/** A piece that has a picture, as lead picture, in its text or in a text that waits. */
export type PictureUse = {
  id: number
  title: string
  state: State
  stateName: string
  slug: string
  mayRead: boolean
}
/** `hidden`: how many more there are that this actor may not know of. */
export type PictureUses = { pieces: PictureUse[]; hidden: number; total: number }

type Row = { id: number; title: string; slug: string; state: State; ownerId: string; sectionId: number }
const most = 200

/** Where a picture is used: the newest 200 pieces. What is public is nobody's secret. */
export async function usesOf(
  actor: Actor,
  id: number,
): Promise<{ ok: true; uses: PictureUses } | { ok: false; reason: 'forbidden' }> {
  if (!can(actor, 'pictures')) return { ok: false, reason: 'forbidden' }
  const path = '$.** ? (@.picture == $id || @.picture.id == $id)'
  const rows = await database().$queryRaw<Row[]>`
    WITH used AS (
      SELECT id FROM article WHERE picture_id = ${id}
      UNION SELECT article_id FROM article_picture WHERE picture_id = ${id}
      UNION SELECT id FROM article
        WHERE pending IS NOT NULL AND jsonb_path_exists(pending, ${path}::jsonpath, jsonb_build_object('id', ${id}::int))
    )
    SELECT article.id, title, slug, state::text AS state, owner_id AS "ownerId", section_id AS "sectionId"
    FROM used JOIN article USING (id) ORDER BY changed_at DESC, article.id DESC LIMIT ${most}`
  const pieces = rows.flatMap((row): PictureUse[] => {
    const mayRead = may(actor, 'read', row)
    if (!mayRead && row.state !== publicPiece.state) return []
    const { id, title, state, slug } = row
    return [{ id, title, state, stateName: states[state], slug, mayRead }]
  })
  return { ok: true, uses: { pieces, hidden: rows.length - pieces.length, total: rows.length } }
}
