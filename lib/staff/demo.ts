import { database } from '../database/client.ts'
import { processWide } from '../shared.ts'
import { isRole, type Role } from './roles.ts'

export type DemoAccounts = { password: string; members: { name: string; email: string; role: Role }[] }

/** Set once by whoever starts the process as a demo; undefined: nobody is told a password. */
export const demoAccounts = processWide<{
  value: (Omit<DemoAccounts, 'members'> & { emails: string[] }) | undefined
}>('staff.demo', () => ({ value: undefined }))

/** The accounts of the demo newspaper for the sign-in page, in the order of the roles; null where it is not one. */
export async function shownDemoAccounts(): Promise<DemoAccounts | null> {
  if (!demoAccounts.value) return null
  const { password, emails } = demoAccounts.value
  const rows = await database().staff.findMany({
    where: { email: { in: emails }, disabledAt: null },
    select: { name: true, email: true, role: true },
  })
  const members = rows
    .flatMap(({ role, ...member }) => (isRole(role) ? [{ ...member, role }] : []))
    .sort((a, b) => emails.indexOf(a.email) - emails.indexOf(b.email))
  return members.length > 0 ? { password, members } : null
}
