import { DatabaseUnavailable } from '../lib/database/portal-database.ts'
import { BadSetting, readSettings } from '../lib/settings/settings.ts'
import { CannotStart, startPortal } from '../server.ts'
import { ensureBuild } from './build-state.ts'

const say = (line: string) => console.error(line)

/** Starts the portal and runs until it is told to stop. What cannot start says why in one line and exits with 1. */
export async function runPortal({ development }: { development: boolean }): Promise<void> {
  const began = Date.now()
  try {
    const settings = readSettings(process.env)
    if (!development) await ensureBuild(say)
    const portal = await startPortal(settings, { development, say })
    stopOn(portal.stop)
    say(
      `Báo đã mở tại ${portal.address} (${((Date.now() - began) / 1000).toFixed(1).replace('.', ',')} giây). Dừng: Ctrl-C.`,
    )
  } catch (error) {
    const expected =
      error instanceof BadSetting || error instanceof CannotStart || error instanceof DatabaseUnavailable
    say(expected ? error.message : String(error instanceof Error ? error.stack : error))
    process.exit(1)
  }
}

/** Ctrl-C, SIGTERM, and the end of the process that started us: all of it stops in order, the database last. */
function stopOn(stop: () => Promise<void>): void {
  let stopping = false
  const end = async () => {
    if (stopping) return
    stopping = true
    say('Đang dừng …')
    await stop()
    say('Đã dừng.')
    process.exit(0)
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
  process.on('disconnect', end)
}
