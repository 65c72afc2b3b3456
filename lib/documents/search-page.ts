import { type Asked, readAsked } from '../search/asked.ts'
import { handOver } from '../search/handover.ts'
import { type Answer, search } from '../search/published.ts'
import { addresses } from '../site/addresses.ts'
import type { Resolution } from './resolution.ts'

/** A search, done here because the status depends on it; the page gets the answer by a key that is used once. */
export async function searchPage(query: URLSearchParams): Promise<Resolution> {
  return pageOf(await search(readAsked(query)))
}

/** The page of a search whose address is longer than any that we read. */
export function searchTooLong(): Extract<Resolution, { kind: 'once' }> {
  const asked: Asked = readAsked(new URLSearchParams())
  return { ...pageOf({ asked, kind: 'problem', problem: 'too-long' }), status: 414 }
}

function pageOf(answer: Answer): Extract<Resolution, { kind: 'once' }> {
  return { kind: 'once', path: addresses.answeredSearch(handOver(answer)), status: statusOf(answer) }
}

function statusOf(answer: Answer): number {
  if (answer.kind === 'found') return 200
  if (answer.problem === 'too-slow') return 503
  // Nothing typed yet is no mistake.
  return answer.problem === 'no-words' && answer.asked.text === '' ? 200 : 400
}
