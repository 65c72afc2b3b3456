import { deepestBody, largestBody } from './limits.ts'
import { type Body, type BodyNode, bodySchema } from './schema.ts'
import { isVideo, type VideoHost } from './videos.ts'

/**
 * Checks JSON from anywhere against the schema of a body. Returns it in the schema's own form (unknown
 * attributes gone, defaults filled in), or a reason in Vietnamese that a person can read.
 */
export function checkBody(json: unknown): { ok: true; body: Body } | { ok: false; reason: string } {
  const problem = shapeProblem(json)
  if (problem) return { ok: false, reason: problem }
  try {
    const node = bodySchema.nodeFromJSON(json)
    node.check()
    // Through text: the library's attribute objects have no prototype, which the database client refuses.
    const body = JSON.parse(JSON.stringify(node)) as Body
    if (body.type !== 'doc') return { ok: false, reason: 'Thân bài phải là một tài liệu (doc).' }
    const film = strangeFilm(body)
    return film ? { ok: false, reason: film } : { ok: true, body }
  } catch (error) {
    // The library says no by throwing: RangeError for the schema, TypeError for JSON of no shape at all.
    return { ok: false, reason: `Thân bài sai cấu trúc: ${(error as Error).message}` }
  }
}

/** What must hold before the library may walk the JSON: bounded size and depth, storable characters. */
function shapeProblem(json: unknown): string | null {
  if (typeof json !== 'object' || json === null) return 'Thân bài phải là một tài liệu (doc).'
  let level: unknown[] = [json]
  let size = 0
  // A level of the tree is two of the JSON: the node and its list of children.
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepestBody * 2 + 2) return `Thân bài lồng nhau quá ${deepestBody} tầng.`
    const next: unknown[] = []
    for (const value of level) {
      if (typeof value === 'string') {
        size += Buffer.byteLength(value)
        if (value.includes('\u0000') || !value.isWellFormed()) return 'Thân bài có ký tự không hợp lệ.'
      } else if (typeof value === 'object' && value !== null) {
        const children = Object.values(value)
        size += 8 * children.length
        for (const child of children) next.push(child)
      }
      if (size > largestBody) return 'Thân bài lớn hơn 2 MB.'
    }
    level = next
  }
  return Buffer.byteLength(JSON.stringify(json)) > largestBody ? 'Thân bài lớn hơn 2 MB.' : null
}

/** A film whose id is not one of its host's: the schema checks attributes one by one. */
function strangeFilm(node: BodyNode): string | null {
  if (node.type === 'video' && !isVideo(node.attrs?.host as VideoHost, node.attrs?.id)) {
    return 'Thân bài sai cấu trúc: mã phim không hợp lệ.'
  }
  for (const child of node.content ?? []) {
    const problem = strangeFilm(child)
    if (problem) return problem
  }
  return null
}
