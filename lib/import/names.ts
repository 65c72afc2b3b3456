import { oneLine } from '../articles/body/tidy.ts'
import { writeTimes } from '../articles/changing.ts'
import type { Foreseen } from '../articles/foreseen.ts'
import { idsByName, type NameTable, namedIds } from '../articles/names.ts'
import { database } from '../database/client.ts'

/** Finds authors or topics by name, makes those that are not there, and remembers what it found. */
export class Names {
  #table: NameTable
  #ids = new Map<string, number>()

  #foreseen: Foreseen | undefined

  constructor(table: NameTable, foreseen?: Foreseen) {
    this.#table = table
    this.#foreseen = foreseen
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
    this.#remember(await idsByName(database(), this.#table, unknown))
    const missing = unknown.filter((name) => !this.#ids.has(name))
    if (missing.length === 0) return
    const { newId } = this.#foreseen ?? {}
    if (newId) return this.#remember(new Map(missing.map((name) => [name, newId()])))
    this.#remember(await database().$transaction((tx) => namedIds(tx, this.#table, missing), writeTimes))
  }

  #remember(found: Map<string, number>): void {
    for (const [name, id] of found) this.#ids.set(name, id)
  }
}
