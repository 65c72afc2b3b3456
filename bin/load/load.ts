import pg from 'pg'
import { oldAddressOf } from '../../lib/articles/old-address.ts'
import { type SearchedPiece, searchRow } from '../../lib/search/piece.ts'
import { addWords, type WrittenWords } from '../../lib/search/words.ts'
import { dayOf } from '../../lib/vietnamese/dates.ts'
import { slugOf } from '../../lib/vietnamese/slug.ts'
import { copyRows } from './copy.ts'
import { type MadePiece, madePiece } from './pieces.ts'

const atOnce = 1_000
/** What the pieces hang on and what counts them: their indexes are made once, over everything. */
const filled = [
  'article',
  'article_author',
  'article_topic',
  'article_related',
  'old_address',
  'article_search',
]

/**
 * Fills the empty, migrated database at `url` with `count` made-up pieces, public, with everything that an
 * import of the same lines would leave but the history. Always the same for the same count.
 */
export async function loadPieces(
  url: string,
  count: number,
  onProgress: (done: number) => void,
): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query("SET maintenance_work_mem = '1GB'")
    await client.query('SET synchronous_commit = off')
    // The rows fit together as they are made: where we may, no foreign key is looked up for them.
    await client.query(
      "SELECT set_config('session_replication_role', 'replica', false) FROM pg_user WHERE usename = current_user AND usesuper",
    )
    const indexes = await withoutIndexes(client)
    const rows = new Rows(client)
    for (let first = 1; first <= count; first += atOnce) {
      const last = Math.min(count, first + atOnce - 1)
      await rows.write(
        Array.from({ length: last - first + 1 }, (_, index) => madePiece(first + index, count)),
      )
      onProgress(last)
    }
    await rows.finish()
    for (const sql of indexes) await client.query(sql)
    await client.query('VACUUM ANALYZE')
  } finally {
    await client.end()
  }
}

