import { deedOf } from '../articles/deeds.ts'

/** What the log calls whatever is no step of a piece: "Hà Vy đã đổi tên chuyên mục". */
const deeds: Record<string, string> = {
  'sign-in': 'đã đăng nhập',
  'add-staff': 'đã thêm người',
  'change-staff': 'đã sửa tài khoản',
  'disable-staff': 'đã khóa tài khoản',
  'enable-staff': 'đã mở lại tài khoản',
  'make-password-link': 'đã tạo liên kết đặt mật khẩu',
  'set-password': 'đã đặt mật khẩu',
  'lift-lock': 'đã bỏ khóa đăng nhập',
  'enable-two-factor': 'đã bật xác thực hai bước',
  'disable-two-factor': 'đã tắt xác thực hai bước',
  'take-off-two-factor': 'đã gỡ xác thực hai bước của',
  'new-recovery-codes': 'đã lấy mã khôi phục mới',
  'change-own-names': 'đã đổi tên của mình',
  'sign-out-everywhere': 'đã đăng xuất mọi nơi',
  'end-session': 'đã kết thúc một phiên',
  'make-token': 'đã tạo khóa API',
  'revoke-token': 'đã thu hồi khóa API',
  'make-section': 'đã lập chuyên mục',
  'change-section': 'đã sửa chuyên mục',
  'retire-section': 'đã ngừng chuyên mục',
  'bring-back-section': 'đã mở lại chuyên mục',
  'move-section': 'đã chuyển chuyên mục',
  'order-sections': 'đã xếp lại chuyên mục',
  'make-topic': 'đã lập chủ đề',
  'change-topic': 'đã sửa chủ đề',
  'merge-topic': 'đã nhập chủ đề',
  'remove-topic': 'đã xóa chủ đề',
  'make-author': 'đã lập tác giả',
  'change-author': 'đã sửa tác giả',
  'merge-author': 'đã nhập tác giả',
  'remove-author': 'đã xóa tác giả',
  'take-in-picture': 'đã đưa ảnh vào kho',
  'change-picture-words': 'đã sửa chữ của ảnh',
  'move-focal-point': 'đã đặt điểm nhấn của ảnh',
  'crop-picture': 'đã cắt ảnh',
  'replace-picture': 'đã thay tệp ảnh',
  'withdraw-picture': 'đã gỡ ảnh',
  'bring-back-picture': 'đã đưa ảnh lại',
  'publish-front': 'đã xếp trang nhất',
  'undo-front': 'đã trả trang nhất về bản trước',
  'save-site': 'đã sửa măng sét và cài đặt',
  'make-page': 'đã lập trang tĩnh',
  'change-page': 'đã sửa trang tĩnh',
  'remove-page': 'đã xóa trang tĩnh',
  'order-pages': 'đã xếp lại trang tĩnh',
  'choose-old-address': 'đã chọn đích cho địa chỉ cũ',
  'forget-old-address': 'đã bỏ đích của địa chỉ cũ',
  'save-old-patterns': 'đã sửa mẫu địa chỉ cũ',
  'keep-picture-addresses': 'đã ghi địa chỉ cũ của ảnh',
  'demo-begin': 'đã bắt đầu lập báo mẫu',
  'demo-end': 'đã lập xong báo mẫu',
  purge: 'đã xóa bản lưu của trang',
}

/** The log's words for an action. One that has none is shown by its own name: better than not at all. */
export const loggedDeed = (action: string): string => deedOf(action) ?? deeds[action] ?? action

/** The actions that the log can be narrowed to, by groups. */
export const loggedGroups: { value: string; label: string; actions: string[] }[] = [
  {
    value: 'len-trang',
    label: 'Bài lên trang, gỡ, đính chính',
    actions: ['publish', 'fix', 'update', 'correct', 'withdraw', 'restore'],
  },
  {
    value: 'duyet',
    label: 'Gửi, trả, duyệt, hẹn giờ',
    actions: ['submit', 'return', 'approve', 'schedule', 'unschedule'],
  },
  {
    value: 'nhan-su',
    label: 'Tài khoản, đăng nhập, khóa',
    actions: keysLike(/staff|password|two-factor|recovery|sign|session|lock|token|own-names/),
  },
  { value: 'muc-luc', label: 'Chuyên mục, chủ đề, tác giả', actions: keysLike(/section|topic|author/) },
  { value: 'anh', label: 'Ảnh', actions: keysLike(/picture|focal/) },
  {
    value: 'trang',
    label: 'Trang nhất, cài đặt, địa chỉ cũ',
    actions: keysLike(/front|site|page|old-|purge|demo/),
  },
]

function keysLike(pattern: RegExp): string[] {
  return Object.keys(deeds).filter((action) => pattern.test(action))
}
