import { access, constants } from 'node:fs/promises'
import { type ImportResult, importArticles } from '../../lib/import/articles.ts'
import { showProgress } from '../../lib/import/progress.ts'
import { BadArguments, type Command, CommandFailed, fileArgument, withPortal } from './command.ts'

/** `import articles FILE.jsonl [--create-sections]`; exit 1 when any line was rejected. */
export const importCommand: Command = {
  options: { 'create-sections': { type: 'boolean', default: false } },
  async run([what, written, ...more], values) {
    if (what !== 'articles' || !written || more.length > 0)
      throw new BadArguments('cần: import articles TỆP.jsonl.')
    const file = fileArgument(written)
    await access(file, constants.R_OK).catch(() => {
      throw new CommandFailed(`Không đọc được tệp ${file}.`)
    })
    return withPortal(async () => {
      const progress = showProgress('Nhập bài')
      try {
        const result = await importArticles(file, {
          createSections: values['create-sections'] === true,
          onProgress: ({ lines }, bytes, total) => progress.update(bytes, total, lines),
          onLine: (line) => progress.say(line),
        })
        progress.stop()
        console.log(summary(result))
        return result.rejected > 0 ? 1 : 0
      } finally {
        progress.stop()
      }
    })
  },
}

function summary(result: ImportResult): string {
  const { added, changed, unchanged, withdrawnHere, mended, rejected, rejectedFile } = result
  const parts = [`thêm ${added}`, `đổi ${changed}`, `giữ nguyên ${unchanged}`]
  if (withdrawnHere > 0) parts.push(`đã gỡ ở đây nên không nhập lại ${withdrawnHere}`)
  if (mended > 0) parts.push(`có chỗ đã sửa ${mended}`)
  parts.push(`từ chối ${rejected}`)
  return `Đã nhập: ${parts.join(', ')}.${rejectedFile ? ` Các dòng bị từ chối: ${rejectedFile}` : ''}`
}
