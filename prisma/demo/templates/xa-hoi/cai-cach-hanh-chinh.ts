import type { SectionTemplates, Template } from '../kit.ts'
import { capital, html, num, ol, p, pic, word } from '../kit.ts'
import { everywhere, wards } from '../places.ts'

const traTaiNha: Template = (d) => {
  const x = d.place(everywhere)
  const chi = d.chi(x)
  const viec = d.one(
    { ten: 'trả kết quả tại nhà', ai: 'người già, người khuyết tật', so: d.int(48, 96) },
    { ten: 'tiếp nhận hồ sơ buổi tối', ai: 'người đi làm cả ngày', so: d.int(64, 130) },
    { ten: 'làm giấy tờ tại khu dân cư', ai: 'người ở xa trụ sở', so: d.int(38, 84) },
  )
  return {
    title: d.one(
      `${x.Full} ${viec.ten} cho ${viec.ai}`,
      `Cán bộ một cửa ${x.full} ${viec.ten}, dân bớt một chuyến đi`,
      `Chiếc cặp hồ sơ lưu động của ${x.full}: ${viec.ten}`,
    ),
    lead: `Trung tâm phục vụ hành chính công ${x.full} thử cách làm mới: ${viec.ten}, ưu tiên ${viec.ai}. Người dân đăng ký qua điện thoại hoặc nhờ trưởng thôn, tổ trưởng báo giúp.`,
    body: p(
      `Tháng đầu có ${viec.so} lượt hồ sơ, nhiều nhất là chứng thực, hộ tịch và trợ cấp. Mỗi tuần hai cán bộ thay nhau nhận việc, có sổ giao nhận ký từng lượt.`,
      `${chi.Full}, công chức tư pháp – hộ tịch, nhớ lần chị mang giấy chứng nhận đến ${x.hamlet} cho một cụ không ra khỏi giường. Cụ bắt chị ngồi uống hết chén nước mới cho về.`,
      `Lãnh đạo ${x.kind} cho biết cách làm không phát sinh phí với người dân; sau ba tháng sẽ đánh giá để duy trì.`,
    ),
    topics: ['Cải cách thủ tục', 'Chính quyền hai cấp'],
    picture: pic('mot-cua-so', `Quầy tiếp nhận của Trung tâm phục vụ hành chính công ${x.full}.`),
  }
}

const thuXinLoi: Template = (d) => {
  const x = d.place(everywhere)
  const ong = d.ong(x)
  const [tong, tre] = [d.step(1400, 2600, 50), d.int(7, 19)]
  return {
    title: d.one(
      `${x.Full} gửi thư xin lỗi ${tre} người dân vì trả hồ sơ trễ hẹn`,
      `Hồ sơ trễ hẹn ở ${x.full}: xin lỗi bằng thư, có chữ ký`,
      `Lá thư xin lỗi của UBND ${x.full} đến tay từng người`,
    ),
    lead: `${tre} hồ sơ trễ hẹn trong tháng được UBND ${x.full} công khai trên bảng tin. Mỗi người dân có hồ sơ trễ nhận một thư xin lỗi ghi rõ lý do và ngày trả mới.`,
    body: p(
      `So với ${num(tong)} hồ sơ tiếp nhận, số trễ không lớn. Nhưng theo lãnh đạo ${x.kind}, với người phải đi lại thêm một lần thì “trễ một cũng là trễ”.`,
      `${ong.Full} ở ${x.hamlet} nhận thư khi đang ở ruộng. Ông bảo được báo trước nên không mất công xuống hỏi, “thế là đỡ bực”.`,
      `Nguyên nhân chủ yếu nằm ở khâu xác minh giữa các phòng. ${x.Kind} đã rút ngắn bằng cách chuyển hồ sơ điện tử, không chờ bản giấy.`,
    ),
    topics: ['Cải cách thủ tục'],
    picture: pic('mot-cua-so', `Người dân làm thủ tục tại ${x.full}.`),
  }
}

