import type { Article, SectionLink } from '../../lib/articles/article.ts'
import type { SiteView } from '../../lib/site/published.ts'
import {
  breadcrumbList,
  type Collection,
  collectionPage,
  newsArticle,
  organization,
} from './structured-graph.ts'

/** What search engines read of a piece. */
export function ArticleData({ article, site }: { article: Article; site: SiteView }) {
  return <JsonLd graph={[newsArticle(article, site), breadcrumbList(article.section, site)]} />
}

/** What they read of a page that lists pieces; `section`: whose place in the tree it shows. */
export function CollectionData({
  site,
  section,
  ...collection
}: Collection & { site: SiteView; section?: SectionLink | null }) {
  const crumbs = section ? [breadcrumbList(section, site)] : []
  return <JsonLd graph={[collectionPage(collection, site), ...crumbs]} />
}

/** Who publishes: on the front page. */
export function PublisherData({ site }: { site: SiteView }) {
  return <JsonLd graph={organization(site)} />
}

function JsonLd({ graph }: { graph: object[] }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped, and the only way to write JSON-LD
      dangerouslySetInnerHTML={{ __html: scriptText({ '@context': 'https://schema.org', '@graph': graph }) }}
    />
  )
}

/** JSON that can stand in a script element: no "</script>" or "<!--" can come of a headline. */
export function scriptText(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
