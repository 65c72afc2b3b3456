import { database } from '../../database/client.ts'
import { known } from '../../edition/known.ts'
import type { CopyIndex } from './copy-index.ts'

/** More stamped tags than this, and printing everything again is the shorter way. */
const most = 100_000

/**
 * Lets this process know what the editions have touched since the copy was made, so that pages of an
 * earlier run can be told to be true still. Before the process follows the edition, or it does nothing.
 */
export async function knowSince(index: CopyIndex): Promise<void> {
  if (known().epoch !== '') return
  const { epoch } = await database().edition.findUniqueOrThrow({ where: { id: 1 } })
  // As a process writes an epoch that it has seen without interruption (KnownEdition).
  const oldest = index.oldestStamp(`${epoch}/0`)
  if (oldest === null) return
  const stamped = await database().tag.findMany({
    where: { number: { gt: oldest } },
    select: { number: true },
    take: most + 1,
  })
  if (stamped.length <= most) known().restart(epoch, oldest)
}
