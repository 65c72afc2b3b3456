import { database } from '../database/client.ts'
import type { Actor } from './actor.ts'
import { lockedAccounts } from './limits.ts'
import { can } from './policy.ts'
import { isRole, type Role } from './roles.ts'
import type { Member } from './session.ts'

/** A member as the administrator sees them. */
export type StaffRow = {
  id: string
  name: string
  email: string
  penName: string
  role: Role
  sections: number[]
  disabled: boolean
  /** Too many wrong passwords or codes: nobody gets in for a while. */
  locked: boolean
  twoFactor: boolean
  signedInAt: Date | null
}

/** Everybody, those who are disabled last, by name. */
export async function staffList(
  actor: Actor,
): Promise<{ ok: true; members: StaffRow[] } | { ok: false; reason: 'forbidden' }> {
  if (!can(actor, 'staff')) return { ok: false, reason: 'forbidden' }
  return { ok: true, members: await rowsOf({}) }
}

export async function staffMember(
  actor: Actor,
  id: string,
): Promise<{ ok: true; member: StaffRow } | { ok: false; reason: 'forbidden' | 'not-found' }> {
  if (!can(actor, 'staff')) return { ok: false, reason: 'forbidden' }
  const [member] = await rowsOf({ id })
  return member ? { ok: true, member } : { ok: false, reason: 'not-found' }
}

async function rowsOf(where: { id?: string }): Promise<StaffRow[]> {
  const rows = await database().staff.findMany({
    where,
    include: { twoFactors: { select: { lockedUntil: true } } },
  })
  const locked = await lockedAccounts(rows.map(({ email }) => email))
  const now = new Date()
  return rows
    .flatMap(({ role, disabledAt, twoFactors, twoFactorEnabled, ...row }) =>
      isRole(role)
        ? [
            {
              id: row.id,
              name: row.name,
              email: row.email,
              penName: row.penName,
              role,
              sections: row.sections,
              disabled: disabledAt !== null,
              locked: locked.has(row.email) || twoFactors.some(({ lockedUntil }) => (lockedUntil ?? 0) > now),
              twoFactor: twoFactorEnabled === true,
              signedInAt: row.signedInAt,
            },
          ]
        : [],
    )
    .sort((a, b) => Number(a.disabled) - Number(b.disabled) || a.name.localeCompare(b.name, 'vi'))
}

export type OwnSession = { id: string; isThis: boolean; since: Date; address: string; device: string }

/** Where one is signed in, the newest first. */
export async function ownSessions(member: Member): Promise<OwnSession[]> {
  const rows = await database().session.findMany({
    where: { userId: member.staffId, expiresAt: { gt: new Date() } },
    orderBy: { createdAt: 'desc' },
  })
  return rows.map(({ id, createdAt, ipAddress, userAgent }) => ({
    id,
    isThis: id === member.sessionId,
    since: createdAt,
    address: ipAddress ?? '',
    device: deviceOf(userAgent ?? ''),
  }))
}

/** "Chrome trên Android": enough to know one's own machines again. */
function deviceOf(userAgent: string): string {
  const named = (names: [string, RegExp][]) => names.find(([, pattern]) => pattern.test(userAgent))?.[0]
  const browser = named([
    ['Edge', /Edg\//],
    ['Cốc Cốc', /coc_coc/],
    ['Chrome', /Chrome\//],
    ['Firefox', /Firefox\//],
    ['Safari', /Safari\//],
  ])
  const machine = named([
    ['Android', /Android/],
    ['iPhone', /iPhone/],
    ['iPad', /iPad/],
    ['Windows', /Windows/],
    ['máy Mac', /Macintosh/],
    ['Linux', /Linux/],
  ])
  return `${browser ?? 'Trình duyệt khác'} trên ${machine ?? 'máy khác'}`
}
