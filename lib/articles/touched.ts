import { tags } from '../edition/tags.ts'
import type { Day, Month } from '../vietnamese/dates.ts'

/** How far down its list a piece counts as newest. More than any page shows: see `Tops`. */
export const newestLength = 60

/** What pages beside the piece's own can show of it or be arranged by, while it is public. */
export type PublicFacts = {
  id: number
  publishedAt: Date
  /** Set only by an update that readers are told about. */
  updatedAt: Date | null
  day: Day
  sectionId: number
  /** The sections above its own, nearest first. */
  ancestors: number[]
  /** Everything that a line in a list shows: title, lead, kicker, kind, slug, picture and its words. */
  listed: Record<string, unknown>
  topics: number[]
  authors: number[]
  oldAddresses: string[]
}

/** A piece before and after; null: not public. */
export type Change = { before: PublicFacts | null; after: PublicFacts | null }

export type Scope = number | 'all'
/** A place in a list by time. */
export type Place = { publishedAt: Date; id: number }

/**
 * The last place of the newest `newestLength` of a scope before the change; null when the list is
 * shorter. A piece that comes to stand above it afterwards, but was below and moved nowhere, did so
 * because another left, and that one's change stamps the list. (Two transactions at the same time can
 * miss each other here; they would have to take dozens of pieces down for a page to see it.)
 */
export type Tops = Map<Scope, Place | null>

/** Days on which a scope's own count went from none to some or back. */
export type Flip = { sectionId: number | 'all'; ancestors: number[]; day: Day }

/**
 * The tags of pages that a change of pieces makes stale, and no others: a typo mended in a body
 * touches the piece alone. Pure; docs/freshness.md has the contract.
 */
export function tagsTouched(changes: Change[], tops: Tops, flips: Flip[]): Set<string> {
  const touched = new Set<string>()
  for (const change of changes) addTouched(touched, change, tops)
  for (const { sectionId, ancestors } of flips) {
    for (const scope of [sectionId, ...ancestors]) touched.add(tags.days(scope))
  }
  const months = monthsChanged(changes)
  for (const month of months.length > 0 ? [...months, 'all' as const] : []) touched.add(tags.changes(month))
  return touched
}

/** The months in which what crawlers are told of a piece changed: that it is there, its line, its times. In order. */
export function monthsChanged(changes: Change[]): Month[] {
  const months = new Set<Month>()
  for (const { before, after } of changes) {
    const updated = before?.updatedAt?.getTime() !== after?.updatedAt?.getTime()
    if (before && after && !updated && sameLine(before, after)) continue
    for (const facts of [before, after]) if (facts) months.add(facts.day.slice(0, 7))
  }
  return [...months].sort()
}

function addTouched(touched: Set<string>, { before, after }: Change, tops: Tops): void {
  const one = after ?? before
  if (!one) return
  touched.add(tags.article(one.id))
  const shownAnew = !before || !after || !sameLine(before, after)
  for (const scope of new Set([...scopesOf(before), ...scopesOf(after)])) {
    const was = before && scopesOf(before).includes(scope) ? before : null
    const is = after && scopesOf(after).includes(scope) ? after : null
    if (shownAnew && [was, is].some((facts) => facts && standsIn(facts, scope, tops)))
      touched.add(tags.newest(scope))
    addDays(touched, scope, was, is, shownAnew)
  }
  addEnds(touched, before?.topics, after?.topics, shownAnew, tags.topic)
  addEnds(touched, before?.authors, after?.authors, shownAnew, tags.author)
  addEnds(touched, before?.oldAddresses, after?.oldAddresses, false, tags.oldAddress)
  addNumbers(touched, before?.oldAddresses, after?.oldAddresses)
}

/** The numbers of old addresses that came or went: what reads an address by one of them reads it anew. */
function addNumbers(touched: Set<string>, before: string[] = [], after: string[] = []): void {
  const differing = [...before, ...after].filter(
    (address) => before.includes(address) !== after.includes(address),
  )
  for (const number of differing.flatMap((address) => address.match(/[0-9]+/g) ?? []))
    touched.add(tags.oldNumber(number))
}

function addDays(
  touched: Set<string>,
  scope: Scope,
  was: PublicFacts | null,
  is: PublicFacts | null,
  shownAnew: boolean,
): void {
  const moved = was?.day !== is?.day
  for (const facts of [was, is]) {
    if (!facts) continue
    if (moved || shownAnew) touched.add(tags.day(scope, facts.day))
    if (moved) touched.add(tags.month(scope, facts.day.slice(0, 7)))
  }
}

/** Both ends of a list of things: all of them when the piece's line changed, else what came and went. */
function addEnds<T>(
  touched: Set<string>,
  before: T[] = [],
  after: T[] = [],
  all: boolean,
  tag: (thing: T) => string,
): void {
  for (const thing of new Set([...before, ...after])) {
    if (all || before.includes(thing) !== after.includes(thing)) touched.add(tag(thing))
  }
}

/** The same line at the same place of every list. */
function sameLine(before: PublicFacts, after: PublicFacts): boolean {
  return (
    before.publishedAt.getTime() === after.publishedAt.getTime() &&
    before.sectionId === after.sectionId &&
    JSON.stringify(before.listed) === JSON.stringify(after.listed)
  )
}

function standsIn(facts: PublicFacts, scope: Scope, tops: Tops): boolean {
  const last = tops.get(scope)
  if (!last) return true
  const later = facts.publishedAt.getTime() - last.publishedAt.getTime()
  return later > 0 || (later === 0 && facts.id >= last.id)
}

export function scopesOf(facts: PublicFacts | null): Scope[] {
  return facts ? [facts.sectionId, ...facts.ancestors, 'all'] : []
}
