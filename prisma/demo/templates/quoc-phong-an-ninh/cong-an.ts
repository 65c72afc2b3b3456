import type { SectionTemplates, Template } from '../kit.ts'
import { corner, html, p, pic, ul, word } from '../kit.ts'
import { everywhere, highland, lowland, midland, wards } from '../places.ts'

const cameraAnNinh: Template = (d) => {
  const x = d.place([...wards, ...lowland, ...midland])
  const [n, tien] = [d.int(22, 64), d.step(80, 260, 20)]
  const anh = d.anh(x)
  return {
    title: d.one(
      `${n} camera ở ${x.full} do người dân góp, công an quản lý`,
      `Mô hình camera an ninh ở ${x.hamlet}, ${x.full}`,
      `${x.Full} tìm lại xe mất nhờ camera trong ngõ`,
    ),
    lead: `Toàn ${x.full} có ${n} camera an ninh nối về trụ sở công an. Số tiền ${tien} triệu đồng do người dân tự nguyện góp, tổ dân cư giám sát việc chi.`,
    body: p(
      `${anh.Full}, tổ trưởng ở ${x.hamlet}, nói lúc đầu có người ngại bị theo dõi. Công an giải thích rõ ai được xem, xem khi nào, lưu bao lâu; ý kiến ấy ghi thành quy chế.`,
      `Nhờ hình ảnh, lực lượng chức năng đã làm rõ ${word(d.int(3, 8))} vụ việc, có vụ chỉ là nhầm xe giống nhau, trả lại trong ngày.`,
      `Camera được vệ sinh hằng tháng. Ai muốn xin dữ liệu phục vụ khiếu nại thì viết đơn, có giấy trả lời.`,
    ),
    topics: ['Chuyển đổi số'],
    picture: pic(corner(x), `Một góc ${x.full}, nơi lắp camera an ninh.`),
  }
}

const vanDong: Template = (d) => {
  const x = d.place([...highland, 'Quế Lâm', 'Cẩm Nham', 'Thạch Khê'])
  const g = d.one(
    { ten: 'súng tự chế', kg: 'khẩu', so: d.int(4, 14) },
    { ten: 'vũ khí thô sơ', kg: 'món', so: d.int(11, 34) },
  )
  const ong = d.ong(x)
  return {
    title: d.one(
      `Người dân ${x.full} tự nguyện giao nộp ${g.ten}`,
      `Vận động giao nộp ${g.ten}: cách nói chuyện ở ${x.full}`,
      `${g.so} ${g.kg} ${g.ten} được giao nộp ở ${x.full}`,
    ),
    lead: `Sau một tháng công an ${x.full} đến từng nhà trò chuyện, người dân đã tự nguyện giao nộp ${g.so} ${g.kg} ${g.ten}. Không ai bị nhắc tên trên loa.`,
    body: p(
      `${ong.Full} ở ${x.hamlet} giao nộp thứ ông giữ từ thời còn trẻ. Ông kể từng nghĩ để cho khỏi quên, nghe kể tai nạn ở nơi khác mới thấy lo cho cháu.`,
      `Lực lượng chức năng lập biên bản, cấp giấy xác nhận, hướng dẫn không tháo dỡ hay vận chuyển lung tung. Ai phát hiện bom, đạn còn sót thì rào lại, báo ngay.`,
      `Cán bộ phụ trách khu vực cho biết gặp ai cũng bắt đầu bằng chuyện mùa màng, không mang theo tập giấy tờ.`,
    ),
    topics: ['Người tốt việc tốt'],
    picture: pic(corner(x), `Một góc ${x.hamlet}, ${x.full}, nơi công an đến vận động.`),
  }
}

const caDanhTinh: Template = (d) => {
  const x = d.place(everywhere)
  const chi = d.chi(x)
  const [n, it] = [d.int(120, 340), d.int(18, 46)]
  return {
    title: d.one(
      `Công an ${x.full} làm căn cước tại nhà cho người già yếu`,
      `Đội lưu động của công an ${x.full} đến tận giường bệnh`,
      `Căn cước cho ${n} người ở ${x.full}: đủ giờ, đủ máy, đủ kiên nhẫn`,
    ),
    lead: `Trong một tuần, tổ cấp căn cước lưu động của công an ${x.full} làm thủ tục cho ${n} người, trong đó ${it} người già yếu, khuyết tật được làm tại nhà.`,
    body: p(
      `Tổ mang theo máy, phông và đèn pin, đến ${x.hamlet} vào buổi tối để người đi làm cũng kịp. Cụ nào mắt kém thì đọc to từng mục cho nghe.`,
      `${chi.Full} kể mẹ chị nằm liệt, cả nhà nghĩ không làm được. Các anh chị công an đến, chụp ảnh khi cụ ngồi tựa gối, xong còn chỉ cách đắp chăn cho ấm.`,
      `Công an ${x.kind} nhắc người dân kiểm tra lại ngày sinh, họ tên ngay khi nhận để sửa sớm nếu có nhầm lẫn.`,
    ),
    topics: ['Cải cách thủ tục', 'Người tốt việc tốt'],
    picture: pic('mot-cua-so', `Người dân ${x.full} làm căn cước.`),
  }
}

