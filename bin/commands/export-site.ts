import { Press } from '../../lib/documents/press.ts'
import { DocumentStore } from '../../lib/documents/store.ts'
import { followEdition } from '../../lib/edition/follower.ts'
import { known } from '../../lib/edition/known.ts'
import { ForeignFolder } from '../../lib/export/site/copy-folder.ts'
import { CopyInUse } from '../../lib/export/site/copy-index.ts'
import { knowSince } from '../../lib/export/site/know-since.ts'
import { CannotFollow, copySite, openCopy, type SiteCopy } from '../../lib/export/site/site-copy.ts'
import { indexNow } from '../../lib/indexnow/indexnow.ts'
import type { Settings } from '../../lib/settings/settings.ts'
import { siteAddress } from '../../lib/site/published.ts'
import { grouped } from '../../lib/vietnamese/number.ts'
import { startRenderer } from '../renderer.ts'
import { CommandFailed } from './command.ts'

/** `export site FOLDER`: with a renderer of its own, beside a running portal or without one. */
export async function exportSite(folder: string, settings: Settings, databaseUrl: string): Promise<number> {
  siteAddress.url = settings.siteUrl
  indexNow.key = settings.indexNowKey ?? ''
  const closing: (() => unknown)[] = []
  try {
    const copy = await openCopy(folder)
    closing.push(() => copy.index.close())
    const renderer = await startRenderer(console.error)
    closing.push(() => renderer.close())
    await knowSince(copy.index)
    const follower = await followEdition(databaseUrl)
    closing.push(() => follower.stop())
    const store = new DocumentStore(0, known())
    const press = new Press(renderer.handler, store, known(), new URL(settings.siteUrl).host)
    const done = await copySite(copy, {
      press,
      follower,
      files: renderer.files,
      siteUrl: settings.siteUrl,
      madeBy: renderer.build,
      onProgress: progressLines(),
    })
    return tell(done, folder)
  } catch (error) {
    throw named(error, folder)
  } finally {
    for (const close of closing.reverse()) await close()
  }
}

function tell({ edition, pages, files, bytes, written, removed, failed }: SiteCopy, folder: string): number {
  const megabytes = grouped(Math.round(bytes / 1e6))
  console.log(
    `Đã xuất trang báo vào ${folder}: ${grouped(pages)} trang, ${grouped(files)} tệp, ${megabytes} MB, đúng tới ấn bản ${edition}.`,
  )
  console.log(`Lần này ghi ${grouped(written)} tệp, bỏ ${grouped(removed)} tệp.`)
  for (const address of failed.slice(0, 20)) console.error(`Không xuất được ${address}.`)
  if (failed.length > 20) console.error(`… và ${grouped(failed.length - 20)} địa chỉ nữa.`)
  return failed.length > 0 ? 1 : 0
}

function named(error: unknown, folder: string): unknown {
  if (error instanceof ForeignFolder)
    return new CommandFailed(`Thư mục ${folder} đã có tệp khác. Hãy chọn thư mục trống hoặc một bản xuất cũ.`)
  if (error instanceof CopyInUse) return new CommandFailed(`Một lệnh khác đang xuất vào ${folder}.`)
  if (error instanceof CannotFollow)
    return new CommandFailed(
      'Không theo kịp cơ sở dữ liệu. Bản xuất chưa đầy đủ; hãy chạy lại, lệnh sẽ làm tiếp.',
    )
  const { code, path, syscall } = error as NodeJS.ErrnoException
  const unwritable = code && syscall && /^(E[A-Z]+)$/.test(code) && (path || syscall === 'write')
  return unwritable ? new CommandFailed(`Không ghi được ${path ?? folder}: ${code}.`) : error
}

const everyMs = 3_000

/** A line every three seconds: how many there are is known only when all have been looked at. */
function progressLines(): (addresses: number, written: number) => void {
  let last = performance.now()
  return (addresses, written) => {
    if (performance.now() - last < everyMs) return
    last = performance.now()
    console.error(`Xuất trang báo: đã xem ${grouped(addresses)} địa chỉ, ghi ${grouped(written)} tệp`)
  }
}
