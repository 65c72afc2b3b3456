import type { SectionTemplates, Template } from '../kit.ts'
import { html, p, pic, ul } from '../kit.ts'
import { everywhere, highland } from '../places.ts'

const loiHua: Template = (d) => {
  const x = d.place(everywhere)
  const [hua, xong] = [d.int(11, 18), d.int(6, 9)]
  const ba = d.ba(x)
  return {
    title: d.one(
      `Đại biểu HĐND ${x.full} báo cáo lời hứa trước cử tri ${x.hamlet}`,
      `Chương trình hành động của đại biểu: cử tri ${x.full} giữ bản sao`,
      `${x.Hamlet}, ${x.full} treo bảng theo dõi lời hứa của đại biểu`,
    ),
    lead: `Ở nhà văn hóa ${x.hamlet}, ${x.full}, tờ giấy khổ lớn ghi chương trình hành động của các đại biểu vẫn treo ngay cửa. Mỗi việc có một ô trống để đánh dấu khi làm xong.`,
    body: p(
      `Trong ${hua} việc được ghi, ${xong} ô đã đánh dấu, ${hua - xong} ô còn trống. Những việc xong trước thường nhỏ: nắp cống, biển báo, giờ mở cửa nhà văn hóa.`,
      `${ba.Full}, cử tri ${x.hamlet}, nói bà thích cách làm này vì “ai hứa gì đều có chữ”. Khi việc chậm, cử tri biết hỏi đúng người.`,
      `Thường trực HĐND ${x.full} cho biết sẽ in lại bảng ở tất cả khu dân cư, cập nhật sau mỗi kỳ họp.`,
    ),
    topics: ['Chính quyền hai cấp'],
    picture: pic('tru-so-xa', `Trụ sở ${x.full}, nơi cử tri có thể xem chương trình hành động của đại biểu.`),
  }
}

const kyNang: Template = (d) => {
  const x = d.place(everywhere)
  const bai = d.one(
    { ten: 'đọc dự toán ngân sách', tap: 'tìm ba con số không khớp trong một bảng dự toán giả định' },
    { ten: 'đặt câu hỏi chất vấn', tap: 'rút câu hỏi dài nửa trang xuống còn hai câu' },
    { ten: 'giám sát một công trình', tap: 'lập danh sách giấy tờ cần xem trước khi ra hiện trường' },
  )
  const anh = d.anh(x)
  return {
    title: d.one(
      `Đại biểu HĐND ${x.full} học cách ${bai.ten}`,
      `Lớp kỹ năng cho đại biểu ở ${x.full}: tập ${bai.ten}`,
      `Đại biểu trẻ ${x.full} thực hành ${bai.ten} trước kỳ họp`,
    ),
    lead: `Lớp bồi dưỡng kỹ năng cho đại biểu HĐND ${x.full} không có bài giảng dài. Người học nhận ngay tình huống, làm theo nhóm rồi bảo vệ ý kiến của mình.`,
    body: p(
      `Chủ đề lần này là ${bai.ten}. Bài tập khó nhất: ${bai.tap}. Nhóm làm xong trước phải giải thích cho nhóm chưa xong.`,
      `${anh.Full}, lần đầu làm đại biểu, thừa nhận trước đây anh ngại phát biểu vì sợ nói sai số liệu. Nay anh biết phải hỏi ai và xem văn bản nào.`,
      `Buổi học kế tiếp mời đại biểu nhiều nhiệm kỳ chia sẻ chuyện tiếp xúc cử tri, kể cả những lần chưa trả lời được.`,
    ),
    topics: ['Chính quyền hai cấp'],
    picture: pic('hoi-truong', `Đại biểu HĐND ${x.full} trong lớp bồi dưỡng kỹ năng hoạt động.`),
  }
}

const danhSach: Template = (d) => {
  const x = d.place(everywhere)
  const viec = d.one(
    {
      ten: 'người tạm trú',
      ke: 'công nhân thuê trọ, sinh viên, người về ở với con',
      hoi: 'ở trọ thì bỏ phiếu tại đâu',
    },
    {
      ten: 'người đi làm ăn xa',
      ke: 'thợ xây, tài xế đường dài, người làm theo mùa vụ',
      hoi: 'đúng ngày bỏ phiếu mà vắng nhà thì làm thế nào',
    },
    {
      ten: 'người cao tuổi, khuyết tật',
      ke: 'người đi lại khó, người đang chữa bệnh tại nhà',
      hoi: 'không đến được phòng bỏ phiếu thì ai giúp',
    },
  )
  const co = d.chi(x)
  return {
    title: d.one(
      `Hỏi – đáp ở ${x.full}: ${viec.ten} đi bầu cử thế nào?`,
      `${x.Full} rà danh sách cử tri, chú ý ${viec.ten}`,
      `Quyền bầu cử của ${viec.ten}: cán bộ ${x.full} giải thích`,
    ),
    kicker: 'Hiểu luật bầu cử',
    lead: `Tổ công tác của ${x.full} tới từng ngõ đối chiếu dữ liệu cư trú của ${viec.ke}. Câu hỏi gặp nhiều nhất là ${viec.hoi}.`,
    body: html(
      p(`${co.Full}, cán bộ tư pháp – hộ tịch, tóm tắt những điều người dân cần nhớ:`),
      ul(
        'Mỗi cử tri chỉ ghi tên vào một danh sách, ở nơi thường trú hoặc tạm trú.',
        'Cử tri phải tự mình đi bầu, không nhờ người khác bỏ phiếu thay.',
        'Người không thể tự viết được nhờ người viết hộ nhưng phải tự mình bỏ phiếu; người đó phải giữ bí mật.',
        'Người ốm đau, già yếu, khuyết tật không đến được thì tổ bầu cử mang hòm phiếu phụ tới nơi ở.',
      ),
      p(
        `Ai chuyển nơi ở sau khi danh sách đã niêm yết thì xin giấy chứng nhận của UBND nơi mình có tên để được bỏ phiếu nơi ở mới.`,
      ),
    ),
    topics: ['Chính quyền hai cấp'],
    picture: pic(
      d.one('mot-cua-so', 'duong-lang'),
      `Cán bộ ${x.full} giải đáp thắc mắc của cử tri về danh sách và nơi bỏ phiếu.`,
    ),
  }
}

