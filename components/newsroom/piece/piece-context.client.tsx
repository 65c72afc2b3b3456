'use client'

import type { Editor } from '@tiptap/react'
import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react'
import type { Draft } from '../../../lib/articles/draft.ts'
import type { PieceFields } from '../../../lib/articles/fields.ts'
import type { SectionChoice } from '../../../lib/sections/choices.ts'
import { PieceSession } from './session.ts'
import type { Flushed, PieceState } from './state.ts'
import { usePresence } from './use-presence.ts'
import { useSafety } from './use-safety.ts'

type Piece = {
  session: PieceSession
  sections: SectionChoice[]
  /** The body's editor, once it stands. */
  editor: Editor | null
  setEditor: (editor: Editor | null) => void
}

const PieceContext = createContext<Piece | null>(null)

type Props = {
  draft: Draft
  staff: { id: string; name: string }
  sections: SectionChoice[]
  children: ReactNode
}

/** Holds one open piece for everything on its page. */
export function PieceProvider({ draft, staff, sections, children }: Props) {
  const [session] = useState(() => new PieceSession(draft, staff.id))
  const [editor, setEditor] = useState<Editor | null>(null)
  // What a server action changed comes with the next render of the page: state, steps, version.
  useEffect(() => session.renew(draft), [session, draft])
  usePresence(session)
  useSafety(session)
  return <PieceContext value={{ session, sections, editor, setEditor }}>{children}</PieceContext>
}

/** The open piece's own workings, for the editor's parts. */
export function useOpenPiece(): Piece {
  const piece = useContext(PieceContext)
  if (!piece) throw new Error('There is no piece around this component.')
  return piece
}

/** What `select` takes out of the piece's state; must be the same object while nothing has changed. */
export function usePieceState<T>(select: (state: PieceState) => T): T {
  const { session } = useOpenPiece()
  const take = () => select(session.state)
  return useSyncExternalStore(session.subscribe, take, take)
}

/** One field, and how to write it. */
export function usePieceField<K extends keyof PieceFields>(name: K) {
  const { session } = useOpenPiece()
  const value = usePieceState((state) => state.fields[name])
  return [value, (next: PieceFields[K]) => session.change({ [name]: next })] as const
}

export type Saving = 'saved' | 'saving' | 'waiting' | 'offline' | 'conflict'

/**
 * The open piece, for what stands around the editor. `draft` is as the server last had it; call `flush`
 * before a step is taken, and name the version that it returns.
 */
export function usePiece(): { id: number; draft: Draft; saving: Saving; flush: () => Promise<Flushed> } {
  const { session } = useOpenPiece()
  const draft = usePieceState((state) => state.draft)
  const { kind } = usePieceState((state) => state.save)
  return {
    id: draft.id,
    draft,
    saving: kind === 'refused' ? 'waiting' : kind,
    flush: () => session.flush(),
  }
}
