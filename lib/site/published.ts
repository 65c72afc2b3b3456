import type { Body } from '../articles/body/schema.ts'
import { dependsOn, readersDatabase } from '../edition/recording.ts'
import { remembered } from '../edition/remember.ts'
import { tags } from '../edition/tags.ts'
import { processWide } from '../shared.ts'
import { isPast, today } from '../vietnamese/today.ts'
import { dayFromColumn, mastheadSelect } from './columns.ts'
import { type Look, lookOn } from './look.ts'

/** Masthead and imprint: what the law wants on every page, as the newspaper set it. Empty means not shown. */
export type SiteView = Record<keyof typeof mastheadSelect, string> & {
  /** Feeds carry the whole text of a piece. */
  feedFullText: boolean
  /** The paper in other languages, one a line (editions.ts). */
  editions: string
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
  rights: '',
  description: '',
  feedFullText: false,
  editions: '',
}

/** The site's settings; a bare default for a database in which nobody has set them yet. */
export function publishedSite(): Promise<SiteView> {
  return remembered('site', async () => {
    dependsOn(tags.site())
    const row = await readersDatabase().site.findUnique({
      where: { id: 1 },
      select: { ...mastheadSelect, feedFullText: true, editions: true },
    })
    return { ...(row ?? unnamed), url: siteAddress.url }
  })
}

/** The line across every page just now; empty when there is none. Pages turn over when it comes and goes. */
export async function publishedNotice(): Promise<string> {
  const { notice, noticeFrom, noticeUntil } = await times()
  if (notice === '' || (noticeFrom && !isPast(noticeFrom))) return ''
  return noticeUntil && isPast(noticeUntil) ? '' : notice
}

/** How reader pages look today. */
export async function publishedLook(): Promise<Look> {
  const { mourningFrom, mourningUntil, festiveFrom, festiveUntil } = await times()
  return lookOn(today(), {
    mourning: { from: mourningFrom, until: mourningUntil },
    festive: { from: festiveFrom, until: festiveUntil },
  })
}

/** What of the settings begins and ends by itself. Whether it is on is asked anew for each page. */
function times() {
  return remembered('site-times', async () => {
    dependsOn(tags.site())
    const row = await readersDatabase().site.findUnique({ where: { id: 1 } })
    return {
      notice: row?.notice ?? '',
      noticeFrom: row?.noticeFrom ?? null,
      noticeUntil: row?.noticeUntil ?? null,
      mourningFrom: dayFromColumn(row?.mourningFrom),
      mourningUntil: dayFromColumn(row?.mourningUntil),
      festiveFrom: dayFromColumn(row?.festiveFrom),
      festiveUntil: dayFromColumn(row?.festiveUntil),
    }
  })
}

/** The static pages in the order of the footer. */
export function staticPages(): Promise<{ slug: string; title: string }[]> {
  return remembered('static-pages', async () => {
    dependsOn(tags.site())
    return readersDatabase().sitePage.findMany({
      select: { slug: true, title: true },
      orderBy: [{ position: 'asc' }, { slug: 'asc' }],
    })
  })
}

export async function staticPage(slug: string): Promise<{ slug: string; title: string; body: Body } | null> {
  dependsOn(tags.site())
  const row = await readersDatabase().sitePage.findUnique({ where: { slug }, omit: { position: true } })
  return row && { ...row, body: row.body as Body }
}
