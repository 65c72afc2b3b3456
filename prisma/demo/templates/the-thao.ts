import type { SectionTemplates, Template } from './kit.ts'
import { capital, html, num, p, pic, street, table, word } from './kit.ts'
import { communes, everywhere, highland, riverside } from './places.ts'

const bongDa: Template = (d) => {
  const x = d.place(everywhere)
  const y = d.place(everywhere)
  const giai = d.one(
    'Giải Bóng đá thiếu niên',
    'Giải Bóng đá các xã, phường',
    'Giải Bóng đá thanh niên',
    'Giải Bóng đá nông dân',
  )
  const t = d.one(
    {
      so: '2–1',
      nhan: 'ngược dòng thắng',
      ke: `${y.Full} mở tỷ số sớm nhờ pha đánh đầu từ quả phạt góc. ${x.Full} không vội, kéo bóng sang cánh, gỡ hòa rồi vượt lên trước giờ chót.`,
    },
    {
      so: '1–0',
      nhan: 'thắng sát nút',
      ke: `Thế trận giằng co, hai thủ môn đều có những pha cứu thua đáng giá. Gần hết giờ, ${x.full} mới tận dụng được một lần hàng thủ đối phương phá bóng hụt.`,
    },
    {
      so: '3–2',
      nhan: 'thắng kịch tính',
      ke: `Hai đội thay nhau dẫn điểm, khán giả phải đứng cả lên ghế. Khi tỷ số đang 2–2, ${x.full} cướp được bóng giữa sân và phản công chỉ bằng ba đường chuyền.`,
    },
  )
  const anh = d.anh(x)
  const nhi = giai.includes('thiếu niên')
  const em = d.em(x, false)
  const phut = nhi ? d.int(41, 58) : d.int(71, 88)
  const ai = nhi
    ? `${em.full}, học sinh lớp 9. Em`
    : `${anh.full}, ${d.one('thợ sửa xe', 'thợ mộc', 'người giao hàng', 'giáo viên thể dục')}. Anh`
  return {
    title: d.one(
      `${x.Full} ${t.nhan} ${y.full} ở chung kết ${giai}`,
      `${giai}: ${x.full} ${t.nhan} ${y.full}`,
      `Bàn thắng muộn đưa cúp ${giai} về ${x.full}`,
    ),
    lead: `Trận chung kết ${giai} giữa ${x.full} và ${y.full} kết thúc với tỷ số ${t.so}. Bàn quyết định đến ở phút ${phut}, khi cả hai đội đã thấm mệt.`,
    body: p(
      t.ke,
      `Người ghi bàn quyết định là ${ai} nói lúc ấy chỉ kịp nghĩ phải sút thấp.`,
      `Giải có ${d.int(10, 20)} đội, mỗi đội tự lo áo, nước, xe. Ban tổ chức trao thêm giải phong cách cho ${y.full}.`,
    ),
    topics: [nhi ? 'Thể thao học đường' : 'Nông thôn mới'],
    picture: pic('san-bong', `Khán giả theo dõi trận đấu giữa ${x.full} và ${y.full}.`),
  }
}

const duaThuyen: Template = (d) => {
  const x = d.place(riverside)
  const y = d.place(riverside)
  const [doi, m] = [d.int(8, 14), d.one(500, 600, 800, 1000)]
  const ong = d.ong(x)
  return {
    title: d.one(
      `Đội thuyền ${x.full} về nhất giải bơi chải, hơn ${y.full} nửa mũi`,
      `Hội bơi thuyền ở ${x.full}: ${doi} đội, ${num(m)} m gay cấn`,
      `${x.Full} thắng ${y.full} sát nút trên sông Lam Giang`,
    ),
    lead: `Hai bờ sông ở ${x.full} đông nghịt người xem ${doi} đội thuyền tranh tài trên cự ly ${num(m)} m. Trận chung kết giữa chủ nhà và ${y.full} chỉ phân định ở vạch cờ.`,
    body: p(
      `${ong.Full}, người cầm lái đội ${x.full}, dặn quân chèo đều hai trăm nhịp đầu, chưa được bứt lên. Đến cây đa cuối chặng, ông gõ mạn ba tiếng, cả thuyền cùng dồn sức.`,
      `Đội ${y.full} bám đuổi đến cùng, kém nửa mũi thuyền. Sau trận, hai bên té nước vào nhau rồi cùng khiêng thuyền lên bãi.`,
      `Ban tổ chức bố trí sáu xuồng cứu hộ, yêu cầu tay chèo biết bơi và mặc áo phao. Không có sự cố nào trong suốt hai ngày thi đấu.`,
    ),
    topics: ['Văn hóa dân tộc'],
    picture: pic('cuoc-dua-thuyen', `Các đội thuyền so tài trên sông, đoạn qua ${x.full}.`),
  }
}

