import type { Article } from '../../lib/articles/article.ts'
import { addresses } from '../../lib/site/addresses.ts'
import type { SiteView } from '../../lib/site/published.ts'
import { isoMoment } from '../../lib/vietnamese/dates.ts'
import { branchOf } from './breadcrumb.tsx'
import { sharedImage } from './head.ts'

/** What search engines read of a piece: NewsArticle and BreadcrumbList (schema.org). */
export function ArticleData({ article, site }: { article: Article; site: SiteView }) {
  const { authors, picture, publishedAt, updatedAt } = article
  const url = `${site.url}${addresses.article(article)}`
  const steps = branchOf(article.section)
  return (
    <JsonLd
      graph={[
        {
          '@type': 'NewsArticle',
          mainEntityOfPage: url,
          headline: article.title,
          description: article.lead,
          image: picture ? [sharedImage(site.url, picture).url] : undefined,
          datePublished: isoMoment(publishedAt),
          dateModified: isoMoment(updatedAt ?? publishedAt),
          articleSection: article.section.name,
          inLanguage: 'vi',
          author: authors.length
            ? authors.map((author) => ({
                '@type': 'Person',
                name: author.name,
                url: `${site.url}${addresses.author(author)}`,
              }))
            : { '@type': 'NewsMediaOrganization', name: site.name, url: `${site.url}/` },
          publisher: { '@type': 'NewsMediaOrganization', name: site.name, url: `${site.url}/` },
        },
        {
          '@type': 'BreadcrumbList',
          itemListElement: steps.map((step, index) => ({
            '@type': 'ListItem',
            position: index + 1,
            name: step.name,
            item: `${site.url}${addresses.section(step)}`,
          })),
        },
      ]}
    />
  )
}

/** Who publishes: on the front page. */
export function PublisherData({ site }: { site: SiteView }) {
  return (
    <JsonLd
      graph={[
        {
          '@type': 'NewsMediaOrganization',
          name: site.name,
          url: `${site.url}/`,
          description: site.description || undefined,
          address: site.address || undefined,
          telephone: site.telephone || undefined,
          email: site.email || undefined,
          parentOrganization: site.governingBody
            ? { '@type': 'Organization', name: site.governingBody }
            : undefined,
        },
      ]}
    />
  )
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
