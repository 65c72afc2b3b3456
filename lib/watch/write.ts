import { database } from '../database/client.ts'
import { type Noted, troubles } from './troubles.ts'

/** Troubles that the table keeps: those that were seen last. */
const mostKept = 500

/** Writes what was noted in this process. What cannot be written now is kept for the next time. */
export async function storeTroubles(): Promise<void> {
  const noted = troubles.take()
  if (noted.length === 0) return
  try {
    await write(noted)
  } catch (error) {
    troubles.putBack(noted)
    throw error
  }
}

/** In order of keys: two servers wait for each other and no more. */
async function write(noted: Noted[]): Promise<void> {
  const rows = noted.toSorted((a, b) => (`${a.kind} ${a.name}` < `${b.kind} ${b.name}` ? -1 : 1))
  await database().$executeRaw`
    INSERT INTO trouble (kind, name, detail, count, first_at, last_at)
    SELECT kind, name, detail, count, at, at FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS noted (kind text, name text, detail text, count int, at timestamptz)
    ON CONFLICT (kind, name) DO UPDATE SET detail = excluded.detail, count = trouble.count + excluded.count,
      last_at = greatest(trouble.last_at, excluded.last_at)`
  await database().$executeRaw`
    DELETE FROM trouble WHERE (kind, name) IN
      (SELECT kind, name FROM trouble ORDER BY last_at DESC, kind, name OFFSET ${mostKept})`
}
