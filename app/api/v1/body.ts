import { jsonDepth } from '../../../lib/api/json-depth.ts'
import { largestFields } from '../../../lib/articles/fields.ts'
import { bytesOf } from '../../../lib/documents/request-body.ts'
import { mostBytes } from '../../../lib/media/limits.ts'
import type { ProblemName } from './problem.ts'

type Read = { ok: true; value: unknown } | { ok: false; problem: ProblemName }

/** Of a JSON request, in bytes; in characters of HTML it is about as much as a body may hold. */
const mostJson = largestFields + 1024 * 1024
/** Nothing that we take in is deeper than an image's words. */
const deepestJson = 8
/** Of the words and the frame around a picture. */
const mostBeside = 64 * 1024

/** The JSON of a request; no body at all is an empty object. */
export async function readJson(request: Request): Promise<Read> {
  const bytes = await bytesOf(request, mostJson)
  if (!bytes) return { ok: false, problem: 'too-large' }
  if (bytes.length === 0) return { ok: true, value: {} }
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(type) || isEncoded(request)) {
    return { ok: false, problem: 'unsupported-type' }
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (jsonDepth(text) > deepestJson) return { ok: false, problem: 'unreadable' }
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError)
      return { ok: false, problem: 'unreadable' }
    throw error
  }
}

/** The fields of a form with a file. */
export async function readForm(request: Request): Promise<Read> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^multipart\/form-data\s*;/i.test(type) || isEncoded(request)) {
    return { ok: false, problem: 'unsupported-type' }
  }
  const bytes = await bytesOf(request, mostBytes + mostBeside)
  if (!bytes) return { ok: false, problem: 'too-large' }
  try {
    const form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
    return { ok: true, value: Object.fromEntries(form) }
  } catch (error) {
    // What is no form is told by throwing.
    if (error instanceof TypeError) return { ok: false, problem: 'unreadable' }
    throw error
  }
}

const isEncoded = ({ headers }: Request) => !/^(identity)?$/i.test(headers.get('content-encoding') ?? '')
