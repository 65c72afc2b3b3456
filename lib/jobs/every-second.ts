import { databaseTime } from '../database/time.ts'
import { indexNow } from '../indexnow/indexnow.ts'
import { pingIndexNow } from '../indexnow/write.ts'
import { log } from '../log.ts'
import { takeReceipts } from '../receipts/write.ts'
import { refreshStale } from '../search/refresh.ts'
import { noteRun } from '../watch/jobs.ts'
import { publishDue } from './due.ts'

/**
 * What the portal does by itself: publishes what is due, looks whether what went out is there, keeps
 * the index of the search whole, and tells search engines where there is a key. Each job once a second, one run of it at a time. Returns how to stop them.
 */
export function everySecond(): () => Promise<void> {
  const stopping = new AbortController()
  const stops = [
    repeat('sweep of due pieces', async () => publishDue(await databaseTime())),
    repeat('receipts', async () => takeReceipts(await databaseTime())),
    repeat('index of the search', () => refreshStale(stopping.signal)),
    ...(indexNow.key === ''
      ? []
      : [repeat('pings to search engines', async () => pingIndexNow(await databaseTime()))]),
  ]
  return async () => {
    stopping.abort()
    await Promise.all(stops.map((stop) => stop()))
  }
}

/** Does the work again and again, `pause` milliseconds after it was done. Returns how to stop it. */
export function repeat(name: string, work: () => Promise<unknown>, pause = 1_000): () => Promise<void> {
  let stopped = false
  let running: Promise<unknown> = Promise.resolve()
  const run = async () => {
    try {
      await work()
      noteRun(name, null)
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error)
      log.warn({ error: problem }, `${name} failed`)
      noteRun(name, problem)
    }
    if (!stopped) timer = setTimeout(start, pause)
  }
  const start = () => {
    running = run()
  }
  let timer = setTimeout(start, pause)
  return async () => {
    stopped = true
    clearTimeout(timer)
    await running
  }
}

/** The same for what gathers in memory: when it is stopped, the work is done once more. */
export function repeatToTheEnd(
  name: string,
  work: () => Promise<unknown>,
  pause: number,
): () => Promise<void> {
  const stop = repeat(name, work, pause)
  return async () => {
    await stop()
    await work().catch((error: Error) => log.warn({ error: error.message }, `last ${name} failed`))
  }
}
