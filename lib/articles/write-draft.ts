import { isDeepStrictEqual } from 'node:util'
import { database, type Transaction } from '../database/client.ts'
import type { Prisma } from '../database/generated/client.ts'
import { databaseTime } from '../database/time.ts'
import { faultPoint } from '../faults.ts'
import { indexPieces } from '../search/write.ts'
import { type Actor, signed } from '../staff/actor.ts'
import { can, may } from '../staff/policy.ts'
import { slugOf } from '../vietnamese/slug.ts'
import { writeTimes } from './changing.ts'
import { refusalOf } from './desk.ts'
import type { Draft } from './draft.ts'
import { type DraftRow, draftSelect, subjectOf, toDraft } from './draft-row.ts'
import { emptyBody, type PieceFields, pieceFields } from './fields.ts'
import { fieldProblems, storeFields } from './store-fields.ts'
import { newestFields, rowFields } from './stored-fields.ts'
import { keepsPending } from './workflow.ts'

export type Created =
  | { ok: true; id: number; version: number }
  | { ok: false; reason: 'forbidden' }
  | { ok: false; reason: 'invalid'; problems: Record<string, string> }

/** Begins a piece: a draft that belongs to the actor, with its first revision. */
export async function createDraft(actor: Actor, fields: PieceFields): Promise<Created> {
  if (!can(actor, 'write')) return { ok: false, reason: 'forbidden' }
  const created = await database().$transaction(async (tx): Promise<Created> => {
    const problems = await problemsFor(tx, actor, fields, { ownerId: actor.id, state: 'draft' })
    if (problems) return { ok: false, reason: 'invalid', problems }
    const { id } = await tx.article.create({
      data: {
        title: fields.title,
        slug: slugOf(fields.title),
        body: emptyBody as unknown as Prisma.InputJsonObject,
        sectionId: fields.section,
        ownerId: actor.id,
        ownerName: actor.name,
      },
      select: { id: true },
    })
    await storeFields(tx, id, fields, { keepSlug: false })
    await indexPieces(tx, [id])
    await keepRevision(tx, actor, id, 1, fields)
    await tx.auditEntry.create({ data: { ...signed(actor), action: 'begin', articleId: id } })
    faultPoint('begin:after-write')
    return { ok: true, id, version: 1 }
  }, writeTimes)
  faultPoint('begin:after-commit')
  return created
}

export type Saved =
  /** `savedAt`: ISO 8601. Unchanged: nothing was written, the version stays. */
  | { ok: true; version: number; changed: boolean; savedAt: string }
  | { ok: false; reason: 'not-found' | 'forbidden' }
  | { ok: false; reason: 'invalid'; problems: Record<string, string> }
  /** Somebody saved meanwhile: nothing was written. */
  | { ok: false; reason: 'conflict'; current: Draft }

/**
 * Saves the newest text of a piece on top of the version that it began from. What readers have, or will
 * get by a schedule, is not touched: there the text waits as `pending` until somebody puts it out. Every
 * save that changes something is a revision.
 */
export async function saveDraft(
  actor: Actor,
  id: number,
  { version, fields }: { version: number; fields: PieceFields },
): Promise<Saved> {
  const saved = await database().$transaction(async (tx): Promise<Saved | DraftRow> => {
    const row = await lockedRow(tx, id)
    if (!row) return { ok: false, reason: 'not-found' }
    if (!may(actor, 'edit', subjectOf(row))) return { ok: false, reason: 'forbidden' }
    const before = newestFields(row)
    const now = await databaseTime(tx)
    if (isDeepStrictEqual(before, fields)) {
      return { ok: true, version: row.version, changed: false, savedAt: now.toISOString() }
    }
    if (row.version !== version) return row
    const problems = await problemsFor(tx, actor, fields, row)
    if (problems) return { ok: false, reason: 'invalid', problems }
    await keepFirst(tx, row, before)
    faultPoint('save:before-write')
    await storeNewest(tx, row, fields, now)
    await keepRevision(tx, actor, id, row.version + 1, fields)
    faultPoint('save:after-write')
    return { ok: true, version: row.version + 1, changed: true, savedAt: now.toISOString() }
  }, writeTimes)
  faultPoint('save:after-commit')
  return 'ok' in saved ? saved : { ok: false, reason: 'conflict', current: await toDraft(actor, saved) }
}

/** Makes the text of an older revision the newest, as a save on top of `version`. */
export async function restoreRevision(
  actor: Actor,
  id: number,
  { revision, version }: { revision: number; version: number },
): Promise<Saved> {
  // Before all else: how many versions a piece has is a word about it.
  const refused = await refusalOf(actor, 'edit', id)
  if (refused) return refused
  const old = await database().revision.findUnique({
    where: { articleId_version: { articleId: id, version: revision } },
    select: { fields: true },
  })
  if (!old) return { ok: false, reason: 'not-found' }
  return saveDraft(actor, id, { version, fields: pieceFields.parse(old.fields) })
}

/** The row, locked until the transaction ends. */
export async function lockedRow(tx: Transaction, id: number): Promise<DraftRow | null> {
  await tx.$queryRaw`SELECT id FROM article WHERE id = ${id} FOR UPDATE`
  return tx.article.findUnique({ where: { id }, select: draftSelect })
}

async function storeNewest(tx: Transaction, row: DraftRow, fields: PieceFields, now: Date): Promise<void> {
  const { id } = row
  const data = { version: { increment: 1 }, changedAt: now }
  if (!keepsPending(row.state)) {
    await storeFields(tx, id, fields, { keepSlug: row.publishedAt !== null })
    await tx.article.update({ where: { id }, data, select: { id: true } })
    await indexPieces(tx, [id])
    return
  }
  const same = isDeepStrictEqual(rowFields(row), fields)
  // Text, because Prisma has one null for JSON and another for the column.
  await tx.article.update({ where: { id }, data, select: { id: true } })
  await tx.$executeRaw`
    UPDATE article SET pending = ${same ? null : JSON.stringify(fields)}::text::jsonb WHERE id = ${id}`
}

/** A piece that came by an import has no revision yet: what it was before its first save is kept as one. */
async function keepFirst(tx: Transaction, row: DraftRow, fields: PieceFields): Promise<void> {
  const { id: articleId, version, ownerId: actor, ownerName: actorName, changedAt: at } = row
  await tx.revision.createMany({
    data: { articleId, version, actor, actorName, at, fields: fields as unknown as Prisma.InputJsonObject },
    skipDuplicates: true,
  })
}

async function keepRevision(
  tx: Transaction,
  actor: Actor,
  articleId: number,
  version: number,
  fields: PieceFields,
): Promise<void> {
  await tx.revision.create({
    data: { articleId, version, ...signed(actor), fields: fields as unknown as Prisma.InputJsonObject },
    select: { id: true },
  })
}

/** What keeps these fields from being stored; a piece may not leave the sections of who writes it. */
async function problemsFor(
  tx: Transaction,
  actor: Actor,
  fields: PieceFields,
  piece: { ownerId: string; state: string },
): Promise<Record<string, string> | null> {
  const problems = await fieldProblems(tx, fields)
  if (problems) return problems
  const after = { ownerId: piece.ownerId, state: piece.state, sectionId: fields.section }
  return may(actor, 'edit', after) ? null : { section: 'Chuyên mục này không thuộc phần việc của bạn.' }
}
