import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { CalendarsView } from '../../components/reader/archive/calendars-view.tsx'
import { DayView } from '../../components/reader/archive/day-view.tsx'
import { nameOf } from '../../components/reader/archive/heading.tsx'
import { headOf } from '../../components/reader/head.ts'
import { CollectionData } from '../../components/reader/structured-data.tsx'
import {
  archiveBounds,
  archiveCounts,
  archiveDay,
  archiveYears,
  countsOfMonth,
} from '../../lib/archive/published.ts'
import { publishedMenu } from '../../lib/sections/published.ts'
import type { PublishedSection } from '../../lib/sections/section.ts'
import { addresses } from '../../lib/site/addresses.ts'
import { publishedSite } from '../../lib/site/published.ts'
import { type Day, isDay } from '../../lib/vietnamese/dates.ts'
import { Frame } from './frame.tsx'
import { whenOf } from './params.ts'

// The head and the page ask for the same day or period: one read a render.
const dayOfArchive = cache(archiveDay)
const periodOfArchive = cache(archiveCounts)

/** The head of an archive page of a section, or of the whole paper. */
export async function archiveHead(section: PublishedSection | null, date: string): Promise<Metadata> {
  const when = whenOf(date)
  if (!when) notFound()
  // The day of the whole paper says all that its sections' days say; calendars say nothing.
  const [site, index] = await Promise.all([
    publishedSite(),
    section === null && isDay(when) && holdsPieces(when),
  ])
  const scope = section ? section.name : 'Tin đã đưa'
  return headOf({
    site,
    title: `${scope}: ${nameOf(when)}`,
    description: `Các tin ${section ? `của chuyên mục ${section.name} ` : ''}đã đưa trên ${site.name}: ${nameOf(when)}.`,
    path: addresses.archive(section, when),
    index,
  })
}

async function holdsPieces(day: Day): Promise<boolean> {
  return (await dayOfArchive(null, day)).stories.length > 0
}

/** The page of a day, a month or a year, of a section or of the whole paper. */
export async function ArchivePage({ section, date }: { section: PublishedSection | null; date: string }) {
  const when = whenOf(date)
  if (!when) notFound()
  return (
    <Frame current={section}>
      {isDay(when) ? await dayPage(section, when) : await periodPage(section, when)}
    </Frame>
  )
}

async function dayPage(section: PublishedSection | null, day: Day) {
  const [site, found, counts, menu, bounds] = await Promise.all([
    publishedSite(),
    dayOfArchive(section, day),
    countsOfMonth(section, day.slice(0, 7)),
    publishedMenu(),
    archiveBounds(),
  ])
  return (
    <>
      <DayView section={section} day={day} found={found} counts={counts} menu={menu} bounds={bounds} />
      <CollectionData
        site={site}
        section={section}
        name={nameOf(day)}
        description=""
        path={addresses.archive(section, day)}
        stories={found.stories}
      />
    </>
  )
}

async function periodPage(section: PublishedSection | null, when: string) {
  const [found, years, bounds] = await Promise.all([
    periodOfArchive(section, when),
    archiveYears(section),
    archiveBounds(),
  ])
  return <CalendarsView section={section} when={when} found={found} years={years} bounds={bounds} />
}
