import { database } from '../database/client.ts'
import { sectionTree } from '../sections/published.ts'
import type { Actor } from './actor.ts'
import { auth } from './auth.ts'
import { isRole, type Role } from './roles.ts'

/** A member who is signed in: an actor, with what pages show of them. */
export type SignedIn = Actor & { role: Role; email: string; penName: string; twoFactor: boolean }

/** Signed in, but perhaps to do nothing else than to set up a second factor. */
export type Member = SignedIn & { staffId: string; sessionId: string; mustEnableTwoFactor: boolean }

/** Who must sign in with a second factor once the newspaper says so. */
const guarded: readonly Role[] = ['managing-editor', 'editor-in-chief', 'administrator']

/**
 * Whose session the request's cookie is; null when there is none, it has ended, the account is disabled, or
 * the newspaper wants a second factor that this member has not set up.
 */
export async function signedIn(headers: Headers): Promise<SignedIn | null> {
  const member = await memberOf(headers)
  return member?.mustEnableTwoFactor ? null : member
}

/** As `signedIn`, also for who must set up a second factor first. For the pages where that is done, alone. */
export async function memberOf(headers: Headers): Promise<Member | null> {
  const found = await auth().api.getSession({ headers })
  if (!found) return null
  const { id, name, email, role, sections, penName, disabledAt, twoFactorEnabled } = found.user
  if (disabledAt || !isRole(role)) return null
  const twoFactor = twoFactorEnabled === true
  return {
    id: `staff:${id}`,
    staffId: id,
    sessionId: found.session.id,
    name,
    email,
    role,
    penName: penName ?? '',
    sections: role === 'desk-editor' ? await withChildren(sections ?? []) : 'all',
    twoFactor,
    mustEnableTwoFactor: !twoFactor && (await isTwoFactorRequired(role)),
  }
}

/** True when the newspaper wants a second factor of this role. Read fresh: it holds from the moment it is set. */
export async function isTwoFactorRequired(role: Role): Promise<boolean> {
  if (!guarded.includes(role)) return false
  const site = await database().site.findUnique({ where: { id: 1 }, select: { requireTwoFactor: true } })
  return site?.requireTwoFactor ?? false
}

/** Own sections with everything under them. */
async function withChildren(sections: number[]): Promise<Set<number>> {
  const { subtree } = await sectionTree()
  return new Set(sections.flatMap((section) => subtree.get(section) ?? [section]))
}
