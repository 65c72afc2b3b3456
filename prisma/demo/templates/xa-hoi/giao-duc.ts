import type { SectionTemplates, Template } from '../kit.ts'
import { capital, num, p, pic, quote, word } from '../kit.ts'
import { communes, everywhere, highland, wards } from '../places.ts'

const bepAn: Template = (d) => {
  const x = d.place(highland)
  const truong = d.one('Trường PTDT bán trú Tiểu học', 'Trường PTDT bán trú THCS')
  const co = d.co(x)
  const [tong, bt] = [d.int(380, 520), d.int(210, 320)]
  const rau = d.one('luống cải và su hào', 'giàn bí, giàn mướp', 'vườn đậu, rau thơm')
  return {
    title: d.one(
      `Vườn rau của học sinh bán trú ${x.full} góp cho bữa ăn`,
      `Bữa cơm bán trú ở ${x.full}: có rau do trò tự trồng`,
      `${bt} suất ăn mỗi ngày và ${rau} sau trường ${x.name}`,
    ),
    lead: `Phía sau ${truong} ${x.name}, ${rau} xanh kín mảnh đất từng bỏ hoang. Rau ấy góp vào bữa ăn của ${bt} học sinh bán trú.`,
    body: p(
      `Trường có ${tong} học sinh, trong đó ${bt} em ở lại từ đầu tuần. Mỗi lớp nhận một luống, tưới vào đầu giờ chiều, cuối tuần cân rau nộp bếp và ghi vào bảng.`,
      `${co.Full}, phụ trách bếp, công khai thực đơn trên tấm bảng ở cổng. Phụ huynh đến giao hàng hay đón con đều xem được, có hôm vào nếm thử.`,
      `Nhờ tự túc một phần rau, tiền ăn của học sinh dồn được sang thịt, trứng. Nhà trường cân đo cho các em mỗi tháng một lần để theo dõi.`,
    ),
    topics: ['Người tốt việc tốt'],
    picture: pic('truong-hoc', `Sân ${truong} ${x.name}.`),
  }
}

const xoaPhong: Template = (d) => {
  const x = d.place(communes)
  const phong = d.int(3, 6)
  const chi = phong * 1.1 + 0.4
  const em = d.em(x)
  const truoc = d.one('vách ván hở gió', 'mái tôn nóng rát', 'nền đất lồi lõm')
  return {
    title: d.one(
      `${capital(word(phong))} phòng học mới ở ${x.hamlet}, ${x.full}`,
      `Học sinh ${x.hamlet}, ${x.full} rời phòng học ${truoc}`,
      `Điểm trường ${x.hamlet} thay áo mới, hết cảnh ${truoc}`,
    ),
    lead: `Điểm trường ${x.hamlet}, ${x.full} vừa có ${word(phong)} phòng học kiên cố thay cho dãy phòng ${truoc}. Công trình ${num(chi)} tỷ đồng do ngân sách và nhà hảo tâm cùng góp.`,
    body: p(
      `Mỗi phòng có cửa sổ hai phía, quạt, đèn đủ sáng và bảng chống lóa. Sân trường lát gạch, có bồn rửa tay và hai nhà vệ sinh riêng.`,
      `${em.Full}, học sinh lớp 4, bảo thích nhất là ngồi bàn không phải kê giấy cho khỏi cập kênh. Buổi đầu tiên, cả lớp xin cô cho quét lại một lượt dù phòng rất sạch.`,
      `Bàn ghế cũ còn dùng được chuyển sang nhà văn hóa làm góc đọc sách. Cha mẹ học sinh góp công trồng hàng rào cây và hai gốc phượng trước cổng.`,
    ),
    topics: ['Nông thôn mới'],
    picture: pic('truong-hoc', `Ngôi trường ở ${x.full} trong giờ học sinh tới lớp.`),
  }
}

