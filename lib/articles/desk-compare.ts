import { sectionTree } from '../sections/published.ts'
import type { Actor } from '../staff/actor.ts'
import { type Comparison, compareTexts } from './compare.ts'
import { draft, type Refused } from './desk.ts'
import { revision } from './desk-history.ts'
import type { PieceFields } from './fields.ts'

/** What two saves of a piece have otherwise, the earlier one as the older, whichever is named first. */
export async function compareRevisions(
  actor: Actor,
  id: number,
  one: number,
  other: number,
): Promise<{ ok: true; comparison: Comparison } | Refused> {
  const [older, newer] = await Promise.all(
    [Math.min(one, other), Math.max(one, other)].map((version) => textOf(actor, id, version)),
  )
  if (!older || !newer) return { ok: false, reason: 'not-found' }
  if (!older.ok) return older
  if (!newer.ok) return newer
  const { byId } = await sectionTree()
  const section = (number: number) => byId.get(number)?.name ?? `#${number}`
  return { ok: true, comparison: compareTexts(older.fields, newer.fields, { section }) }
}

/** A piece that was never saved here has no revision of its newest text: then the piece itself says it. */
async function textOf(
  actor: Actor,
  id: number,
  version: number,
): Promise<{ ok: true; fields: PieceFields } | Refused> {
  const kept = await revision(actor, id, version)
  if (kept.ok) return { ok: true, fields: kept.revision.fields }
  const read = await draft(actor, id)
  if (!read.ok) return read
  return read.draft.version === version ? { ok: true, fields: read.draft.fields } : kept
}
