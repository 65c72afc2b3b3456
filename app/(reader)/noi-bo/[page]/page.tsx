import { notFound } from 'next/navigation'
import { noticeHead } from '../../../../components/reader/head.ts'
import {
  ArchiveNotice,
  ErrorNotice,
  GoneNotice,
  NoSearchNotice,
  NotFoundNotice,
} from '../../../../components/reader/notice-view.tsx'
import { archiveYears } from '../../../../lib/archive/published.ts'
import { newest } from '../../../../lib/articles/published.ts'
import { publishedSite } from '../../../../lib/site/published.ts'
import { today } from '../../../../lib/vietnamese/today.ts'
import { Frame } from '../../frame.tsx'

type Props = { params: Promise<{ page: string }> }

const titles: Record<string, string> = {
  '404': 'Không tìm thấy trang này',
  '410': 'Nội dung này đã được gỡ',
  '500': 'Trang đang gặp lỗi',
  'luu-tru': 'Tin đã đưa',
  'tim-kiem': 'Tìm kiếm',
}

/**
 * What the server sends with the status of the same name, and what a copy of plain files has in the place
 * of what depends on the request; readers never see these addresses.
 */
export default async function InternalPage({ params }: Props) {
  const { page } = await params
  const title = titles[page]
  if (!title) notFound()
  return <Frame head={noticeHead(await publishedSite(), title)}>{await noticeOf(page)}</Frame>
}

async function noticeOf(page: string) {
  if (page === '404') return <NotFoundNotice stories={await newest('all', 6)} today={today()} />
  if (page === '410') return <GoneNotice stories={await newest('all', 6)} today={today()} />
  if (page === '500') return <ErrorNotice today={today()} />
  if (page === 'luu-tru') return <ArchiveNotice years={await archiveYears(null)} today={today()} />
  if (page === 'tim-kiem') return <NoSearchNotice years={await archiveYears(null)} today={today()} />
  notFound()
}
