import type { Body } from '../articles/body/schema.ts'
import { htmlFromBody } from '../articles/body/to-html.ts'
import { database } from '../database/client.ts'
import type { Actor } from '../staff/actor.ts'
import { can } from '../staff/policy.ts'
import { addresses } from './addresses.ts'
import { pageMark } from './page.ts'

/** The static pages in the order of the footer. */
export async function pageRows(actor: Actor) {
  if (!can(actor, 'masthead')) return { ok: false as const, reason: 'forbidden' as const }
  const pages = await database().sitePage.findMany({
    select: { slug: true, title: true },
    orderBy: [{ position: 'asc' }, { slug: 'asc' }],
  })
  return { ok: true as const, pages }
}

/** A static page with its mark, its body as HTML. */
export async function pageForm(actor: Actor, slug: string) {
  if (!can(actor, 'masthead')) return { ok: false as const, reason: 'forbidden' as const }
  const row = await database().sitePage.findUnique({ where: { slug } })
  if (!row) return { ok: false as const, reason: 'not-found' as const }
  const html = htmlFromBody(row.body as Body, {
    srcOf: () => null,
    hrefOfArticle: (id) => addresses.article({ slug: 'bai-viet', id }),
  })
  return { ok: true as const, page: { slug, title: row.title, html, seen: pageMark(row) } }
}
