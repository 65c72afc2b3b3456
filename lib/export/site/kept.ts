import type { Stamp } from '../../edition/fresh.ts'

/** A file of the copy: what it holds and, for a page, what that stands on. */
export type Kept = { address: string; file: string; hash: string; bytes: number }
export type KeptPage = Kept & { made: Stamp }

/** A page as it stands in the index. */
export type PageRow = Kept & { epoch: string; stamp: number; freshUntil: number | null; tags: string }

export const pageColumns = 'address, file, hash, bytes, epoch, stamp, fresh_until AS freshUntil, tags'

export function pageOf({ address, file, hash, bytes, epoch, stamp, freshUntil, tags }: PageRow): KeptPage {
  return { address, file, hash, bytes, made: { epoch, stamp, freshUntil, tags: tags.split('\n') } }
}
