import { writeTimes } from '../articles/changing.ts'
import { database } from '../database/client.ts'
import { renditionFormats, renditionWidths } from '../media/widths.ts'
import { addresses } from '../site/addresses.ts'
import { type Actor, signed } from '../staff/actor.ts'
import { afterWrite } from './after-write.ts'
import { stampEdition } from './stamp.ts'
import { tags } from './tags.ts'

export type Purged = { edition: bigint; problems: string[] }

/** The forms in which deploy/nginx.conf keeps a page, by what the reader's Accept-Encoding comes down to. */
const forms = ['identity', 'gzip', 'br']

/**
 * Drops kept documents in every process, through the edition, and in nginx where there is one: those
 * at these paths, or every one. `nginxPurgeUrl` is where nginx drops the address that follows (deploy/nginx.conf). nginx can drop single
 * addresses only; of `all` it keeps what it shows when the portal cannot be reached, and says so.
 */
export async function purge(
  actor: Actor,
  what: 'all' | string[],
  nginxPurgeUrl: string | undefined,
): Promise<Purged> {
  const touched = what === 'all' ? [tags.all()] : what.map(tags.path)
  const edition = await database().$transaction(async (tx) => {
    await tx.auditEntry.create({ data: { ...signed(actor), action: 'purge', detail: { what } } })
    return stampEdition(tx, touched)
  }, writeTimes)
  await afterWrite(edition)
  if (!nginxPurgeUrl) return { edition, problems: [] }
  if (what === 'all') {
    return {
      edition,
      problems: [
        'nginx chỉ bỏ được từng địa chỉ; muốn bỏ hết bản dự phòng, hãy xóa thư mục proxy_cache_path.',
      ],
    }
  }
  // After the edition: nginx must not fetch the old page again.
  const answers = await Promise.all(
    what
      .flatMap(withRenditions)
      .flatMap((path) => forms.map((form) => purgeNginx(nginxPurgeUrl, path, form))),
  )
  return { edition, problems: [...new Set(answers.filter((problem) => problem !== null))] }
}

/** `/media/<hash>` stands for every file of that picture. */
function withRenditions(path: string): string[] {
  const [, hash] = /^\/media\/([0-9a-f]{32})$/.exec(path) ?? []
  if (!hash) return [path]
  return renditionWidths.flatMap((width) =>
    renditionFormats.map((format) => addresses.rendition({ hash }, width, format)),
  )
}

/** Null when nginx has dropped the form of the page or never had it (404, 412). */
async function purgeNginx(base: string, path: string, form: string): Promise<string | null> {
  const address = base.replace(/\/+$/, '') + encodeURI(path)
  try {
    const response = await fetch(address, {
      headers: { 'accept-encoding': form },
      // A purge has no other place to be done.
      redirect: 'manual',
      signal: AbortSignal.timeout(5_000),
    })
    const dropped = response.ok || response.status === 404 || response.status === 412
    return dropped ? null : `nginx: ${address}: ${response.status}`
  } catch (error) {
    return `nginx: ${address}: ${(error as Error).message}`
  }
}