const chayBo: Template = (d) => {
  const t = d.one(
    { ten: 'chạy đêm quanh bờ kè', dai: 5, dac: 'đèn đeo trán' },
    { ten: 'chạy việt dã leo dốc', dai: 8, dac: 'mỗi cây số một chốt nước chè' },
    { ten: 'đi bộ vì môi trường', dai: 3, dac: 'mỗi người mang một túi nhặt rác' },
    { ten: 'chạy tiếp sức gia đình', dai: 4, dac: 'mỗi đội có ông bà, bố mẹ và con' },
  )
  const x = d.place(t.ten.includes('bờ kè') ? riverside : t.ten.includes('leo dốc') ? highland : everywhere)
  const chi = d.chi(x)
  const n = d.step(240, 680, 20)
  return {
    title: d.one(
      `${n} người dự giải ${t.ten} ở ${x.full}`,
      `${capital(t.ten)} ở ${x.full}: chậm cũng được, đừng bỏ cuộc`,
      `Giải ${t.ten} ${x.full} vui ngay từ vạch xuất phát`,
    ),
    lead: `Giải ${t.ten} cự ly ${t.dai} km do ${x.full} tổ chức thu hút ${n} người. Điểm riêng của giải là ${t.dac}, khiến nhiều người chưa từng thi đấu cũng đăng ký.`,
    body: p(
      `Người về đầu không nhận phong bì mà nhận một cây giống do vườn ươm địa phương tặng. ${chi.Full}, về gần cuối, được cả đoàn đứng lại vỗ tay.`,
      `Chị kể tập từ ba tháng trước, ban đầu chỉ đi bộ quanh sân. Bác sĩ trạm y tế khuyên giữ nhịp thở, mệt thì dừng.`,
      `Tiền đăng ký góp được ${d.int(12, 38)} triệu đồng, dùng sửa sân chơi cho trẻ ở ${x.hamlet}.`,
    ),
    topics: ['Người tốt việc tốt'],
    picture: pic(
      t.ten.includes('bờ kè') ? 'song-va-thuyen' : street(x),
      `Một đoạn đường chạy qua ${x.full}.`,
    ),
  }
}

const bongChuyen: Template = (d) => {
  const x = d.place(communes)
  const doi = d.int(9, 16)
  const mon = d.one('bóng chuyền hơi', 'bóng chuyền', 'cầu lông', 'bóng bàn', 'kéo co')
  const ba = d.ba(x)
  const vong = d.int(5, 7)
  return {
    title: d.one(
      `${doi} đội tranh tài giải ${mon} ở ${x.full}`,
      `Giải ${mon} ${x.full}: nhà nông chiều thi đấu, sáng xuống đồng`,
      `Sân ${mon} ${x.hamlet}, ${x.full} sáng đèn mùa giải`,
    ),
    lead: `Giải ${mon} các thôn, bản của ${x.full} đang vào những trận cuối. ${doi} đội thi đấu vòng tròn, trận nào cũng bắt đầu sau bữa tối để ai cũng kịp việc đồng áng.`,
    body: html(
      p(`Sau ${vong} lượt trận, bốn đội dẫn đầu bảng xếp hạng:`),
      table(
        ['Đội', 'Thắng', 'Thua'],
        [capital(x.hamlet), String(vong), '0'],
        [capital(x.other), String(vong - 1), '1'],
        ['Liên quân trường học', String(vong - 2), '2'],
        ['Đội công an xã', String(vong - 3), '3'],
      ),
      p(
        `${ba.Full}, thủ quỹ giải, cho biết mọi khoản góp đều dán ở cổng nhà văn hóa. Giải thưởng là mấy bộ lưới, quả bóng; đội bét nhận một rổ trứng để “lấy sức”.`,
      ),
    ),
    topics: ['Nông thôn mới'],
    picture: pic('duong-lang', `Đường vào sân chơi chung ở ${x.full}, nơi diễn ra giải đấu.`),
  }
}

