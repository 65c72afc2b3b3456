'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { ReceiptView } from '../../../lib/receipts/desk.ts'

type News = { state: string; receipts: ReceiptView[] }

/** In milliseconds: while the server looks at its pages, and else. */
const [soon, seldom] = [1_000, 4_000]

/**
 * The receipts of a piece as they come. When the piece itself goes on (its time came, a colleague took a
 * step) the page is made anew around what is being written.
 */
export function usePieceNews(source: string, first: ReceiptView[], state: string): ReceiptView[] {
  const router = useRouter()
  const [news, setNews] = useState<News>({ state, receipts: first })
  useEffect(() => setNews({ state, receipts: first }), [state, first])
  useEffect(() => {
    const stop = new AbortController()
    let timer = 0
    const ask = async () => {
      const answer = document.visibilityState === 'visible' ? await newsOf(source, stop.signal) : null
      if (stop.signal.aborted) return
      if (answer) setNews(answer)
      const looking = answer?.receipts.some(({ doneAt }) => doneAt === null)
      timer = window.setTimeout(ask, looking ? soon : seldom)
    }
    timer = window.setTimeout(ask, soon)
    return () => {
      stop.abort()
      window.clearTimeout(timer)
    }
  }, [source])
  useEffect(() => {
    if (news.state !== state) router.refresh()
  }, [news.state, state, router])
  return news.receipts
}

/** Null: no answer this time; the next one will do. */
async function newsOf(source: string, signal: AbortSignal): Promise<News | null> {
  try {
    const response = await fetch(source, { signal })
    return response.ok ? ((await response.json()) as News) : null
  } catch (error) {
    if (error instanceof TypeError || (error instanceof DOMException && error.name === 'AbortError'))
      return null
    throw error
  }
}
