import { notFound } from 'next/navigation'
import { ArticleView } from '../../../../../components/reader/article-view.tsx'
import { noticeHead } from '../../../../../components/reader/head.ts'
import { archiveBounds } from '../../../../../lib/archive/published.ts'
import { previewedArticle } from '../../../../../lib/articles/previewed.ts'
import { otherNews } from '../../../../../lib/articles/published.ts'
import { publishedSite } from '../../../../../lib/site/published.ts'
import { Frame } from '../../../frame.tsx'

type Props = { params: Promise<{ token: string }> }

/** A draft as its reader page: the same components, and a line that says what it is. */
export default async function PreviewPage({ params }: Props) {
  const article = await previewedArticle((await params).token)
  if (!article) notFound()
  const [site, others, bounds] = await Promise.all([publishedSite(), otherNews(article), archiveBounds()])
  return (
    <Frame head={noticeHead(site, `Xem trước: ${article.title}`)} current={article.section}>
      <p className="proof">Bản xem trước của tòa soạn, chưa phải bài đã đăng. Xin đừng chia sẻ.</p>
      <ArticleView article={article} others={others} bounds={bounds} />
    </Frame>
  )
}
