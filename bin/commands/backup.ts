import { NewerBackup } from '../../lib/backup/manifest.ts'
import { BrokenFile } from '../../lib/backup/parts.ts'
import { openPlace, PlaceProblem } from '../../lib/backup/place.ts'
import { type Restored, restoreBackup } from '../../lib/backup/restore.ts'
import { NotEmpty } from '../../lib/backup/restore-schema.ts'
import { type Problem, verifyPlace } from '../../lib/backup/verify.ts'
import { problemOf, runBackup } from '../../lib/backup/write.ts'
import { findPortalDatabase } from '../../lib/database/portal-database.ts'
import { openStorage, StorageAway } from '../../lib/media/storage.ts'
import { readSettings, type Settings } from '../../lib/settings/settings.ts'
import { grouped } from '../../lib/vietnamese/number.ts'
import { BadArguments, type Command, CommandFailed, fileArgument, withPortal } from './command.ts'

const megabytes = (bytes: number) => `${grouped(Math.ceil(bytes / 1e6))} MB`
const steps = { tables: 'bảng', pictures: 'ảnh' }

/** `backup FOLDER|s3 [--keep N]` */
export const backupCommand: Command = {
  options: { keep: { type: 'string' } },
  run(positionals, { keep }) {
    const to = placeArgument(positionals, 'backup THƯ-MỤC|s3')
    if (keep !== undefined && !/^[1-9]\d{0,4}$/.test(String(keep)))
      throw new BadArguments('--keep cần một số từ 1 trở lên.')
    return withPortal(async ({ backup: { s3 } }, url) => {
      const stopping = new AbortController()
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort())
      const ran = await inWords(() =>
        runBackup({
          url,
          to,
          s3,
          cause: 'command',
          signal: stopping.signal,
          ...(keep === undefined ? {} : { keep: Number(keep) }),
          onProgress: progressLines('Sao lưu'),
        }),
      )
      if (!ran.ok) throw new CommandFailed('Một lượt sao lưu khác đang chạy.')
      const { name, rows, bytes, pictures, newPictures, missingPictures, pruned } = ran.made
      console.log(
        `Đã sao lưu vào ${to}: bản ${name}, ${grouped(rows)} dòng (${megabytes(bytes)}), ${grouped(pictures)} ảnh, chép mới ${grouped(newPictures)}.`,
      )
      if (pruned)
        console.log(
          `Đã bỏ ${grouped(pruned.backups)} bản cũ, ${grouped(pruned.pictures)} ảnh không bản nào cần.`,
        )
      if (missingPictures > 0)
        console.error(
          `Thiếu tệp gốc của ${grouped(missingPictures)} ảnh: kho ảnh không có, không sao lưu được.`,
        )
      return missingPictures > 0 ? 1 : 0
    })
  },
}

/** `restore FOLDER|s3 [--backup NAME]` */
export const restoreCommand: Command = {
  options: { backup: { type: 'string' } },
  async run(positionals, { backup }) {
    const from = placeArgument(positionals, 'restore THƯ-MỤC|s3 [--backup TÊN]')
    const settings = readSettings(process.env)
    const place = await inWords(() => openPlace(from, settings.backup.s3))
    const database = await findPortalDatabase(settings, (line) => console.error(line))
    try {
      await openStorage(settings)
      const options = { only: nameOf(backup), onProgress: progressLines('Khôi phục') }
      const restored = await inWords(() => restoreBackup(database.url, place, options))
      if (!restored.ok) throw new CommandFailed(refusal(restored, from, settings))
      const { at, edition, tables, pictures, missingPictures } = restored.manifest
      const rows = tables.reduce((sum, table) => sum + table.rows, 0)
      console.log(
        `Đã khôi phục bản ${restored.name} (lúc ${at}, ấn bản ${edition.number}): ${grouped(rows)} dòng, ${grouped(pictures.length)} ảnh.`,
      )
      console.log(
        'Mọi người phải đăng nhập lại; các đường dẫn xem trước và đặt mật khẩu cũ không còn dùng được.',
      )
      if (missingPictures.length > 0)
        console.error(`Bản sao lưu vốn thiếu tệp gốc của ${grouped(missingPictures.length)} ảnh.`)
      return 0
    } finally {
      await database.stop()
    }
  },
}