const tre: Template = (d) => {
  const x = d.place(everywhere)
  const mon = d.one('võ cổ truyền', 'điền kinh', 'đá cầu', 'đẩy gậy', 'bắn nỏ')
  const em = d.em(x)
  const thay = d.thay(x)
  const cap = d.one('Tiểu học', 'THCS')
  return {
    title: d.one(
      `Em học trò Trường ${cap} ${x.name} đoạt huy chương vàng ${mon}`,
      `Đội ${mon} Trường ${cap} ${x.name} có huy chương vàng cấp tỉnh`,
      `Từ sân đất ${x.name}, một huy chương vàng ${mon} cấp tỉnh`,
    ),
    lead: `Tại giải thể thao học sinh cấp tỉnh, ${em.full} của Trường ${cap} ${x.name} giành huy chương vàng môn ${mon}. Đây là lần đầu em thi đấu xa nhà.`,
    body: p(
      `${thay.Full}, giáo viên thể dục, phát hiện em lúc cả lớp chơi tự do. Sân tập của trường bằng đất, ngày mưa thầy trò chuyển vào hiên, kẻ vạch bằng phấn.`,
      `Phụ huynh góp tiền xe, thư viện cho mượn sách hướng dẫn, còn bạn bè thì tập cùng để có đối thủ. Cả đội mang về ${word(d.int(2, 4))} huy chương nữa.`,
      `Nhà trường đã xin được bộ thảm tập cũ, sắp sửa mở lớp miễn phí vào chiều thứ bảy. Em nói điều muốn nhất là có thêm bạn tập.`,
    ),
    topics: ['Thể thao học đường'],
    picture: pic('truong-hoc', `Sân Trường ${cap} ${x.name}, nơi thầy trò luyện tập.`),
  }
}

const danToc: Template = (d) => {
  const x = d.place(highland)
  const mon = d.one('bắn nỏ', 'đẩy gậy', 'tù lu', 'kéo co', 'đi cà kheo', 'tó má lẹ')
  const [doi, hc] = [d.int(8, 14), d.int(4, 9)]
  const ong = d.ong(x)
  return {
    title: d.one(
      `${x.Full} giữ ngôi đầu môn ${mon} ở hội thao vùng cao`,
      `Hội thao các dân tộc ở ${x.full}: nóng nhất là ${mon}`,
      `Mang ${mon} vào trường học, ${x.full} có thêm vận động viên trẻ`,
    ),
    lead: `Hội thao các dân tộc tổ chức tại ${x.full} quy tụ ${doi} đoàn. Môn ${mon} đông khán giả nhất, người xem đứng kín cả sườn đồi.`,
    body: p(
      `Đoàn chủ nhà giành ${hc} huy chương, xếp thứ nhất. ${ong.Full} ở ${x.hamlet}, từng vô địch thời trẻ, nay làm trọng tài; ông dừng trận một lần để nhắc lại luật cho hai đội.`,
      `Ban tổ chức mời học sinh làm tình nguyện viên, ghi điểm và dẫn chương trình bằng hai thứ tiếng.`,
      `Sau hội thao, các trường đề nghị đưa môn này vào giờ thể dục, mỗi tuần một tiết, dụng cụ do phụ huynh giúp làm.`,
    ),
    topics: ['Văn hóa dân tộc', 'Thể thao học đường'],
    picture: pic('le-hoi', `Không khí ngày hội thể thao ở ${x.full}.`),
  }
}

const sanTap: Template = (d) => {
  const x = d.place(everywhere)
  const sau = d.one('bãi rác tự phát', 'khu đất trống mọc cỏ dại', 'ao tù lấp dở', 'sân kho hợp tác cũ')
  const anh = d.anh(x)
  const tien = d.step(60, 180, 10)
  return {
    title: d.one(
      `Sân thể thao mới ở ${x.hamlet}, ${x.full} thay cho ${sau}`,
      `Không cần nhà thi đấu, người dân ${x.full} tự làm sân tập`,
      `${tien} triệu đồng làm sân chơi cho cả xóm ở ${x.full}`,
    ),
    lead: `Nơi trước là ${sau}, nay thành sân tập có hàng cây và ghế đá của ${x.hamlet}, ${x.full}. Kinh phí ${tien} triệu đồng do người dân tự góp và con em xa quê ủng hộ.`,
    body: p(
      `${anh.Full}, trưởng nhóm vận động, kể khó nhất là thống nhất giờ giấc: sáng cho người già, chiều cho trẻ, tối cho bóng đá. Lịch được vẽ to, dán ở gốc cây.`,
      `Sân có bộ xà đơn, đường chạy 120 m, một góc cát cho trẻ. Ai làm hỏng thì tự sửa, đó là điều duy nhất trong nội quy.`,
      `Từ ngày có sân, số người tập thể dục buổi sáng ở đây tăng gần gấp đôi, theo đếm của tổ dân cư.`,
    ),
    topics: ['Nông thôn mới'],
    picture: pic('san-bong', `Sân thể thao của người dân ${x.hamlet}, ${x.full}.`),
  }
}

export const theThao: SectionTemplates = {
  authors: ['Tuấn Kiệt', 'Trần Quốc Huy', 'Sùng A Tráng'],
  templates: [bongDa, duaThuyen, chayBo, bongChuyen, tre, danToc, sanTap],
}