const cauLacBo: Template = (d) => {
  const x = d.place(everywhere)
  const c = d.one(
    {
      ten: 'rô bốt',
      lam: 'lắp xe dò đường từ mô tơ đồ chơi cũ',
      thi: 'cho xe chạy qua mê cung giấy',
      topic: 'Chuyển đổi số' as const,
    },
    {
      ten: 'tiếng Anh',
      lam: 'dẫn khách tham quan trường bằng tiếng Anh',
      thi: 'kể chuyện quê mình trong ba phút',
      topic: 'Sách và người đọc' as const,
    },
    {
      ten: 'nhà nông nhí',
      lam: 'ủ phân từ lá rụng, ươm rau',
      thi: 'bán rau gây quỹ thư viện',
      topic: 'Sách và người đọc' as const,
    },
    {
      ten: 'báo tường điện tử',
      lam: 'phỏng vấn bác bảo vệ, cô cấp dưỡng',
      thi: 'ra số đầu tiên dài tám trang',
      topic: 'Sách và người đọc' as const,
    },
    {
      ten: 'cờ vua',
      lam: 'giải thế cờ dán ở hành lang mỗi sáng',
      thi: 'đấu giao hữu với trường bạn',
      topic: 'Thể thao học đường' as const,
    },
  )
  const em = d.em(x)
  const thay = d.thay(x)
  const cap = d.one('Tiểu học', 'THCS')
  return {
    title: d.one(
      `Câu lạc bộ ${c.ten} của Trường ${cap} ${x.name}: học mà vui`,
      `Học sinh Trường ${cap} ${x.name} mê câu lạc bộ ${c.ten}`,
      `Giờ ra chơi dài hơn ở câu lạc bộ ${c.ten} Trường ${cap} ${x.name}`,
    ),
    lead: `Chiều thứ năm, phòng bộ môn của Trường ${cap} ${x.name} chật kín. Câu lạc bộ ${c.ten} có ${d.int(22, 46)} thành viên, không lấy tiền, chỉ cần đến đúng giờ.`,
    body: p(
      `Việc các em làm mỗi tuần là ${c.lam}. ${thay.Full}, người hướng dẫn, để học trò tự cãi nhau rồi mới góp ý.`,
      `${em.Full} trước hay rụt rè, nay nhận làm nhóm trưởng. Mục tiêu học kỳ này của nhóm là ${c.thi}.`,
      `Nhà trường cho biết không thành lập câu lạc bộ theo phong trào; câu lạc bộ nào hết người thích thì dừng, để dành phòng cho nhóm khác.`,
    ),
    topics: [c.topic],
    picture: pic('lop-hoc', `Một buổi sinh hoạt của học sinh Trường ${cap} ${x.name}.`),
  }
}

const tuVanTuyenSinh: Template = (d) => {
  const x = d.place([...wards, 'Thạch Khê', 'Mường Khảo', 'Hợp Lý', 'Quế Lâm'])
  const [tong, nghe] = [d.int(210, 340), d.int(64, 118)]
  const co = d.co(x)
  const chu = d.one(
    'chọn nghề theo sức mình',
    'học phí và việc làm thêm',
    'vừa học nghề vừa học văn hóa',
    'các phương thức xét tuyển',
  )
  return {
    title: d.one(
      `Tư vấn hướng nghiệp ở Trường THPT ${x.name}: ${chu}`,
      `Học sinh Trường THPT ${x.name} hỏi chuyên gia về ${chu}`,
      `Chuyện ${chu} làm nóng buổi tư vấn ở Trường THPT ${x.name}`,
    ),
    lead: `Buổi tư vấn tuyển sinh, hướng nghiệp tại Trường THPT ${x.name} kéo dài hơn dự kiến vì học sinh hỏi quá nhiều. Chủ đề được quan tâm nhất là ${chu}.`,
    body: p(
      `Khảo sát trước buổi gặp, trong ${tong} học sinh lớp cuối cấp có ${nghe} em nghiêng về học nghề, ${tong - nghe} em muốn vào đại học, cao đẳng. Nhà trường chia hai nhóm để trả lời sát hơn.`,
      `${co.Full}, giáo viên chủ nhiệm, khuyên các em lập ba danh sách: nghề mình thích, nghề mình làm được, nghề quê mình cần. Phần trùng nhau là chỗ nên tìm hiểu kỹ.`,
      `Một số cựu học sinh trở về kể thật cả chuyện chọn sai ngành, phải học lại từ đầu. Phần này được vỗ tay lâu nhất.`,
    ),
    topics: ['Tuyển sinh'],
    picture: pic(
      d.one('lop-hoc', 'hoi-truong'),
      `Học sinh Trường THPT ${x.name} trong buổi tư vấn hướng nghiệp.`,
    ),
  }
}

const thuVienTruong: Template = (d) => {
  const x = d.place(everywhere)
  const cap = d.one('Tiểu học', 'THCS')
  const em = d.em(x)
  const [sach, luot] = [d.step(1200, 3600, 100), d.int(48, 96)]
  const cach = d.one(
    'đọc cùng em lớp dưới',
    'kể chuyện sách trong giờ chào cờ',
    'mang giá sách ra gốc cây',
    'đổi sách cũ lấy sách chưa đọc',
  )
  return {
    title: d.one(
      `Thư viện Trường ${cap} ${x.name} kéo học trò bằng cách ${cach}`,
      `${capital(cach)}: giờ thư viện ở Trường ${cap} ${x.name}`,
      `Sách không nằm yên trên giá ở Trường ${cap} ${x.name}`,
    ),
    lead: `Thư viện Trường ${cap} ${x.name} có ${num(sach)} cuốn sách nhưng từng rất vắng. Từ khi nhà trường thử cách ${cach}, mỗi ngày có chừng ${luot} lượt mượn.`,
    body: p(
      `Thẻ mượn được bỏ, thay bằng cuốn sổ treo ở cửa. Sách rách không bị phạt, chỉ cần mang đến cho nhóm “bác sĩ sách” dán lại vào giờ ra chơi.`,
      `${em.Full} đã đọc ${d.int(18, 44)} cuốn, thích nhất truyện về các loài vật. Em ghi một câu cảm nhận vào mảnh giấy kẹp cuối sách cho người sau.`,
      `Nhà trường xin thêm sách khoa học và truyện cho trẻ. Nơi nào có sách cũ lành lặn đều có thể gửi tặng.`,
    ),
    topics: ['Sách và người đọc'],
    picture: pic('thu-vien', `Bạn đọc nhỏ tuổi trong thư viện ở ${x.full}.`),
  }
}

