import pg from 'pg'
import { migrate } from '../../lib/database/migrate.ts'
import { BadSetting, readSettings } from '../../lib/settings/settings.ts'
import { BadArguments, type Command, CommandFailed } from './command.ts'

const most = 10_000_000

/** `load --articles N --database URL`: made-up pieces for measuring, into an empty database that is named here. */
export const loadCommand: Command = {
  options: { articles: { type: 'string' }, database: { type: 'string' } },
  async run(positionals, { articles, database }) {
    const count = Number(articles)
    if (positionals.length > 0 || !Number.isInteger(count) || count < 1 || count > most)
      throw new BadArguments('cần: load --articles SỐ-BÀI --database postgresql://….')
    const url = address(database)
    await migrate(url).catch((error: Error) => {
      throw new CommandFailed(`Không dùng được cơ sở dữ liệu này: ${error.message.split('\n')[0]}`)
    })
    await refuseNewspaper(url)
    const { loadPieces } = await import('../load/load.ts')
    const { showProgress } = await import('../../lib/import/progress.ts')
    const progress = showProgress('Đổ bài')
    try {
      await loadPieces(url, count, (done) => progress.update(done, count, done))
    } finally {
      progress.stop()
    }
    console.log(`Đã đổ ${count} bài.`)
    return 0
  },
}

/** Never the newspaper's own: it must be named, and be another one than that of the settings. */
function address(given: unknown): string {
  if (typeof given !== 'string' || !/^postgres(ql)?:\/\/[^/]+\/[^/]+$/.test(given))
    throw new BadArguments('cần --database với địa chỉ đầy đủ của một cơ sở dữ liệu trống.')
  const settings = readSettings(process.env)
  const same = (other: string | null | undefined) => other && placeOf(other) === placeOf(given)
  if (same(settings.databaseUrl) || new URL(given).pathname === '/bao_tinh')
    throw new CommandFailed(
      'Đây là cơ sở dữ liệu của báo: không đổ bài thử vào. Hãy tạo một cơ sở dữ liệu khác.',
    )
  return given
}

function placeOf(url: string): string {
  try {
    const { hostname, port, pathname } = new URL(url)
    return `${hostname}:${port || 5432}${pathname}`
  } catch {
    throw new BadSetting('DATABASE_URL không phải là một địa chỉ.')
  }
}

async function refuseNewspaper(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query(
      'SELECT EXISTS (SELECT FROM article) OR EXISTS (SELECT FROM section) OR EXISTS (SELECT FROM staff) AS used',
    )
    if (rows[0].used)
      throw new CommandFailed('Cơ sở dữ liệu này đã có báo: chỉ đổ bài thử vào cơ sở dữ liệu trống.')
  } finally {
    await client.end()
  }
}
