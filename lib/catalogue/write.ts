import type { Transaction } from '../database/client.ts'
import { stampEdition } from '../edition/stamp.ts'
import { tags } from '../edition/tags.ts'
import { staleByline } from '../search/write.ts'
import { seenOf } from '../seen.ts'
import type { Actor } from '../staff/actor.ts'
import { slugOf } from '../vietnamese/slug.ts'
import {
  auditCatalogue,
  type Changed,
  changeCatalogue,
  invalid,
  lockNames,
  notFound,
  type Refused,
  stale,
} from './changed.ts'
import { type NameKind, nameWordsOf, tableOf } from './rows.ts'
import type { NameWords } from './schema.ts'
import { keepOldSlug, slugProblem } from './slugs.ts'

/** The tags of its own pages, and of the pieces that show its name. */
export const tagsOf = (kind: NameKind, id: number): string[] =>
  kind === 'topic' ? [tags.topic(id), tags.topicName(id)] : [tags.author(id), tags.authorName(id)]

/** Makes a topic or an author; an empty slug is made from the name. */
export function makeName(actor: Actor, kind: NameKind, words: NameWords): Promise<Changed> {
  const data = { ...words, slug: words.slug || slugOf(words.name) }
  return changeCatalogue(actor, async (tx): Promise<Changed> => {
    await lockNames(tx)
    const problems = await problemsOf(tx, kind, data, null)
    if (problems) return invalid(problems)
    const { id } = await tableOf(tx, kind).create({ data })
    await tx.oldName.deleteMany({ where: { kind, name: data.name } })
    await auditCatalogue(tx, actor, `make-${kind}`, { id, ...data })
    return { ok: true, id, edition: await stampEdition(tx, tagsOf(kind, id)) }
  })
}

/**
 * Changes name, slug and words of a topic or an author. The old address leads to the new one, and whoever
 * writes the old name (a draft that is open, an import) means this one. `seen` is the mark of the form.
 */
export function changeName(
  actor: Actor,
  kind: NameKind,
  id: number,
  seen: string,
  words: NameWords,
): Promise<Changed> {
  const after = { ...words, slug: words.slug || slugOf(words.name) }
  return changeCatalogue(actor, async (tx): Promise<Changed> => {
    await lockNames(tx)
    const row = await tableOf(tx, kind).findUnique({ where: { id } })
    if (!row) return notFound
    const before = nameWordsOf(row)
    if (seenOf(before) !== seen) return stale(before)
    const problems = await problemsOf(tx, kind, after, id)
    if (problems) return invalid(problems)
    await tableOf(tx, kind).update({ where: { id }, data: after })
    const moved = await keepOldSlug(tx, kind, id, before.slug, after.slug)
    await keepOldName(tx, kind, id, before.name, after.name)
    if (kind === 'author' && before.name !== after.name) await staleByline(tx, id)
    await auditCatalogue(tx, actor, `change-${kind}`, { id, before, after })
    return { ok: true, id, edition: await stampEdition(tx, [...tagsOf(kind, id), ...moved]) }
  })
}

/** Deletes a topic or an author that no piece carries, public or not; its old addresses are free again. */
export async function removeName(
  actor: Actor,
  kind: NameKind,
  id: number,
): Promise<{ ok: true; edition: bigint } | Exclude<Refused, { reason: 'stale' | 'invalid' }> | Used> {
  return changeCatalogue(actor, async (tx) => {
    await lockNames(tx)
    const row = await tableOf(tx, kind).findUnique({ where: { id } })
    if (!row) return notFound
    // What a piece is being given just now is held by its foreign key: the lock makes it count here.
    if (kind === 'topic') await tx.$executeRaw`SELECT FROM topic WHERE id = ${id} FOR UPDATE`
    else await tx.$executeRaw`SELECT FROM author WHERE id = ${id} FOR UPDATE`
    const uses =
      kind === 'topic'
        ? await tx.articleTopic.count({ where: { topicId: id } })
        : await tx.articleAuthor.count({ where: { authorId: id } })
    if (uses > 0) return { ok: false, reason: 'used', uses } as const
    const former = await tx.oldSlug.findMany({ where: { kind, targetId: id } })
    await tx.oldSlug.deleteMany({ where: { kind, targetId: id } })
    await tx.oldName.deleteMany({ where: { kind, targetId: id } })
    if (kind === 'topic') await tx.addressChoice.deleteMany({ where: { kind, targetId: id } })
    await tableOf(tx, kind).delete({ where: { id } })
    await auditCatalogue(tx, actor, `remove-${kind}`, row)
    const freed = former.map(({ slug }) => tags.oldSlug(kind, slug))
    return { ok: true, edition: await stampEdition(tx, [...tagsOf(kind, id), ...freed]) } as const
  })
}

type Used = { ok: false; reason: 'used'; uses: number }

async function problemsOf(
  tx: Transaction,
  kind: NameKind,
  { name, slug }: NameWords,
  self: number | null,
): Promise<Record<string, string> | null> {
  const namesake = await tableOf(tx, kind).findFirst({ where: { name, NOT: { id: self ?? 0 } } })
  if (namesake) return { name: 'Tên này đã có. Nếu là một, hãy gộp hai mục lại.' }
  const problem = await slugProblem(tx, kind, slug, self)
  return problem ? { slug: problem } : null
}

async function keepOldName(
  tx: Transaction,
  kind: NameKind,
  targetId: number,
  before: string,
  now: string,
): Promise<void> {
  if (before === now) return
  await tx.oldName.deleteMany({ where: { kind, name: now } })
  await tx.oldName.upsert({
    where: { kind_name: { kind, name: before } },
    create: { kind, name: before, targetId },
    update: { targetId },
  })
}
