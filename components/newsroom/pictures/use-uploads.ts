import { useCallback, useEffect, useRef, useState } from 'react'
import type { LibraryPicture } from '../../../lib/media/picture.ts'
import { uploadPicture } from './upload.ts'

export type Sending = {
  key: string
  file: File
  state: 'waiting' | 'sending' | 'done' | 'failed'
  /** From 0 to 1. */
  part: number
  message: string
  /** The file itself is refused: trying again mends nothing. */
  final: boolean
  picture: LibraryPicture | null
}

const atOnce = 2
const keyOf = ({ name, size, lastModified }: File) => `${name} ${size} ${lastModified}`

/** Files on their way to the library: two at a time, in the order in which they were given. */
export function useUploads() {
  const [all, setAll] = useState<Sending[]>([])
  const stops = useRef(new Map<string, AbortController>())

  const change = useCallback((key: string, changed: Partial<Sending>) => {
    setAll((before) => before.map((one) => (one.key === key ? { ...one, ...changed } : one)))
  }, [])

  const send = useCallback(
    async ({ key, file }: Sending) => {
      const stop = new AbortController()
      stops.current.set(key, stop)
      change(key, { state: 'sending', message: '' })
      const result = await uploadPicture(file, (part) => change(key, { part }), stop.signal)
      stops.current.delete(key)
      change(
        key,
        result.ok
          ? { state: 'done', part: 1, picture: result.picture }
          : { state: 'failed', message: result.message, final: result.final },
      )
    },
    [change],
  )

  useEffect(() => {
    if (stops.current.size >= atOnce) return
    const next = all.find(({ key, state }) => state === 'waiting' && !stops.current.has(key))
    if (next) void send(next)
  }, [all, send])

  // Whoever leaves the page stops; what has come in so far waits for the file to be chosen again.
  useEffect(() => {
    const running = stops.current
    return () => {
      for (const stop of running.values()) stop.abort()
    }
  }, [])

  return {
    all,
    add: (files: Iterable<File>) => {
      const more = [...files].map((file): Sending => {
        return { key: keyOf(file), file, state: 'waiting', part: 0, message: '', final: false, picture: null }
      })
      setAll((before) => [...before, ...more.filter(({ key }) => before.every((one) => one.key !== key))])
    },
    again: (key: string) => change(key, { state: 'waiting', message: '' }),
    stop: (key: string) => stops.current.get(key)?.abort(),
    drop: (key: string) => setAll((before) => before.filter((one) => one.key !== key)),
    changed: (key: string, picture: LibraryPicture) => change(key, { picture }),
  }
}
