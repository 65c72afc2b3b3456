import type { Settings } from '../settings/settings.ts'
import { closeDatabase, openDatabase } from './client.ts'
import { startEmbedded } from './embedded.ts'
import { migrate } from './migrate.ts'

export type PortalDatabase = { url: string; embedded: boolean; close(): Promise<void> }

/** The database cannot be used; the message is one line for a person. */
export class DatabaseUnavailable extends Error {}

/**
 * Opens the newspaper's database for this process: the one of DATABASE_URL, else the embedded one,
 * started where it does not run. Brings it to the newest migration. Throws DatabaseUnavailable.
 */
export async function openPortalDatabase(
  settings: Settings,
  say: (line: string) => void = () => {},
): Promise<PortalDatabase> {
  const { url, embedded, stop } = await findPortalDatabase(settings, say)
  try {
    const applied = await migrate(url)
    if (applied.length > 0) say(`Đã áp dụng ${applied.length} bước cập nhật cơ sở dữ liệu.`)
  } catch (error) {
    await stop()
    throw new DatabaseUnavailable(
      `Không dùng được cơ sở dữ liệu ${withoutPassword(url)}: ${(error as Error).message.split('\n')[0]}`,
    )
  }
  openDatabase(url)
  return {
    url,
    embedded,
    close: async () => {
      await closeDatabase()
      await stop()
    },
  }
}

/** Where the newspaper's database is, as it is; an embedded one is started where it does not run. Throws DatabaseUnavailable. */
export async function findPortalDatabase(
  { databaseUrl, dataDir }: Settings,
  say: (line: string) => void = () => {},
): Promise<{ url: string; embedded: boolean; stop(): Promise<void> }> {
  if (databaseUrl) return { url: databaseUrl, embedded: false, stop: async () => {} }
  return { ...(await started(dataDir, say)), embedded: true }
}

async function started(dataDir: string, say: (line: string) => void) {
  try {
    return await startEmbedded(dataDir, say)
  } catch (error) {
    throw new DatabaseUnavailable(
      `Không mở được PostgreSQL đi kèm: ${(error as Error).message.split('\n')[0]}`,
    )
  }
}

function withoutPassword(url: string): string {
  const address = new URL(url)
  address.password = ''
  return address.href
}