const doHaiLong: Template = (d) => {
  const x = d.place(everywhere)
  const [dau, sau] = [d.int(78, 86), d.int(91, 97)]
  const che = d.one(
    'chỗ ngồi chờ thiếu quạt',
    'bảng hướng dẫn chữ nhỏ',
    'không biết hồ sơ đang ở bàn nào',
    'bãi để xe nắng',
  )
  const chi = d.chi(x)
  return {
    title: d.one(
      `${x.Full} nghe dân chê: từ chuyện ${che}`,
      `Đo hài lòng ở ${x.full}, chuyện ${che} được sửa trước`,
      `Một câu chê ở ${x.full}: “${capital(che)}”, ba tuần sau đã sửa`,
    ),
    lead: `Hòm thư góp ý tại bộ phận một cửa ${x.full} có câu lặp lại nhiều nhất: ${che}. Ba tuần sau khi mở hòm, chuyện ấy đã được xử lý.`,
    body: p(
      `Khảo sát lần đầu, ${dau}% người được hỏi hài lòng; lần gần đây là ${sau}%. Nhóm khảo sát do Mặt trận và đoàn thể chủ trì, cán bộ một cửa không tham gia phát phiếu.`,
      `${chi.Full}, người dân ${x.hamlet}, nhận xét điều dễ chịu nhất bây giờ là có người ra đón, hỏi cần làm gì rồi chỉ đúng quầy.`,
      `${x.Full} công bố cả điểm thấp lẫn điểm cao của từng lĩnh vực. Lĩnh vực đất đai vẫn đứng cuối, được giao chỉ tiêu cải thiện riêng.`,
    ),
    topics: ['Cải cách thủ tục', 'Chính quyền hai cấp'],
    picture: pic('mot-cua-so', `Bộ phận một cửa ${x.full} sau khi sắp xếp lại.`),
  }
}

const toSo: Template = (d) => {
  const x = d.place(everywhere)
  const em = d.em(x)
  const viec = d.one(
    'nộp hồ sơ trực tuyến',
    'kích hoạt tài khoản định danh',
    'tra cứu kết quả hồ sơ',
    'nộp lệ phí trực tuyến',
  )
  const so = d.int(180, 420)
  return {
    title: d.one(
      `Đoàn viên ${x.full} trực bàn hướng dẫn ${viec}`,
      `${capital(viec)}: ở ${x.full} có người ngồi cạnh chỉ giúp`,
      `Chiếc áo xanh ở bộ phận một cửa ${x.full} giúp dân ${viec}`,
    ),
    lead: `Cạnh cửa ra vào trụ sở ${x.full} có thêm một chiếc bàn nhỏ với hai bạn trẻ áo xanh. Việc của họ là hướng dẫn người dân ${viec}, không làm thay.`,
    body: p(
      `Sau một tháng, bàn hướng dẫn giúp ${so} lượt người. Ai quay lại lần hai phải tự bấm từ đầu, đoàn viên chỉ nhắc khi kẹt.`,
      `${capital(em.name)}, sinh viên tình nguyện, nói bài học lớn nhất là kiên nhẫn: “Có bác hỏi năm lần một chỗ, lần thứ sáu bác làm đúng, cả bàn vỗ tay.”`,
      `${x.Full} in tờ hướng dẫn bằng hình, chữ lớn, phát kèm giấy hẹn.`,
    ),
    topics: ['Cải cách thủ tục', 'Chuyển đổi số'],
    picture: pic(d.one('mot-cua-so', 'tru-so-xa'), `Bàn hướng dẫn người dân tại ${x.full}.`),
  }
}

