/**
 * What a dry run would have made: ids that nothing in the database has (those of pieces end below, import lines at
 * 1,000,000,000), and whose the addresses and headlines of the pieces before are.
 */
export class Foreseen {
  static readonly first = 2_000_000_000
  #next = Foreseen.first
  readonly owners = new Map<string, number>()
  readonly namesakes = new Map<string, { id: number; addressed: boolean }[]>()

  newId = (): number => this.#next++

  newIds(count: number): number[] {
    return Array.from({ length: count }, this.newId)
  }

  static isId(id: number): boolean {
    return id >= Foreseen.first
  }
}