const coGiaoCamBan: Template = (d) => {
  const x = d.place(highland)
  const co = d.co(x)
  const nam = d.int(7, 21)
  const hs = d.int(9, 19)
  const ky = d.one(
    'tự học tiếng của bản để nói chuyện với phụ huynh',
    'mang bếp ga mini lên nấu canh cho trò',
    'vẽ kín tường lớp bằng phấn màu',
    'cõng học trò qua suối ngày nước lên',
  )
  return {
    title: d.one(
      `${capital(word(nam))} năm cắm bản của cô giáo ở ${x.hamlet}, ${x.full}`,
      `Lớp ghép ${hs} học trò của cô giáo ${x.hamlet}, ${x.full}`,
      `Cô giáo ở ${x.hamlet} ${ky}`,
    ),
    lead: `Điểm trường ${x.hamlet}, ${x.full} có một lớp ghép ${hs} học trò. ${co.Full} dạy ở đây đã ${nam} năm, quen từng lối rẽ và từng mái nhà.`,
    body: p(
      `Buổi sáng cô chia bảng làm đôi, nửa này tập đọc, nửa kia làm toán. Trò lớn xong bài thì kèm trò nhỏ.`,
      `Phụ huynh kể nhiều về chuyện cô ${ky}. Có nhà định cho con nghỉ học, cô đến ba lần, lần nào cũng ở lại ăn cơm.`,
      quote(
        'Dạy được một đứa đọc thông là cả nhà nó có người đọc giấy tờ. Nghĩ thế thì không thấy xa nữa.',
        `${co.full}, ${x.full}`,
      ),
    ),
    topics: ['Người tốt việc tốt', 'Văn hóa dân tộc'],
    picture: pic('lop-hoc', `Giờ học ở điểm trường ${x.hamlet}, ${x.full}.`),
  }
}

const anToanTruong: Template = (d) => {
  const x = d.place(everywhere)
  const k = d.one(
    { ten: 'bơi và phòng đuối nước', lam: 'nổi người, thoát hiểm và gọi người lớn, không tự nhảy cứu bạn' },
    { ten: 'thoát hiểm khi cháy', lam: 'cúi thấp, che mũi, đi theo tường và tập trung điểm danh' },
    { ten: 'qua đường an toàn', lam: 'dừng lại, nhìn hai phía, giơ tay xin đường, không vừa đi vừa chạy' },
    { ten: 'sơ cứu ban đầu', lam: 'cầm máu, băng ép, giữ yên chỗ gãy và gọi cấp cứu' },
  )
  const cap = d.one('Tiểu học', 'THCS')
  const em = d.em(x)
  return {
    title: d.one(
      `Học sinh Trường ${cap} ${x.name} thực hành ${k.ten}`,
      `Giờ học không điểm ở Trường ${cap} ${x.name}: ${k.ten}`,
      `Trường ${cap} ${x.name} đưa kỹ năng ${k.ten} vào giờ ngoại khóa`,
    ),
    lead: `Thay cho bài giảng dài, học sinh Trường ${cap} ${x.name} học ${k.ten} bằng cách làm đi làm lại từng động tác dưới sự hướng dẫn của người có chuyên môn.`,
    body: p(
      `Nội dung thực hành gồm: ${k.lam}. Nhóm nào làm sai phải nói được sai ở đâu, rồi làm lại.`,
      `${em.Full} xung phong làm mẫu, luống cuống khiến cả sân cười. Lần thứ hai em làm đúng từng bước và được giao hướng dẫn lại cho bạn bên cạnh.`,
      `Nhà trường mời cha mẹ học sinh cùng dự, vì nhiều tình huống xảy ra ở nhà. Kế hoạch là mỗi học kỳ lặp lại hai lần để các em không quên.`,
    ),
    topics: ['Thể thao học đường'],
    picture: pic('truong-hoc', `Sân Trường ${cap} ${x.name}, nơi diễn ra buổi thực hành.`),
  }
}

export const giaoDuc: SectionTemplates = {
  authors: ['Cẩm Tú', 'Đỗ Quỳnh Chi', 'Vi Thị Hoa', 'Sùng A Tráng'],
  templates: [bepAn, xoaPhong, cauLacBo, tuVanTuyenSinh, thuVienTruong, coGiaoCamBan, anToanTruong],
}
