import type { Tried } from '../../../lib/old-addresses/try.ts'

/** What a pattern's number is of. */
export const patternNouns = { article: 'Bài', section: 'Chuyên mục', topic: 'Chủ đề' } as const

/** What became of a tried address, in sentences. */
export function triedWords(tried: Tried | null): string {
  if (!tried) return 'Đây không phải một địa chỉ. Dán cả dòng từ trình duyệt, hoặc từ dấu / trở đi.'
  return `${tried.address}: ${[byWords(tried), answerWords(tried)].filter(Boolean).join(', ')}.`
}

function byWords({ by, several }: Tried): string {
  if (!by) return ''
  const found = by.number === null ? `chữ “${by.slug}”` : `số ${by.number}`
  const doubt = several ? ', nhưng nhiều bài cũ cùng mang số ấy nên không đoán' : ''
  return `khớp mẫu ${by.pattern}, lấy được ${found}${doubt}`
}

function answerWords({ answer, to, by }: Tried): string {
  switch (answer) {
    case 'page':
      return 'là một trang đang có của báo'
    case 'redirect':
      return `${by ? '' : 'đúng cả địa chỉ, '}dẫn tới ${to}`
    case 'gone':
      return 'trả lời “không còn” (410)'
    case 'ignored':
      return 'đã được đánh dấu là không phải địa chỉ cũ (404)'
    default:
      return by ? 'chưa có đích' : 'không mẫu nào khớp, chưa có đích'
  }
}
