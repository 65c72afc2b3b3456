import { exportArticles } from '../../lib/export/articles.ts'
import { showProgress } from '../../lib/import/progress.ts'
import { BadArguments, type Command, CommandFailed, fileArgument, withPortal } from './command.ts'

/** `export articles FILE.jsonl` and `export site FOLDER` */
export const exportCommand: Command = {
  options: {},
  async run([what, written, ...more]) {
    if ((what !== 'articles' && what !== 'site') || !written || more.length > 0)
      throw new BadArguments('cần: export articles TỆP.jsonl, hoặc export site THƯ-MỤC.')
    const place = fileArgument(written)
    return what === 'articles' ? articles(place) : site(place)
  },
}

async function site(folder: string): Promise<number> {
  // Loaded only here: it brings the renderer with it.
  const { exportSite } = await import('./export-site.ts')
  return withPortal((settings, url) => exportSite(folder, settings, url))
}

function articles(file: string): Promise<number> {
  return withPortal(async () => {
    const progress = showProgress('Xuất bài')
    try {
      const { pieces, pictures, missingPictures } = await exportArticles(file, (done, total) =>
        progress.update(done, total, done),
      )
      progress.stop()
      console.log(`Đã xuất ${pieces} bài và ${pictures} ảnh vào ${file}.`)
      if (missingPictures > 0) console.error(`Thiếu tệp của ${missingPictures} ảnh, không xuất được.`)
      return missingPictures > 0 ? 1 : 0
    } catch (error) {
      const { code, path } = error as NodeJS.ErrnoException
      if (code && path) throw new CommandFailed(`Không ghi được ${path}: ${code}.`)
      throw error
    } finally {
      progress.stop()
    }
  })
}
