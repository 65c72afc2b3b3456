import type { Metadata } from 'next'
import { headOf } from '../../../components/reader/head.ts'
import { NoticeView } from '../../../components/reader/notice-view.tsx'
import { publishedSite } from '../../../lib/site/published.ts'
import { today } from '../../../lib/vietnamese/today.ts'
import { Frame } from '../frame.tsx'

const title = 'Thông tin cải chính, xin lỗi'

export async function generateMetadata(): Promise<Metadata> {
  const site = await publishedSite()
  return headOf({
    site,
    title,
    description: `Các cải chính và lời xin lỗi của ${site.name}.`,
    path: '/dinh-chinh',
  })
}

export default function CorrectionsPage() {
  return (
    <Frame>
      <NoticeView title={title} today={today()}>
        <p>Hiện không có thông tin cải chính nào.</p>
        <p>
          Khi một bài đã đăng có điều sai, tòa soạn cải chính và xin lỗi tại đây, kèm tên bài, chuyên mục và
          ngày đăng.
        </p>
      </NoticeView>
    </Frame>
  )
}
