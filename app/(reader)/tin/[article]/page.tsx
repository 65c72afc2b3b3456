import { notFound } from 'next/navigation'
import { ArticleView } from '../../../../components/reader/article-view.tsx'
import { headOf } from '../../../../components/reader/head.ts'
import { articleData } from '../../../../components/reader/structured-data.ts'
import { archiveBounds } from '../../../../lib/archive/published.ts'
import type { Article } from '../../../../lib/articles/article.ts'
import { otherNews, publishedArticle } from '../../../../lib/articles/published.ts'
import { sharedPicture } from '../../../../lib/articles/shared-picture.ts'
import { cardImage } from '../../../../lib/media/cards/card.ts'
import { sharedImage } from '../../../../lib/media/shared-image.ts'
import { addresses } from '../../../../lib/site/addresses.ts'
import { publishedSite, type SiteView } from '../../../../lib/site/published.ts'
import { isoMoment } from '../../../../lib/vietnamese/dates.ts'
import { Frame } from '../../frame.tsx'
import { articleIdOf } from '../../params.ts'

type Props = { params: Promise<{ article: string }> }

export default async function ArticlePage({ params }: Props) {
  const article = await publishedArticle(articleIdOf((await params).article))
  if (!article) notFound()
  const [site, others, bounds] = await Promise.all([publishedSite(), otherNews(article), archiveBounds()])
  return (
    <Frame head={headOfArticle(site, article)} data={articleData(article, site)} current={article.section}>
      <ArticleView article={article} others={others} bounds={bounds} />
    </Frame>
  )
}

function headOfArticle(site: SiteView, article: Article): string {
  const picture = sharedPicture(article)
  return headOf({
    site,
    title: article.searchTitle || article.title,
    description: article.searchDescription || article.lead,
    path: addresses.article(article),
    image: picture ? sharedImage(site.url, picture) : cardImage(site, article),
    article: {
      publishedTime: isoMoment(article.publishedAt),
      modifiedTime: article.updatedAt ? isoMoment(article.updatedAt) : undefined,
      section: article.section.name,
      tags: article.topics.map((topic) => topic.name),
      authors: article.authors.map((author) => site.url + addresses.author(author)),
    },
  })
}
