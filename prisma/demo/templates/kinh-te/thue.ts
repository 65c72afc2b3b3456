import type { SectionTemplates, Template } from '../kit.ts'
import { capital, html, p, pic, quote, ul, word } from '../kit.ts'
import { everywhere } from '../places.ts'

const hoTroKeKhai: Template = (d) => {
  const x = d.place(everywhere)
  const nganh = d.one('hàng ăn', 'tạp hóa', 'sửa xe', 'cắt tóc', 'vật liệu xây dựng', 'quần áo')
  const chi = d.chi(x)
  const [den, xong] = [d.int(52, 84), d.int(36, 48)]
  return {
    title: d.one(
      `Cán bộ thuế đến tận quầy hướng dẫn hộ ${nganh} ở ${x.full}`,
      `Hộ kinh doanh ${nganh} ${x.full} tập kê khai trên điện thoại`,
      `Bàn hỗ trợ thuế ở ${x.full}: chủ hàng ${nganh} hỏi gì nhiều nhất?`,
    ),
    lead: `Bàn hỗ trợ kê khai thuế đặt tại ${x.full} mở cả ngày nghỉ. Các chủ hộ ${nganh} mang điện thoại đến, cán bộ thuế ngồi cạnh chỉ từng bước.`,
    body: p(
      `Trong ngày đầu có ${den} hộ đến, ${xong} hộ gửi được tờ khai ngay, ${den - xong} hộ phải về lấy thêm giấy tờ. Vướng nhất là quên mật khẩu và số điện thoại đăng ký đã đổi.`,
      `${chi.Full}, chủ một hộ ${nganh} ở ${x.hamlet}, bảo chị sợ nhất là bấm nhầm. Sau hai lần làm thử, chị tự gửi được và chụp lại màn hình để nhớ.`,
      `Cơ quan thuế khuyên người nộp thuế chỉ dùng ứng dụng chính thức, không đưa mã xác thực cho bất kỳ ai gọi điện.`,
    ),
    topics: ['Thuế điện tử', 'Chuyển đổi số'],
    picture: pic('mot-cua-so', `Hộ kinh doanh ở ${x.full} được hướng dẫn kê khai thuế.`),
  }
}

const luaDao: Template = (d) => {
  const x = d.place(everywhere)
  const chieu = d.one(
    { ten: 'gửi đường dẫn “hoàn thuế”', dau: 'đường dẫn có đuôi lạ, giục làm ngay trong mười phút' },
    { ten: 'gọi điện tự xưng cán bộ thuế', dau: 'bắt giữ máy liên tục, không cho hỏi người thân' },
    { ten: 'mời cài ứng dụng thuế giả', dau: 'yêu cầu tải từ tin nhắn, đòi quyền đọc màn hình' },
  )
  const ong = d.ong(x)
  return {
    title: d.one(
      `Cảnh giác chiêu ${chieu.ten}: chuyện từ ${x.full}`,
      `Suýt mất tiền vì kẻ xấu ${chieu.ten} ở ${x.full}`,
      `Giả danh cơ quan thuế để lừa: người dân ${x.full} kể lại`,
    ),
    lead: `Một chủ hàng ở ${x.full} vừa tránh được cú lừa ${chieu.ten} nhờ gọi hỏi cơ quan thuế trước khi làm theo. Thuế tỉnh nhắc người dân nhận biết các dấu hiệu.`,
    body: html(
      p(
        `${ong.Full} kể kẻ gọi biết cả tên cửa hàng nên ông đã tin một nửa. Dấu hiệu khiến ông dừng lại: ${chieu.dau}.`,
      ),
      ul(
        'Cơ quan thuế không yêu cầu nộp tiền vào tài khoản cá nhân.',
        'Không cung cấp mã OTP, ảnh căn cước qua điện thoại.',
        'Chỉ tải ứng dụng từ kho chính thức, tra tên nhà phát hành.',
        'Nghi ngờ thì cúp máy, gọi số công khai của thuế cơ sở.',
      ),
      p(`Ai đã lỡ làm theo cần báo ngay ngân hàng để khóa giao dịch và trình báo Công an ${x.full}.`),
    ),
    topics: ['Thuế điện tử'],
    picture: pic('may-tinh-ban', `Tra cứu thuế trên cổng chính thức giúp tránh nhiều vụ giả danh.`),
  }
}