const tuyenTruyenMT: Template = (d) => {
  const x = d.place(everywhere)
  const t = d.one(
    { ten: 'ma túy núp bóng thuốc lá điện tử', dau: 'hay giấu đồ, ngủ ngày thức đêm, hỏi tiền liên tục' },
    { ten: 'cờ bạc qua mạng', dau: 'điện thoại không rời tay, nợ nhỏ dồn thành nợ lớn' },
    { ten: 'vay tiền qua ứng dụng', dau: 'bị gọi điện đe dọa, tên tuổi bị bêu trên mạng' },
    { ten: 'bẫy “việc nhẹ, lương cao”', dau: 'hứa hẹn lạ, giục đi ngay, giữ giấy tờ' },
  )
  const anh = d.anh(x)
  return {
    title: d.one(
      `Công an ${x.full} cảnh báo ${t.ten}`,
      `Nhận diện ${t.ten}: buổi nói chuyện ở ${x.full}`,
      `Chuyện kể về ${t.ten} khiến cả hội trường ${x.full} lặng đi`,
    ),
    lead: `Buổi nói chuyện về ${t.ten} ở ${x.full} đông cả phụ huynh lẫn học sinh. Người kể chuyện là cán bộ công an ${x.kind}, nói bằng tình huống có thật, không nêu tên.`,
    body: html(
      p(`${anh.Full}, cán bộ công an, tóm tắt những dấu hiệu người nhà cần để ý:`),
      ul(
        `Biểu hiện: ${t.dau}.`,
        'Không mắng, không giấu; hỏi han và giữ liên lạc.',
        'Gặp lời mời lạ phải nói với người tin cậy trước khi đồng ý.',
        'Báo công an nơi gần nhất hoặc gọi đường dây nóng.',
      ),
      p(
        `Sau buổi nói chuyện, có ${word(d.int(3, 9))} gia đình ở lại hỏi riêng. Cán bộ giữ kín danh tính, hẹn gặp tại nhà khi cần.`,
      ),
    ),
    topics: ['Người tốt việc tốt'],
    picture: pic('hoi-truong', `Người dự buổi nói chuyện tại ${x.full}.`),
  }
}

const nhanThan: Template = (d) => {
  const x = d.place([...wards, 'Yên Phúc', 'Vạn Chài', 'Hợp Lý'])
  const ong = d.ong(x)
  const nghe = d.one('sửa khóa', 'làm mộc', 'trồng nấm', 'sửa xe máy')
  return {
    title: d.one(
      `Người từng lầm lỡ ở ${x.full} làm lại từ nghề ${nghe}`,
      `Tổ hỗ trợ ở ${x.full} giúp người tái hòa nhập học ${nghe}`,
      `Nghề ${nghe} và lần đầu được tin ở ${x.hamlet}, ${x.full}`,
    ),
    lead: `Ngày trở về ${x.hamlet}, ${x.full}, ${ong.full} ngại ra đường. Tổ hỗ trợ tái hòa nhập cộng đồng gồm công an, mặt trận và người cùng xóm đến chơi trước khi nói chuyện việc làm.`,
    body: p(
      `Ông được học nghề ${nghe} hai tháng, được mượn dụng cụ, trả góp khi có khách. Khách đầu tiên chính là ${x.kind === 'phường' ? 'tổ trưởng dân phố' : 'trưởng thôn'}.`,
      `Nay ông có thu nhập đủ chi tiêu, còn kèm một người trẻ mới về. Mỗi lần nhận tiền, ông ghi biên nhận cẩn thận, “để ai cũng yên tâm”.`,
      `Trong ba năm gần đây, tổ giúp được ${d.int(9, 26)} người; phần lớn có việc ổn định.`,
    ),
    topics: ['Người tốt việc tốt'],
    picture: pic(corner(x), `Một góc ${x.hamlet}, ${x.full}.`),
  }
}

export const congAn: SectionTemplates = {
  authors: ['Tuấn Kiệt', 'Cẩm Tú', 'Trần Quốc Huy'],
  templates: [cameraAnNinh, vanDong, caDanhTinh, tuyenTruyenMT, nhanThan],
}
