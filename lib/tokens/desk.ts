import { database } from '../database/client.ts'
import type { Actor } from '../staff/actor.ts'
import { can } from '../staff/policy.ts'
import type { Role } from '../staff/roles.ts'
import { isoMoment } from '../vietnamese/dates.ts'

/** A key of the API as the newsroom's page shows it; the key itself is nowhere. */
export type TokenLine = {
  id: number
  name: string
  role: Role
  /** Ids; none: all sections. */
  sections: number[]
  madeBy: string
  /** ISO 8601, +07:00, as are the others. */
  madeAt: string
  lastUsedAt: string | null
  revokedAt: string | null
}

/** All keys, those that work first, the newest before the older. */
export async function tokens(
  actor: Actor,
): Promise<{ ok: true; tokens: TokenLine[] } | { ok: false; reason: 'forbidden' }> {
  if (!can(actor, 'tokens')) return { ok: false, reason: 'forbidden' }
  const rows = await database().apiToken.findMany({
    select: {
      id: true,
      name: true,
      role: true,
      sections: true,
      actorName: true,
      createdAt: true,
      lastUsedAt: true,
      revokedAt: true,
    },
    orderBy: [{ revokedAt: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
  })
  const moment = (at: Date | null) => at && isoMoment(at)
  return {
    ok: true,
    tokens: rows.map((row) => ({
      id: row.id,
      name: row.name,
      role: row.role as Role,
      sections: row.sections,
      madeBy: row.actorName,
      madeAt: isoMoment(row.createdAt),
      lastUsedAt: moment(row.lastUsedAt),
      revokedAt: moment(row.revokedAt),
    })),
  }
}
