import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { database, type Transaction } from '../database/client.ts'
import { siteAddress } from '../site/published.ts'

/** Whom a link makes what: a password for a member, or the first administrator of an empty newsroom. */
type Kind = 'password' | 'first-administrator'

/** Makes a link that works once, and ends those that were made for the same before. Only its hash is kept. */
export async function makeLink(
  tx: Transaction,
  kind: Kind,
  { value, hours }: { value: string; hours: number },
): Promise<string> {
  await dropLinks(tx, kind, value)
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(Date.now() + hours * 3_600_000)
  await tx.verification.create({
    data: { id: randomUUID(), identifier: identifierOf(kind, token), value, expiresAt },
  })
  return addressOf(kind, token)
}

/** What the link is for; null when it was used, has expired or never was. It works still. */
export async function linkValue(kind: Kind, token: string): Promise<string | null> {
  const link = await database().verification.findFirst({
    where: { identifier: identifierOf(kind, token), expiresAt: { gt: new Date() } },
    select: { value: true },
  })
  return link?.value ?? null
}

/** As `linkValue`, and the link is used up: of two at once, one gets it. */
export async function useUpLink(tx: Transaction, kind: Kind, token: string): Promise<string | null> {
  const [link] = await tx.$queryRaw<{ value: string }[]>`
    DELETE FROM verification WHERE identifier = ${identifierOf(kind, token)} AND expires_at > now()
    RETURNING value`
  return link?.value ?? null
}

export async function dropLinks(tx: Transaction, kind: Kind, value: string): Promise<void> {
  await tx.verification.deleteMany({ where: { identifier: { startsWith: `${kind}:` }, value } })
}

// From the settings, whatever Host a request came with.
const addressOf = (kind: Kind, token: string) =>
  `${siteAddress.url}/admin/${kind === 'password' ? 'dat-mat-khau' : 'bat-dau'}/${token}`

const identifierOf = (kind: Kind, token: string) =>
  `${kind}:${createHash('sha256').update(token).digest('base64url')}`
