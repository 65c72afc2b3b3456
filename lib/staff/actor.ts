import type { Role } from './roles.ts'

/**
 * Whoever does something: a member of the newsroom, a key of the API, or the portal itself (command line,
 * sweep, import), which may do everything. The first argument of every write and of every desk read.
 */
export type Actor = {
  /** "staff:<id>", "token:<id>" or "portal": stored as owner and in the history. */
  id: string
  /** Stored beside it, as it was at that time. */
  name: string
  role: Role | 'portal'
  /** Ids of own sections with everything under them; `all` for roles that have no bounds. */
  sections: ReadonlySet<number> | 'all'
}

export const system: Actor = { id: 'portal', name: 'Hệ thống', role: 'portal', sections: 'all' }
export const importer: Actor = { ...system, name: 'Nhập bài' }

/** The columns of a row that says who did it. */
export const signed = (actor: Actor) => ({ actor: actor.id, actorName: actor.name })
