import { type DetailedError, Upload } from 'tus-js-client'
import { mostBytes, mostMegabytes } from '../../../lib/media/limits.ts'
import type { LibraryPicture } from '../../../lib/media/picture.ts'
import { reasonWords } from './reasons.ts'
import { type Answer, sendJson } from './requests.ts'

export type Uploaded =
  | { ok: true; picture: LibraryPicture }
  /** `final`: the file itself is refused, and trying again mends nothing. */
  | { ok: false; message: string; final: boolean }

/** Seconds between the tries of one that finds no line; a part that comes through begins them anew. */
const waits = [0, 1, 2, 4, 8, 15, 30, 30, 60, 60].map((seconds) => seconds * 1000)
/** Small enough that a part gets through a weak mobile line before anybody in between gives up. */
const partSize = 512 * 1024

/**
 * Sends a picture file to the library and makes it a picture there, in parts: after a broken line it goes
 * on where it was, also when the same file is chosen again after the page was closed. `onProgress` hears
 * the part sent, from 0 to 1. An abort by `signal` ends it; what was sent waits a day for the rest.
 */
export async function uploadPicture(
  file: File,
  onProgress: (part: number) => void = () => {},
  signal?: AbortSignal,
): Promise<Uploaded> {
  const sent = await sendFile(file, onProgress, signal)
  if (!sent.ok) return sent
  const taken = await finish(sent.id, signal)
  return taken.ok
    ? { ok: true, picture: taken.body.picture }
    : refused(reasonWords(taken.reason), unusable.includes(taken.reason))
}

/** Sends a file in parts. Returns the name of the upload, for what is to be made of it. */
export async function sendFile(
  file: File,
  onProgress: (part: number) => void,
  signal?: AbortSignal,
): Promise<Sent> {
  if (file.size === 0) return refused('Tệp này rỗng.', true)
  if (file.size > mostBytes) return refused(`Ảnh lớn quá ${mostMegabytes} MB. Hãy thu nhỏ rồi tải lại.`, true)
  return send(file, onProgress, signal)
}

type LibraryPictureAnswer = { picture: LibraryPicture }
export type Sent = { ok: true; id: string } | { ok: false; message: string; final: boolean }
/** What the server says of a file that it will not take another time either. */
const unusable = ['not-a-picture', 'too-large', 'withdrawn', 'forbidden']
const refused = (message: string, final = false) => ({ ok: false as const, message, final })

/** The answer that a bad line lost is asked for again: the file is there, and nothing is made twice. */
async function finish(upload: string, signal?: AbortSignal): Promise<Answer<LibraryPictureAnswer>> {
  for (const wait of [1, 3, 8, 15]) {
    const answer = await sendJson<LibraryPictureAnswer>('/admin/du-lieu/anh/nhan', { upload }, signal)
    if (answer.ok || answer.reason !== 'no-line' || signal?.aborted) return answer
    await new Promise((resolve) => setTimeout(resolve, wait * 1000))
  }
  return sendJson('/admin/du-lieu/anh/nhan', { upload }, signal)
}

async function send(
  file: File,
  onProgress: (part: number) => void,
  signal: AbortSignal | undefined,
): Promise<Sent> {
  const { promise, resolve } = Promise.withResolvers<Sent>()
  const upload = new Upload(file, {
    endpoint: '/admin/du-lieu/anh/tai-len',
    chunkSize: partSize,
    retryDelays: waits,
    removeFingerprintOnSuccess: true,
    onShouldRetry: ({ originalResponse }) => !isFinal(originalResponse?.getStatus() ?? 0),
    onProgress: (bytes, total) => onProgress(total === 0 ? 0 : bytes / total),
    onSuccess: () => resolve({ ok: true, id: upload.url?.split('/').at(-1) ?? '' }),
    onError: (error) => resolve(refused(problemOf(error))),
  })
  signal?.addEventListener('abort', () => {
    void upload.abort()
    resolve(refused('Đã dừng tải lên.'))
  })
  const [begun] = await upload.findPreviousUploads()
  if (begun) upload.resumeFromPreviousUpload(begun)
  if (!signal?.aborted) upload.start()
  return promise
}

/** What trying again does not mend. */
const isFinal = (status: number) => status >= 400 && status < 500 && status !== 409 && status !== 423

/** What the upload door refuses with one of these it says in words for the person; a proxy's page does not. */
const refusing = [401, 403, 413, 429]

function problemOf(error: Error | DetailedError): string {
  const response = 'originalResponse' in error ? error.originalResponse : null
  const status = response?.getStatus() ?? 0
  const isText = response?.getHeader('content-type')?.startsWith('text/plain')
  if (isText && refusing.includes(status)) return response?.getBody().trim() ?? ''
  return status === 0 ? reasonWords('no-line') : reasonWords('failed')
}
