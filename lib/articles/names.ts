import type { Transaction } from '../database/client.ts'
import { slugOf } from '../vietnamese/slug.ts'

/** Where people and subjects are kept by name. */
export type NameTable = 'author' | 'topic'

/**
 * The ids of authors or topics by their names, those that are not there made, inside a transaction. A
 * name is a name, whatever its slug: "Vi Hoa" and "Vi Hòa" are two people, so the second gets a number
 * in its address.
 */
export async function namedIds(
  tx: Transaction,
  table: NameTable,
  names: string[],
): Promise<Map<string, number>> {
  const known = await idsByName(tx, table, names)
  if (names.every((name) => known.has(name))) return known
  // One at a time, or two writers would make the same person twice.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('bao-tinh.names'))`
  const there = await idsByName(tx, table, names)
  for (const name of new Set(names)) {
    if (there.has(name)) continue
    const data = { name, slug: await freeSlug(tx, table, slugOf(name)) }
    await (table === 'author' ? tx.author.create({ data }) : tx.topic.create({ data }))
  }
  return idsByName(tx, table, names)
}

/**
 * The ids of those names that are there; of several with one name, the one that was first. A name of before
 * a rename or a merge means what is there now: a draft that was open meanwhile brings nothing back.
 */
export async function idsByName(
  client: Pick<Transaction, NameTable | 'oldName'>,
  table: NameTable,
  names: string[],
): Promise<Map<string, number>> {
  if (names.length === 0) return new Map()
  const where = {
    where: { name: { in: names } },
    select: { id: true, name: true },
    orderBy: { id: 'desc' as const },
  }
  const rows = await (table === 'author' ? client.author.findMany(where) : client.topic.findMany(where))
  const found = new Map(rows.map(({ name, id }) => [name, id]))
  const missing = names.filter((name) => !found.has(name))
  if (missing.length === 0) return found
  const former = await client.oldName.findMany({ where: { kind: table, name: { in: missing } } })
  for (const { name, targetId } of former) found.set(name, targetId)
  return found
}

async function freeSlug(tx: Transaction, table: NameTable, wanted: string): Promise<string> {
  for (let number = 1; ; number++) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`
    const where = { where: { slug }, select: { id: true } }
    const taken = table === 'author' ? await tx.author.findUnique(where) : await tx.topic.findUnique(where)
    const led = await tx.oldSlug.findUnique({ where: { kind_slug: { kind: table, slug } } })
    if (!taken && !led) return slug
  }
}
