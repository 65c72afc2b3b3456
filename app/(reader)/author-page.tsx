import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { nameOf } from '../../components/reader/archive/heading.tsx'
import { CollectionView } from '../../components/reader/collection-view.tsx'
import { headOf } from '../../components/reader/head.ts'
import { CollectionData } from '../../components/reader/structured-data.tsx'
import {
  authorPieces,
  authorYears,
  type PublishedAuthor,
  publishedAuthor,
} from '../../lib/authors/published.ts'
import { addresses } from '../../lib/site/addresses.ts'
import { publishedSite } from '../../lib/site/published.ts'
import { today } from '../../lib/vietnamese/today.ts'
import { Frame } from './frame.tsx'
import { periodOf } from './params.ts'

// The head and the page ask for the same one: one read a render.
const authorOf = cache(publishedAuthor)

/** The head of an author's page; `date` is a month or a year, or unset for the newest. */
export async function authorHead(slug: string, date?: string): Promise<Metadata> {
  const [site, author] = await Promise.all([publishedSite(), authorOf(slug)])
  const when = date === undefined ? undefined : periodOf(date)
  if (!author || when === null) notFound()
  return headOf({
    site,
    title: when ? `${author.name}: ${nameOf(when)}` : author.name,
    description: descriptionOf(author, site.name),
    path: addresses.author(author, when),
    feed: { kind: 'author', slug: author.slug },
    index: when === undefined,
  })
}

const descriptionOf = ({ name, about }: PublishedAuthor, paper: string) =>
  about || `Các bài của ${name} trên ${paper}.`

/** The pieces of an author: the newest, or those of a month or a year. */
export async function AuthorPage({ slug, date }: { slug: string; date?: string }) {
  const author = await authorOf(slug)
  const when = date === undefined ? undefined : periodOf(date)
  if (!author || when === null) notFound()
  const [site, stories, years] = await Promise.all([
    publishedSite(),
    authorPieces(author, when),
    authorYears(author),
  ])
  return (
    <Frame>
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
      <CollectionData
        site={site}
        name={author.name}
        description={descriptionOf(author, site.name)}
        path={addresses.author(author, when)}
        stories={stories}
        about={author}
      />
    </Frame>
  )
}
