import { bodyFromNodes } from '../articles/body/from-nodes.ts'
import { bodyText } from '../articles/body/text.ts'
import { parseLine } from './line.ts'
import { readable } from './prepare.ts'
import { beginning, type Incoming, type Source } from './source.ts'

/** The first pieces of a source as a person reads them; nothing is looked up and nothing written. */
export async function preview(source: Source, count: number): Promise<string> {
  const shown: string[] = []
  for await (const incoming of source.read(beginning, async () => {})) {
    shown.push(`── ${incoming.name}\n${shownPiece(incoming)}`)
    if (shown.length === count) break
  }
  return shown.join('\n\n')
}

function shownPiece(incoming: Incoming): string {
  if (incoming.kind === 'left-out') return `Để ngoài: ${incoming.reason}`
  if (incoming.kind === 'unreadable') return `Không đọc được: ${incoming.problem}`
  const parsed = parseLine(incoming.text)
  if (!parsed.ok) return `Từ chối: ${parsed.reason}`
  const mended = [...(incoming.mended ?? [])]
  const { line, nodes } = readable(parsed.line, mended)
  const { body } = bodyFromNodes(nodes(), { pictureFor: () => ({ id: 1 }) })
  const text = bodyText(body).replace(/\n{2,}/g, '\n')
  const rows: [string, string][] = [
    ['Tít', line.title],
    ['Sapo', line.lead],
    ['Chuyên mục', line.section],
    ['Lúc', line.publishedAt.toISOString()],
    ['Tác giả', line.authors.join(', ')],
    ['Chủ đề', line.topics.join(', ')],
    ['Ảnh', line.image ? [line.image.file, line.image.caption].filter(Boolean).join(' – ') : ''],
    ['Địa chỉ cũ', line.legacyUrls.join(' ')],
    ['Thân bài', text.length > 1200 ? `${text.slice(0, 1200)} …` : text],
    ['Đã sửa', mended.join('; ')],
  ]
  return rows
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `${label}: ${value}`)
    .join('\n')
}
