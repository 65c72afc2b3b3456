import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { z } from 'zod'

/** What xmllint says against a document by one of the schemas of tests/schemas; empty when it is sound. */
export function xmlProblems(xml: string, schema: 'sitemap' | 'sitemap-index'): string {
  return run('xmllint', ['--noout', '--nonet', '--schema', resolve(`tests/schemas/${schema}.xsd`), '-'], xml)
    .replace(/^- validates$/m, '')
    .trim()
}

export type ParsedFeed = {
  bozo: boolean
  problem: string
  version: string
  feed: Record<string, unknown>
  entries: ParsedEntry[]
}
export type ParsedEntry = {
  id: string
  title: string
  link: string
  summary: string
  published: string
  authors: string[]
  tags: string[]
  content: string | null
  media: { url: string; width: string; height: string }[]
}

const reader = `
import feedparser, json, sys
feedparser.SANITIZE_HTML = 0
found = feedparser.parse(sys.stdin.buffer.read(), response_headers={'content-type': sys.argv[1]})
print(json.dumps({
    'bozo': bool(found.bozo), 'problem': str(found.get('bozo_exception', '')), 'version': found.version,
    'feed': {key: found.feed.get(key) for key in ('title', 'link', 'subtitle', 'language', 'updated')},
    'entries': [{
        'id': entry.id, 'title': entry.title, 'link': entry.link, 'summary': entry.summary,
        'published': entry.published, 'authors': [author.get('name') for author in entry.get('authors', [])],
        'tags': [tag.term for tag in entry.get('tags', [])],
        'content': entry.content[0].value if 'content' in entry else None,
        'media': entry.get('media_content', []),
    } for entry in found.entries],
}))`

/** Reads a feed as Python's feedparser does, markup left as it is. */
export function parsedFeed(body: string, type: string): ParsedFeed {
  return JSON.parse(run('/usr/bin/python3', ['-c', reader, type], body))
}

const address = z.url({ protocol: /^https?$/ })
const moment = z.iso.datetime({ offset: true })
const words = z.string().min(1)
/** What https://www.jsonfeed.org/version/1.1 says, and nothing beyond it. */
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: words,
  home_page_url: address,
  feed_url: address,
  description: words,
  icon: address,
  language: z.literal('vi'),
  items: z.array(
    z
      .strictObject({
        id: words,
        url: address,
        title: words,
        content_text: words.optional(),
        content_html: words.optional(),
        summary: words.optional(),
        image: address.optional(),
        date_published: moment,
        date_modified: moment.optional(),
        authors: z.array(z.strictObject({ name: words, url: address })).optional(),
        tags: z.array(words),
        language: z.literal('vi'),
      })
      .refine((item) => item.content_text !== undefined || item.content_html !== undefined, 'no content'),
  ),
})

/** What is wrong with a JSON Feed; empty when nothing is. */
export function jsonFeedProblems(feed: unknown): string[] {
  return (
    jsonFeed.safeParse(feed).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []
  )
}

function run(program: string, args: string[], input: string): string {
  const { error, stdout, stderr, status } = spawnSync(program, args, {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (error) throw error
  if (program !== 'xmllint' && status !== 0) throw new Error(stderr)
  return program === 'xmllint' ? stderr : stdout
}
