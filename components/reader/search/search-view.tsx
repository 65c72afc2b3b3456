import { searchAddress } from '../../../lib/search/asked.ts'
import type { Answer, Result } from '../../../lib/search/published.ts'
import type { Marked } from '../../../lib/search/snippet.ts'
import type { MenuItem } from '../../../lib/sections/section.ts'
import { addresses } from '../../../lib/site/addresses.ts'
import type { Day } from '../../../lib/vietnamese/dates.ts'
import { grouped } from '../../../lib/vietnamese/number.ts'
import { BriefTime } from '../time.tsx'
import { problemId, SearchForm } from './search-form.tsx'
import { problemWords } from './words.ts'

type Props = { answer: Answer; sections: MenuItem[]; today: Day }
type Found = Extract<Answer, { kind: 'found' }>

/** The form, and under it what was found or why nothing was. */
export function SearchView({ answer, sections, today }: Props) {
  const problem = answer.kind === 'problem' ? answer.problem : null
  return (
    <>
      <header className="head">
        <h1>Tìm kiếm</h1>
      </header>
      <SearchForm asked={answer.asked} sections={sections} problem={problem} />
      {answer.kind === 'found' && <FoundView found={answer} today={today} />}
      {problem && (
        <p id={problemId} className="empty" role="status">
          {problemWords(problem, answer.asked)}
        </p>
      )}
    </>
  )
}

function FoundView({ found, today }: { found: Found; today: Day }) {
  const { asked, results, next } = found
  return (
    <section className="found" aria-labelledby="ket-qua">
      <h2 id="ket-qua">{counted(found)}</h2>
      {found.count > 1 && <Order asked={asked} />}
      {found.correction && (
        <p className="meant">
          Có phải bạn tìm:{' '}
          <a href={searchAddress({ ...asked, text: found.correction, place: null })}>{found.correction}</a>
        </p>
      )}
      {found.count === 0 && (
        <p className="empty">
          Hãy thử ít từ hơn, bỏ dấu ngoặc kép, hoặc bỏ bớt điều kiện lọc. Gõ không dấu cũng tìm được.
        </p>
      )}
      <ol className="stories">
        {results.map((result) => (
          <li key={result.story.id}>
            <ResultView result={result} today={today} />
          </li>
        ))}
      </ol>
      {(asked.place || next) && (
        <nav className="onward" aria-label="Các trang kết quả">
          {asked.place && <a href={searchAddress({ ...asked, place: null })}>Về trang đầu</a>}
          {next && (
            <a rel="next" href={searchAddress({ ...asked, place: next })}>
              Trang sau
            </a>
          )}
        </nav>
      )}
    </section>
  )
}

function ResultView({ result: { story, title, snippet }, today }: { result: Result; today: Day }) {
  return (
    <article className="story">
      <h3>
        <a href={addresses.article(story)}>
          <Marks of={title} />
        </a>
      </h3>
      <p className="summary">
        <Marks of={snippet} />
      </p>
      <p className="meta">
        <BriefTime of={story.publishedAt} today={today} />
        <span>{story.section.name}</span>
      </p>
    </article>
  )
}

function Order({ asked }: Pick<Found, 'asked'>) {
  const orders = [
    { order: 'best', name: 'Phù hợp nhất' },
    { order: 'newest', name: 'Mới nhất' },
  ] as const
  return (
    <p className="order">
      {orders.map(({ order, name }) => (
        <a
          key={order}
          href={searchAddress({ ...asked, order, place: null })}
          aria-current={asked.order === order ? 'true' : undefined}
        >
          {name}
        </a>
      ))}
    </p>
  )
}

/** Parts have no names of their own: a text is cut the same way every time. */
function Marks({ of }: { of: Marked }) {
  let at = 0
  return of.map(({ text, marked }) => {
    const key = at
    at += text.length
    return marked ? <mark key={key}>{text}</mark> : text
  })
}

function counted({ count, more }: Found): string {
  if (count === 0) return 'Không tìm thấy bài nào'
  return more ? `Hơn ${grouped(count)} bài` : `${grouped(count)} bài`
}
