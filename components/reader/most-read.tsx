import type { Teaser } from '../../lib/articles/article.ts'
import { Story } from './story.tsx'

type Props = { mostRead: { day: Teaser[]; week: Teaser[] } }

/** "Đọc nhiều": two short lists in the order of readers. Where nothing has been read yet there is none. */
export function MostRead({ mostRead: { day, week } }: Props) {
  // What was read within a day was read within a week.
  if (week.length === 0) return null
  // Where there is little, both are the same: then one is enough.
  const isSame = day.map(({ id }) => id).join() === week.map(({ id }) => id).join()
  return (
    <section className="after most-read" aria-labelledby="doc-nhieu">
      <h2 id="doc-nhieu">Đọc nhiều</h2>
      {!isSame && <Ranking id="doc-nhieu-ngay" name="24 giờ qua" stories={day} />}
      <Ranking id="doc-nhieu-tuan" name="7 ngày qua" stories={week} />
    </section>
  )
}

function Ranking({ id, name, stories }: { id: string; name: string; stories: Teaser[] }) {
  if (stories.length === 0) return null
  return (
    <div>
      <h3 id={id}>{name}</h3>
      <ol aria-labelledby={id}>
        {stories.map((story) => (
          <li key={story.id}>
            <Story story={story} level={4} />
          </li>
        ))}
      </ol>
    </div>
  )
}
