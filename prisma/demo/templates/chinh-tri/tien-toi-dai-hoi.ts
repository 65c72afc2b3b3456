import type { SectionTemplates, Template } from '../kit.ts'
import { capital, html, ol, p, pic } from '../kit.ts'
import { communes, everywhere } from '../places.ts'

const daiHoiChiBo: Template = (d) => {
  const x = d.place(everywhere)
  const ba = d.ba(x)
  const y = d.one(
    'nước sạch cho cụm nhà cuối làng',
    'nơi gửi trẻ cho công nhân',
    'bãi tập kết rác',
    'đường vào khu nghĩa trang',
    'sân thể thao cho thanh niên',
  )
  return {
    title: d.one(
      `Đại hội chi bộ ${x.hamlet}, ${x.full}: thảo luận dài hơn báo cáo`,
      `Chi bộ ${x.hamlet} đại hội, nóng chuyện ${y}`,
      `Văn kiện hai trang của chi bộ ${x.hamlet}, ${x.full}`,
    ),
    kicker: 'Tiến tới đại hội',
    lead: `Đại hội chi bộ ${x.hamlet}, ${x.full} dành hai phần ba thời gian cho thảo luận. Báo cáo chính trị rút gọn, gửi tới đảng viên trước mười ngày.`,
    body: p(
      `${d.int(8, 14)} ý kiến phát biểu đều có số liệu của chính khu dân cư. Nhiều người nhắc tới ${y}, đề nghị ghi thành việc cụ thể của nhiệm kỳ, kèm người phụ trách.`,
      `${ba.Full} được bầu làm bí thư chi bộ với số phiếu rất cao. Bà hứa mỗi quý báo cáo một lần trước dân, không đợi cuối năm.`,
      `Đảng ủy ${x.full} đánh giá đây là cách làm các chi bộ khác nên tham khảo khi chuẩn bị đại hội.`,
    ),
    topics: ['Học và làm theo Bác'],
    picture: pic('hoi-truong', `Đảng viên chi bộ ${x.hamlet}, ${x.full} dự đại hội.`),
  }
}

const gopYVanKien: Template = (d) => {
  const x = d.place(everywhere)
  const ong = d.ong(x)
  const [tong, nhan] = [d.int(96, 168), d.int(41, 78)]
  const nhom = d.one(
    'nhà giáo nghỉ hưu',
    'cán bộ lão thành',
    'đảng viên trẻ',
    'chủ hợp tác xã, doanh nghiệp nhỏ',
  )
  return {
    title: d.one(
      `Góp ý văn kiện ở ${x.full}: tiếng nói của ${nhom}`,
      `Dự thảo văn kiện của ${x.full} và những trang ghi kín lề`,
      `${capital(nhom)} ở ${x.full} góp ý văn kiện đại hội`,
    ),
    kicker: 'Tiến tới đại hội',
    lead: `Dự thảo báo cáo chính trị của Đảng bộ ${x.full} được gửi tới các nhóm ${nhom} để lấy ý kiến. Trong số bản gửi về, có bản kín chữ ngoài lề, gạch bỏ từng câu chung chung.`,
    body: p(
      `Tổ văn kiện nhận ${tong} ý kiến, tiếp thu ${nhan} ý, giải trình ${tong - nhan} ý còn lại bằng văn bản. Mục được sửa nhiều nhất là nhiệm vụ và giải pháp.`,
      `${ong.Full} đề nghị thay cụm từ “đẩy mạnh hơn nữa” bằng con số và thời hạn. Đề nghị ấy được chấp nhận ở bảy đoạn.`,
      `Bản dự thảo mới ngắn hơn bản cũ gần một phần ba.`,
    ),
    topics: ['Học và làm theo Bác'],
    picture: pic(
      d.one('hoi-truong', 'may-tinh-ban'),
      `Tổ văn kiện của Đảng bộ ${x.full} tổng hợp ý kiến góp ý.`,
    ),
  }
}

