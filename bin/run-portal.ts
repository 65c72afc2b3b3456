import { DatabaseUnavailable } from '../lib/database/portal-database.ts'
import { CannotStart } from '../lib/documents/port.ts'
import { BadSetting, readSettings } from '../lib/settings/settings.ts'
import { startPortal } from '../server.ts'
import { ensureBuild } from './build-state.ts'

const say = (line: string) => console.error(line)

/**
 * Starts the portal and runs until it is told to stop: by Ctrl-C, SIGTERM, or the end of the process
 * that started us, also in the middle of the start. All of it stops in order, the database last.
 * What cannot start says why in one line and exits with 1.
 */
export async function runPortal({ development }: { development: boolean }): Promise<void> {
  const began = Date.now()
  const stopping = toldToStop()
  const { signal } = stopping
  try {
    const build = development ? async () => {} : () => ensureBuild(say, signal)
    const portal = await startPortal(readSettings(process.env), { development, build, say, signal })
    const seconds = ((Date.now() - began) / 1000).toFixed(1).replace('.', ',')
    say(`Báo đã mở tại ${portal.address} (${seconds} giây). Dừng: Ctrl-C.`)
    await stopping.told
    await portal.stop()
  } catch (error) {
    if (!signal.aborted) fail(error)
  }
  say('Đã dừng.')
  process.exit(0)
}

/** A signal that is aborted when the process is told to stop, and a promise of the same. */
function toldToStop(): { signal: AbortSignal; told: Promise<void> } {
  const controller = new AbortController()
  const { promise: told, resolve } = Promise.withResolvers<void>()
  const stop = () => {
    if (controller.signal.aborted) return
    say('Đang dừng …')
    controller.abort()
    resolve()
  }
  for (const event of ['SIGINT', 'SIGTERM', 'disconnect']) process.on(event, stop)
  return { signal: controller.signal, told }
}

function fail(error: unknown): never {
  const expected =
    error instanceof BadSetting || error instanceof CannotStart || error instanceof DatabaseUnavailable
  say(expected ? error.message : String(error instanceof Error ? error.stack : error))
  process.exit(1)
}