/** Takes the indexes away that are not a table's own key, and returns how they are made. */
async function withoutIndexes(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; sql: string }>(
    `SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS sql FROM pg_index
     WHERE indrelid = ANY($1::regclass[]) AND NOT indisunique ORDER BY 1`,
    [filled],
  )
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`)
  return rows.map(({ sql }) => sql)
}

type Named = Map<string, number>

class Rows {
  #client: pg.Client
  #sections: Named = new Map()
  #authors: Named = new Map()
  #topics: Named = new Map()
  #days = new Map<string, number>()
  #months = new Set<string>()
  #words: WrittenWords = new Map()

  constructor(client: pg.Client) {
    this.#client = client
  }

  async write(pieces: MadePiece[]): Promise<void> {
    await this.#learn(
      'section',
      this.#sections,
      pieces.map(({ section, sectionName }) => [section, sectionName]),
    )
    await this.#learn(
      'author',
      this.#authors,
      pieces.flatMap(({ authors }) => authors.map((name) => [slugOf(name), name])),
    )
    await this.#learn(
      'topic',
      this.#topics,
      pieces.flatMap(({ topics }) => topics.map((name) => [slugOf(name), name])),
    )
    const searched = pieces.map((piece) => this.#searched(piece))
    for (const piece of searched) addWords(this.#words, piece)
    await this.#writePieces(pieces, searched)
    await this.#writeLines(pieces)
    for (const { sectionId, shownAt } of searched) this.#count(sectionId, shownAt as Date)
  }

  /** What is counted over everything. */
  async finish(): Promise<void> {
    const client = this.#client
    const days = [...this.#days].map(([key, count]) => [...key.split(' '), count])
    await copyRows(client, 'day_count', ['section_id', 'day', 'count'], days)
    // Added up by the triggers where these were not left out.
    await client.query(`
      INSERT INTO month_count SELECT date_trunc('month', day::timestamp)::date, sum(count) FROM day_count
      WHERE section_id = 0 GROUP BY 1 ON CONFLICT DO NOTHING`)
    for (const who of ['author', 'topic'])
      await client.query(`
        INSERT INTO ${who}_month SELECT ${who}_id, month_of(shown_at), count(*) FROM article_${who}
        WHERE shown_at IS NOT NULL GROUP BY 1, 2 ON CONFLICT DO NOTHING`)
    const now = new Date()
    await copyRows(
      client,
      'month_change',
      ['month', 'changed_at'],
      [...this.#months].map((month) => [`${month}-01`, now]),
    )
    await copyRows(client, 'search_word', ['word', 'written'], [...this.#words])
    await client.query("SELECT setval('article_id_seq', (SELECT max(id) FROM article))")
    await client.query("INSERT INTO site (name) VALUES ('Báo Thử Tải')")
    // Whoever follows the editions begins anew.
    await client.query('UPDATE edition SET epoch = gen_random_uuid(), number = number + 1')
  }

  #searched(piece: MadePiece): SearchedPiece {
    const { id, title, lead, body, authors, section, publishedAt } = piece
    const sectionId = this.#sections.get(section) as number
    return {
      id,
      title,
      kicker: '',
      lead,
      body,
      authors,
      captions: [],
      sectionId,
      shownAt: new Date(publishedAt),
    }
  }

  async #writePieces(pieces: MadePiece[], searched: SearchedPiece[]): Promise<void> {
    const rows = pieces.map(({ id, title, lead, body, section, publishedAt }) => {
      const sectionId = this.#sections.get(section) as number
      return [id, 'published', title, lead, JSON.stringify(body), slugOf(title), sectionId, publishedAt]
    })
    const columns = ['id', 'state', 'title', 'lead', 'body', 'slug', 'section_id', 'published_at']
    await copyRows(this.#client, 'article', columns, rows)
    const index = searched.map(searchRow).map((row) => [row.article_id, row.shown_at, row.title, row.terms])
    await copyRows(this.#client, 'article_search', ['article_id', 'shown_at', 'title', 'terms'], index)
  }

  async #writeLines(pieces: MadePiece[]): Promise<void> {
    const lines = (of: (piece: MadePiece) => (number | undefined)[], time: boolean) =>
      pieces.flatMap((piece) =>
        of(piece).map((id, position) => [
          piece.id,
          id as number,
          position,
          ...(time ? [piece.publishedAt] : []),
        ]),
      )
    const columns = (name: string) => ['article_id', name, 'position', 'shown_at']
    const authors = lines(({ authors }) => authors.map((name) => this.#authors.get(name)), true)
    await copyRows(this.#client, 'article_author', columns('author_id'), authors)
    const topics = lines(({ topics }) => topics.map((name) => this.#topics.get(name)), true)
    await copyRows(this.#client, 'article_topic', columns('topic_id'), topics)
    const related = lines(({ related }) => related, false)
    await copyRows(this.#client, 'article_related', columns('related_id').slice(0, 3), related)
    const addresses = pieces.flatMap(({ id, legacyUrls }) => legacyUrls.map((url) => [oldAddressOf(url), id]))
    await copyRows(this.#client, 'old_address', ['address', 'article_id'], addresses)
  }

  #count(sectionId: number, shownAt: Date): void {
    const day = dayOf(shownAt)
    for (const key of [`${sectionId} ${day}`, `0 ${day}`]) this.#days.set(key, (this.#days.get(key) ?? 0) + 1)
    this.#months.add(day.slice(0, 7))
  }

  /** Makes what is not there yet, and remembers all of it: sections by slug, authors and topics by name. */
  async #learn(table: 'section' | 'author' | 'topic', known: Named, wanted: string[][]): Promise<void> {
    for (const [slug = '', name = ''] of wanted) {
      const key = table === 'section' ? slug : name
      if (known.has(key)) continue
      const { rows } = await this.#client.query(
        `INSERT INTO ${table} (slug, name) VALUES ($1, $2) ON CONFLICT (slug) DO UPDATE SET slug = EXCLUDED.slug RETURNING id`,
        [slug, name],
      )
      known.set(key, rows[0].id)
    }
  }
}
