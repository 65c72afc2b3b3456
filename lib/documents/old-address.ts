import { articleAddress } from '../articles/article-address.ts'
import { sharedImage } from '../media/shared-image.ts'
import { findOld, findOldWithQuery, type Lookups, meant } from '../old-addresses/find.ts'
import {
  oldPatterns,
  oldPicture,
  oldPieceNumbered,
  oldTargetAt,
  oldTargetChosenFor,
} from '../old-addresses/published.ts'
import type { OldTarget } from '../old-addresses/target.ts'
import { isWorthAnswering } from '../old-addresses/worth.ts'
import { sectionById } from '../sections/published.ts'
import { publishedShelf } from '../shelves/published.ts'
import { addresses } from '../site/addresses.ts'
import { atSite } from './hosts.ts'
import type { Resolution } from './resolution.ts'

/**
 * Where an address at which no page of ours stands leads, if it is one of an older site: by a whole address
 * at SITE_URL, whatever host was asked. What leads nowhere is `missing`; `unanswered` where somebody might
 * want to say where it should.
 */
export async function oldAddress(path: string, query: URLSearchParams): Promise<Resolution> {
  const { target, matched } = await findOld(path, query, await remembered())
  if (target?.kind === 'ignored') return { kind: 'missing' }
  const there = target && (await resolutionOf(target))
  if (there) return there
  return isWorthAnswering(path, meant(query), matched)
    ? { kind: 'missing', unanswered: { matched } }
    : { kind: 'missing' }
}

/** The same for path and query together: such an address may lie on a path of ours, as `/?p=123` does. */
export async function oldAddressWithQuery(path: string, query: URLSearchParams): Promise<Resolution | null> {
  const { target } = await findOldWithQuery(path, query, await remembered())
  return target && resolutionOf(target)
}

/** Null where readers may not see what it leads to. */
export async function resolutionOf(target: OldTarget): Promise<Resolution | null> {
  if (target.kind === 'gone') return { kind: 'gone' }
  const path = await pathOf(target)
  if (path === null || path === 'gone') return path && { kind: 'gone' }
  return { kind: 'redirect', to: atSite(path), status: 308 }
}

async function pathOf(target: OldTarget): Promise<string | 'gone' | null> {
  switch (target.kind) {
    case 'article': {
      const piece = await articleAddress(target.id)
      if (piece?.state === 'withdrawn') return 'gone'
      return piece && addresses.article({ slug: piece.slug, id: target.id })
    }
    case 'picture': {
      const picture = await oldPicture(target.id)
      if (picture?.withdrawnAt) return 'gone'
      return picture && sharedImage('', picture).url
    }
    case 'section': {
      const section = await sectionById(target.id)
      return section && addresses.section(section)
    }
    case 'topic': {
      const topic = await publishedShelf('topic', target.id)
      return topic && addresses.topic(topic)
    }
    default:
      return null
  }
}

async function remembered(): Promise<Lookups> {
  const patterns = await oldPatterns()
  return {
    patterns,
    at: oldTargetAt,
    chosen: oldTargetChosenFor,
    numbered: (by, number) => oldPieceNumbered(patterns, by, number),
  }
}
