import { readFile, stat } from 'node:fs/promises'
import { z } from 'zod'
import { parsed } from '../section-map.ts'
import { BadSource } from '../source.ts'

const id = z.union([z.string(), z.number()]).transform(String)
const text = z.string().nullish()
const post = z.looseObject({
  id,
  title: text,
  slug: text,
  status: text,
  visibility: text,
  type: text,
  page: z.unknown().optional(),
  html: text,
  lexical: text,
  mobiledoc: text,
  custom_excerpt: text,
  feature_image: text,
  published_at: z.union([z.string(), z.number()]).nullish(),
})
export type GhostPost = z.infer<typeof post>
const tag = z.looseObject({ id, name: z.string(), slug: text, visibility: text })
export type GhostTag = z.infer<typeof tag>
const list = <T extends z.ZodType>(one: T) => z.array(one).default([])
const order = z.number().nullish()

const data = z.looseObject({
  posts: z.array(post),
  tags: list(tag),
  posts_tags: list(z.looseObject({ post_id: id, tag_id: id, sort_order: order })),
  users: list(z.looseObject({ id, name: text })),
  posts_authors: list(z.looseObject({ post_id: id, author_id: id, sort_order: order })),
  posts_meta: list(z.looseObject({ post_id: id, feature_image_alt: text, feature_image_caption: text })),
})
type Data = z.infer<typeof data>

export type GhostExport = {
  posts: GhostPost[]
  tagsOf(post: GhostPost): GhostTag[]
  authorsOf(post: GhostPost): string[]
  metaOf(post: GhostPost): Data['posts_meta'][number] | undefined
}

/** Of the file, which is read whole: a string holds no more. */
const mostBytes = 400 * 1024 * 1024

/** An export of Ghost 4, 5 or 6. Throws BadSource for what is none. */
export async function readExport(path: string): Promise<GhostExport> {
  if ((await stat(path)).size > mostBytes) throw new BadSource(`${path}: lớn hơn 400 MB.`)
  const whole = parsed(await readFile(path, 'utf8'), path) as {
    db?: { data?: unknown }[]
    data?: unknown
  } | null
  const read = data.safeParse(whole?.db?.[0]?.data ?? whole?.data)
  if (!read.success) {
    const [{ path: field, message } = { path: [], message: '' }] = read.error.issues
    throw new BadSource(
      `${path}: không phải tệp xuất của Ghost (${field.join('.') || 'db[0].data'}: ${message}).`,
    )
  }
  const { posts, tags, users, posts_tags, posts_authors, posts_meta } = read.data
  const byId = new Map(tags.map((one) => [one.id, one]))
  const names = new Map(users.map((one) => [one.id, one.name ?? '']))
  const tagIds = linked(posts_tags.map((row) => ({ ...row, to: row.tag_id })))
  const authorIds = linked(posts_authors.map((row) => ({ ...row, to: row.author_id })))
  const meta = new Map(posts_meta.map((row) => [row.post_id, row]))
  return {
    posts,
    tagsOf: ({ id }) => (tagIds.get(id) ?? []).flatMap((one) => byId.get(one) ?? []),
    authorsOf: ({ id }) => (authorIds.get(id) ?? []).flatMap((one) => names.get(one) || []),
    metaOf: ({ id }) => meta.get(id),
  }
}

/** What belongs to each post, in its order. */
function linked(rows: { post_id: string; to: string; sort_order?: number | null | undefined }[]) {
  const sorted = rows.toSorted((one, other) => (one.sort_order ?? 0) - (other.sort_order ?? 0))
  const lists = new Map<string, string[]>()
  for (const { post_id, to } of sorted) {
    const list = lists.get(post_id)
    if (list) list.push(to)
    else lists.set(post_id, [to])
  }
  return lists
}
