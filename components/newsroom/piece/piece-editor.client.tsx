'use client'

import type { ReactNode } from 'react'
import type { Draft } from '../../../lib/articles/draft.ts'
import type { SectionChoice } from '../../../lib/sections/choices.ts'
import { BodyEditor } from '../editor/body-editor.client.tsx'
import { Toolbar } from '../editor/toolbar.client.tsx'
import { AboutPanel } from './fields/about-panel.client.tsx'
import { LeadPicturePanel } from './fields/lead-picture-panel.client.tsx'
import { NotesPanel } from './fields/notes-panel.client.tsx'
import { RelatedPanel } from './fields/related-panel.client.tsx'
import { SearchPanel } from './fields/search-panel.client.tsx'
import { HeadWords } from './head-words.client.tsx'
import { MergeView } from './merge/merge-view.client.tsx'
import { Offers } from './offers.client.tsx'
import { PenNotice } from './pen-notice.client.tsx'
import { PieceProvider, usePieceState } from './piece-context.client.tsx'
import { ProofPanel } from './proof/proof-panel.client.tsx'
import { SaveLine } from './save-line.client.tsx'
import { isWritable } from './state.ts'

type Props = {
  draft: Draft
  staff: { id: string; name: string }
  sections: SectionChoice[]
  /** Above the piece: its state and the next step. May call usePiece. */
  bar?: ReactNode
  /** Beside it, under what the editor itself shows there. */
  aside?: ReactNode
}

/** A piece: in the middle as its reader will see it, beside it what belongs to it, above it where it stands. */
export function PieceEditor({ draft, staff, sections, bar, aside }: Props) {
  return (
    <PieceProvider draft={draft} staff={staff} sections={sections}>
      <Heading />
      <div className="desk-piece">
        <header className="piece-bar">
          <SaveLine />
          {bar}
        </header>
        <PenNotice />
        <Offers />
        <MergeView />
        <Writing />
        <section className="piece-aside" aria-label="Bên cạnh bài">
          <ProofPanel />
          <AboutPanel />
          <LeadPicturePanel />
          <RelatedPanel />
          <SearchPanel />
          <NotesPanel />
          {aside}
        </section>
      </div>
    </PieceProvider>
  )
}

/** What page this is, for whoever hears it: the headline itself is a field. */
function Heading() {
  const title = usePieceState((state) => state.draft.fields.title)
  return <h1 className="unseen">{title || 'Bài chưa có tít'}</h1>
}

function Writing() {
  const writable = usePieceState(isWritable)
  const isForked = usePieceState((state) => state.fork !== null)
  return (
    // While two texts are being made one, the one on the screen stays as it is and out of the way.
    <section className="piece-text" aria-label="Bài viết" hidden={isForked}>
      <Toolbar writable={writable} />
      <article className="piece sheet">
        <HeadWords writable={writable} />
        <BodyEditor writable={writable} />
      </article>
    </section>
  )
}