const hoaDon: Template = (d) => {
  const x = d.place(everywhere)
  const noi = d.one('cửa hàng xăng dầu', 'nhà hàng', 'cửa hàng vật liệu', 'nhà thuốc', 'siêu thị nhỏ')
  const chi = d.chi(x)
  return {
    title: d.one(
      `Hóa đơn điện tử ở ${noi} ${x.full}: khách hỏi, chủ quen tay`,
      `${capital(noi)} ở ${x.full} xuất hóa đơn từ máy tính tiền`,
      `Thói quen lấy hóa đơn đã đến các ${noi} ở ${x.full}`,
    ),
    lead: `Chiếc máy tính tiền nối mạng ở một ${noi} thuộc ${x.full} in hóa đơn ngay khi khách trả tiền. Người bán nói đỡ được buổi tối cộng sổ, khách có giấy tờ để đối chiếu.`,
    body: p(
      `${chi.Full}, chủ cửa hàng, thừa nhận tháng đầu in sai vì nhập nhầm đơn vị. Chị dán bảng mã hàng cạnh máy, người bán thay ca nhìn vào là làm được.`,
      `Theo thuế cơ sở, địa bàn ${x.full} có ${d.int(28, 72)} cơ sở đã kết nối. Cơ sở nào gặp lỗi mạng thì lập hóa đơn bù khi có kết nối lại, không bỏ sót giao dịch.`,
      `Người tiêu dùng lấy hóa đơn vừa bảo vệ quyền đổi trả, vừa giúp việc thu thuế công bằng giữa người kê khai đủ và người né tránh.`,
    ),
    topics: ['Thuế điện tử', 'Chuyển đổi số'],
    picture: pic('may-tinh-ban', `Dữ liệu bán hàng hiện trên máy tính của một cơ sở ở ${x.full}.`),
  }
}

const thuDat: Template = (d) => {
  const x = d.place(everywhere)
  const ba = d.ba(x)
  const viec = d.one(
    { ten: 'đất phi nông nghiệp', hoi: 'nhà có hai thửa thì kê khai thế nào' },
    { ten: 'tiền thuê đất', hoi: 'khi nào được giảm' },
    { ten: 'lệ phí trước bạ', hoi: 'cho con thửa đất thì có phải nộp' },
  )
  return {
    title: d.one(
      `Tra cứu thuế ${viec.ten} tại nhà: người dân ${x.full} bớt đi lại`,
      `Hỏi – đáp về ${viec.ten} tại bàn một cửa ${x.full}`,
      `${x.Full} trả thông báo ${viec.ten} qua tài khoản định danh`,
    ),
    lead: `Thông báo về ${viec.ten} của người dân ${x.full} nay hiện trong tài khoản điện tử. Ai không quen dùng điện thoại vẫn nhận bản giấy và được giải thích tại bộ phận một cửa.`,
    body: p(
      `Câu hỏi được nêu nhiều: ${viec.hoi}? Cán bộ thuế trả lời dựa trên hồ sơ từng nhà, không nói chung chung; trường hợp được miễn, giảm thì hướng dẫn viết đơn ngay.`,
      `${ba.Full} ở ${x.hamlet} nhờ cháu tra giúp, thấy diện tích ghi trên thông báo lệch với giấy chứng nhận. Sau khi đối chiếu, số liệu được sửa trong ${word(d.int(3, 6))} ngày làm việc.`,
      `Bộ phận một cửa khuyên người dân kiểm tra số thửa, diện tích, tên chủ trước khi nộp tiền.`,
    ),
    topics: ['Thuế điện tử', 'Cải cách thủ tục'],
    picture: pic('mot-cua-so', `Người dân ${x.full} làm thủ tục tại bộ phận một cửa.`),
  }
}

const thuThueTot: Template = (d) => {
  const x = d.place(everywhere)
  const ong = d.ong(x)
  const [n, c] = [d.int(3, 5), d.int(210, 330)]
  return {
    title: d.one(
      `Đối thoại với hộ kinh doanh ${x.full}: ${word(n)} nhóm vướng mắc về thuế`,
      `Người nộp thuế ở ${x.full} nói thẳng, cán bộ thuế ghi từng câu`,
      `Thuế cơ sở đối thoại tại ${x.full}, trả lời ngay việc khó`,
    ),
    lead: `Buổi đối thoại giữa thuế cơ sở với các hộ kinh doanh ${x.full} diễn ra gần ba giờ. Những điều được hỏi gom thành ${word(n)} nhóm, nhiều nhất là sổ sách và hóa đơn đầu vào.`,
    body: html(
      p(
        `Địa bàn hiện có ${c} hộ kinh doanh đang hoạt động. ${ong.Full}, chủ một cửa hàng ở ${x.hamlet}, hỏi mua nông sản của dân không có hóa đơn thì ghi thế nào. Cán bộ thuế hướng dẫn lập bảng kê, ghi rõ người bán, số lượng, ngày mua.`,
      ),
      quote('Chúng tôi không ngại nộp, chỉ ngại làm sai mà không biết.', `${ong.full}, ${x.full}`),
      p(
        `Câu hỏi chưa trả lời được sẽ có văn bản gửi từng người. Tài liệu hướng dẫn rút gọn thành hai trang, phát tại chợ.`,
      ),
    ),
    topics: ['Thuế điện tử'],
    picture: pic('hoi-truong', `Buổi đối thoại về thuế với các hộ kinh doanh ${x.full}.`),
  }
}

export const thue: SectionTemplates = {
  authors: ['Tuấn Kiệt', 'Phạm Ngọc Ánh', 'Bùi Đình Sơn'],
  templates: [hoTroKeKhai, luaDao, hoaDon, thuDat, thuThueTot],
}
