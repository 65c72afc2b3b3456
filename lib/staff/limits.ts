import { createHash } from 'node:crypto'
import { isIPv6 } from 'node:net'
import { database, type Transaction } from '../database/client.ts'

/** Tries of something and how many of them within a quarter of an hour are let through. */
export type Limit = { key: string; most: number }

/** How long tries are counted together, and how long a lock lasts. */
export const lockMinutes = 15
const windowMs = lockMinutes * 60_000

/** Wrong passwords for one account, whether it exists or not. */
export const accountLimit = (email: string): Limit => ({ key: `account:${digest(email)}`, most: 10 })
/** Wrong passwords from one place; many, for a whole newsroom stands behind one address. */
export const addressLimit = (address: string): Limit => ({ key: `address:${networkOf(address)}`, most: 100 })
/** The password asked for once more by somebody who is signed in. */
export const confirmLimit = (staffId: string): Limit => ({ key: `confirm:${staffId}`, most: 10 })
/** Mails with a link for one account, and mails that one place may ask for. */
export const mailLimit = (email: string): Limit => ({ key: `mail:${digest(email)}`, most: 3 })
export const mailsFromLimit = (address: string): Limit => ({ key: `mails:${networkOf(address)}`, most: 30 })

/**
 * Counts a try before it is made, so that many at once cannot slip through together. False when there were
 * too many: the one that reaches the limit begins the lock. By the clock of the database, for all servers.
 */
export async function takeTry({ key, most }: Limit): Promise<boolean> {
  const [row] = await database().$queryRaw<{ count: number }[]>`
    WITH clock AS (SELECT (extract(epoch FROM now()) * 1000)::bigint AS now),
    swept AS (
      DELETE FROM rate_limit WHERE id IN (
        SELECT id FROM rate_limit, clock WHERE last_request <= clock.now - ${windowMs} AND key <> ${key}
        FOR UPDATE OF rate_limit SKIP LOCKED
      )
    )
    INSERT INTO rate_limit AS kept (id, key, count, last_request)
    SELECT gen_random_uuid()::text, ${key}, 1, clock.now FROM clock
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN kept.last_request <= EXCLUDED.last_request - ${windowMs} THEN 1
        ELSE least(kept.count + 1, ${most} + 1) END,
      last_request = CASE
        WHEN kept.last_request <= EXCLUDED.last_request - ${windowMs} OR kept.count + 1 = ${most}
        THEN EXCLUDED.last_request ELSE kept.last_request END
    RETURNING count`
  return (row?.count ?? 0) <= most
}

/** The try was a good one: it does not count. */
export async function giveBack({ key }: Limit): Promise<void> {
  await database().rateLimit.updateMany({
    where: { key, count: { gt: 0 } },
    data: { count: { decrement: 1 } },
  })
}

/** Forgets all tries, and with them a lock. */
export async function clearTries(tx: Pick<Transaction, 'rateLimit'>, ...limits: Limit[]): Promise<void> {
  await tx.rateLimit.deleteMany({ where: { key: { in: limits.map(({ key }) => key) } } })
}

/** Which of these accounts are locked at present. */
export async function lockedAccounts(emails: string[]): Promise<Set<string>> {
  const byKey = new Map(emails.map((email) => [accountLimit(email).key, email]))
  const rows = await database().rateLimit.findMany({
    where: {
      key: { in: [...byKey.keys()] },
      count: { gte: accountLimit('').most },
      lastRequest: { gt: Date.now() - windowMs },
    },
    select: { key: true },
  })
  return new Set(rows.map(({ key }) => byKey.get(key) as string))
}

const digest = (email: string) => createHash('sha256').update(email.trim().toLowerCase()).digest('base64url')

/** An IPv6 customer has a whole /64 to choose addresses from: it counts as one. */
export function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address
  const [head = '', tail = ''] = address.split('::')
  const left = head.split(':').filter(Boolean)
  const right = tail.split(':').filter(Boolean)
  const zeros = address.includes('::') ? Array(8 - left.length - right.length).fill('0') : []
  return [...left, ...zeros, ...right].slice(0, 4).join(':')
}
