import { hashPassword } from 'better-auth/crypto'
import type { z } from 'zod'
import { writeTimes } from '../articles/changing.ts'
import { database } from '../database/client.ts'
import { system } from './actor.ts'
import { lockStaff } from './changing.ts'
import { linkValue, makeLink, useUpLink } from './links.ts'
import type { firstAdministratorInput } from './schema.ts'
import { createStaff } from './write.ts'

const kind = 'first-administrator'
/** Until it is used or the portal starts again: longer than any of them runs. */
const hours = 24 * 365

/**
 * While the newsroom is empty: the address, to be used once, at which the first administrator is made.
 * Null when there is somebody. Those that were given out before end.
 */
export function offerFirstAdministrator(): Promise<string | null> {
  return database().$transaction(async (tx) => {
    await lockStaff(tx)
    if ((await tx.staff.count()) > 0) return null
    return makeLink(tx, kind, { value: kind, hours })
  }, writeTimes)
}

/** True while this link can make the first administrator. */
export async function isFirstAdministratorLink(token: string): Promise<boolean> {
  return (await linkValue(kind, token)) !== null && (await database().staff.count()) === 0
}

/** Makes the first administrator: once, with the link, while there is nobody. */
export async function makeFirstAdministrator(
  token: string,
  { name, email, password }: Omit<z.output<typeof firstAdministratorInput>, 'passwordAgain'>,
): Promise<{ ok: true; id: string } | { ok: false; reason: 'gone' }> {
  const hash = await hashPassword(password)
  return database().$transaction(async (tx) => {
    await lockStaff(tx)
    const isOffered = (await useUpLink(tx, kind, token)) !== null
    if (!isOffered || (await tx.staff.count()) > 0) return { ok: false, reason: 'gone' } as const
    const id = await createStaff(tx, system, { name, email, role: 'administrator' }, hash)
    return { ok: true, id } as const
  }, writeTimes)
}
