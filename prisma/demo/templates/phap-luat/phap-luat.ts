import type { SectionTemplates, Template } from '../kit.ts'
import { capital, corner, html, p, pic, ul, word } from '../kit.ts'
import { everywhere, highland, riverside, wards } from '../places.ts'

const tuVan: Template = (d) => {
  const t = d.one(
    {
      ten: 'chia thừa kế đất',
      hoi: 'bố mất không để lại di chúc, đất đứng tên chung thì chia thế nào',
      ra: 'phần của người mất chia đều cho hàng thừa kế thứ nhất, trừ khi có di chúc',
    },
    {
      ten: 'đặt cọc mua nhà',
      hoi: 'bên bán bỏ ngang thì có được đòi gấp đôi không',
      ra: 'phải xem lại hợp đồng đặt cọc đã thỏa thuận phạt ra sao',
    },
    {
      ten: 'vay mượn bằng giấy viết tay',
      hoi: 'giấy không công chứng có đòi được không',
      ra: 'vẫn có giá trị nếu có chữ ký và chứng minh được việc vay',
    },
    {
      ten: 'nuôi con sau ly hôn',
      hoi: 'bên không nuôi có phải cấp dưỡng',
      ra: 'nghĩa vụ cấp dưỡng gắn với quyền của con, không phải của người lớn',
    },
    {
      ten: 'tranh chấp ranh giới',
      hoi: 'hàng rào cũ và giấy tờ lệch nhau một mét thì theo bên nào',
      ra: 'ưu tiên hòa giải ở cơ sở, giữ nguyên hiện trạng trong khi chờ giải quyết',
    },
  )
  const x = d.place(everywhere)
  const ba = d.ba(x)
  return {
    title: d.one(
      `Trợ giúp pháp lý ở ${x.full}: chuyện ${t.ten}`,
      `Hỏi – đáp pháp luật ở ${x.full} về ${t.ten}`,
      `Một buổi tư vấn ở ${x.full} và câu hỏi về ${t.ten}`,
    ),
    kicker: 'Luật trong đời sống',
    lead: `Buổi trợ giúp pháp lý lưu động ở ${x.full} không có bục, chỉ có bàn tròn. Câu hỏi khiến nhiều người cùng ngồi lại nghe là về ${t.ten}.`,
    body: p(
      `${ba.Full} ở ${x.hamlet} hỏi: ${t.hoi}? Trợ giúp viên pháp lý cho biết ${t.ra}; từng trường hợp cụ thể cần xem giấy tờ rồi mới trả lời chắc chắn.`,
      `Người nghe được nhắc những việc nên làm ngay: giữ bản gốc, chụp lại tất cả trang có chữ ký, không ký tên vào tờ giấy còn để trống.`,
      `Trong buổi có ${word(d.int(5, 11))} người được hướng dẫn làm hồ sơ trợ giúp miễn phí. Danh sách và giờ hẹn dán tại trụ sở ${x.full}.`,
    ),
    topics: ['Cải cách thủ tục'],
    picture: pic(d.one('mot-cua-so', 'hoi-truong'), `Người dân ${x.full} nghe tư vấn pháp luật.`),
  }
}

const xetXu: Template = (d) => {
  const v = d.one(
    { ten: 'trộm cắp xe máy', bai: 'để chìa khóa trong xe là mời kẻ gian', hinh: 'tù có thời hạn' },
    {
      ten: 'lừa bán hàng qua mạng',
      bai: 'đừng chuyển tiền khi chưa kiểm tra người bán',
      hinh: 'tù và bồi thường',
    },
    {
      ten: 'hủy hoại rừng',
      bai: 'đốt nương phải có người trông và đường băng cản lửa',
      hinh: 'cải tạo không giam giữ và trồng lại rừng',
    },
    {
      ten: 'gây rối trật tự công cộng',
      bai: 'chuyện nhỏ mà không kiềm chế dễ thành tội',
      hinh: 'án treo',
    },
  )
  const x = d.place(v.ten === 'hủy hoại rừng' ? highland : everywhere)
  return {
    title: d.one(
      `Tòa án xét xử lưu động vụ ${v.ten} tại ${x.full}`,
      `Phiên tòa lưu động ở ${x.full}: bài học từ vụ ${v.ten}`,
      `${x.Full}: xét xử công khai một vụ ${v.ten}`,
    ),
    lead: `Tòa án nhân dân khu vực mở phiên xét xử lưu động tại ${x.full} với một vụ ${v.ten}. Nhiều người dân và học sinh đến dự, nghe cả phần tranh luận.`,
    body: p(
      `Hội đồng xét xử phân tích hành vi, nhân thân và phần thành khẩn của bị cáo, rồi tuyên mức ${v.hinh}. Bài viết không nêu danh tính những người liên quan.`,
      `Sau phiên tòa, cán bộ tư pháp nhắc điều rút ra từ vụ án: ${v.bai}. Người nghe hỏi thêm về quyền của bị hại, thời hạn kháng cáo và cách nộp đơn.`,
      `UBND ${x.full} cho rằng xét xử tại chỗ giúp bà con thấy hậu quả thật, không chỉ là câu chữ.`,
    ),
    topics: ['Cải cách thủ tục'],
    picture: pic('hoi-truong', `Người dân ${x.full} dự phiên tòa lưu động.`),
  }
}

