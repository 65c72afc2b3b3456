import type { ReactNode } from 'react'
import type { Teaser } from '../../lib/articles/article.ts'
import { addresses } from '../../lib/site/addresses.ts'
import { Picture } from './picture.tsx'

type Props = {
  story: Teaser
  /** The level of its headline on the page. */
  level?: 2 | 3 | 4
  /** `lead`: the page's first story. `card`: picture above. `row`: picture beside. `line`: words alone. */
  look?: 'lead' | 'card' | 'row' | 'line'
  /** With its summary. */
  summary?: boolean
  /** Time, section: what stands under the headline. */
  meta?: ReactNode
}

const sizes = {
  lead: '(min-width: 64em) 43rem, 100vw',
  card: '(min-width: 64em) 23rem, (min-width: 40em) 50vw, 100vw',
  row: '(min-width: 40em) 14rem, 7.5rem',
}
const upTo = { lead: 1600, card: 960, row: 640 }
const kinds = { news: '', feature: '', photo_story: 'Ảnh', video: 'Video' }

/** A piece in a list. The whole of it is the headline's link (style sheet: `.story a::after`). */
export function Story({ story, level = 3, look = 'line', summary = false, meta }: Props) {
  const Heading = `h${level}` as const
  const kind = kinds[story.kind]
  const picture = look === 'line' ? null : story.picture
  return (
    <article className={`story ${look}`}>
      {picture && look !== 'line' && (
        <div className="crop">
          <Picture
            picture={picture}
            sizes={sizes[look]}
            upTo={upTo[look]}
            crop
            first={look === 'lead'}
            alt={look === 'lead' ? picture.alt : ''}
          />
        </div>
      )}
      <div>
        {look === 'lead' && story.kicker && <p className="kicker">{story.kicker}</p>}
        <Heading>
          <a href={addresses.article(story)}>{story.title}</a>
        </Heading>
        {summary && story.lead && <p className="summary">{story.lead}</p>}
        {(meta || kind) && (
          <p className="meta">
            {meta}
            {kind && <b>{kind}</b>}
          </p>
        )}
      </div>
    </article>
  )
}

/** Stories one under the other, hairlines between. */
export function Stories({ stories, className = '', ...each }: StoriesProps) {
  return (
    <ul className={`stories ${className}`.trim()}>
      {stories.map((story) => (
        <li key={story.id}>
          <Story story={story} {...each} meta={each.metaOf?.(story)} />
        </li>
      ))}
    </ul>
  )
}

type StoriesProps = Pick<Props, 'level' | 'look' | 'summary'> & {
  stories: Teaser[]
  className?: string
  metaOf?: (story: Teaser) => ReactNode
}
