import { notFound } from 'next/navigation'
import { nameOf } from '../../components/reader/archive/heading.tsx'
import { CollectionView } from '../../components/reader/collection-view.tsx'
import { headOf } from '../../components/reader/head.ts'
import { collectionData } from '../../components/reader/structured-data.ts'
import {
  type PublishedShelf,
  publishedShelf,
  type ShelfKind,
  shelfPieces,
  shelfYears,
} from '../../lib/shelves/published.ts'
import { addresses } from '../../lib/site/addresses.ts'
import { publishedSite, type SiteView } from '../../lib/site/published.ts'
import { today } from '../../lib/vietnamese/today.ts'
import { Frame } from './frame.tsx'
import { periodOf } from './params.ts'

const words = {
  topic: { kind: 'Chủ đề', pieces: 'Các tin về chủ đề' },
  author: { kind: 'Tác giả', pieces: 'Các bài của' },
}

type Props = { kind: ShelfKind; slug: string; date?: string }

/** The pieces of a topic or an author: the newest, or those of a month or a year. */
export async function ShelfPage({ kind, slug, date }: Props) {
  const shelf = await publishedShelf(kind, slug)
  const when = date === undefined ? undefined : periodOf(date)
  if (!shelf || when === null) notFound()
  const [site, stories, years] = await Promise.all([
    publishedSite(),
    shelfPieces(shelf, when),
    shelfYears(shelf),
  ])
  const data = collectionData({
    site,
    name: shelf.name,
    description: descriptionOf(shelf, site.name),
    path: addresses[kind](shelf, when),
    stories,
    about: kind === 'author' ? shelf : undefined,
  })
  return (
    <Frame head={headOfShelf(site, shelf, when)} data={data}>
      <CollectionView
        kind={words[kind].kind}
        name={shelf.name}
        about={shelf.about}
        when={when}
        stories={stories}
        years={years}
        addressOf={(period) => addresses[kind](shelf, period)}
        today={today()}
      />
    </Frame>
  )
}

/** `when` is a month or a year, or unset for the newest. */
function headOfShelf(site: SiteView, shelf: PublishedShelf, when?: string): string {
  const { kind, slug, name } = shelf
  return headOf({
    site,
    title: when ? `${name}: ${nameOf(when)}` : name,
    description: descriptionOf(shelf, site.name),
    path: addresses[kind](shelf, when),
    feed: { kind, slug },
    index: when === undefined,
  })
}

const descriptionOf = ({ kind, name, about }: PublishedShelf, paper: string) =>
  about || `${words[kind].pieces} ${name} trên ${paper}.`
