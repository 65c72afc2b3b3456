/** The peoples of the province, for names that fit a place. */
export type Folk = 'kinh' | 'thai' | 'tay' | 'dao' | 'mong' | 'muong'

type Names = { family: string[]; he: string[]; she: string[]; middle: string[] }

const list = (text: string) => text.split(' · ')

/** Family names, given names of men (with `middle`) and of women (with "Thị"). All persons are fictional. */
export const names: Record<Folk, Names> = {
  kinh: {
    family: list(
      'Nguyễn · Trần · Lê · Phạm · Vũ · Đỗ · Ngô · Phan · Dương · Tạ · Mai · Cao · Chu · Lưu · Trịnh · Đào',
    ),
    middle: list('Văn · Đình · Hữu · Bá · Khắc · Văn · Duy'),
    he: list(
      'Thuận · Khoát · Luyện · Nhượng · Thỉnh · Vượng · Hoạch · Lịch · Đỉnh · Ước · Đoan · Hưởng · Thụ · Kha · Toán · Diễn · Hoán · Khánh · Bền · Tiệp',
    ),
    she: list(
      'Nhàn · Thơm · Lụa · Mến · Sen · Hợi · Tươi · Thoa · Nhài · Bưởi · Duyên · Miền · Ngát · Hoài · Thắm · Dịu · Chanh · Huệ · Lành',
    ),
  },
  thai: {
    family: list('Lò · Quàng · Cà · Tòng · Lường · Cầm · Vì · Điêu'),
    middle: list('Văn'),
    he: list(
      'Inh · Pọm · Hặc · Thoan · Xuân · Ươi · Sương · Tiện · Biên · Hịa · Pản · Pâng · Chương · Dọn · Loan',
    ),
    she: list(
      'Ính · Pâng · Ón · Xiên · Hặc · Pánh · Ngoan · Dung · Chựa · Tiên · Thương · Phúc · Lả · Biển · Hương',
    ),
  },
  tay: {
    family: list('Nông · Hoàng · Ma · Lương · Vi · Triệu · Bế · Lục'),
    middle: list('Văn · Văn · Ích · Đức'),
    he: list('Toản · Sỹ · Kiên · Lập · Tuyến · Thường · Cắm · Thiệu · Đàm · Nghiệp · Hòa · Cương · Bằng'),
    she: list('Liễu · Bích · Niệm · Thêm · Xoan · Hiên · Nhình · Mới · Tuyết · Thu · Hạnh · Kén'),
  },
  dao: {
    family: list('Triệu · Bàn · Đặng · Phùng · Lý · Chảo'),
    middle: list('Văn · Tiến · Văn · Tài'),
    he: list('Phú · Lâm · Chài · Quyên · Sênh · Hội · Thanh · Liều · Pu · Sơn · Chiêu'),
    she: list('Mẩy · Mùi · Nhất · Ghến · Liên · Tá · Chản · Pham · Thanh · Nái'),
  },
  mong: {
    family: list('Giàng · Sùng · Vàng · Mùa · Thào · Lầu · Hảng · Tráng · Hờ'),
    middle: list('A'),
    he: list('Páo · Chứ · Tủa · Dế · Sử · Lềnh · Chống · Pó · Tếnh · Nủ · Vảng · Sình · Dơ'),
    she: list('Dợ · Mỷ · Sua · Pàng · Chía · Máy · Xinh · Ca · Dua · Say · Cở'),
  },
  muong: {
    family: list('Bùi · Quách · Đinh · Hà · Bạch · Phùng'),
    middle: list('Văn · Công · Văn'),
    he: list('Nhạn · Thển · Dậu · Hiển · Chiểu · Lâm · Tuyển · Ểu · Đượm · Thao · Nhủm'),
    she: list('Ẻo · Hằng · Nhiệm · Đào · Lưng · Thím · Ngần · Vân · Bình · Thảo'),
  },
}

/** Given names of pupils, boys then girls. */
export const pupils = {
  he: list('Minh Quân · Gia Huy · Đức Anh · Hải Đăng · Tuấn Kha · Quốc Khang · Nhật Nam · Thành Đạt'),
  she: list('Ngọc Diệp · Khánh Chi · Thảo My · Bảo Trân · Hà My · Thùy An · Minh Thư · Yến Nhi'),
}
