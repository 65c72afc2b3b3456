import type { Article } from '../../lib/articles/article.ts'
import type { CorrectionView } from '../../lib/corrections/published.ts'
import { addresses } from '../../lib/site/addresses.ts'
import { dayOf, shortDay } from '../../lib/vietnamese/dates.ts'
import { LongTime } from './time.tsx'

/** The page that the press law asks for: each correction with the piece, its section and its day. */
export function CorrectionsView({ title, corrections }: { title: string; corrections: CorrectionView[] }) {
  return (
    <>
      <header className="head notice">
        <h1>{title}</h1>
        <div className="text">
          {corrections.length === 0 && <p>Hiện không có thông tin cải chính nào.</p>}
          <p>
            Khi một bài đã đăng có điều sai, tòa soạn cải chính và xin lỗi tại đây, kèm tên bài, chuyên mục và
            ngày đăng.
          </p>
        </div>
      </header>
      {corrections.map((correction) => (
        <Entry key={correction.id} correction={correction} />
      ))}
    </>
  )
}

function Entry({
  correction: { id, at, text, piece, section, publishedAt },
}: {
  correction: CorrectionView
}) {
  return (
    <article className="correction" id={`cai-chinh-${id}`}>
      <h2>{piece ? <a href={addresses.article(piece)}>{piece.title}</a> : 'Bài đã gỡ'}</h2>
      <p className="stamp">
        {section && <a href={addresses.section(section)}>{section.name}</a>}
        {publishedAt && <span>{`Đăng ngày ${shortDay(dayOf(publishedAt))}`}</span>}
      </p>
      <p className="text">{text}</p>
      <p className="stamp">
        {'Cải chính: '}
        <LongTime of={at} />
      </p>
    </article>
  )
}

/** The corrections of a piece, on its own page. */
export function OwnCorrections({ corrections }: { corrections: Article['corrections'] }) {
  if (corrections.length === 0) return null
  return (
    <aside className="corrections" aria-labelledby="cai-chinh">
      <h2 id="cai-chinh">
        <a href="/dinh-chinh">Thông tin cải chính, xin lỗi</a>
      </h2>
      {corrections.map(({ id, at, text }) => (
        <p key={id}>
          <LongTime of={at} />
          {` – ${text}`}
        </p>
      ))}
    </aside>
  )
}