const kienNghi: Template = (d) => {
  const x = d.place(everywhere)
  const mau = d.one('xanh, vàng, đỏ', 'một sao, hai sao, ba sao')
  const [a, b, c] = [d.int(14, 22), d.int(7, 12), d.int(2, 5)]
  const ong = d.ong(x)
  return {
    title: d.one(
      `${x.Full} phân loại kiến nghị cử tri để không việc nào rơi`,
      `Sổ kiến nghị cử tri của ${x.full} có thêm cột “người chịu trách nhiệm”`,
      `Kiến nghị cử tri ở ${x.full}: việc khó không còn nằm cuối sổ`,
    ),
    lead: `Thường trực HĐND ${x.full} lập lại sổ kiến nghị cử tri của cả nhiệm kỳ. Mỗi kiến nghị được xếp vào một trong ba mức ${mau}, tùy độ khó và thời hạn trả lời.`,
    body: p(
      `Rà soát ${a + b + c} kiến nghị, có ${a} việc thuộc thẩm quyền của ${x.kind}, ${b} việc của sở, ngành, ${c} việc phải chờ quy định mới. Mức khó nhất được đặt lên đầu bảng, không để lẫn.`,
      `${ong.Full}, người giữ sổ, bảo trước đây ý kiến hay bị chép lại y nguyên qua từng kỳ. Nay mỗi lần chép phải ghi thêm đã làm gì.`,
      `Cử tri có thể xem sổ tại trụ sở hoặc hỏi qua số điện thoại in trên giấy mời tiếp xúc.`,
    ),
    topics: ['Chính quyền hai cấp'],
    picture: pic('tru-so-xa', `Trụ sở ${x.full}, nơi sổ kiến nghị cử tri được để ở bàn tiếp dân.`),
  }
}

const toBauCu: Template = (d) => {
  const x = d.place(highland)
  const anh = d.anh(x)
  const tieng =
    x.folk[0] === 'mong' ? 'tiếng Mông' : x.folk[0] === 'thai' ? 'tiếng Thái' : 'tiếng Tày, tiếng Dao'
  return {
    title: d.one(
      `Những người giữ hòm phiếu ở ${x.full} kể chuyện nghề`,
      `${x.Full} tập huấn tổ bầu cử bằng ${tieng} và tiếng phổ thông`,
      `Bản xa của ${x.full}: ${tieng} trong giờ học luật bầu cử`,
    ),
    lead: `Ở ${x.full}, tài liệu tập huấn cho tổ bầu cử được soạn thêm bằng ${tieng}. Người hướng dẫn cho học viên đóng vai cử tri, cán bộ kiểm phiếu và người quan sát.`,
    body: p(
      `${anh.Full} ở ${x.hamlet} đã nhiều lần làm tổ viên. Anh nhớ nhất lần cùng hai người mang hòm phiếu phụ đi bộ gần hai giờ tới nhà một cụ già ốm.`,
      `Buổi tập huấn dừng lâu ở khâu kiểm phiếu: phiếu nào hợp lệ, phiếu nào không, biên bản ghi ra sao. Mỗi nhóm kiểm thử 50 phiếu mẫu, sai chỗ nào sửa chỗ ấy.`,
      `Lãnh đạo xã cho biết việc tập huấn làm kỹ để khi có bầu cử hay bầu bổ sung, các bản đều có người thạo việc.`,
    ),
    topics: ['Chính quyền hai cấp', 'Văn hóa dân tộc'],
    picture: pic(
      'nha-san',
      `Một nếp nhà ở ${x.hamlet}, ${x.full}, nơi tổ bầu cử từng mang hòm phiếu phụ đến.`,
    ),
  }
}

export const bauCu: SectionTemplates = {
  authors: ['Nguyễn Thùy Dương', 'Trần Quốc Huy', 'Vi Thị Hoa'],
  templates: [loiHua, kyNang, danhSach, kienNghi, toBauCu],
}
