import type { SectionLink, Teaser } from '../../../lib/articles/article.ts'
import { addresses } from '../../../lib/site/addresses.ts'
import type { Day } from '../../../lib/vietnamese/dates.ts'
import { ArchivePicker } from '../archive-picker.tsx'
import { Stories } from '../story.tsx'
import { ClockTime } from '../time.tsx'
import { bySection } from './by-section.ts'
import { Calendar } from './calendar.tsx'
import { ArchiveHeading } from './heading.tsx'

type Props = {
  section: SectionLink | null
  day: Day
  found: { stories: Teaser[]; previous: Day | null; next: Day | null }
  /** The counts of the day's month. */
  counts: ReadonlyMap<Day, number>
  menu: SectionLink[]
  bounds: { first: Day; today: Day }
}

/** What the paper brought on a day, in all sections or in one. */
export function DayView({ section, day, found, counts, menu, bounds }: Props) {
  const { stories, previous, next } = found
  return (
    <>
      <ArchiveHeading section={section} when={day} previous={previous} next={next} />
      <div className="listing day">
        <div className="side">
          <Calendar month={day.slice(0, 7)} section={section} counts={counts} current={day} named />
        </div>
        <div>
          {stories.length === 0 && <EmptyDay section={section} day={day} />}
          {section ? (
            <DayStories stories={stories} own={section} level={2} />
          ) : (
            bySection(stories, menu).map((group) => (
              <section className="group" key={group.section.id} aria-labelledby={`muc-${group.section.slug}`}>
                <h2 id={`muc-${group.section.slug}`}>
                  <a href={addresses.archive(group.section, day)}>{group.section.name}</a>
                </h2>
                <DayStories stories={group.stories} own={group.section} level={3} />
              </section>
            ))
          )}
        </div>
      </div>
      <ArchivePicker section={section} day={day} bounds={bounds} />
    </>
  )
}

function DayStories({ stories, own, level }: { stories: Teaser[]; own: SectionLink; level: 2 | 3 }) {
  if (stories.length === 0) return null
  return (
    <Stories
      stories={stories}
      className="timed"
      level={level}
      summary
      metaOf={(story) => (
        <>
          <ClockTime of={story.publishedAt} />
          {story.section.id !== own.id && <span>{story.section.name}</span>}
        </>
      )}
    />
  )
}

function EmptyDay({ section, day }: { section: SectionLink | null; day: Day }) {
  return (
    <p className="empty">
      {section
        ? `Không có tin nào của chuyên mục ${section.name} trong ngày này. `
        : 'Không có tin nào trong ngày này. '}
      {section && <a href={addresses.archive(null, day)}>Xem mọi chuyên mục</a>}
    </p>
  )
}
