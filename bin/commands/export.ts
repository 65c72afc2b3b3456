import { exportArticles } from '../../lib/export/articles.ts'
import { showProgress } from '../../lib/import/progress.ts'
import { BadArguments, type Command, CommandFailed, fileArgument, withPortal } from './command.ts'

/** `export articles FILE.jsonl` */
export const exportCommand: Command = {
  options: {},
  async run([what, written, ...more]) {
    if (what !== 'articles' || !written || more.length > 0)
      throw new BadArguments('cần: export articles TỆP.jsonl.')
    const file = fileArgument(written)
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
  },
}
