import type { Metadata } from 'next'
import { forbidden, notFound } from 'next/navigation'
import { cache } from 'react'
import { PieceEditor } from '../../../../../components/newsroom/piece/piece-editor.client.tsx'
import { draft } from '../../../../../lib/articles/desk.ts'
import { sectionChoices } from '../../../../../lib/sections/choices.ts'
import { pieceIdOf } from '../../../piece-id.ts'
import { requireActor } from '../../../session.ts'
import { PieceAside } from './aside.tsx'
import { PieceBar } from './bar.tsx'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title } = (await openPiece((await params).id)).fields
  return { title: title || 'Bài chưa có tít' }
}

/** A piece, open to be read and written. What a role may do with it stands in `bar` and `aside`. */
export default async function PiecePage({ params }: Props) {
  const [actor, piece] = await Promise.all([requireActor(), openPiece((await params).id)])
  return (
    <PieceEditor
      draft={piece}
      staff={{ id: actor.id, name: actor.name }}
      sections={await sectionChoices(piece.fields.section)}
      bar={<PieceBar actor={actor} draft={piece} />}
      aside={<PieceAside actor={actor} draft={piece} />}
    />
  )
}

/** Once a request, for the page and its title. */
const openPiece = cache(async (written: string) => {
  const read = await draft(await requireActor(), pieceIdOf(written))
  if (read.ok) return read.draft
  return read.reason === 'forbidden' ? forbidden() : notFound()
})
