import { sectionTree } from '../sections/published.ts'
import type { Actor } from '../staff/actor.ts'
import { type Comparison, compareTexts } from './compare.ts'
import { draft, type Refused } from './desk.ts'
import { revision, revisions } from './desk-history.ts'
import type { PieceFields } from './fields.ts'

export type Compared =
  | { ok: true; older: number; newer: number; comparison: Comparison }
  | Refused
  /** One save alone was named, and it is the first. */
  | { ok: false; reason: 'first' }

/**
 * What two saves of a piece have otherwise, the earlier one as the older, whichever is named first. One that
 * is named twice stands against the save before it: what did this save change?
 */
export async function compareRevisions(
  actor: Actor,
  id: number,
  one: number,
  other: number,
): Promise<Compared> {
  const newer = Math.max(one, other)
  const [after, before] = await Promise.all([
    textOf(actor, id, newer),
    one === other ? versionBefore(actor, id, newer) : { ok: true as const, version: Math.min(one, other) },
  ])
  if (!after.ok) return after
  if (!before.ok) return before
  const older = before.version
  if (older === null) return { ok: false, reason: 'first' }
  const text = await textOf(actor, id, older)
  if (!text.ok) return text
  const { byId } = await sectionTree()
  const section = (number: number) => byId.get(number)?.name ?? `#${number}`
  return { ok: true, older, newer, comparison: compareTexts(text.fields, after.fields, { section }) }
}

async function versionBefore(
  actor: Actor,
  id: number,
  version: number,
): Promise<{ ok: true; version: number | null } | Refused> {
  const saves = await revisions(actor, id, version)
  return saves.ok ? { ok: true, version: saves.revisions[0]?.version ?? null } : saves
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
