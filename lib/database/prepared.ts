import { createHash } from 'node:crypto'

/** Each is kept by every connection of the pool, in Postgres and here. */
const most = 200
const names = new Map<string, string>()

/**
 * The name under which Postgres keeps a statement once it has taken it apart, or nothing: it is planned each time.
 * Named are Prisma's own joins, which are long, few, and look pieces up by their numbers; what is written by hand leans
 * on partial indexes, which a plan for any value could not use.
 */
export function statementName({ sql }: { sql: string }): string {
  if (!sql.includes('LEFT JOIN LATERAL') || !sql.startsWith('SELECT "t0".')) return ''
  const known = names.get(sql)
  if (known !== undefined || names.size >= most) return known ?? ''
  const name = `p${createHash('sha1').update(sql).digest('hex').slice(0, 24)}`
  names.set(sql, name)
  return name
}
