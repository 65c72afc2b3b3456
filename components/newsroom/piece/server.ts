import type { Draft } from '../../../lib/articles/draft.ts'
import type { PieceFields } from '../../../lib/articles/fields.ts'
import type { SaveAnswer } from './saver.ts'

type Answer =
  | { reached: true; status: number; body: Record<string, unknown> }
  | { reached: false; why: 'network' | 'server' | 'signed-out' }

/** Asks a JSON route of the newsroom. Not reached: no network, the server does not answer, nobody signed in. */
export async function ask(path: string, method: 'GET' | 'POST' | 'PUT', json?: unknown): Promise<Answer> {
  try {
    const response = await fetch(path, {
      method,
      ...(json !== undefined && {
        body: JSON.stringify(json),
        headers: { 'content-type': 'application/json' },
      }),
      signal: AbortSignal.timeout(30_000),
      redirect: 'error',
    })
    if (response.status === 401) return { reached: false, why: 'signed-out' }
    if (response.status >= 500 || response.status === 429) return { reached: false, why: 'server' }
    return { reached: true, status: response.status, body: await response.json() }
  } catch (error) {
    // What fetch throws when there is no line, what comes when it breaks off, and what is no JSON.
    if (error instanceof TypeError || error instanceof DOMException) return { reached: false, why: 'network' }
    if (error instanceof SyntaxError) return { reached: false, why: 'server' }
    throw error
  }
}

const pathOf = (id: number) => `/admin/du-lieu/bai/${id}`

export async function sendFields(id: number, version: number, fields: PieceFields): Promise<SaveAnswer> {
  const answer = await ask(pathOf(id), 'PUT', { version, fields })
  if (!answer.reached) return { kind: 'unreached', why: answer.why }
  const { status, body } = answer
  if (status === 200) return { kind: 'saved', version: Number(body.version), at: String(body.savedAt) }
  if (status === 409) return { kind: 'conflict', current: body.current as Draft }
  return { kind: 'refused', message: refusalOf(status, body) }
}

/** The piece as the server has it now; null when it cannot be had. */
export async function fetchDraft(id: number): Promise<Draft | null> {
  const answer = await ask(pathOf(id), 'GET')
  return answer.reached && answer.status === 200 ? (answer.body.draft as Draft) : null
}

export type Presence = {
  holds: boolean
  holder: { id: string; name: string } | null
  others: { name: string; since: string }[]
  version: number
}

/** Says that this person has the piece open, and takes the pen where it is free or `take` is set. */
export async function saysPresent(id: number, take: boolean): Promise<Presence | null> {
  const answer = await ask(`${pathOf(id)}/co-mat`, 'POST', { take })
  return answer.reached && answer.status === 200 ? (answer.body as Presence) : null
}

/** Gives the pen back while the page goes away: nothing waits for the answer. */
export function saysGone(id: number): void {
  void fetch(`${pathOf(id)}/co-mat`, { method: 'POST', body: '{"leave":true}', keepalive: true }).catch(
    () => null,
  )
}

function refusalOf(status: number, body: Record<string, unknown>): string {
  if (status === 403) return 'Bạn không còn được sửa bài này.'
  if (status === 404) return 'Bài này không còn nữa.'
  if (status === 413) return 'Bài lớn quá 3 MB.'
  const problems = Object.entries((body.problems ?? {}) as Record<string, string>)
  return problems.map(([field, problem]) => `${nameOf(field)}: ${problem}`).join(' ') || 'Máy chủ không nhận.'
}

const names: Record<string, string> = {
  title: 'Tít',
  kicker: 'Tít phụ',
  lead: 'Sapo',
  body: 'Thân bài',
  section: 'Chuyên mục',
  source: 'Nguồn',
  authors: 'Tác giả',
  topics: 'Chủ đề',
  related: 'Tin liên quan',
  picture: 'Ảnh đại diện',
  searchTitle: 'Tít cho máy tìm kiếm',
  searchDescription: 'Mô tả cho máy tìm kiếm',
  notes: 'Ghi chú',
}
const nameOf = (path: string) => names[path.replace(/^fields\./, '').split('.')[0] ?? ''] ?? path
