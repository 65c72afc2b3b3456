import type { PictureView } from '../../../../lib/articles/article.ts'
import type { BodyNode } from '../../../../lib/articles/body/schema.ts'
import { bodyText } from '../../../../lib/articles/body/text.ts'
import type { PieceName } from '../../../../lib/articles/draft.ts'
import type { PieceFields } from '../../../../lib/articles/fields.ts'
import { kinds } from '../../../../lib/articles/kinds.ts'
import type { SectionChoice } from '../../../../lib/sections/choices.ts'
import type { WordsField } from '../merge.ts'

export const fieldNames: Record<WordsField, string> = {
  kind: 'Thể loại',
  title: 'Tít',
  kicker: 'Tít phụ',
  lead: 'Sapo',
  section: 'Chuyên mục',
  source: 'Nguồn',
  authors: 'Tác giả',
  topics: 'Chủ đề',
  related: 'Tin liên quan',
  picture: 'Ảnh đại diện',
  searchTitle: 'Tít cho máy tìm kiếm',
  searchDescription: 'Mô tả cho máy tìm kiếm',
  notes: 'Ghi chú',
}

export type Known = {
  sections: SectionChoice[]
  pieces: Record<number, PieceName>
  pictures: Record<number, PictureView>
}

/** What a field says, as a person reads it. */
export function fieldSaid(name: WordsField, value: unknown, { sections, pieces, pictures }: Known): string {
  if (name === 'kind') return kinds.find((kind) => kind.value === value)?.label ?? ''
  if (name === 'section')
    return sections.find((section) => section.value === value)?.label ?? 'Chuyên mục đã khép'
  if (name === 'related')
    return (value as number[]).map((id) => pieces[id]?.title || `Bài số ${id}`).join('; ')
  if (name === 'picture') {
    const picture = value as PieceFields['picture']
    if (!picture) return ''
    const own = pictures[picture.id]
    const words = [picture.caption ?? own?.caption, picture.credit ?? own?.credit, picture.alt ?? own?.alt]
    return [`Ảnh số ${picture.id}`, ...words.filter(Boolean)].join(' · ')
  }
  return Array.isArray(value) ? value.join(', ') : String(value)
}

const blockNames: Record<string, string> = {
  heading: 'Tít xen',
  blockquote: 'Trích dẫn',
  pullQuote: 'Câu trích nổi bật',
  infoBox: 'Hộp thông tin',
  bulletList: 'Danh sách',
  orderedList: 'Danh sách số',
  table: 'Bảng',
  figure: 'Ảnh',
  gallery: 'Bộ ảnh',
  video: 'Video',
  relatedCard: 'Thẻ tin',
  horizontalRule: 'Đường ngăn',
}

/** A block's words, after what it is where it is no plain paragraph. */
export function blockSaid(block: BodyNode, { pieces, pictures }: Known): string {
  const name = blockNames[block.type]
  const { picture, article, id } = block.attrs ?? {}
  const words = [
    bodyText(block),
    picture !== undefined && (pictures[Number(picture)]?.caption || `số ${picture}`),
    article !== undefined && (pieces[Number(article)]?.title || `Bài số ${article}`),
    block.type === 'video' && String(id),
  ].filter(Boolean)
  return name ? `[${name}] ${words.join(' · ')}` : words.join(' · ')
}
