import { log } from '../log.ts'
import { publishDue } from './due.ts'

/** Publishes what is due, once a second, one sweep at a time. Returns how to stop it. */
export function everySecond(): () => Promise<void> {
  let stopped = false
  let running: Promise<unknown> = Promise.resolve()
  const sweep = async () => {
    try {
      await publishDue(new Date())
    } catch (error) {
      log.warn(
        { error: error instanceof Error ? error.message : String(error) },
        'sweep of due pieces failed',
      )
    }
    if (!stopped) timer = setTimeout(start, 1_000)
  }
  const start = () => {
    running = sweep()
  }
  let timer = setTimeout(start, 1_000)
  return async () => {
    stopped = true
    clearTimeout(timer)
    await running
  }
}
