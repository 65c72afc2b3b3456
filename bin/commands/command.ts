import { resolve } from 'node:path'
import type { ParseArgsConfig } from 'node:util'
import { openPortalDatabase } from '../../lib/database/portal-database.ts'
import { openStorage, StorageAway } from '../../lib/media/storage.ts'
import { readSettings, type Settings } from '../../lib/settings/settings.ts'

export type Command = {
  options: NonNullable<ParseArgsConfig['options']>
  /** Returns the exit code. */
  run(positionals: string[], values: Record<string, unknown>): Promise<number>
}

/** The command was called in a way that means nothing; the message ends with a full stop. */
export class BadArguments extends Error {}
/** The command could not do its work; the message is one line for a person. */
export class CommandFailed extends Error {}

/** Runs work on the newspaper's database, beside a running portal or without one. */
export async function withPortal<T>(
  work: (settings: Settings, databaseUrl: string) => Promise<T>,
): Promise<T> {
  const settings = readSettings(process.env)
  const portal = await openPortalDatabase(settings, (line) => console.error(line))
  await openStorage(settings)
  try {
    return await work(settings, portal.url)
  } catch (error) {
    if (error instanceof StorageAway) throw new CommandFailed('Kho ảnh S3 không trả lời. Hãy chạy lại sau.')
    throw error
  } finally {
    await portal.close()
  }
}

/** A file named on the command line, from where the person stands: npm moves to the project's folder. */
export function fileArgument(written: string): string {
  return resolve(process.env.INIT_CWD ?? '.', written)
}

/** The id of a piece, as written. */
export function idArgument(positionals: string[]): number {
  const [written = '', ...more] = positionals
  if (!/^[1-9]\d{0,9}$/.test(written) || Number(written) > 2_147_483_647 || more.length > 0) {
    throw new BadArguments('cần đúng một số hiệu bài.')
  }
  return Number(written)
}
