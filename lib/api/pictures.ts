import { database } from '../database/client.ts'
import { widthsOf } from '../media/widths.ts'
import { addresses } from '../site/addresses.ts'
import { siteAddress } from '../site/published.ts'

/** The address at which readers get a picture at its widest. */
export function fileOf(picture: { hash: string; width: number }): string {
  return addresses.rendition(picture, Math.max(...widthsOf(picture)), 'jpeg')
}

/** The addresses of these pictures by id, withdrawn ones too: what is sent back must say the same. */
export async function filesOf(ids: number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map()
  const rows = await database().picture.findMany({
    where: { id: { in: ids } },
    select: { id: true, hash: true, width: true },
  })
  return new Map(rows.map((row) => [row.id, fileOf(row)]))
}

/** Finds the pictures that these addresses name: an address of ours under /media, or `picture:<id>`. */
export async function pictureFinder(text: string): Promise<(address: string) => number | null> {
  const hashes = [
    ...new Set([...text.matchAll(/\/media\/([0-9a-f]{32})\//g)].map(([, hash]) => hash as string)),
  ]
  const rows =
    hashes.length === 0
      ? []
      : await database().picture.findMany({
          where: { hash: { in: hashes } },
          select: { id: true, hash: true },
        })
  const ids = new Map(rows.map(({ id, hash }) => [hash, id]))
  return (address) => {
    const id = Number(/^picture:([1-9]\d{0,9})$/.exec(address)?.[1])
    if (id <= 2_147_483_647) return id
    const path = address.startsWith(siteAddress.url) ? address.slice(siteAddress.url.length) : address
    return ids.get(/^\/media\/([0-9a-f]{32})\//.exec(path)?.[1] ?? '') ?? null
  }
}
