import { AsyncLocalStorage } from 'node:async_hooks'
import { mkdirSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { FileStore } from '@tus/file-store'
import { Server } from '@tus/server'
import type { Actor } from '../../staff/actor.ts'
import { can } from '../../staff/policy.ts'
import { signedIn } from '../../staff/session.ts'
import { mostBytes, mostMegabytes, mostUploads } from '../limits.ts'
import { beginUpload } from './begin.ts'
import { ownsUpload, uploadFolder, uploadPath } from './place.ts'

/** Why a request of an upload is refused; `words` are for the person. */
export type Refusal = { status: number; words: string }
type Answer = { refused: Refusal } | { refused: null; send(): Promise<void> }

/**
 * Takes in files piece by piece (tus 1.0), so that a bad line costs only what was on its way: who it is,
 * whether they may, and whether the upload is theirs is asked of every request. What has come in whole is
 * made a picture by `takeUpload`. Uploads lie under DATA_DIR: servers that share the work must share that
 * folder, or keep each person at one of them.
 */
export function uploadDoor() {
  mkdirSync(uploadFolder(), { recursive: true })
  const datastore = new FileStore({ directory: uploadFolder() })
  // The size is said at the beginning, and old ones are swept by sweepUploads.
  datastore.extensions = ['creation', 'creation-with-upload', 'termination']
  const acting = new AsyncLocalStorage<Actor>()
  const tus = new Server({
    path: uploadPath,
    datastore,
    maxSize: mostBytes,
    relativeLocation: true,
    allowedOrigins: [],
    namingFunction: async () => {
      const id = await beginUpload(acting.getStore() as Actor)
      // What the protocol's server answers with what is thrown here.
      if (id === null)
        throw Object.assign(new Error(tooMany.words), { status_code: tooMany.status, body: tooMany.words })
      return id
    },
  })
  return async (request: IncomingMessage, response: ServerResponse, path: string): Promise<Answer> => {
    const actor = await signedIn(new Headers(request.headers as Record<string, string>))
    const refused = refusal(actor, request, path)
    if (refused || !actor) return { refused: refused ?? signedOut }
    return { refused: null, send: () => acting.run(actor, () => tus.handle(request, response)) }
  }
}

const signedOut: Refusal = { status: 401, words: 'Phiên làm việc đã hết. Hãy đăng nhập lại.' }
const tooMany: Refusal = {
  status: 429,
  words: `Bạn đang có ${mostUploads} ảnh tải dở. Hãy chờ tải xong bớt rồi thử lại.`,
}

function refusal(
  actor: Actor | null,
  { method = '', headers }: IncomingMessage,
  path: string,
): Refusal | null {
  if (!actor) return signedOut
  if (!can(actor, 'uploadPicture')) return { status: 403, words: 'Bạn không có quyền tải ảnh lên.' }
  if (!['POST', 'HEAD', 'PATCH', 'DELETE'].includes(method)) return { status: 405, words: 'Không dùng được.' }
  if (method !== 'POST') {
    const own = ownsUpload(actor, path.slice(uploadPath.length + 1))
    return own ? null : { status: 404, words: 'Không có lượt tải này.' }
  }
  if (path !== uploadPath) return { status: 404, words: 'Không có lượt tải này.' }
  if (Number(headers['upload-length']) > mostBytes) {
    return { status: 413, words: `Ảnh lớn quá ${mostMegabytes} MB. Hãy thu nhỏ rồi tải lại.` }
  }
  return null
}
