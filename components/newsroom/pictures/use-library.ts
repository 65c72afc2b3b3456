import { useCallback, useEffect, useState } from 'react'
import type { LibraryPicture } from '../../../lib/media/picture.ts'
import { reasonWords } from './reasons.ts'
import { readJson } from './requests.ts'

export type LibrarySearch = { q: string; nguon: string; ngay: string; muc: string }
type Page = { pictures: LibraryPicture[]; next: string | null }
type Found = Page & { state: 'reading' | 'read' | 'failed'; message: string }

const nothing: Found = { pictures: [], next: null, state: 'reading', message: '' }
/** Milliseconds of quiet after which what was typed is looked for. */
const quiet = 250

/** The pictures of the library that a search finds, page by page; read while `open`. */
export function useLibrary(open: boolean, search: LibrarySearch) {
  const [found, setFound] = useState<Found>(nothing)
  const { q, nguon, ngay, muc } = search

  useEffect(() => {
    if (!open) return
    const stop = new AbortController()
    const timer = setTimeout(async () => {
      const page = await readPage({ q, nguon, ngay, muc }, null, stop.signal)
      if (!stop.signal.aborted) setFound(page)
    }, quiet)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [open, q, nguon, ngay, muc])

  const more = useCallback(async () => {
    if (!found.next) return
    setFound((before) => ({ ...before, state: 'reading' }))
    const page = await readPage({ q, nguon, ngay, muc }, found.next)
    setFound((before) => ({ ...page, pictures: [...before.pictures, ...page.pictures] }))
  }, [found.next, q, nguon, ngay, muc])

  /** Puts a picture that has just come in, or whose words have changed, where it belongs. */
  const put = useCallback((picture: LibraryPicture) => {
    setFound((before) => ({
      ...before,
      pictures: [picture, ...before.pictures.filter(({ id }) => id !== picture.id)],
    }))
  }, [])
  return { ...found, more, put }
}

async function readPage(search: LibrarySearch, after: string | null, signal?: AbortSignal): Promise<Found> {
  const query = new URLSearchParams({ ...search, ...(after ? { sau: after } : {}) })
  const answer = await readJson<Page>(`/admin/du-lieu/anh?${query}`, signal)
  if (!answer.ok) return { ...nothing, next: after, state: 'failed', message: reasonWords(answer.reason) }
  return { ...answer.body, state: 'read', message: '' }
}
