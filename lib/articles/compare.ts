import { diffArrays } from 'diff'
import type { Body, BodyNode } from './body/schema.ts'
import { bodyText } from './body/text.ts'
import type { PieceFields } from './fields.ts'
import { kinds } from './kinds.ts'

/** A run of words that both texts have, or only the older or the newer one. */
export type Part = { kind: 'same' | 'removed' | 'added'; text: string }
export type FieldChange = { label: string; parts: Part[] }
/** A block of the body: changed, or a run of blocks that both have. */
export type BlockChange = { what: string; parts: Part[] } | { same: number }
export type Comparison = { fields: FieldChange[]; body: BlockChange[] }

/** What the newer text of a piece has otherwise than the older one: word by word, the body block by block. */
export function compareTexts(
  older: PieceFields,
  newer: PieceFields,
  names: { section: (id: number) => string },
): Comparison {
  const [before, after] = [fieldTexts(older, names), fieldTexts(newer, names)]
  const fields = Object.keys(before)
    .filter((label) => before[label] !== after[label])
    .map((label) => ({ label, parts: compareWords(before[label] ?? '', after[label] ?? '') }))
  return { fields, body: compareBodies(older.body, newer.body) }
}

/** Two lines of text, word by word; spaces belong to the words around them. */
export function compareWords(older: string, newer: string): Part[] {
  const parts: Part[] = []
  for (const { added, removed, value } of diffArrays(wordsOf(older), wordsOf(newer))) {
    parts.push({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') })
  }
  return parts
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? []

function fieldTexts(
  fields: PieceFields,
  { section }: { section: (id: number) => string },
): Record<string, string> {
  const { picture } = fields
  return {
    Tít: fields.title,
    'Tít phụ': fields.kicker,
    Sapo: fields.lead,
    'Thể loại': kinds.find(({ value }) => value === fields.kind)?.label ?? '',
    'Chuyên mục': section(fields.section),
    'Tác giả': fields.authors.join(', '),
    Nguồn: fields.source,
    'Chủ đề': fields.topics.join(', '),
    'Ảnh đại diện': picture ? `Ảnh số ${picture.id}` : '',
    'Chú thích ảnh đại diện': picture?.caption ?? '',
    'Nguồn ảnh đại diện': picture?.credit ?? '',
    'Mô tả ảnh đại diện': picture?.alt ?? '',
    'Tin liên quan': fields.related.map((id) => `#${id}`).join(', '),
    'Tít cho máy tìm kiếm': fields.searchTitle,
    'Mô tả cho máy tìm kiếm': fields.searchDescription,
    'Ghi chú nội bộ': fields.notes,
  }
}

function compareBodies(older: Body, newer: Body): BlockChange[] {
  const changes: BlockChange[] = []
  const runs = diffArrays(older.content ?? [], newer.content ?? [], {
    comparator: (one, other) => JSON.stringify(one) === JSON.stringify(other),
  })
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at]
    if (!run) break
    if (!run.added && !run.removed) {
      changes.push({ same: run.value.length })
      continue
    }
    const next = runs[at + 1]
    const isPair = next && (next.added || next.removed)
    if (isPair) at++
    const removed = run.removed ? run.value : isPair && next.removed ? next.value : []
    const added = run.added ? run.value : isPair && next.added ? next.value : []
    changes.push(...pairedBlocks(removed, added))
  }
  return changes
}

/** What stood in one place and what stands there now, in their order. */
function pairedBlocks(removed: BodyNode[], added: BodyNode[]): BlockChange[] {
  return Array.from({ length: Math.max(removed.length, added.length) }, (_, at) => {
    const [was, is] = [removed[at], added[at]]
    return { what: blockName((is ?? was) as BodyNode), parts: compareWords(textOf(was), textOf(is)) }
  })
}

const blockNames: Record<string, string> = {
  paragraph: 'Đoạn',
  heading: 'Tít xen',
  blockquote: 'Trích dẫn',
  pullQuote: 'Câu nhấn',
  infoBox: 'Hộp thông tin',
  bulletList: 'Danh sách',
  orderedList: 'Danh sách số',
  table: 'Bảng',
  figure: 'Ảnh',
  gallery: 'Bộ ảnh',
  video: 'Video',
  relatedCard: 'Thẻ tin liên quan',
  horizontalRule: 'Đường kẻ',
}
const blockName = ({ type }: BodyNode) => blockNames[type] ?? type

/** What a block says, and which thing it shows. */
function textOf(block: BodyNode | undefined): string {
  if (!block) return ''
  const { picture, article, host, id } = block.attrs ?? {}
  const shown = picture ? `Ảnh số ${picture}` : article ? `Bài #${article}` : host ? `${host} ${id}` : ''
  return [shown, bodyText(block)].filter(Boolean).join('\n')
}
