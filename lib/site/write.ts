import type { Body } from '../articles/body/schema.ts'
import { writeTimes } from '../articles/changing.ts'
import { database, type Transaction } from '../database/client.ts'
import type { Prisma } from '../database/generated/client.ts'
import { afterWrite } from '../edition/after-write.ts'
import { stampEdition } from '../edition/stamp.ts'
import { tags } from '../edition/tags.ts'
import { seenOf } from '../seen.ts'
import { type Actor, signed } from '../staff/actor.ts'
import { can, type Right } from '../staff/policy.ts'
import { columnFromDay } from './columns.ts'
import { asTyped, type Group, settingsOf } from './groups.ts'
import type { LookDays, MastheadWords, NoticeWords } from './schema.ts'

export type SiteWords = Omit<Prisma.SiteCreateInput, 'id'>
export type StaticPageWords = { slug: string; title: string; body: Body }
export type Saved = { ok: true; edition: bigint } | { ok: false; reason: 'forbidden' }
/** `stale`: somebody else saved these settings after the form was made; nothing was written. */
export type Changed = Saved | { ok: false; reason: 'stale'; now: Record<string, string> }

/** Sets the masthead and imprint, and these static pages in this order; other pages stay as they are. */
export async function saveSite(actor: Actor, site: SiteWords, pages: StaticPageWords[] = []): Promise<Saved> {
  if (!can(actor, 'masthead')) return { ok: false, reason: 'forbidden' }
  return written(async (tx) => {
    await tx.site.upsert({ where: { id: 1 }, create: { id: 1, ...site }, update: site })
    for (const [position, { slug, title, body }] of pages.entries()) {
      const data = { title, body: body as Prisma.InputJsonObject, position }
      await tx.sitePage.upsert({ where: { slug }, create: { slug, ...data }, update: data })
    }
    await audit(tx, actor, 'save-site', { pages: pages.map(({ slug }) => slug) })
    return { ok: true, edition: await stampEdition(tx, [tags.site()]) }
  })
}

/** Sets masthead and imprint. `seen` is what the form was made from (lib/site/desk.ts). */
export function saveMasthead(actor: Actor, seen: string, words: MastheadWords): Promise<Changed> {
  return saveGroup(actor, 'masthead', 'masthead', seen, words)
}

/** Sets the line across every page and when it stands there. */
export function saveNotice(actor: Actor, seen: string, words: NoticeWords): Promise<Changed> {
  return saveGroup(actor, 'masthead', 'notice', seen, words)
}

/** Sets the days of mourning and of Tết. */
export function saveLookDays(actor: Actor, seen: string, days: LookDays): Promise<Changed> {
  const columns = Object.entries(days).map(([name, day]) => [name, columnFromDay(day)])
  return saveGroup(actor, 'masthead', 'days', seen, Object.fromEntries(columns))
}

/** Says whether feeds carry whole pieces or their leads alone. */
export function saveFeeds(actor: Actor, seen: string, feedFullText: boolean): Promise<Changed> {
  return saveGroup(actor, 'masthead', 'feeds', seen, { feedFullText })
}

/** Sets where the paper stands in other languages, one a line. */
export function saveEditions(actor: Actor, seen: string, editions: string): Promise<Changed> {
  return saveGroup(actor, 'masthead', 'editions', seen, { editions })
}

/** Says whether managing editors and above must sign in with a second factor. */
export function saveTwoFactor(actor: Actor, seen: string, requireTwoFactor: boolean): Promise<Changed> {
  return saveGroup(actor, 'staff', 'sign-in', seen, { requireTwoFactor })
}

async function saveGroup(
  actor: Actor,
  right: Right,
  group: Group,
  seen: string,
  data: Prisma.SiteUpdateInput,
): Promise<Changed> {
  if (!can(actor, right)) return { ok: false, reason: 'forbidden' }
  return written(async (tx) => {
    await lockSite(tx)
    const before = await settingsOf(tx, group)
    if (seenOf(before) !== seen) return { ok: false, reason: 'stale', now: asTyped(before) }
    await tx.site.update({ where: { id: 1 }, data })
    const after = await settingsOf(tx, group)
    await audit(tx, actor, `save-${group}`, { before, after })
    return { ok: true, edition: await stampEdition(tx, [tags.site()]) }
  })
}

/** One at a time, and the row is there: a paper that nobody has set up yet begins with its default name. */
async function lockSite(tx: Transaction): Promise<void> {
  await tx.$executeRaw`INSERT INTO site (id, name) VALUES (1, 'Báo Tỉnh') ON CONFLICT (id) DO NOTHING`
  await tx.$executeRaw`SELECT FROM site WHERE id = 1 FOR UPDATE`
}

async function written<T extends { ok: true; edition: bigint } | { ok: false }>(
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const done = await database().$transaction(work, writeTimes)
  if (done.ok) await afterWrite(done.edition)
  return done
}

const audit = (tx: Transaction, actor: Actor, action: string, detail: Record<string, unknown>) =>
  tx.auditEntry.create({ data: { ...signed(actor), action, detail: detail as Prisma.InputJsonObject } })
