import { articleAddress } from '../articles/article-address.ts'
import { database } from '../database/client.ts'
import { dependsOn } from '../edition/recording.ts'
import { remembered } from '../edition/remember.ts'
import { tags } from '../edition/tags.ts'
import { addresses } from '../site/addresses.ts'
import type { Resolution } from './resolution.ts'

/** Longer ones are nobody's: they are not looked up. */
const longest = 500

/** Where an address of an older site leads now; null when it is not one. With its query, then without. */
export async function oldAddress(path: string, query: URLSearchParams): Promise<Resolution | null> {
  return (query.size > 0 && (await oldAddressWithQuery(path, query))) || leadsTo(path)
}

/** The same for path and query together: such an address may lie on a path of ours, as `/?p=123` does. */
export function oldAddressWithQuery(path: string, query: URLSearchParams): Promise<Resolution | null> {
  return leadsTo(`${path}?${query}`)
}

async function leadsTo(address: string): Promise<Resolution | null> {
  if (address.length > longest) return null
  const id = await pieceAt(address)
  const piece = id === null ? null : await articleAddress(id)
  if (id === null || piece === null) return null
  if (piece.state === 'withdrawn') return { kind: 'gone' }
  return { kind: 'redirect', to: addresses.article({ slug: piece.slug, id }), status: 308 }
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
