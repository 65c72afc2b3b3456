import { oneLine } from '../articles/body/tidy.ts'
import { writeTimes } from '../articles/changing.ts'
import { database, type Transaction } from '../database/client.ts'
import { slugOf } from '../vietnamese/slug.ts'

type Table = 'author' | 'topic'

/**
 * Finds authors or topics by name, and makes those that are not there. A name is a name, whatever its
 * slug: "Vi Hoa" and "Vi Hòa" are two people, so the second gets a number in its address.
 */
export class Names {
  #table: Table
  #ids = new Map<string, number>()

  constructor(table: Table) {
    this.#table = table
  }

  /** The ids of these names, each once, in order. Call `learn` with them before. */
  idsOf(names: string[]): number[] {
    const ids = names.map(oneLine).flatMap((name) => this.#ids.get(name) ?? [])
    return [...new Set(ids)]
  }

  /** Looks names up, making what is missing. */
  async learn(names: string[]): Promise<void> {
    // Bounded: an archive of a million pieces has some thousands of names.
    if (this.#ids.size > 50_000) this.#ids.clear()
    const unknown = [...new Set(names.map(oneLine))].filter((name) => name !== '' && !this.#ids.has(name))
    if (unknown.length === 0) return
    for (const { id, name } of await this.#read(database(), unknown)) this.#ids.set(name, id)
    const missing = unknown.filter((name) => !this.#ids.has(name))
    if (missing.length > 0) await this.#make(missing)
  }

  async #make(names: string[]): Promise<void> {
    const made = await database().$transaction(async (tx) => {
      // One at a time, or two imports would make the same person twice.
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('bao-tinh.names'))`
      const there = new Set((await this.#read(tx, names)).map(({ name }) => name))
      for (const name of names) {
        if (there.has(name)) continue
        const data = { name, slug: await this.#freeSlug(tx, slugOf(name)) }
        await (this.#table === 'author' ? tx.author.create({ data }) : tx.topic.create({ data }))
      }
      return this.#read(tx, names)
    }, writeTimes)
    for (const { id, name } of made) this.#ids.set(name, id)
  }

  async #freeSlug(tx: Transaction, wanted: string): Promise<string> {
    for (let number = 1; ; number++) {
      const slug = number === 1 ? wanted : `${wanted}-${number}`
      const where = { where: { slug }, select: { id: true } }
      const taken =
        this.#table === 'author' ? await tx.author.findUnique(where) : await tx.topic.findUnique(where)
      if (!taken) return slug
    }
  }

  #read(client: Pick<Transaction, 'author' | 'topic'>, names: string[]) {
    const where = {
      where: { name: { in: names } },
      select: { id: true, name: true },
      orderBy: { id: 'desc' as const },
    }
    return this.#table === 'author' ? client.author.findMany(where) : client.topic.findMany(where)
  }
}
