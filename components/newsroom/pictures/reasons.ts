import { mostMegabytes } from '../../../lib/media/limits.ts'

const reasons: Record<string, string> = {
  'signed-out': 'Phiên làm việc đã hết. Hãy đăng nhập lại ở một thẻ khác rồi thử lại.',
  forbidden: 'Bạn không có quyền làm việc này.',
  'not-found': 'Không tìm thấy ảnh này nữa.',
  conflict: 'Có người vừa sửa ảnh này. Hãy tải lại trang để xem bản mới.',
  unfinished: 'Ảnh chưa tải lên hết. Hãy thử lại.',
  'not-a-picture':
    'Tệp này không phải là ảnh dùng được. Hãy chọn ảnh JPEG, PNG, WebP, AVIF hoặc GIF (ảnh HEIC của iPhone: đổi sang JPEG trước).',
  'too-large': `Ảnh lớn quá: tối đa ${mostMegabytes} MB và 80 triệu điểm ảnh.`,
  withdrawn: 'Ảnh này đã bị gỡ khỏi báo nên không dùng lại được.',
  'storage-away': 'Kho ảnh đang không trả lời hoặc đã đầy. Hãy thử lại sau ít phút.',
  'no-line': 'Mất kết nối. Hãy thử lại: phần đã tải lên không mất.',
  aborted: 'Đã dừng.',
  taken: 'Tệp này đang là một ảnh khác trong thư viện. Hãy dùng ảnh đó, hoặc chọn tệp khác.',
  same: 'Đây chính là tệp đang dùng.',
  'no-file': 'Không còn tệp gốc của ảnh này trong kho.',
  'already-withdrawn': 'Ảnh này đã gỡ rồi.',
  'not-withdrawn': 'Ảnh này đang dùng được.',
  invalid: 'Có chỗ viết chưa đúng.',
}

/** Why something did not work, in words for a person. */
export const reasonWords = (reason: string) => reasons[reason] ?? 'Máy chủ gặp lỗi. Hãy thử lại sau.'
