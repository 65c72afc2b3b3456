import type { SectionLink, Teaser } from '../../lib/articles/article.ts'
import type { MenuItem } from '../../lib/sections/section.ts'
import { addresses } from '../../lib/site/addresses.ts'
import type { Day } from '../../lib/vietnamese/dates.ts'
import { ArchivePicker } from './archive-picker.tsx'
import { MostRead } from './most-read.tsx'
import { Stories, Story } from './story.tsx'
import { BriefTime } from './time.tsx'

type Props = {
  name: string
  front: {
    lead: Teaser | null
    secondary: Teaser[]
    newest: Teaser[]
    blocks: { section: MenuItem; stories: Teaser[] }[]
  }
  mostRead: { day: Teaser[]; week: Teaser[] }
  bounds: { first: Day; today: Day }
}

/** The front page. An empty paper says so. */
export function FrontView({ name, front, mostRead, bounds }: Props) {
  const { today } = bounds
  const { lead, secondary, newest, blocks } = front
  return (
    <>
      <h1 className="unseen">{`${name} – Trang nhất`}</h1>
      {!lead && <p className="empty">Báo chưa có tin nào.</p>}
      <div className="top">
        {lead && (
          <Story
            story={lead}
            level={2}
            look="lead"
            summary
            meta={<TimeAndSection story={lead} today={today} />}
          />
        )}
        <Stories
          stories={secondary}
          className="secondary"
          metaOf={(story) => <TimeAndSection story={story} today={today} />}
        />
      </div>
      <div className="blocks">
        {newest.length > 0 && (
          <section className="block newest" aria-labelledby="moi-nhat">
            <h2 id="moi-nhat">Mới nhất</h2>
            <Stories
              stories={newest}
              metaOf={(story) => <BriefTime of={story.publishedAt} today={today} />}
            />
          </section>
        )}
        {blocks.map((block) => (
          <Block key={block.section.id} {...block} subsections={block.section.children} />
        ))}
      </div>
      <MostRead mostRead={mostRead} />
      <ArchivePicker section={null} day={today} bounds={bounds} />
    </>
  )
}

/** "10:57 Xây dựng Đảng" */
export function TimeAndSection({ story, today }: { story: Teaser; today: Day }) {
  return (
    <>
      <BriefTime of={story.publishedAt} today={today} />
      <span>{story.section.name}</span>
    </>
  )
}

/** A section on a front: its name, one story with its picture, the others as titles, its subsections. */
export function Block({ section, stories, subsections = [] }: BlockProps) {
  const [first, ...others] = stories
  return (
    <section className="block" aria-labelledby={`muc-${section.slug}`}>
      <h2 id={`muc-${section.slug}`}>
        <a href={addresses.section(section)}>{section.name}</a>
      </h2>
      {first && <Story story={first} look="card" />}
      {others.length > 0 && <Stories stories={others} />}
      {subsections.length > 0 && (
        <ul className="subsections" aria-label={`Trong ${section.name}`}>
          {subsections.map((child) => (
            <li key={child.id}>
              <a href={addresses.section(child)}>{child.name}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

type BlockProps = { section: SectionLink; stories: Teaser[]; subsections?: SectionLink[] }
