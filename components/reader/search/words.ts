import { type Asked, longestText, type Problem } from '../../../lib/search/asked.ts'

/** What a reader is told where nothing was looked for. */
export function problemWords(problem: Problem | 'too-slow', asked: Asked): string {
  switch (problem) {
    case 'too-long':
      return `Câu tìm dài quá ${longestText} ký tự. Hãy chọn vài từ chính.`
    case 'bad-time':
      return 'Không hiểu khoảng thời gian. Hãy viết ngày, tháng hoặc năm: 16/05/2024, 05/2024, 2024; ngày đầu không sau ngày cuối.'
    case 'bad-section':
      return 'Báo không có chuyên mục này.'
    case 'too-slow':
      return 'Máy chủ đang bận, chưa tìm được. Xin bạn đọc thử lại sau ít giây.'
    case 'no-words':
      return asked.text === ''
        ? 'Gõ từ muốn tìm. Đặt cụm từ trong ngoặc kép để tìm đúng cụm ấy, thêm dấu trừ trước từ muốn loại.'
        : 'Câu tìm chưa có từ nào để tìm.'
  }
}
