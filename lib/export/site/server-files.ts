import { publicPiece } from '../../articles/public.ts'
import { database } from '../../database/client.ts'
import { addresses } from '../../site/addresses.ts'
import { type CopyFolder, nginxFolder } from './copy-folder.ts'
import type { CopyIndex } from './copy-index.ts'
import { nginxConf } from './nginx-conf.ts'
import type { MapSizes } from './nginx-maps.ts'
import { oldAddressMap } from './old-address-map.ts'

const atOnce = 5_000

/** Old addresses, wrong slugs and what is gone, as maps that nginx reads, and the configuration that uses them. */
export async function bringServerFiles(folder: CopyFolder, index: CopyIndex, siteUrl: string): Promise<void> {
  const sizes = { longest: 0, lines: 0 }
  for (const [name, lines] of Object.entries(maps)) {
    await bring(folder, index, `${nginxFolder}/${name}.map`, measured(lines(), sizes))
  }
  await bring(folder, index, 'nginx.conf', [nginxConf(folder.path, siteUrl, sizes)])
}

async function bring(
  folder: CopyFolder,
  index: CopyIndex,
  file: string,
  content: Iterable<string> | AsyncIterable<string>,
) {
  const { changed: _, ...written } = await folder.replace(file, content, index.kept(file))
  index.keep({ address: file, file, ...written })
}

const maps = { pieces, 'old-addresses': oldAddressMap, 'old-slugs': oldSlugs, 'gone-pictures': gonePictures }

/** The number of a piece, and where it stands; of a withdrawn one not a word. */
async function* pieces() {
  for (let last = 0; ; ) {
    const rows = await database().article.findMany({
      where: { OR: [publicPiece, { state: 'withdrawn' }], id: { gt: last } },
      select: { id: true, slug: true, state: true },
      orderBy: { id: 'asc' },
      take: atOnce,
    })
    for (const { id, slug, state } of rows)
      yield `${id} ${state === publicPiece.state ? addresses.article({ id, slug }) : 'gone'};\n`
    if (rows.length < atOnce) return
    last = rows.at(-1)?.id ?? last
  }
}

/** Sections, topics and authors that were renamed: the first part of an old address, and of the new one. */
async function* oldSlugs() {
  const rows = await database().$queryRaw<{ kind: string; slug: string; now: string }[]>`
    SELECT old.kind, old.slug, coalesce(section.slug, topic.slug, author.slug) AS now FROM old_slug AS old
    LEFT JOIN section ON old.kind = 'section' AND section.id = old.target_id
    LEFT JOIN topic ON old.kind = 'topic' AND topic.id = old.target_id AND EXISTS (
      SELECT 1 FROM article_topic WHERE topic_id = topic.id AND shown_at IS NOT NULL)
    LEFT JOIN author ON old.kind = 'author' AND author.id = old.target_id AND EXISTS (
      SELECT 1 FROM article_author WHERE author_id = author.id AND shown_at IS NOT NULL)
    WHERE coalesce(section.slug, topic.slug, author.slug) IS NOT NULL ORDER BY 1, 2`
  const place = { section: '', topic: 'chu-de/', author: 'tac-gia/' } as Record<string, string>
  for (const { kind, slug, now } of rows) yield `${place[kind]}${slug} ${place[kind]}${now};\n`
}

/** The names of picture files that were withdrawn or replaced. */
async function* gonePictures() {
  for (let last = ''; ; ) {
    const rows = await database().$queryRaw<{ hash: string }[]>`
      SELECT hash FROM (
        SELECT hash FROM picture WHERE withdrawn_at IS NOT NULL UNION
        SELECT old.hash FROM old_picture_file AS old WHERE NOT EXISTS (SELECT 1 FROM picture WHERE picture.hash = old.hash)
      ) AS gone WHERE hash > ${last} ORDER BY hash LIMIT ${atOnce}`
    for (const { hash } of rows) yield `${hash} 1;\n`
    if (rows.length < atOnce) return
    last = rows.at(-1)?.hash ?? last
  }
}

/** Counts the lines and finds the longest, in bytes: what the maps of nginx must be made for. */
async function* measured(lines: AsyncIterable<string>, sizes: MapSizes) {
  for await (const line of lines) {
    sizes.lines++
    sizes.longest = Math.max(sizes.longest, Buffer.byteLength(line))
    yield line
  }
}
