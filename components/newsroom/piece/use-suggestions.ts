import { useEffect, useState } from 'react'
import { ask } from './server.ts'

/** What the newspaper already has that fits the words, a moment after the last letter. */
export function useSuggestions<T>(kind: 'topic' | 'author' | 'piece', words: string): T[] {
  const [found, setFound] = useState<T[]>([])
  const wanted = words.trim()
  useEffect(() => {
    if (!wanted) return setFound([])
    let gone = false
    const timer = setTimeout(async () => {
      const query = new URLSearchParams({ kind, q: wanted })
      const answer = await ask(`/admin/du-lieu/bai/goi-y?${query}`, 'GET')
      if (!gone && answer.reached && answer.status === 200) setFound(answer.body.found as T[])
    }, 150)
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [kind, wanted])
  return found
}
