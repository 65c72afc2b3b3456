import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ArticleView } from '../../../../../components/reader/article-view.tsx'
import { noticeHead } from '../../../../../components/reader/head.ts'
import { archiveBounds } from '../../../../../lib/archive/published.ts'
import { previewedArticle } from '../../../../../lib/articles/previewed.ts'
import { otherNews } from '../../../../../lib/articles/published.ts'
import { publishedSite } from '../../../../../lib/site/published.ts'
import { Frame } from '../../../frame.tsx'

type Props = { params: Promise<{ token: string }> }

const articleOf = cache(previewedArticle)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [site, article] = await Promise.all([publishedSite(), articleOf((await params).token)])
  if (!article) notFound()
  return noticeHead(site, `Xem trước: ${article.title}`)
}

/** A draft as its reader page: the same components, and a line that says what it is. */
export default async function PreviewPage({ params }: Props) {
  const article = await articleOf((await params).token)
  if (!article) notFound()
  const [others, bounds] = await Promise.all([otherNews(article), archiveBounds()])
  return (
    <Frame current={article.section}>
      <p className="proof">Bản xem trước của tòa soạn, chưa phải bài đã đăng. Xin đừng chia sẻ.</p>
      <ArticleView article={article} others={others} bounds={bounds} />
    </Frame>
  )
}