const congTrinhChaoMung: Template = (d) => {
  const x = d.place(communes)
  const ct = d.one(
    { ten: 'vườn hoa nhà văn hóa', sau: 'mảnh đất từng đổ vật liệu thừa', scene: 'duong-lang' as const },
    { ten: 'sân bóng thôn', sau: 'bãi đất trũng đọng nước', scene: 'san-bong' as const },
    { ten: 'hàng cây ven đường', sau: 'đoạn đường trơ nắng', scene: 'trong-rung' as const },
    { ten: 'phòng đọc cho thiếu nhi', sau: 'gian kho bỏ trống', scene: 'thu-vien' as const },
  )
  const anh = d.anh(x)
  return {
    title: d.one(
      `${capital(ct.ten)} ở ${x.hamlet}, ${x.full} chào mừng đại hội`,
      `Công trình chào mừng đại hội ở ${x.full}: ${ct.ten}`,
      `${x.Full} chọn việc nhỏ mà bền để chào mừng đại hội: ${ct.ten}`,
    ),
    kicker: 'Tiến tới đại hội',
    lead: `Từ ${ct.sau}, người dân ${x.hamlet}, ${x.full} vừa làm xong ${ct.ten}. Công trình do chi bộ khởi xướng, mọi nhà góp công, chào mừng đại hội Đảng bộ.`,
    body: p(
      `Suốt ba tuần, cứ chiều đến lại có ${d.int(20, 45)} người ra làm. ${anh.Full}, bí thư chi đoàn, lo phần vật liệu và ghi công.`,
      `Chi bộ thống nhất không cắt băng, không dựng cổng chào. Khoản tiền định làm lễ chuyển sang mua cây, sách và dụng cụ.`,
      `Sau đại hội, công trình giao cho hội người cao tuổi và chi đoàn trông nom, có sổ trực hằng tuần.`,
    ),
    topics: ['Nông thôn mới'],
    picture: pic(ct.scene, `Công trình do người dân ${x.hamlet}, ${x.full} cùng làm.`),
  }
}

const nhanSu: Template = (d) => {
  const x = d.place(everywhere)
  const ba = d.ba(x)
  const diem = d.one(
    'phiếu hỏi ý kiến nhân dân nơi cư trú',
    'bản cam kết ba việc sẽ làm',
    'phần trả lời trực tiếp trước chi bộ',
  )
  return {
    title: d.one(
      `Chuẩn bị nhân sự đại hội ở ${x.full}: thêm ${diem}`,
      `${x.Full} làm nhân sự đại hội từng bước, không làm tắt`,
      `Người được giới thiệu ở ${x.full} qua ${diem}`,
    ),
    kicker: 'Tiến tới đại hội',
    lead: `Công tác nhân sự cho đại hội Đảng bộ ${x.full} có thêm một khâu: ${diem}. Kết quả được gửi kèm hồ sơ, dùng để so sánh khi giới thiệu.`,
    body: p(
      `Tiểu ban Nhân sự làm đủ các bước theo quy định, mỗi bước có biên bản và người chịu trách nhiệm. Hồ sơ thiếu bằng cấp gốc phải xác minh trước khi trình.`,
      `${ba.Full}, đảng viên ở ${x.hamlet}, nhận xét khâu mới giúp chi bộ biết rõ hơn về người mình chọn, nhất là cách họ làm việc với dân.`,
      `Theo kế hoạch, cơ cấu cấp ủy chú ý tỷ lệ nữ, người trẻ và cán bộ có chuyên môn sâu.`,
    ),
    topics: ['Học và làm theo Bác', 'Chính quyền hai cấp'],
    picture: pic('hoi-truong', `Hội nghị bàn công tác nhân sự của Đảng bộ ${x.full}.`),
  }
}

const phucVuDaiHoi: Template = (d) => {
  const x = d.place(everywhere)
  const anh = d.anh(x)
  const viec = d.one('tài liệu điện tử thay bản in', 'điểm danh bằng thẻ căn cước', 'phần mềm kiểm phiếu')
  return {
    title: d.one(
      `${x.Full} tổng duyệt đại hội, dùng ${viec}`,
      `Trước ngày đại hội, ${x.full} chạy thử ${viec}`,
      `Đại hội không giấy: ${x.full} tập dượt với ${viec}`,
    ),
    kicker: 'Tiến tới đại hội',
    lead: `Buổi tổng duyệt đại hội Đảng bộ ${x.full} dành nhiều thời gian cho ${viec}. Ban tổ chức cố tình đặt ra vài sự cố để tổ phục vụ tập xử lý.`,
    body: html(
      p(`Ba tình huống được chạy thử:`),
      ol(
        'Mất điện năm phút giữa giờ thảo luận.',
        'Đại biểu lớn tuổi quên mật khẩu máy tính bảng.',
        'Số phiếu thu về lệch so với số phát ra.',
      ),
      p(
        `${anh.Full}, tổ kỹ thuật, cho biết tình huống thứ hai mất thời gian nhất. Mỗi đoàn đại biểu vì thế có thêm một người hỗ trợ ngồi cùng.`,
        `Đại hội dự kiến có ${d.int(120, 210)} đại biểu chính thức. Toàn bộ văn kiện đã gửi trước để nghiên cứu.`,
      ),
    ),
    topics: ['Chuyển đổi số'],
    picture: pic('hoi-truong', `Hội trường ${x.full} trong buổi tổng duyệt.`),
  }
}

export const tienToiDaiHoi: SectionTemplates = {
  authors: ['Trần Quốc Huy', 'Nguyễn Thùy Dương', 'Hà Vy'],
  templates: [daiHoiChiBo, gopYVanKien, congTrinhChaoMung, nhanSu, phucVuDaiHoi],
}
