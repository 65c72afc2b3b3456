const names: Record<string, string> = {
  'sweep of due pieces': 'Đăng bài đến giờ',
  receipts: 'Xem bài đã lên trang',
  'index of the search': 'Chỉ mục tìm kiếm',
  'pings to search engines': 'Báo cho máy tìm kiếm',
  'writing of asked addresses': 'Ghi địa chỉ cũ bạn đọc hỏi',
  'reading counts': 'Ghi lượt đọc',
  'most read': 'Lập danh sách đọc nhiều',
  'old reading counts': 'Gộp lượt đọc cũ',
  'writing of troubles': 'Ghi trục trặc',
  'backup alarm': 'Báo tin sao lưu hỏng',
  'password link': 'Gửi đường dẫn đặt mật khẩu',
}

/** What a job, or a mail, is called where people read of it; itself where it has no name. */
export const workName = (name: string) => names[name] ?? name
