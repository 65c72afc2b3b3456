import type { Metadata } from 'next'
import { forbidden } from 'next/navigation'
import { LibraryFilters } from '../../../../components/newsroom/pictures/library-filters.tsx'
import { LibraryList } from '../../../../components/newsroom/pictures/library-list.tsx'
import { LibraryUpload } from '../../../../components/newsroom/pictures/library-upload.client.tsx'
import { searchPictures } from '../../../../lib/media/desk.ts'
import { pictureQuery } from '../../../../lib/media/schema.ts'
import { sectionTree } from '../../../../lib/sections/published.ts'
import { requireActor } from '../../session.ts'

export const metadata: Metadata = { title: 'Thư viện ảnh' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function LibraryPage({ searchParams }: Props) {
  const actor = await requireActor()
  const query = pictureQuery.parse(await searchParams)
  const [found, { byId }] = await Promise.all([searchPictures(actor, query), sectionTree()])
  if (!found.ok) forbidden()
  return (
    <>
      <h1>Thư viện ảnh</h1>
      <LibraryUpload />
      <LibraryFilters query={query} sections={[...byId.values()]} />
      <LibraryList pictures={found.pictures} next={found.next} query={query} />
    </>
  )
}