/** `verify FOLDER|s3 [--backup NAME]` */
export const verifyCommand: Command = {
  options: { backup: { type: 'string' } },
  async run(positionals, { backup }) {
    const from = placeArgument(positionals, 'verify THƯ-MỤC|s3 [--backup TÊN]')
    const { backup: settings } = readSettings(process.env)
    const place = await inWords(() => openPlace(from, settings.s3))
    const only = nameOf(backup)
    const onFile = progressLines('Kiểm tra')
    const found = await inWords(() =>
      verifyPlace(place, { only, onFile: (done, total) => onFile('files', done, total) }),
    )
    for (const name of found.unfinished) console.error(`Bản ${name} dở dang, không phải bản sao lưu.`)
    if (found.backups.length === 0)
      throw new CommandFailed(
        only ? `Không có bản ${only} ở ${from}.` : `Không có bản sao lưu nào ở ${from}.`,
      )
    const { problems } = found
    for (const problem of problems.slice(0, 50)) console.error(inPlace(problem))
    if (problems.length > 50) console.error(`… và ${grouped(problems.length - 50)} tệp nữa.`)
    if (problems.length > 0)
      throw new CommandFailed(`Hỏng: ${grouped(problems.length)} tệp không còn như lúc sao lưu.`)
    console.log(
      `Nguyên vẹn: ${grouped(found.backups.length)} bản sao lưu, ${grouped(found.files)} tệp, ${megabytes(found.bytes)}. Bản mới nhất: ${found.backups.at(-1)}.`,
    )
    return 0
  },
}

function placeArgument([written, ...more]: string[], usage: string): string {
  if (!written || more.length > 0) throw new BadArguments(`cần: ${usage}.`)
  return written === 's3' ? written : fileArgument(written)
}

const nameOf = (written: unknown) => (typeof written === 'string' ? written : undefined)

function inPlace({ file, what }: Problem): string {
  if (what === 'missing') return `Thiếu: ${file}`
  return what === 'changed' ? `Đã bị đổi: ${file}` : `Không đọc được bảng kê: ${file}`
}

function refusal(
  { reason, name }: Restored & { ok: false },
  from: string,
  { dataDir, s3 }: Settings,
): string {
  switch (reason) {
    case 'no-backup':
      return name ? `Không có bản ${name} ở ${from}.` : `Không có bản sao lưu nào ở ${from}.`
    case 'unreadable':
      return `Bảng kê của bản ${name} đã hỏng. Chọn bản khác: --backup TÊN.`
    case 'database-not-empty':
      return 'Cơ sở dữ liệu đã có bảng. Chỉ khôi phục vào một cơ sở dữ liệu trống.'
    case 'pictures-not-empty':
      return `Kho ảnh ${s3 ? `S3 ${s3.bucket}` : dataDir} đã có ảnh khác. Chỉ khôi phục vào một kho ảnh trống.`
  }
}

/** What can go wrong with a backup, in one line. */
async function inWords<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof NewerBackup)
      throw new CommandFailed(
        `Bản sao lưu do phiên bản mới hơn làm ra (${error.version}). Hãy cập nhật phần mềm trước.`,
      )
    if (error instanceof BrokenFile)
      throw new CommandFailed(
        `${error.missing ? 'Thiếu' : 'Đã bị đổi'}: ${error.file}. Chọn bản khác: --backup TÊN.`,
      )
    if (error instanceof NotEmpty)
      throw new CommandFailed('Cơ sở dữ liệu đã có bảng. Chỉ khôi phục vào một cơ sở dữ liệu trống.')
    if (error instanceof PlaceProblem || error instanceof StorageAway)
      throw new CommandFailed(problemOf(error))
    if ((error as Error).name === 'AbortError') throw new CommandFailed('Đã dừng giữa chừng.')
    const { code } = error as NodeJS.ErrnoException
    if (code && /^E[A-Z]+$|^[0-9A-Z]{5}$/.test(code)) throw new CommandFailed(problemOf(error))
    throw error
  }
}

const everyMs = 3_000

/** A line every three seconds. */
function progressLines(
  what: string,
): (step: 'tables' | 'pictures' | 'files', done: number, total: number) => void {
  let last = performance.now()
  return (step, done, total) => {
    if (performance.now() - last < everyMs) return
    last = performance.now()
    const unit = step === 'files' ? 'tệp' : steps[step]
    console.error(`${what}: ${grouped(done)} / ${grouped(total)} ${unit}`)
  }
}
