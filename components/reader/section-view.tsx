import type { SectionLink, Teaser } from '../../lib/articles/article.ts'
import type { PublishedSection } from '../../lib/sections/section.ts'
import type { Day } from '../../lib/vietnamese/dates.ts'
import { ArchivePicker } from './archive-picker.tsx'
import { Breadcrumb } from './breadcrumb.tsx'
import { Block, TimeAndSection } from './front-view.tsx'
import { MostRead } from './most-read.tsx'
import { Stories, Story } from './story.tsx'
import { BriefTime } from './time.tsx'

type Props = {
  section: PublishedSection
  front: {
    lead: Teaser | null
    stories: Teaser[]
    blocks: { section: SectionLink; stories: Teaser[] }[]
  }
  mostRead: { day: Teaser[]; week: Teaser[] }
  bounds: { first: Day; today: Day }
}

/** A section's front, of parents and children alike; older pieces are reached through the archive. */
export function SectionView({ section, front: { lead, stories, blocks }, mostRead, bounds }: Props) {
  const { today } = bounds
  const hasChildren = section.children.length > 0
  return (
    <>
      <header className="head">
        {section.parent && <Breadcrumb section={section.parent} />}
        <h1>{section.name}</h1>
        {section.description && <p className="about">{section.description}</p>}
        {section.retired && (
          <p className="note">
            Chuyên mục đã khép lại. Các bài đã đăng vẫn đọc được tại đây và trong tin đã đưa.
          </p>
        )}
      </header>
      {!lead && <p className="empty">Chuyên mục này chưa có tin nào.</p>}
      <div className="listing">
        <div>
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
            stories={stories}
            level={2}
            look="row"
            summary
            metaOf={(story) => (
              <>
                <BriefTime of={story.publishedAt} today={today} />
                {hasChildren && story.section.id !== section.id && <span>{story.section.name}</span>}
              </>
            )}
          />
        </div>
        {blocks.length + mostRead.week.length > 0 && (
          <div className="side">
            {blocks.map((block) => (
              <Block key={block.section.id} {...block} />
            ))}
            <MostRead mostRead={mostRead} />
          </div>
        )}
      </div>
      <ArchivePicker section={section} day={today} bounds={bounds} />
    </>
  )
}
