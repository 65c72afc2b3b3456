import { database } from '../database/client.ts'
import type { Prisma } from '../database/generated/client.ts'
import { databaseTime } from '../database/time.ts'
import { look, ownAddress, type Seen } from './look.ts'
import { placesOf, type ReceiptPiece, receiptPiece } from './places.ts'

/** A page that is not right after so long is said to be missing, in milliseconds. */
const patience = 20_000
const atOnce = 20

/**
 * Looks at the pages of whatever went out and was not looked at yet, oldest first. A receipt ends when
 * every place is right, or with what is missing once patience is over. Two servers may look at the same:
 * they see the same pages, and the first answer stands. Returns how many ended.
 */
export async function takeReceipts(now: Date): Promise<number> {
  const waiting = await database().receipt.findMany({
    where: { doneAt: null },
    orderBy: { id: 'asc' },
    take: atOnce,
    select: { id: true, articleId: true, createdAt: true },
  })
  let ended = 0
  for (const { id, articleId, createdAt } of waiting) {
    const piece = await receiptPiece(articleId)
    const places = piece ? await lookAround(piece) : []
    const ok = places.every((seen) => seen.ok)
    if (!ok && now.getTime() - createdAt.getTime() < patience) {
      await note(id, { places: places as Prisma.InputJsonArray })
      continue
    }
    await note(id, { places: places as Prisma.InputJsonArray, ok, doneAt: await databaseTime() })
    ended++
  }
  return ended
}

async function lookAround(piece: ReceiptPiece): Promise<Seen[]> {
  const places = await placesOf(piece)
  const through = ownAddress.nginx ? (['server', 'nginx'] as const) : (['server'] as const)
  return Promise.all(through.flatMap((way) => places.map((place) => look(place, piece, way))))
}

async function note(id: bigint, data: Prisma.ReceiptUpdateManyMutationInput): Promise<void> {
  await database().receipt.updateMany({ where: { id, doneAt: null }, data })
}
