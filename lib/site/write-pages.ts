import type { Body } from '../articles/body/schema.ts'
import { writeTimes } from '../articles/changing.ts'
import { database, type Transaction } from '../database/client.ts'
import type { Prisma } from '../database/generated/client.ts'
import { afterWrite } from '../edition/after-write.ts'
import { stampEdition } from '../edition/stamp.ts'
import { tags } from '../edition/tags.ts'
import { type Actor, signed } from '../staff/actor.ts'
import { can } from '../staff/policy.ts'
import { pageMark } from './page.ts'

export type PageChanged =
  | { ok: true; edition: bigint }
  | { ok: false; reason: 'forbidden' | 'not-found' }
  | { ok: false; reason: 'stale'; now: Record<string, string> }
  | { ok: false; reason: 'invalid'; problems: Record<string, string> }

/** Makes a static page, last in the footer. Its address stays as it is made. */
export function makePage(
  actor: Actor,
  { slug, title, body }: { slug: string; title: string; body: Body },
): Promise<PageChanged> {
  return changePages(actor, async (tx) => {
    if (await tx.sitePage.findUnique({ where: { slug }, select: { slug: true } }))
      return { ok: false, reason: 'invalid', problems: { slug: 'Đã có trang ở địa chỉ này.' } }
    const last = await tx.sitePage.aggregate({ _max: { position: true } })
    const position = (last._max.position ?? 0) + 1
    await tx.sitePage.create({ data: { slug, title, body: body as Prisma.InputJsonObject, position } })
    return saved(tx, actor, 'make-page', { slug, title })
  })
}

/** Changes a static page's title and body. `seen` is the mark of what the form was made from. */
export function changePage(
  actor: Actor,
  slug: string,
  seen: string,
  { title, body }: { title: string; body: Body },
): Promise<PageChanged> {
  return changePages(actor, async (tx) => {
    const before = await tx.sitePage.findUnique({ where: { slug }, omit: { position: true } })
    if (!before) return { ok: false, reason: 'not-found' }
    if (pageMark(before) !== seen) return { ok: false, reason: 'stale', now: { title: before.title } }
    await tx.sitePage.update({ where: { slug }, data: { title, body: body as Prisma.InputJsonObject } })
    return saved(tx, actor, 'change-page', { slug, before: { title: before.title, body: before.body } })
  })
}

/** Takes a static page away: its address answers 404. The history keeps what it said. */
export function removePage(actor: Actor, slug: string, seen: string): Promise<PageChanged> {
  return changePages(actor, async (tx) => {
    const before = await tx.sitePage.findUnique({ where: { slug } })
    if (!before) return { ok: false, reason: 'not-found' }
    if (pageMark(before) !== seen) return { ok: false, reason: 'stale', now: { title: before.title } }
    await tx.sitePage.delete({ where: { slug } })
    return saved(tx, actor, 'remove-page', before)
  })
}

/** Puts the static pages into this order of the footer. `was` is the order that the page showed. */
export function orderPages(actor: Actor, order: string[], was: string[]): Promise<PageChanged> {
  return changePages(actor, async (tx) => {
    const rows = await tx.sitePage.findMany({
      select: { slug: true },
      orderBy: [{ position: 'asc' }, { slug: 'asc' }],
    })
    const now = rows.map(({ slug }) => slug)
    const same = now.join() === was.join() && now.toSorted().join() === order.toSorted().join()
    if (!same) return { ok: false, reason: 'stale', now: {} }
    for (const [position, slug] of order.entries())
      await tx.sitePage.update({ where: { slug }, data: { position } })
    return saved(tx, actor, 'order-pages', { before: was, after: order })
  })
}

async function changePages(
  actor: Actor,
  work: (tx: Transaction) => Promise<PageChanged>,
): Promise<PageChanged> {
  if (!can(actor, 'masthead')) return { ok: false, reason: 'forbidden' }
  const done = await database().$transaction(async (tx) => {
    // One at a time: they share one order.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('bao-tinh.pages'))`
    return work(tx)
  }, writeTimes)
  if (done.ok) await afterWrite(done.edition)
  return done
}

async function saved(
  tx: Transaction,
  actor: Actor,
  action: string,
  detail: Record<string, unknown>,
): Promise<PageChanged> {
  await tx.auditEntry.create({ data: { ...signed(actor), action, detail: detail as Prisma.InputJsonObject } })
  return { ok: true, edition: await stampEdition(tx, [tags.site()]) }
}
