import type { ReactNode } from 'react'
import type { Teaser } from '../../lib/articles/article.ts'
import { addresses } from '../../lib/site/addresses.ts'
import type { Day, Year } from '../../lib/vietnamese/dates.ts'
import { YearLinks } from './archive/year-links.tsx'
import { Stories } from './story.tsx'
import { BriefTime } from './time.tsx'

/** What is not there, what is gone, what failed: said calmly, with a way on. */
export function NoticeView({ title, children, stories = [], today }: NoticeProps) {
  return (
    <>
      <header className="head notice">
        <h1>{title}</h1>
        <div className="text">{children}</div>
      </header>
      {stories.length > 0 && (
        <section className="after" aria-labelledby="moi-nhat">
          <h2 id="moi-nhat">Mới nhất</h2>
          <Stories
            stories={stories}
            summary
            className="columns"
            metaOf={(story) => <BriefTime of={story.publishedAt} today={today} />}
          />
        </section>
      )}
    </>
  )
}

type NoticeProps = { title: string; children: ReactNode; stories?: Teaser[]; today: Day }

export function NotFoundNotice({ stories, today }: { stories: Teaser[]; today: Day }) {
  return (
    <NoticeView title="Không tìm thấy trang này" stories={stories} today={today}>
      <p>Địa chỉ có thể đã gõ sai, hoặc trang đã chuyển đi nơi khác.</p>
      <p>
        {'Bạn có thể về '}
        <a href={addresses.front()}>trang nhất</a>
        {', chọn một '}
        <a href="#chuyen-muc">chuyên mục</a>
        {', hoặc tìm theo ngày trong '}
        <a href={addresses.archive(null, today.slice(0, 7))}>các tin đã đưa</a>.
      </p>
    </NoticeView>
  )
}

export function GoneNotice({ stories, today }: { stories: Teaser[]; today: Day }) {
  return (
    <NoticeView title="Nội dung này đã được gỡ" stories={stories} today={today}>
      <p>Tòa soạn đã gỡ nội dung ở địa chỉ này. Nếu có cải chính, bạn đọc sẽ thấy tại trang dưới đây.</p>
      <p>
        <a href="/dinh-chinh">Thông tin cải chính, xin lỗi</a>
      </p>
    </NoticeView>
  )
}

export function ErrorNotice({ today }: { today: Day }) {
  return (
    <NoticeView title="Trang đang gặp lỗi" today={today}>
      <p>Lỗi ở phía tòa soạn, không phải ở máy của bạn. Xin thử lại sau ít phút.</p>
      <p>
        <a href={addresses.front()}>Về trang nhất</a>
      </p>
    </NoticeView>
  )
}

/** Where the picker's form lands in a copy of plain files (`export site`) that no program answers for. */
export function ArchiveNotice({ years, today }: { years: Year[]; today: Day }) {
  return (
    <NoticeView title="Tin đã đưa" today={today}>
      <p>Chọn năm, rồi chọn ngày trong lịch của năm ấy.</p>
      <YearLinks section={null} years={years} />
    </NoticeView>
  )
}

/** The same for the search form: no plain file can search. */
export function NoSearchNotice({ years, today }: { years: Year[]; today: Day }) {
  return (
    <NoticeView title="Bản lưu này không có máy tìm kiếm" today={today}>
      <p>
        {'Bạn có thể tìm theo ngày, bắt đầu từ năm dưới đây, hoặc theo '}
        <a href="#chuyen-muc">chuyên mục</a>.
      </p>
      <YearLinks section={null} years={years} />
    </NoticeView>
  )
}
