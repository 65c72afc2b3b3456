import { access, constants } from 'node:fs/promises'
import { ghost } from '../../lib/import/ghost/source.ts'
import { type ImportResult, importFrom } from '../../lib/import/import.ts'
import { jsonLines } from '../../lib/import/json-lines.ts'
import { pages } from '../../lib/import/pages/source.ts'
import { preview } from '../../lib/import/preview.ts'
import { showProgress } from '../../lib/import/progress.ts'
import { BadSource, type Source } from '../../lib/import/source.ts'
import { wordpress } from '../../lib/import/wordpress/source.ts'
import { BadArguments, type Command, CommandFailed, fileArgument, withPortal } from './command.ts'

type Values = Record<string, unknown>
type Kind = { usage: string; options: string[]; open: (path: string, values: Values) => Promise<Source> }

const everywhere = ['create-sections', 'dry-run', 'from-start', 'preview']
const kinds: Record<string, Kind> = {
  articles: { usage: 'articles TỆP.jsonl', options: [], open: jsonLines },
  wordpress: {
    usage: 'wordpress TỆP.xml',
    options: ['attachments', 'sections'],
    open: async (file, values) =>
      wordpress(file, {
        attachments: await pathOf(values.attachments),
        sections: await pathOf(values.sections),
      }),
  },
  pages: {
    usage: 'pages THƯ-MỤC --rules TỆP.json',
    options: ['rules'],
    open: async (folder, values) => {
      const rules = await pathOf(values.rules)
      if (rules === null) throw new BadArguments('cần: import pages THƯ-MỤC --rules TỆP.json.')
      return pages(folder, rules)
    },
  },
  ghost: {
    usage: 'ghost TỆP.json',
    options: ['images', 'sections'],
    open: async (file, values) =>
      ghost(file, { images: await pathOf(values.images), sections: await pathOf(values.sections) }),
  },
}

/** Lines about pieces on the terminal; all of them are in the report. */
const mostLines = 50

/** `import articles|wordpress|… FILE [options]`; exit 1 when anything was rejected. */
export const importCommand: Command = {
  options: {
    'create-sections': { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
    'from-start': { type: 'boolean', default: false },
    attachments: { type: 'string' },
    images: { type: 'string' },
    preview: { type: 'boolean', default: false },
    rules: { type: 'string' },
    sections: { type: 'string' },
  },
  async run([what = '', written, ...more], values) {
    const kind = Object.hasOwn(kinds, what) ? kinds[what] : undefined
    if (!kind) throw new BadArguments(`cần: import ${Object.keys(kinds).join(' | ')}.`)
    if (!written || more.length > 0) throw new BadArguments(`cần: import ${kind.usage}.`)
    const strange = Object.keys(values).find(
      (name) => values[name] && ![...everywhere, ...kind.options].includes(name),
    )
    if (strange) throw new BadArguments(`--${strange} không đi với import ${what}.`)
    const path = (await pathOf(written)) as string
    if (values.preview) return show(() => kind.open(path, values))
    return withPortal(() => bringIn(() => kind.open(path, values), values['dry-run'] === true, values))
  },
}

/** The first ten as they would come in; needs no database. */
async function show(open: () => Promise<Source>): Promise<number> {
  try {
    console.log(await preview(await open(), 10))
    return 0
  } catch (error) {
    throw forPerson(error)
  }
}

async function bringIn(open: () => Promise<Source>, dryRun: boolean, values: Values): Promise<number> {
  const progress = showProgress(dryRun ? 'Chạy thử' : 'Nhập bài')
  let said = 0
  try {
    const result = await importFrom(await open(), {
      dryRun,
      createSections: values['create-sections'] === true,
      fromStart: values['from-start'] === true,
      onResume: (pieces) => progress.say(`Làm tiếp lần nhập dở, sau mục ${pieces}. Từ đầu: --from-start.`),
      onProgress: ({ lines }, done, total) => progress.update(done, total, lines),
      onLine: (line) => {
        if (++said <= mostLines) progress.say(line)
      },
    })
    progress.stop()
    if (said > mostLines) console.error(`… và ${said - mostLines} dòng nữa trong báo cáo.`)
    console.log(summary(result, dryRun))
    return result.rejected > 0 ? 1 : 0
  } catch (error) {
    throw forPerson(error)
  } finally {
    progress.stop()
  }
}

/** A source that is none, and a file that cannot be read or written, in one line; all else as it is. */
function forPerson(error: unknown): unknown {
  if (error instanceof BadSource) return new CommandFailed(error.message)
  const { code, path } = error as NodeJS.ErrnoException
  return code && path ? new CommandFailed(`Không đọc hoặc ghi được ${path}: ${code}.`) : error
}

function summary(result: ImportResult, dryRun: boolean): string {
  const { added, changed, unchanged, withdrawnHere, mended, rejected, leftOut, rejectedFile } = result
  const parts = [`thêm ${added}`, `đổi ${changed}`, `giữ nguyên ${unchanged}`]
  if (withdrawnHere > 0) parts.push(`đã gỡ ở đây nên không nhập lại ${withdrawnHere}`)
  if (mended > 0) parts.push(`có chỗ đã sửa ${mended}`)
  parts.push(`từ chối ${rejected}`)
  const outside = Object.entries(leftOut).map(([reason, count]) => `${reason} ${count}`)
  return [
    `${dryRun ? 'Chạy thử, chưa ghi gì: sẽ ' : 'Đã nhập: '}${parts.join(', ')}.`,
    outside.length > 0 && `Để ngoài: ${outside.join(', ')}.`,
    rejectedFile && `Các dòng bị từ chối: ${rejectedFile}`,
    `Báo cáo: ${result.reportFile}`,
  ]
    .filter(Boolean)
    .join('\n')
}

/** A file or folder that a person has named and that can be read. */
async function pathOf(written: unknown): Promise<string | null> {
  if (typeof written !== 'string') return null
  const path = fileArgument(written)
  await access(path, constants.R_OK).catch(() => {
    throw new CommandFailed(`Không đọc được tệp ${path}.`)
  })
  return path
}
