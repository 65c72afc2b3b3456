import { formerOwner } from '../catalogue/published.ts'
import { formerSection } from '../sections/published.ts'
import { publishedShelf } from '../shelves/published.ts'
import { addresses, type FeedSubject } from '../site/addresses.ts'
import { feedNamed } from './machines.ts'
import type { Resolution } from './resolution.ts'

/** The feed under a slug that its subject had before answers 308 to where it is now; null: there is none. */
export async function formerFeed(path: string): Promise<Resolution | null> {
  const named = feedNamed(path)
  const now = named?.of && (await subjectNow(named.of))
  if (!named?.of || !now) return null
  const to = addresses.feed({ kind: named.of.kind, slug: now.slug }, named.format)
  return { kind: 'redirect', to, status: 308 }
}

async function subjectNow({ kind, slug }: FeedSubject): Promise<{ slug: string } | null> {
  if (kind === 'section') return formerSection(slug)
  const id = await formerOwner(kind, slug)
  return id === null ? null : publishedShelf(kind, id)
}
