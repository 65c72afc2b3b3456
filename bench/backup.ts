import { randomBytes } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { originalKey } from '../lib/media/folders.ts'
import { type Ran, runPortal } from '../tests/setup/command.ts'
import { get } from '../tests/setup/get.ts'
import { startPortal } from '../tests/setup/running-portal.ts'
import { loaded } from './loaded.ts'
import { withFolder } from './portal.ts'
import { printTable } from './table.ts'

const pieces = Number(process.env.BENCH_ARTICLES ?? 10_000)
const pictures = Number(process.env.BENCH_PICTURES ?? 5_000)
/** About what an original of 2,400 pixels takes. */
const pictureBytes = 400_000

/**
 * 10,000 pieces with 5,000 pictures, saved while somebody writes all the time, and brought back into a new
 * cluster: how long each step takes, how long a newspaper would be away (RTO), and what would be missing (RPO).
 */
export function backupBench(): Promise<void> {
  return loaded(pieces, (url) =>
    withFolder(async (folder) => {
      await addPictures(url, join(folder, 'here'))
      const here = { DATABASE_URL: url, DATA_DIR: join(folder, 'here') }
      const [place, there] = [join(folder, 'sao-luu'), { DATABASE_URL: '', DATA_DIR: join(folder, 'there') }]
      const rows: string[][] = []
      const timed = async (name: string, args: string[], environment: Record<string, string>) => {
        const began = performance.now()
        const ran = done(await runPortal(args, environment))
        rows.push([name, seconds(began), ran.out.trim().split('\n')[0] ?? ''])
      }
      await timed('sao lưu lần đầu', ['backup', place], here)
      const stopWriting = keepWriting(url)
      const before = await editionOf(url)
      await timed('sao lưu lần sau, có người ghi liên tục', ['backup', place], here)
      await stopWriting()
      const after = await editionOf(url)
      await timed('kiểm tra', ['verify', place], here)
      const away = performance.now()
      await timed('khôi phục vào cụm mới', ['restore', place], there)
      const opening = performance.now()
      const portal = await startPortal(there)
      const { status } = await get(`${portal.address}/`)
      rows.push(['mở báo tới khi trang nhất trả lời', seconds(opening), String(status)])
      rows.push(['RTO: khôi phục và mở', seconds(away), ''])
      await portal.stop()
      const kept = Number(/ấn bản (\d+)/.exec(rows[3]?.[2] ?? '')?.[1])
      if (kept < before)
        throw new Error(`Of what was acknowledged before the backup ${before - kept} editions are lost.`)
      rows.push([
        'RPO: mất của ấn bản ghi xong trước lệnh sao lưu',
        '0',
        `có tới ấn bản ${kept} trong ${before} đến ${after}`,
      ])
      printTable([`${pieces} bài, ${pictures} ảnh`, 'giây', ''], rows)
    }),
  )
}

/** Files of the size of originals, and their rows. */
async function addPictures(url: string, dataDir: string): Promise<void> {
  const hashes = Array.from({ length: pictures }, () => randomBytes(16).toString('hex'))
  for (const hash of hashes) {
    const path = join(dataDir, originalKey(hash))
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, randomBytes(pictureBytes))
  }
  await asked(
    url,
    'INSERT INTO picture (hash, width, height) SELECT hash, 2400, 1600 FROM unnest($1::text[]) AS hash',
    [hashes],
  )
}

/** One small write after the other, each with its edition. Returns how to stop. */
function keepWriting(url: string): () => Promise<void> {
  let stopped = false
  const writing = (async () => {
    while (!stopped) {
      await asked(url, 'UPDATE edition SET number = number + 1')
      await new Promise((pause) => setTimeout(pause, 20))
    }
  })()
  return async () => {
    stopped = true
    await writing
  }
}

async function editionOf(url: string): Promise<number> {
  const [row] = await asked(url, 'SELECT number FROM edition')
  return Number(row?.number)
}

async function asked(url: string, sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql, values)).rows
  } finally {
    await client.end()
  }
}

function done(ran: Ran): Ran {
  if (ran.code !== 0) throw new Error(ran.err)
  return ran
}

const seconds = (began: number) => ((performance.now() - began) / 1000).toFixed(1)
