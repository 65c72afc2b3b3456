import type { Client } from 'pg'

export type Table = { name: string; columns: string[] }
export type Sequence = { name: string; value: string; called: boolean }

/**
 * Tables whose rows a backup does not carry: what lets somebody in for a while must not live again after a
 * restore, and what is said of this machine's own runs is nothing to the next one.
 */
export const leftOut: ReadonlySet<string> = new Set([
  'session',
  // Links for a new password or the first administrator, second factors half way.
  'verification',
  // Links to drafts: one that was revoked after the backup would work again.
  'preview_link',
  'rate_limit',
  'presence',
  'backup_run',
  'backup_alarm',
  'trouble',
])

/** Every table of the schema, from the catalogue, by name, with the columns that are stored and not generated. */
export async function tablesOf(client: Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    SELECT relname AS name, array_agg(attname::text ORDER BY attnum) AS columns
    FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
    WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r' AND NOT ${ofExtension}
    GROUP BY relname ORDER BY relname COLLATE "C"`)
  return rows
}

/** How far the sequences are now: past every number in a snapshot that was taken before. */
export async function sequencesOf(client: Client): Promise<Sequence[]> {
  const { rows } = await client.query<{ name: string }>(`
    SELECT relname AS name FROM pg_class
    WHERE relnamespace = current_schema()::regnamespace AND relkind = 'S' AND NOT ${ofExtension}
    ORDER BY relname COLLATE "C"`)
  const sequences: Sequence[] = []
  for (const { name } of rows) {
    const { rows: state } = await client.query<Omit<Sequence, 'name'>>(
      `SELECT last_value::text AS value, is_called AS called FROM ${client.escapeIdentifier(name)}`,
    )
    if (state[0]) sequences.push({ name, ...state[0] })
  }
  return sequences
}

/** True where the schema holds anything at all that is not an extension's. */
export async function hasTables(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ there: boolean }>(`
    SELECT EXISTS (
      SELECT FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND NOT ${ofExtension}
    ) AS there`)
  return rows[0]?.there ?? true
}

const ofExtension = `EXISTS (
  SELECT FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = pg_class.oid AND deptype = 'e'
)`
