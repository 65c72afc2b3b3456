import type { Transaction } from '../database/client.ts'
import { Prisma } from '../database/generated/client.ts'
import { stampEdition } from '../edition/stamp.ts'
import { tags } from '../edition/tags.ts'
import { staleByline } from '../search/write.ts'
import type { Actor } from '../staff/actor.ts'
import { auditCatalogue, changeCatalogue, invalid, lockNames, notFound, type Refused } from './changed.ts'
import { type NameKind, type NameRow, tableOf } from './rows.ts'
import { tagsOf } from './write.ts'

export type Merged = { ok: true; pieces: number; edition: bigint } | Exclude<Refused, { reason: 'stale' }>

/**
 * Merges a topic or an author into another one: its pieces, addresses and names become the other's, and it
 * is gone. Old addresses point to where they lead in the end, however long the chain of merges.
 */
export function mergeNames(actor: Actor, kind: NameKind, from: number, into: number): Promise<Merged> {
  return changeCatalogue(actor, async (tx): Promise<Merged> => {
    // Whoever writes a piece ends first and stamps what it saw; the next one finds the names as they are after
    // this. One merge at a time.
    await tx.$executeRaw`LOCK TABLE article IN SHARE ROW EXCLUSIVE MODE`
    await lockNames(tx)
    if (from === into) return invalid({ into: 'Chọn một mục khác để gộp vào.' })
    const [gone, heir] = await Promise.all(
      [from, into].map((id) => tableOf(tx, kind).findUnique({ where: { id } })),
    )
    if (!gone) return notFound
    if (!heir) return invalid({ into: 'Mục này không còn nữa.' })
    if (kind === 'author') await staleByline(tx, from)
    const pieces = await movePieces(tx, kind, from, into)
    const led = await moveNames(tx, kind, gone, heir)
    await tableOf(tx, kind).delete({ where: { id: from } })
    await auditCatalogue(tx, actor, `merge-${kind}`, {
      from: gone,
      into: { id: into, name: heir.name },
      pieces,
    })
    const touched = [...tagsOf(kind, from), ...tagsOf(kind, into), ...led]
    return { ok: true, pieces, edition: await stampEdition(tx, touched) }
  })
}

/** A piece that carries both keeps one of them, at the better place. Returns how many carried the one. */
async function movePieces(tx: Transaction, kind: NameKind, from: number, into: number): Promise<number> {
  const table = Prisma.raw(kind === 'topic' ? 'article_topic' : 'article_author')
  const column = Prisma.raw(kind === 'topic' ? 'topic_id' : 'author_id')
  await tx.$executeRaw`
    UPDATE ${table} AS kept SET position = least(kept.position, doubled.position)
    FROM ${table} AS doubled
    WHERE kept.${column} = ${into} AND doubled.${column} = ${from} AND doubled.article_id = kept.article_id`
  const doubled = await tx.$executeRaw`
    DELETE FROM ${table} AS doubled WHERE ${column} = ${from}
      AND EXISTS (SELECT FROM ${table} WHERE article_id = doubled.article_id AND ${column} = ${into})`
  const moved = await tx.$executeRaw`UPDATE ${table} SET ${column} = ${into} WHERE ${column} = ${from}`
  return doubled + moved
}

/** Old and present addresses and names lead to the heir; returns the tags of those addresses. */
async function moveNames(tx: Transaction, kind: NameKind, gone: NameRow, heir: NameRow): Promise<string[]> {
  const targetId = heir.id
  await tx.oldSlug.updateMany({ where: { kind, targetId: gone.id }, data: { targetId } })
  await tx.oldName.updateMany({ where: { kind, targetId: gone.id }, data: { targetId } })
  await tx.oldSlug.upsert({
    where: { kind_slug: { kind, slug: gone.slug } },
    create: { kind, slug: gone.slug, targetId },
    update: { targetId },
  })
  await tx.oldName.upsert({
    where: { kind_name: { kind, name: gone.name } },
    create: { kind, name: gone.name, targetId },
    update: { targetId },
  })
  if (heir.about === '' && gone.about !== '')
    await tableOf(tx, kind).update({ where: { id: targetId }, data: { about: gone.about } })
  if (kind === 'topic')
    await tx.addressChoice.updateMany({ where: { kind, targetId: gone.id }, data: { targetId } })
  const led = await tx.oldSlug.findMany({ where: { kind, targetId } })
  return led.map(({ slug }) => tags.oldSlug(kind, slug))
}
