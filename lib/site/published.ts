import type { Body } from '../articles/body/schema.ts'
import { database } from '../database/client.ts'
import { dependsOn } from '../edition/recording.ts'
import { remembered } from '../edition/remember.ts'
import { tags } from '../edition/tags.ts'
import { processWide } from '../shared.ts'

/** Masthead and imprint: what the law wants on every page, as the newspaper set it. Empty means not shown. */
export type SiteView = {
  name: string
  agency: string
  governingBody: string
  tagline: string
  licence: string
  headTitle: string
  head: string
  address: string
  telephone: string
  email: string
  notice: string
  description: string
  /** Absolute, without a trailing slash. */
  url: string
}

/** Set once by whoever starts the process. */
export const siteAddress = processWide('site.address', () => ({ url: 'http://localhost:3000' }))

const unnamed = {
  name: 'Báo Tỉnh',
  agency: '',
  governingBody: '',
  tagline: '',
  licence: '',
  headTitle: '',
  head: '',
  address: '',
  telephone: '',
  email: '',
  notice: '',
  description: '',
}

/** The site's settings; a bare default for a database in which nobody has set them yet. */
export function publishedSite(): Promise<SiteView> {
  return remembered('site', async () => {
    dependsOn(tags.site())
    const row = await database().site.findUnique({ where: { id: 1 }, omit: { id: true } })
    return { ...(row ?? unnamed), url: siteAddress.url }
  })
}

/** The static pages in the order of the footer. */
export function staticPages(): Promise<{ slug: string; title: string }[]> {
  return remembered('static-pages', async () => {
    dependsOn(tags.site())
    return database().sitePage.findMany({ select: { slug: true, title: true }, orderBy: { position: 'asc' } })
  })
}

export async function staticPage(slug: string): Promise<{ slug: string; title: string; body: Body } | null> {
  dependsOn(tags.site())
  const row = await database().sitePage.findUnique({ where: { slug }, omit: { position: true } })
  return row && { ...row, body: row.body as Body }
}
