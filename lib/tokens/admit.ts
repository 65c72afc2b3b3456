import { database } from '../database/client.ts'
import { sectionTree } from '../sections/published.ts'
import type { Actor } from '../staff/actor.ts'
import { isRole } from '../staff/roles.ts'
import { hashOf, isSecret } from './secret.ts'

const minute = 60_000

/**
 * Who acts with this key: asked of the database each time, so that a revoked one is refused from its next
 * request on. Null: it is none, or it was revoked. When it was used is noted once a minute at most.
 */
export async function actorOfToken(secret: string): Promise<Actor | null> {
  if (!isSecret(secret)) return null
  const token = await database().apiToken.findUnique({
    where: { hash: hashOf(secret), revokedAt: null },
    select: { id: true, name: true, role: true, sections: true, lastUsedAt: true },
  })
  if (!token || !isRole(token.role)) return null
  const now = new Date()
  if (!token.lastUsedAt || now.getTime() - token.lastUsedAt.getTime() >= minute) {
    await database().apiToken.updateMany({ where: { id: token.id }, data: { lastUsedAt: now } })
  }
  return {
    id: `token:${token.id}`,
    name: token.name,
    role: token.role,
    sections: token.sections.length === 0 ? 'all' : await withChildren(token.sections),
  }
}

/** These sections with everything under them. */
async function withChildren(sections: number[]): Promise<Set<number>> {
  const { subtree } = await sectionTree()
  return new Set(sections.flatMap((section) => subtree.get(section) ?? []))
}