const batCatGiay: Template = (d) => {
  const x = d.place(everywhere)
  const tt = d.one(
    'đăng ký kết hôn',
    'trợ cấp mai táng',
    'xác nhận hộ nghèo',
    'cấp giấy phép xây nhà ở',
    'đăng ký khai sinh',
    'đăng ký hộ kinh doanh',
  )
  const anh = d.anh(x)
  const [cu, moi] = [d.int(5, 8), d.int(2, 3)]
  return {
    title: d.one(
      `Thủ tục ${tt} ở ${x.full}: từ ${word(cu)} loại giấy còn ${word(moi)}`,
      `${x.Full} cắt giấy tờ thừa khi làm thủ tục ${tt}`,
      `Làm thủ tục ${tt} ở ${x.full} nhanh hơn nhờ dữ liệu có sẵn`,
    ),
    lead: `Người dân ${x.full} làm thủ tục ${tt} nay chỉ phải xuất trình ${word(moi)} loại giấy, thay cho ${word(cu)} loại như trước. Những thông tin còn lại cán bộ tự tra trong cơ sở dữ liệu.`,
    body: html(
      p(
        `${anh.Full}, công chức phụ trách, cho biết để bỏ được bản sao, ${x.kind} phải rà từng biểu mẫu xem ô nào đã có dữ liệu. Các bước hiện còn:`,
      ),
      ol(
        'Xuất trình căn cước tại quầy hoặc đăng nhập tài khoản định danh.',
        'Kiểm tra thông tin hiện trên màn hình, báo ngay chỗ sai.',
        'Ký và nhận giấy hẹn, kết quả gửi về tài khoản hoặc bản giấy.',
      ),
      p(`Trường hợp dữ liệu cũ bị thiếu, cán bộ có trách nhiệm xác minh, không bắt người dân đi xin giấy.`),
    ),
    topics: ['Cải cách thủ tục', 'Chuyển đổi số'],
    picture: pic('mot-cua-so', `Người dân nộp hồ sơ tại quầy của ${x.full}.`),
  }
}

const quyTrinhNoiBo: Template = (d) => {
  const x = d.place(wards)
  const chi = d.chi(x)
  const sk = d.one(
    { ten: 'lấy số qua điện thoại', loi: 'đến đúng lượt, không ngồi chờ' },
    { ten: 'màn hình báo hồ sơ đang ở khâu nào', loi: 'khỏi phải hỏi ai' },
    { ten: 'góc chờ có sách trong phòng họp cũ', loi: 'trẻ đi cùng mẹ không quấy' },
    { ten: 'quầy ưu tiên mẹ bế con', loi: 'được làm trước và có ghế thấp' },
  )
  return {
    title: d.one(
      `Sáng kiến ở ${x.full}: ${sk.ten}`,
      `${x.Full} có ${sk.ten}: ${sk.loi}`,
      `Đến ${x.full} làm giấy tờ, nay có ${sk.ten}`,
    ),
    lead: `Một sáng kiến nhỏ của công chức ${x.full} đang được nhiều nơi hỏi thăm: ${sk.ten}. Chi phí gần như không đáng kể, hiệu quả thấy ngay trong tuần đầu.`,
    body: p(
      `Tác giả là ${chi.full}, công chức bộ phận một cửa. Chị quan sát nhiều ngày, ghi lại từng lần người dân tỏ ra sốt ruột rồi mới đề xuất.`,
      `Lợi ích người dân nhắc tới nhiều nhất là ${sk.loi}. Thời gian có mặt tại trụ sở của mỗi lượt giao dịch giảm từ ${d.int(38, 52)} phút xuống còn ${d.int(17, 26)} phút.`,
      `Sở Nội vụ đề nghị ${x.full} viết lại cách làm trong một trang để các xã, phường khác tham khảo.`,
    ),
    topics: ['Cải cách thủ tục'],
    picture: pic('mot-cua-so', `Không gian tiếp dân của ${x.full}.`),
  }
}

export const caiCachHanhChinh: SectionTemplates = {
  authors: ['Đặng Minh Khuê', 'Nguyễn Thùy Dương', 'Tuấn Kiệt'],
  templates: [traTaiNha, thuXinLoi, doHaiLong, toSo, batCatGiay, quyTrinhNoiBo],
}
