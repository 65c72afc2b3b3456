'use client'

import { useEffect, useState } from 'react'
import type { DeskCounts } from '../../../lib/articles/desk-view.ts'

export type News = { counts: DeskCounts; mark: string }
export type Trouble = 'offline' | 'signed-out' | null

const every = 5_000

/** Asks every few seconds how the desk stands, while the page is looked at. */
export function useNews(source: string): { news: News | null; trouble: Trouble } {
  const [news, setNews] = useState<News | null>(null)
  const [trouble, setTrouble] = useState<Trouble>(null)
  useEffect(() => {
    const stop = new AbortController()
    let timer = 0
    const ask = async () => {
      if (document.visibilityState === 'visible') {
        const answer = await askOnce(source, stop.signal)
        if (stop.signal.aborted) return
        if (typeof answer === 'string') setTrouble(answer)
        else {
          setNews(answer)
          setTrouble(null)
        }
        if (answer === 'signed-out') return
      }
      timer = window.setTimeout(ask, every)
    }
    const lookedAtAgain = () => {
      if (document.visibilityState !== 'visible') return
      window.clearTimeout(timer)
      void ask()
    }
    timer = window.setTimeout(ask, every)
    document.addEventListener('visibilitychange', lookedAtAgain)
    return () => {
      stop.abort()
      window.clearTimeout(timer)
      document.removeEventListener('visibilitychange', lookedAtAgain)
    }
  }, [source])
  return { news, trouble }
}

async function askOnce(source: string, signal: AbortSignal): Promise<News | 'offline' | 'signed-out'> {
  try {
    const response = await fetch(source, { signal, headers: { accept: 'application/json' } })
    if (response.status === 401) return 'signed-out'
    return response.ok ? ((await response.json()) as News) : 'offline'
  } catch (error) {
    // A line that is down, or a page that is being left; anything else is a bug.
    if (error instanceof TypeError || (error instanceof DOMException && error.name === 'AbortError'))
      return 'offline'
    throw error
  }
}
