import type { Body } from '../articles/body/schema.ts'
import { writeTimes } from '../articles/changing.ts'
import type { Actor } from '../articles/write.ts'
import { database } from '../database/client.ts'
import type { Prisma } from '../database/generated/client.ts'
import { afterWrite } from '../edition/after-write.ts'
import { stampEdition } from '../edition/stamp.ts'
import { tags } from '../edition/tags.ts'

export type SiteWords = Omit<Prisma.SiteCreateInput, 'id'>
export type StaticPageWords = { slug: string; title: string; body: Body }

/** Sets the masthead and imprint, and these static pages in this order; other pages stay as they are. */
export async function saveSite(
  actor: Actor,
  site: SiteWords,
  pages: StaticPageWords[] = [],
): Promise<bigint> {
  const edition = await database().$transaction(async (tx) => {
    await tx.site.upsert({ where: { id: 1 }, create: { id: 1, ...site }, update: site })
    for (const [position, { slug, title, body }] of pages.entries()) {
      const data = { title, body: body as Prisma.InputJsonObject, position }
      await tx.sitePage.upsert({ where: { slug }, create: { slug, ...data }, update: data })
    }
    await tx.auditEntry.create({
      data: { actor, action: 'save-site', detail: { pages: pages.map(({ slug }) => slug) } },
    })
    return stampEdition(tx, [tags.site()])
  }, writeTimes)
  await afterWrite(edition)
  return edition
}
