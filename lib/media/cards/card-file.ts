import { cardKey } from '../folders.ts'
import { madeOnce } from '../made-once.ts'
import type { Rendition } from '../renditions.ts'
import { unlessAway } from '../storage.ts'
import { publishedCard } from './published.ts'

/**
 * The card of a public piece by the hash of what is on it now, drawn at the first request ever. Any other
 * hash is `missing`, that of an earlier headline too: what was wrong in it must not come back here.
 */
export async function cardFile(id: number, hash: string): Promise<Rendition> {
  const published = await publishedCard(id)
  if (published === 'withdrawn') return { ok: false, reason: 'withdrawn' }
  if (published?.hash !== hash) return { ok: false, reason: 'missing' }
  return unlessAway(async () => {
    // With the first card alone: the shaper and the fonts take memory that most servers need for pages.
    const { drawCard } = await import('./draw.ts')
    const file = await madeOnce(cardKey(hash), () => drawCard(published.card))
    return file ? { ok: true as const, file } : { ok: false as const, reason: 'missing' as const }
  })
}
