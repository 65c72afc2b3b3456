import { writeTimes } from '../articles/changing.ts'
import { database, type Transaction } from '../database/client.ts'
import { afterWrite } from '../edition/after-write.ts'
import { stampEdition } from '../edition/stamp.ts'
import { tags } from '../edition/tags.ts'
import { type Actor, signed } from '../staff/actor.ts'
import { can } from '../staff/policy.ts'

/** An address as `oldAddressOf` writes it, and the picture that stood there. */
export type PictureAddress = { address: string; picture: number }
type Kept = { ok: true; edition: bigint | null; taken: PictureAddress[] } | { ok: false; reason: 'forbidden' }

const atOnce = 500

/**
 * Keeps which picture stood at these addresses of an older site: each answers 308 to it from the same
 * edition on. An address that belongs to another picture stays with that one and comes back in `taken`.
 * What is kept already writes nothing.
 */
export async function keepPictureAddresses(actor: Actor, pairs: PictureAddress[]): Promise<Kept> {
  if (!can(actor, 'uploadPicture')) return { ok: false, reason: 'forbidden' }
  // One order everywhere: two imports at once wait for each other and no more.
  const wanted = [...new Map(pairs.map((pair) => [pair.address, pair])).values()].sort((a, b) =>
    a.address < b.address ? -1 : 1,
  )
  const taken: PictureAddress[] = []
  let edition: bigint | null = null
  for (let from = 0; from < wanted.length; from += atOnce) {
    const batch = wanted.slice(from, from + atOnce)
    edition = (await database().$transaction((tx) => keep(tx, actor, batch, taken), writeTimes)) ?? edition
  }
  if (edition !== null) await afterWrite(edition)
  return { ok: true, edition, taken }
}

async function keep(
  tx: Transaction,
  actor: Actor,
  pairs: PictureAddress[],
  taken: PictureAddress[],
): Promise<bigint | null> {
  const owners = await ownersOf(tx, pairs)
  const fresh = pairs.filter(({ address }) => !owners.has(address))
  const data = fresh.map(({ address, picture }) => ({ address, pictureId: picture }))
  if (data.length > 0) await tx.oldPictureAddress.createMany({ data, skipDuplicates: true })
  // Somebody else may have been first.
  const now = data.length > 0 ? await ownersOf(tx, pairs) : owners
  taken.push(...pairs.filter(({ address, picture }) => now.get(address) !== picture))
  const added = fresh.filter(({ address, picture }) => now.get(address) === picture)
  if (added.length === 0) return null
  await tx.auditEntry.create({
    data: { ...signed(actor), action: 'keep-picture-addresses', detail: { added } },
  })
  return stampEdition(
    tx,
    added.map(({ address }) => tags.oldAddress(address)),
  )
}

async function ownersOf(tx: Transaction, pairs: PictureAddress[]): Promise<Map<string, number>> {
  const rows = await tx.oldPictureAddress.findMany({
    where: { address: { in: pairs.map(({ address }) => address) } },
    select: { address: true, pictureId: true },
  })
  return new Map(rows.map(({ address, pictureId }) => [address, pictureId]))
}
