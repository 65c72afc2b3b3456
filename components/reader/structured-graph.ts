import type { Article, AuthorLink, SectionLink, Teaser } from '../../lib/articles/article.ts'
import { sharedPicture } from '../../lib/articles/shared-picture.ts'
import { sharedImage } from '../../lib/media/shared-image.ts'
import { addresses } from '../../lib/site/addresses.ts'
import type { SiteView } from '../../lib/site/published.ts'
import { isoMoment } from '../../lib/vietnamese/dates.ts'
import { branchOf } from './breadcrumb.tsx'

/** More says nothing more of a list to a search engine, and costs every reader. */
const listed = 20

type SiteName = Pick<SiteView, 'name' | 'url'>

/** What Google documents for articles: developers.google.com/search/docs/appearance/structured-data/article */
export function newsArticle(article: Article, site: SiteName): object {
  const { authors, publishedAt, updatedAt, topics } = article
  const url = site.url + addresses.article(article)
  const picture = sharedPicture(article)
  return {
    '@type': 'NewsArticle',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: article.title,
    description: article.lead || undefined,
    image: picture ? [imageObject(site, picture)] : undefined,
    datePublished: isoMoment(publishedAt),
    dateModified: isoMoment(updatedAt ?? publishedAt),
    articleSection: branchOf(article.section).map(({ name }) => name),
    keywords: topics.length > 0 ? topics.map(({ name }) => name) : undefined,
    inLanguage: 'vi',
    isAccessibleForFree: true,
    author: authors.length > 0 ? authors.map((author) => person(author, site)) : publisher(site),
    publisher: publisher(site),
  }
}

/** The sections above something, from the top, and what it is itself where it has a name of its own there. */
export function breadcrumbList(section: SectionLink, site: SiteName): object {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: branchOf(section).map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: step.name,
      item: site.url + addresses.section(step),
    })),
  }
}

export type Collection = {
  name: string
  description: string
  path: string
  /** In the order of the page. */
  stories: Teaser[]
  /** Whose pieces they are. */
  about?: AuthorLink
}

/** A page that lists pieces. */
export function collectionPage(
  { name, description, path, stories, about }: Collection,
  site: SiteName,
): object {
  return {
    '@type': 'CollectionPage',
    '@id': site.url + path,
    url: site.url + path,
    name,
    description: description || undefined,
    inLanguage: 'vi',
    about: about && person(about, site),
    publisher: publisher(site),
    mainEntity: {
      '@type': 'ItemList',
      itemListElement: stories.slice(0, listed).map((story, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        url: site.url + addresses.article(story),
      })),
    },
  }
}

/** The paper itself, with the name that search engines show for the site. */
export function organization(site: SiteView): object[] {
  return [
    {
      ...publisher(site),
      legalName: site.agency && site.agency !== site.name ? site.agency : undefined,
      description: site.description || undefined,
      slogan: site.tagline || undefined,
      address: site.address || undefined,
      telephone: site.telephone || undefined,
      email: site.email || undefined,
      correctionsPolicy: `${site.url}/dinh-chinh`,
      parentOrganization: site.governingBody
        ? { '@type': 'Organization', name: site.governingBody }
        : undefined,
    },
    { '@type': 'WebSite', url: `${site.url}/`, name: site.name, inLanguage: 'vi' },
  ]
}

function publisher(site: SiteName) {
  return {
    '@type': 'NewsMediaOrganization',
    '@id': `${site.url}/#bao`,
    name: site.name,
    url: `${site.url}/`,
    logo: { '@type': 'ImageObject', url: `${site.url}/icon.png`, width: 192, height: 192 },
  }
}

const person = (author: AuthorLink, site: SiteName) => ({
  '@type': 'Person',
  name: author.name,
  url: site.url + addresses.author(author),
})

function imageObject(site: SiteName, picture: NonNullable<Article['picture']>) {
  const { url, width, height } = sharedImage(site.url, picture)
  return {
    '@type': 'ImageObject',
    url,
    width,
    height,
    caption: picture.caption || undefined,
    creditText: picture.credit || undefined,
  }
}
