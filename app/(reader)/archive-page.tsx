import { notFound } from 'next/navigation'
import { CalendarsView } from '../../components/reader/archive/calendars-view.tsx'
import { DayView } from '../../components/reader/archive/day-view.tsx'
import { nameOf } from '../../components/reader/archive/heading.tsx'
import { headOf } from '../../components/reader/head.ts'
import { collectionData } from '../../components/reader/structured-data.ts'
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
import { publishedSite, type SiteView } from '../../lib/site/published.ts'
import { type Day, isDay } from '../../lib/vietnamese/dates.ts'
import { Frame } from './frame.tsx'
import { whenOf } from './params.ts'

type Section = PublishedSection | null

/** The page of a day, a month or a year, of a section or of the whole paper. */
export function ArchivePage({ section, date }: { section: Section; date: string }) {
  const when = whenOf(date)
  if (!when) notFound()
  return isDay(when) ? <DayPage section={section} day={when} /> : <PeriodPage section={section} when={when} />
}

async function DayPage({ section, day }: { section: Section; day: Day }) {
  const [site, found, counts, menu, bounds] = await Promise.all([
    publishedSite(),
    archiveDay(section, day),
    countsOfMonth(section, day.slice(0, 7)),
    publishedMenu(),
    archiveBounds(),
  ])
  // The day of the whole paper says all that its sections' days say.
  const index = section === null && found.stories.length > 0
  const data = collectionData({
    site,
    section,
    name: nameOf(day),
    description: '',
    path: addresses.archive(section, day),
    stories: found.stories,
  })
  return (
    <Frame head={headOfArchive(site, section, day, index)} data={data} current={section}>
      <DayView section={section} day={day} found={found} counts={counts} menu={menu} bounds={bounds} />
    </Frame>
  )
}

async function PeriodPage({ section, when }: { section: Section; when: string }) {
  const [site, found, years, bounds] = await Promise.all([
    publishedSite(),
    archiveCounts(section, when),
    archiveYears(section),
    archiveBounds(),
  ])
  // Calendars say nothing that the days do not.
  return (
    <Frame head={headOfArchive(site, section, when, false)} current={section}>
      <CalendarsView section={section} when={when} found={found} years={years} bounds={bounds} />
    </Frame>
  )
}

function headOfArchive(site: SiteView, section: Section, when: string, index: boolean): string {
  const scope = section ? section.name : 'Tin đã đưa'
  return headOf({
    site,
    title: `${scope}: ${nameOf(when)}`,
    description: `Các tin ${section ? `của chuyên mục ${section.name} ` : ''}đã đưa trên ${site.name}: ${nameOf(when)}.`,
    path: addresses.archive(section, when),
    index,
  })
}
