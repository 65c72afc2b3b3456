import type { Teaser } from '../../lib/articles/article.ts'
import { type Day, type Month, monthName, type Year } from '../../lib/vietnamese/dates.ts'
import { nameOf } from './archive/heading.tsx'
import { Stories } from './story.tsx'
import { BriefTime } from './time.tsx'

export type YearOfPieces = { year: Year; count: number; months: { month: Month; count: number }[] }

type Props = {
  /** "Chủ đề", "Tác giả" */
  kind: string
  name: string
  about: string
  /** Unset: the newest. */
  when?: Month | Year
  stories: Teaser[]
  years: YearOfPieces[]
  /** The address of all of them, or of a month or year. */
  addressOf: (when?: Month | Year) => string
  today: Day
}

/** The pieces of a topic or an author: the newest, or those of a month or a year. */
export function CollectionView({ kind, name, about, when, stories, years, addressOf, today }: Props) {
  return (
    <>
      <header className="head">
        <p className="kicker">{kind}</p>
        <h1>{when ? <a href={addressOf()}>{name}</a> : name}</h1>
        {when && <p className="period">{nameOf(when)}</p>}
        {about && !when && <p className="about">{about}</p>}
      </header>
      <div className="listing">
        <div>
          {stories.length === 0 && <p className="empty">Không có tin nào.</p>}
          <Stories
            stories={stories}
            level={2}
            look="row"
            summary
            metaOf={(story) => (
              <>
                <BriefTime of={story.publishedAt} today={today} />
                <span>{story.section.name}</span>
              </>
            )}
          />
        </div>
        {years.length > 0 && <Years years={years} when={when} addressOf={addressOf} />}
      </div>
    </>
  )
}

function Years({ years, when, addressOf }: Pick<Props, 'years' | 'when' | 'addressOf'>) {
  const mark = (period: Month | Year) => (period === when ? 'page' : undefined)
  return (
    <nav className="side years" aria-labelledby="theo-thoi-gian">
      <h2 id="theo-thoi-gian">Theo thời gian</h2>
      <ul>
        {years.map(({ year, count, months }) => (
          <li key={year}>
            <a href={addressOf(year)} aria-current={mark(year)}>{`Năm ${year}`}</a>{' '}
            <small>{`${count} tin`}</small>
            {year === (when?.slice(0, 4) ?? years[0]?.year) && (
              <ul>
                {months.map((each) => (
                  <li key={each.month}>
                    <a href={addressOf(each.month)} aria-current={mark(each.month)}>
                      {monthName(each.month)}
                    </a>{' '}
                    <small>{`${each.count} tin`}</small>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
