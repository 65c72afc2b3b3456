import { randomBytes } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { processWide } from '../shared.ts'
import type { Answer } from './published.ts'

/**
 * Answers on their way from whoever decides the status to the page that shows them: each is taken once. The
 * bound is for renders that failed before they came for theirs.
 */
const answers = processWide('search.answers', () => new LRUCache<string, Answer>({ max: 200 }))

/** Leaves an answer for the page; the key is nobody's to guess. */
export function handOver(answer: Answer): string {
  const key = randomBytes(12).toString('base64url')
  answers.set(key, answer)
  return key
}

export function takeOver(key: string): Answer | null {
  const answer = answers.get(key) ?? null
  answers.delete(key)
  return answer
}
