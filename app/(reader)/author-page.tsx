import { notFound } from 'next/navigation'
import { nameOf } from '../../components/reader/archive/heading.tsx'
import { CollectionView } from '../../components/reader/collection-view.tsx'
import { headOf } from '../../components/reader/head.ts'
import { collectionData } from '../../components/reader/structured-data.ts'
import {
  authorPieces,
  authorYears,
  type PublishedAuthor,
  publishedAuthor,
} from '../../lib/authors/published.ts'
import { addresses } from '../../lib/site/addresses.ts'
import { publishedSite, type SiteView } from '../../lib/site/published.ts'
import { today } from '../../lib/vietnamese/today.ts'
import { Frame } from './frame.tsx'
import { periodOf } from './params.ts'

const descriptionOf = ({ name, about }: PublishedAuthor, paper: string) =>
  about || `Các bài của ${name} trên ${paper}.`

/** The pieces of an author: the newest, or those of a month or a year. */
export async function AuthorPage({ slug, date }: { slug: string; date?: string }) {
  const author = await publishedAuthor(slug)
  const when = date === undefined ? undefined : periodOf(date)
  if (!author || when === null) notFound()
  const [site, stories, years] = await Promise.all([
    publishedSite(),
    authorPieces(author, when),
    authorYears(author),
  ])
  const data = collectionData({
    site,
    name: author.name,
    description: descriptionOf(author, site.name),
    path: addresses.author(author, when),
    stories,
    about: author,
  })
  return (
    <Frame head={headOfAuthor(site, author, when)} data={data}>
      <CollectionView
        kind="Tác giả"
        name={author.name}
        about={author.about}
        when={when}
        stories={stories}
        years={years}
        addressOf={(period) => addresses.author(author, period)}
        today={today()}
      />
    </Frame>
  )
}

/** `when` is a month or a year, or unset for the newest. */
function headOfAuthor(site: SiteView, author: PublishedAuthor, when?: string): string {
  return headOf({
    site,
    title: when ? `${author.name}: ${nameOf(when)}` : author.name,
    description: descriptionOf(author, site.name),
    path: addresses.author(author, when),
    feed: { kind: 'author', slug: author.slug },
    index: when === undefined,
  })
}
