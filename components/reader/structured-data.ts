import type { Article, SectionLink } from '../../lib/articles/article.ts'
import type { SiteView } from '../../lib/site/published.ts'
import {
  breadcrumbList,
  type Collection,
  collectionPage,
  newsArticle,
  organization,
} from './structured-graph.ts'

/** What search engines read of a piece, as HTML; text for the reason that the head is (head.ts). */
export const articleData = (article: Article, site: SiteView): string =>
  jsonLd([newsArticle(article, site), breadcrumbList(article.section, site)])

/** What they read of a page that lists pieces; `section`: whose place in the tree it shows. */
export function collectionData({
  site,
  section,
  ...collection
}: Collection & { site: SiteView; section?: SectionLink | null }): string {
  const crumbs = section ? [breadcrumbList(section, site)] : []
  return jsonLd([collectionPage(collection, site), ...crumbs])
}

/** Who publishes: on the front page. */
export const publisherData = (site: SiteView): string => jsonLd(organization(site))

const jsonLd = (graph: object[]) =>
  `<script type="application/ld+json">${scriptText({ '@context': 'https://schema.org', '@graph': graph })}</script>`

/** JSON that can stand in a script element: no "</script>" or "<!--" can come of a headline. */
export function scriptText(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
