import { createHash, randomBytes } from 'node:crypto'
import { database } from '../database/client.ts'
import { databaseTime } from '../database/time.ts'
import { addresses } from '../site/addresses.ts'
import { siteAddress } from '../site/published.ts'
import { type Actor, signed } from '../staff/actor.ts'
import { isoMoment } from '../vietnamese/dates.ts'
import { writeTimes } from './changing.ts'
import { type Refused, refusalOf } from './desk.ts'

/** How long a link may live, in hours. */
export const longestPreview = 24 * 14

export type PreviewLinkView = {
  id: number
  /** ISO 8601, +07:00 */
  createdAt: string
  expiresAt: string
  actorName: string
  state: 'open' | 'expired' | 'revoked'
}

/**
 * Makes a link that shows the newest text of a piece as its reader page, to whoever has it, for some
 * hours (1 to 336). The token stands in the link alone: only its hash is kept.
 */
export async function makePreviewLink(
  actor: Actor,
  articleId: number,
  { hours }: { hours: number },
): Promise<{ ok: true; id: number; url: string; expiresAt: string } | Refused> {
  const refusal = await previewRefusal(actor, articleId)
  if (refusal) return refusal
  const token = randomBytes(32).toString('base64url')
  const now = await databaseTime()
  const expiresAt = new Date(now.getTime() + Math.min(Math.max(hours, 1), longestPreview) * 3_600_000)
  const { id } = await database().$transaction(async (tx) => {
    await tx.auditEntry.create({
      data: {
        ...signed(actor),
        action: 'make-preview',
        articleId,
        detail: { expiresAt: isoMoment(expiresAt) },
      },
    })
    return tx.previewLink.create({
      data: { articleId, hash: hashOf(token), expiresAt, ...signed(actor) },
      select: { id: true },
    })
  }, writeTimes)
  const url = `${siteAddress.url}${addresses.preview(token)}`
  return { ok: true, id, url, expiresAt: isoMoment(expiresAt) }
}

/** The links of a piece, newest first; their tokens are not known any more. */
export async function previewLinks(
  actor: Actor,
  articleId: number,
): Promise<{ ok: true; links: PreviewLinkView[] } | Refused> {
  const refusal = await previewRefusal(actor, articleId)
  if (refusal) return refusal
  const rows = await database().previewLink.findMany({
    where: { articleId },
    orderBy: { id: 'desc' },
    take: 50,
  })
  const now = await databaseTime()
  return {
    ok: true,
    links: rows.map(({ id, createdAt, expiresAt, revokedAt, actorName }) => ({
      id,
      createdAt: isoMoment(createdAt),
      expiresAt: isoMoment(expiresAt),
      actorName,
      state: revokedAt ? 'revoked' : expiresAt <= now ? 'expired' : 'open',
    })),
  }
}

/** Ends a link before its time. */
export async function revokePreviewLink(
  actor: Actor,
  articleId: number,
  linkId: number,
): Promise<{ ok: true } | Refused> {
  const refusal = await previewRefusal(actor, articleId)
  if (refusal) return refusal
  return database().$transaction(async (tx) => {
    const { count } = await tx.previewLink.updateMany({
      where: { id: linkId, articleId, revokedAt: null },
      data: { revokedAt: await databaseTime(tx) },
    })
    if (count === 0) return { ok: false, reason: 'not-found' } as const
    await tx.auditEntry.create({ data: { ...signed(actor), action: 'revoke-preview', articleId } })
    return { ok: true } as const
  }, writeTimes)
}

/** The piece that an open link shows; null: there is no such link, or it has ended. */
export async function previewedId(token: string): Promise<number | null> {
  if (!/^[\w-]{43}$/.test(token)) return null
  const link = await database().previewLink.findFirst({
    where: { hash: hashOf(token), revokedAt: null, expiresAt: { gt: await databaseTime() } },
    select: { articleId: true },
  })
  return link?.articleId ?? null
}

const previewRefusal = (actor: Actor, id: number) => refusalOf(actor, 'preview', id)

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')
