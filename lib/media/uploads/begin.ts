import { writeFile } from 'node:fs/promises'
import { writeTimes } from '../../articles/changing.ts'
import { database } from '../../database/client.ts'
import type { Actor } from '../../staff/actor.ts'
import { mostUploads } from '../limits.ts'
import { countUploads, newUploadId, uploadFile } from './place.ts'

/**
 * Takes a place among the actor's unfinished uploads, for a new one of the name that it returns; null: they
 * have as many as they may. Counting and taking are one, at all servers that share the work: many that begin
 * at once get no more places than those that come one by one.
 */
export function beginUpload(actor: Actor): Promise<string | null> {
  return database().$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('bao-tinh.uploads'), hashtext(${actor.id}))`
    if ((await countUploads(actor)) >= mostUploads) return null
    const id = newUploadId(actor)
    // An empty file of that name holds the place until the protocol makes it its own.
    await writeFile(uploadFile(id), '')
    return id
  }, writeTimes)
}
