import type { Day } from '../vietnamese/dates.ts'
import type { State } from './workflow.ts'

/** The shelves of the desk. */
export const views = ['mine', 'waiting', 'scheduled', 'today', 'returned', 'all'] as const
export type View = (typeof views)[number]

export type DeskFilter = {
  view: View
  section?: number | undefined
  state?: State | undefined
  /** An owner's actor id ("staff:…"). */
  owner?: string | undefined
  /** A name, or a part of it, tones or not: who began the piece, or of its byline. */
  author?: string | undefined
  /** Of the moment that the list goes by, in Asia/Ho_Chi_Minh. */
  day?: Day | undefined
  /** Beginnings of words of the headline, words side by side anywhere, tones or not; or a piece's number. */
  words?: string | undefined
  /** The `next` of the page before. */
  after?: string | undefined
}

/** What a list goes by: when a piece is due, soonest first; when it went out or changed, latest first. */
export type ListOrder = 'due' | 'published' | 'changed'

export function orderOf({ view, state }: DeskFilter): ListOrder {
  if (view === 'scheduled' || state === 'scheduled') return 'due'
  return view === 'today' || state === 'published' ? 'published' : 'changed'
}

export type DeskLine = {
  id: number
  title: string
  state: State
  sectionId: number
  ownerName: string
  /** The names of the byline, in order. */
  authors: string[]
  hasPending: boolean
  /** ISO 8601, +07:00. */
  changedAt: string
  stateSince: string
  publishedAt: string | null
  dueAt: string | null
  /** Scheduled, and its time has come and gone. */
  late: boolean
}

export type DeskCounts = Record<Exclude<View, 'all'>, number> & { late: number }
