import { writeTimes } from '../articles/changing.ts'
import { database } from '../database/client.ts'
import { afterWrite } from './after-write.ts'
import { stampEdition } from './stamp.ts'
import { tags } from './tags.ts'

export type Purged = { edition: bigint; nginx: 'none' | 'cleared' | 'failed'; problems: string[] }

/**
 * Drops kept documents in every process, through the edition, and in nginx where there is one: those
 * at these paths, or with `all` every one. `nginxPurgeUrl` is where nginx takes a PURGE.
 */
export async function purge(
  actor: string,
  what: 'all' | string[],
  nginxPurgeUrl: string | undefined,
): Promise<Purged> {
  const touched = what === 'all' ? [tags.all()] : what.map(tags.path)
  const edition = await database().$transaction(async (tx) => {
    await tx.auditEntry.create({ data: { actor, action: 'purge', detail: { what } } })
    return stampEdition(tx, touched)
  }, writeTimes)
  await afterWrite(edition)
  if (!nginxPurgeUrl) return { edition, nginx: 'none', problems: [] }
  // After the edition: nginx must not fetch the old page again.
  const paths = what === 'all' ? ['/*'] : what
  const answers = await Promise.all(paths.map((path) => purgeNginx(nginxPurgeUrl, path)))
  const problems = answers.filter((problem) => problem !== null)
  return { edition, nginx: problems.length > 0 ? 'failed' : 'cleared', problems }
}

/** Null when nginx has dropped the path or never had it (404, 412). */
async function purgeNginx(base: string, path: string): Promise<string | null> {
  const address = base.replace(/\/+$/, '') + encodeURI(path)
  try {
    const response = await fetch(address, { method: 'PURGE', signal: AbortSignal.timeout(5_000) })
    const dropped = response.ok || response.status === 404 || response.status === 412
    return dropped ? null : `${address}: ${response.status}`
  } catch (error) {
    return `${address}: ${(error as Error).message}`
  }
}
