import { articleAddress } from '../articles/article-address.ts'
import { database } from '../database/client.ts'
import { dependsOn } from '../edition/recording.ts'
import { remembered } from '../edition/remember.ts'
import { tags } from '../edition/tags.ts'
import { addresses } from '../site/addresses.ts'
import type { Resolution } from './resolve.ts'

/** Longer ones are nobody's: they are not looked up. */
const longest = 500

/** Where an address of an older site leads now; null when it is not one. With its query, then without. */
export async function oldAddress(path: string, query: URLSearchParams): Promise<Resolution | null> {
  if (path.length > longest) return null
  const search = query.toString()
  const candidates = search && search.length <= longest ? [`${path}?${search}`, path] : [path]
  for (const address of candidates) {
    const id = await pieceAt(address)
    const piece = id && (await articleAddress(id))
    if (piece) {
      if (piece.state === 'withdrawn') return { kind: 'gone' }
      return { kind: 'redirect', to: addresses.article({ slug: piece.slug, id }), status: 308 }
    }
  }
  return null
}

function pieceAt(address: string): Promise<number | null> {
  return remembered(
    `old-address:${address}`,
    async () => {
      dependsOn(tags.oldAddress(address))
      const row = await database().oldAddress.findUnique({ where: { address }, select: { articleId: true } })
      return row?.articleId ?? null
    },
    'addresses',
  )
}
