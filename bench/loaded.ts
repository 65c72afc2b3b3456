import pg from 'pg'
import { loadPieces } from '../bin/load/load.ts'
import { startEmbedded } from '../lib/database/embedded.ts'
import { migrate } from '../lib/database/migrate.ts'
import { withFolder } from './portal.ts'

/**
 * Does the work on a database of `count` made-up pieces: that of `BENCH_DATABASE`, loaded before with
 * `npm run portal -- load`, else one that is made for it and taken away again.
 */
export async function withLoaded(
  count: number,
  work: (url: string, count: number) => Promise<void>,
): Promise<void> {
  const given = process.env.BENCH_DATABASE
  return given ? work(given, await countOf(given)) : loaded(count, work)
}

/** Does the work on a database of `count` made-up pieces that is made for it and taken away again. */
export function loaded(count: number, work: (url: string, count: number) => Promise<void>): Promise<void> {
  return withFolder(async (folder) => {
    const embedded = await startEmbedded(folder)
    try {
      await migrate(embedded.url)
      await loadPieces(embedded.url, count, (done) => {
        if (done % 50_000 === 0) console.error(`${done} of ${count} pieces`)
      })
      await work(embedded.url, count)
    } finally {
      await embedded.stop()
    }
  })
}

async function countOf(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query('SELECT sum(count)::int AS count FROM day_count WHERE section_id = 0')
  await client.end()
  return rows[0].count
}