const luatDe: Template = (d) => {
  const x = d.place(highland)
  const ba = d.ba(x)
  const l = d.one(
    { ten: 'bảo vệ rừng', ra: 'lập đường băng cản lửa trước khi đốt và báo kiểm lâm' },
    { ten: 'hôn nhân và gia đình', ra: 'không tảo hôn, giấy đăng ký làm cho mẹ và con được bảo vệ' },
    { ten: 'cư trú và hộ tịch', ra: 'khai sinh sớm, báo khi có người đến ở nhà' },
    { ten: 'phòng chống bạo lực gia đình', ra: 'đánh vợ, con là vi phạm; có thể báo hàng xóm, công an' },
  )
  return {
    title: d.one(
      `Đưa luật ${l.ten} về bản bằng chuyện kể ở ${x.full}`,
      `Tiếng của bản, luật ${l.ten} ở ${x.hamlet}, ${x.full}`,
      `${x.Full} dạy luật ${l.ten} bằng vở kịch ngắn`,
    ),
    lead: `Ở ${x.full}, luật ${l.ten} được nói bằng tiếng của bản, có tranh và có vở kịch hai mươi phút. Người xem cười, rồi hỏi rất nhiều.`,
    body: p(
      `Vở kịch dựng từ chuyện có thật, đổi tên. Cuối mỗi cảnh, người dẫn hỏi: nếu là bà con thì làm gì? Đáp án được ghi to lên bảng: ${l.ra}.`,
      `${ba.Full}, người đóng vai chính, nói chưa từng lên sân khấu, run mãi; diễn xong ai cũng khen giống chuyện nhà bên cạnh.`,
      `Đội kịch đã diễn ở ${word(d.int(3, 8))} bản và được mời đến hai trường học. Phần hỏi – đáp được ghi lại để soạn tờ rơi.`,
    ),
    topics: ['Văn hóa dân tộc'],
    picture: pic('nha-san', `Buổi sinh hoạt ở ${x.hamlet}, ${x.full}.`),
  }
}

const baoVeTD: Template = (d) => {
  const x = d.place([...wards, 'Hợp Lý', 'Yên Phúc', 'Thạch Khê'])
  const chi = d.chi(x)
  const h = d.one(
    'mỹ phẩm không nhãn',
    'thuốc bảo vệ thực vật cũ',
    'thiết bị điện kém chất lượng',
    'sữa quá hạn dán tem mới',
    'phân bón ghi sai hàm lượng',
  )
  return {
    title: d.one(
      `Kiểm tra thị trường ở ${x.full}: phát hiện ${h}`,
      `Người mua ở ${x.full} cần làm gì khi gặp ${h}?`,
      `${capital(h)} bị xử lý ở ${x.full}`,
    ),
    lead: `Đoàn kiểm tra liên ngành vừa phát hiện ${h} tại một cơ sở kinh doanh ở ${x.full}. Hàng bị tạm giữ, cơ sở giải trình nguồn gốc.`,
    body: html(
      p(
        `${chi.Full}, người tiêu dùng, kể chị giữ lại hóa đơn nhờ một lần được dặn trước. Nhờ vậy khi khiếu nại, chị không phải nói miệng. Cơ quan chức năng khuyên người mua:`,
      ),
      ul(
        'Xem tên, địa chỉ nhà sản xuất, ngày sản xuất, hạn dùng.',
        'Giữ lại bao bì và hóa đơn ít nhất một tháng.',
        'Chụp ảnh khi nghi ngờ, không bóp méo chứng cứ.',
        'Gọi đường dây nóng của quản lý thị trường.',
      ),
      p(`Cơ quan chức năng cho biết sẽ công khai kết quả kiểm nghiệm và hướng xử lý theo quy định.`),
    ),
    topics: ['Cải cách thủ tục'],
    picture: pic(corner(x), `Một góc ${x.full}.`),
  }
}

const diSan: Template = (d) => {
  const t = d.one(
    { ten: 'khai thác cát trái phép', o: 'một bãi bồi ven sông' },
    { ten: 'lấn chiếm hành lang kè', o: 'một đoạn kè mới' },
    { ten: 'đổ trộm rác thải xây dựng', o: 'một đoạn bờ suối' },
    { ten: 'dùng kích điện đánh cá', o: 'một khúc sông vắng' },
  )
  const v = d.place(riverside)
  return {
    title: d.one(
      `Phát hiện ${t.ten} ở ${v.full} nhờ tin báo của dân`,
      `Xử lý ${t.ten} ở ${v.full}: người dân góp phần giám sát`,
      `${capital(t.ten)} ở ${v.full} bị lập biên bản`,
    ),
    lead: `Từ một tin báo trong đêm, lực lượng chức năng phát hiện vụ ${t.ten} tại ${t.o} thuộc ${v.full}. Người vi phạm bị lập biên bản, phương tiện tạm giữ.`,
    body: p(
      `Người báo tin không nêu tên, chỉ nói “hôm nào cũng nghe tiếng máy”. Lực lượng chờ đúng giờ, quay lại toàn bộ rồi mới dừng phương tiện.`,
      `Đây là lần thứ ${word(d.int(2, 3))} trong năm địa bàn xử lý hành vi này. Cách làm được nhắc lại là không xử phạt cho xong, mà yêu cầu khắc phục hiện trạng.`,
      `Ai phát hiện vi phạm có thể gọi số điện thoại trực của ${v.full}, không cần ghi tên.`,
    ),
    topics: ['Phòng chống thiên tai'],
    picture: pic('song-va-thuyen', `Sông nước ở ${v.full}, nơi người dân tham gia giám sát.`),
  }
}

export const phapLuat: SectionTemplates = {
  authors: ['Đặng Minh Khuê', 'Nguyễn Thùy Dương'],
  templates: [tuVan, xetXu, luatDe, baoVeTD, diSan],
}
