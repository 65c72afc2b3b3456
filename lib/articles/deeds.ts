/** What the history's actions are called: "Lò Văn Quyết đã gửi duyệt". */
const deeds: Record<string, string> = {
  begin: 'đã bắt đầu viết',
  import: 'đã nhập bài',
  submit: 'đã gửi duyệt',
  return: 'đã trả lại',
  approve: 'đã duyệt',
  schedule: 'đã hẹn giờ đăng',
  unschedule: 'đã bỏ hẹn giờ',
  publish: 'đã đăng',
  fix: 'đã sửa, giữ nguyên giờ đăng',
  update: 'đã cập nhật',
  correct: 'đã đăng lời đính chính',
  withdraw: 'đã gỡ bài',
  restore: 'đã đưa bài lại lên trang',
  'make-preview': 'đã tạo liên kết xem trước',
  'revoke-preview': 'đã thu hồi liên kết xem trước',
}

/** The newsroom's words for an action of the history; null for one that has none. */
export const deedOf = (action: string): string | null => deeds[action] ?? null
