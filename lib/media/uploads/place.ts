import { createHash, randomUUID } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Actor } from '../../staff/actor.ts'
import { mediaFolder } from '../folders.ts'

/** Where uploads are sent to, by the tus protocol (tus.io). */
export const uploadPath = '/admin/du-lieu/anh/tai-len'
/** How long an upload may lie unfinished, in milliseconds. */
export const longestWait = 24 * 3_600_000

/** Where what has come in so far lies: `<id>`, with `<id>.json` beside it, and `<id>.taken` when it is done. */
export const uploadFolder = () => join(mediaFolder.path, 'uploads')
export const uploadFile = (id: string) => join(uploadFolder(), id)

/** The name of a new upload: whose it is stands in it, so that nothing that a client sends decides that. */
export const newUploadId = (actor: Actor) => `${ownerMark(actor)}-${randomUUID()}`

/** True for the name of an upload that this actor began, well formed: it is also the name of a file. */
export function ownsUpload(actor: Actor, id: string): boolean {
  return /^[0-9a-f]{24}-[0-9a-f-]{36}$/.test(id) && id.startsWith(`${ownerMark(actor)}-`)
}

/** How many unfinished uploads of an actor there are. */
export async function countUploads(actor: Actor): Promise<number> {
  const names = await readdir(uploadFolder())
  return names.filter((name) => ownsUpload(actor, name)).length
}

const ownerMark = ({ id }: Actor) => createHash('sha256').update(id).digest('hex').slice(0, 24)
