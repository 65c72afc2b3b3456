import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import type { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

type Value = string | number | Date | number[] | null

/** Writes rows by COPY: some ten times as fast as inserting them. */
export async function copyRows(
  client: Client,
  table: string,
  columns: string[],
  rows: Value[][],
): Promise<void> {
  if (rows.length === 0) return
  const stream = client.query(copyFrom(`COPY ${table} (${columns.join(', ')}) FROM STDIN`))
  const done = finished(stream)
  const text = rows.map((row) => `${row.map(written).join('\t')}\n`).join('')
  if (!stream.write(text)) await Promise.race([once(stream, 'drain'), done])
  stream.end()
  await done
}

/** The text format of COPY. */
function written(value: Value): string {
  if (value === null) return '\\N'
  if (Array.isArray(value)) return `{${value.join(',')}}`
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'number') return String(value)
  return /[\\\t\n\r]/.test(value)
    ? value.replace(/[\\\t\n\r]/g, (sign) => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n' })[sign] ?? '\\r')
    : value
}
