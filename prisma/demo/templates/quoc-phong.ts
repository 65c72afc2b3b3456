import type { SectionTemplates, Template } from './kit.ts'
import { home, street, field, capital, html, p, pic, quote, ul, word } from './kit.ts'
import { wards, border, highland, communes, everywhere } from './places.ts'

const giaoDucQP: Template = (d) => {
  const x = d.place(everywhere)
  const ong = d.ong(x)
  const ai = d.one(
    'đoàn viên, thanh niên',
    'trưởng thôn, bản, tổ dân phố',
    'giáo viên và cán bộ trẻ',
    'chức sắc, người có uy tín',
  )
  const [n, ngay] = [d.int(42, 86), d.int(2, 4)]
  return {
    title: d.one(
      `Lớp kiến thức quốc phòng cho ${ai} ở ${x.full}`,
      `${x.Full} bồi dưỡng kiến thức quốc phòng, an ninh cho ${ai}`,
      `Học quốc phòng ở ${x.full}: ít lý thuyết, nhiều tình huống`,
    ),
    lead: `${n} ${ai} của ${x.full} dự lớp bồi dưỡng kiến thức quốc phòng, an ninh kéo dài ${word(ngay)} ngày. Mỗi bài giảng đều kết thúc bằng một tình huống ngay tại địa bàn.`,
    body: p(
      `Tình huống được bàn sôi nổi nhất là tin đồn lan trên mạng về một vụ việc chưa xác minh. Học viên phải chọn: nói gì với bà con, báo ai, trong bao lâu.`,
      `${ong.Full}, một học viên ở ${x.hamlet}, cho rằng bài học lớn nhất là giữ bình tĩnh và hỏi cho rõ trước khi chia sẻ.`,
      `Cuối lớp, Ban Chỉ huy Quân sự ${x.full} phát sổ tay ghi số điện thoại trực và các bước báo tin.`,
    ),
    topics: ['Chính quyền hai cấp'],
    picture: pic('hoi-truong', `Học viên dự lớp bồi dưỡng kiến thức quốc phòng, an ninh ở ${x.full}.`),
  }
}

const hauPhuong: Template = (d) => {
  const x = d.place(everywhere)
  const ba = d.ba(x)
  const viec = d.one(
    'lợp lại mái bếp',
    'láng sân, làm rãnh thoát nước',
    'xây lại bể nước mưa',
    'làm lại chuồng bò',
    'sơn tường, sửa đường điện',
  )
  const nguoi = d.int(14, 32)
  return {
    title: d.one(
      `Bộ đội, dân quân ${x.full} ${viec} giúp gia đình chính sách`,
      `${x.Full}: ngày nghỉ, dân quân đến ${viec} cho người có công`,
      `Nghĩa tình hậu phương quân đội ở ${x.hamlet}, ${x.full}`,
    ),
    lead: `Sáng cuối tuần, ${nguoi} cán bộ, dân quân và đoàn viên ${x.full} đến nhà ${ba.full} ở ${x.hamlet} để ${viec}. Gia đình thuộc diện chính sách, neo người.`,
    body: p(
      `Việc chia ba nhóm: nhóm lo vật liệu, nhóm làm, nhóm nấu cơm cùng gia chủ. Ai cũng mang dụng cụ từ nhà, đến trưa thì xong phần nặng.`,
      `${ba.Short} cứ rót nước mời mãi, bảo nhà lâu lắm mới đông tiếng cười. Trước khi về, tổ để lại số điện thoại, dặn có gì cứ gọi.`,
      `Từ đầu năm, lực lượng vũ trang ${x.kind} đã giúp ${d.int(18, 46)} gia đình theo cách ấy, ưu tiên nhà có người già sống một mình.`,
    ),
    topics: ['Người tốt việc tốt'],
    picture: pic(
      home(x),
      `Đường vào ${x.hamlet}, ${x.full}, nơi lực lượng vũ trang đến giúp dân.`,
    ),
  }
}

const dienTapKhuVuc: Template = (d) => {
  const t = d.one(
    { ten: 'cháy rừng', kho: 'giữ đường băng cản lửa khi gió đổi chiều', topic: 'Trồng rừng' as const },
    {
      ten: 'mất liên lạc',
      kho: 'chuyển lệnh bằng người khi máy không có sóng',
      topic: 'Chuyển đổi số' as const,
    },
    {
      ten: 'lũ ống',
      kho: 'đưa người già lên điểm cao trong mười lăm phút',
      topic: 'Phòng chống thiên tai' as const,
    },
    {
      ten: 'người lạ đột nhập kho',
      kho: 'phong tỏa lối ra mà không gây hoảng loạn',
      topic: 'Chính quyền hai cấp' as const,
    },
  )
  const x = d.place(t.ten === 'cháy rừng' ? communes : t.ten === 'lũ ống' ? highland : everywhere)
  const [luc, phut] = [d.int(60, 140), d.int(24, 50)]
  return {
    title: d.one(
      `${x.Full} diễn tập xử trí tình huống ${t.ten}`,
      `Diễn tập phòng thủ ở ${x.full}: tình huống ${t.ten}`,
      `${luc} người tham gia diễn tập xử trí ${t.ten} ở ${x.full}`,
    ),
    lead: `Cuộc diễn tập khu vực phòng thủ của ${x.full} đặt ra tình huống ${t.ten}. Lực lượng tham gia gồm quân sự, công an, y tế và các đoàn thể, tổng cộng ${luc} người.`,
    body: p(
      `Từ lúc nhận lệnh đến khi triển khai xong mất ${phut} phút. Khâu lúng túng là ${t.kho}; chỉ huy cho dừng, phân tích rồi làm lại.`,
      `Người dân ${x.hamlet} cũng tham gia với vai người cần giúp. Họ góp ý luôn: loa phát quá nhanh, đường tắt không có biển chỉ.`,
      `Kết luận sau diễn tập gồm bảy việc phải làm, có người chịu trách nhiệm và ngày xong.`,
    ),
    topics: [t.topic],
    picture: pic(
      t.ten === 'lũ ống' ? 'mua-lu' : t.ten === 'cháy rừng' ? 'trong-rung' : 'tru-so-xa',
      `Cuộc diễn tập do ${x.full} tổ chức có nhiều lực lượng tham gia.`,
    ),
  }
}

const biBien: Template = (d) => {
  const x = d.place(['Lam Thành', 'Đồng Tâm', 'Tân Giang', 'Yên Phúc', 'Hợp Lý'])
  const anh = d.anh(x)
  const phuong = d.one(
    'ôn lịch sử truyền thống',
    'thi gói bánh và nấu cơm dã ngoại',
    'hát lại những bài ca hành quân',
  )
  return {
    title: d.one(
      `Ngày gặp mặt cựu quân nhân ở ${x.full}: ${phuong}`,
      `Cựu chiến binh ${x.full} và lớp trẻ cùng ${phuong}`,
      `${x.Full} tổ chức ${phuong} cho lực lượng vũ trang`,
    ),
    lead: `Ngày gặp mặt của lực lượng vũ trang ${x.full} có nội dung chính là ${phuong}. Các cựu quân nhân đến từ sớm, mang theo kỷ vật và chuyện kể cho thế hệ sau.`,
    body: p(
      `${anh.Full}, quân nhân xuất ngũ đang sống ở ${x.hamlet}, kể chuyện gác đêm, chuyện cắt tóc cho nhau, chuyện người bạn cùng tiểu đội vẫn nợ anh một bát phở.`,
      `Lớp trẻ hỏi nhiều, từ cách gấp chăn vuông góc đến vì sao phải giữ lời hứa. Một em xin chụp lại cuốn sổ công tác ngả vàng.`,
      `Buổi gặp kết thúc bằng cây đàn cũ và mấy bài hát ai cũng thuộc. Danh sách người cần thăm hỏi được lập ngay tại chỗ.`,
    ),
    topics: ['Người tốt việc tốt'],
    picture: pic('hoi-truong', `Cuộc gặp mặt tại hội trường ${x.full}.`),
  }
}

const phongThu: Template = (d) => {
  const x = d.place(communes)
  const ong = d.ong(x)
  const viec = d.one(
    'sửa lối mòn lên trạm quan sát',
    'trồng hàng cây bảo vệ bờ suối',
    'phát quang khu công trình phòng thủ',
    'làm bể nước chữa cháy rừng',
  )
  return {
    title: d.one(
      `Người dân ${x.full} góp công ${viec}`,
      `${capital(viec)}: việc chung ở ${x.hamlet}, ${x.full}`,
      `Thế trận lòng dân ở ${x.full} từ việc ${viec}`,
    ),
    lead: `Mỗi tháng một buổi, người dân ${x.hamlet}, ${x.full} cùng lực lượng vũ trang ${viec}. Không ai chấm công, nhưng buổi nào cũng có người mang nước và bánh.`,
    body: p(
      `Hôm gần nhất có ${d.int(38, 86)} người, xong phần việc khó nhất. ${ong.Full} đi đầu, vì ông thuộc địa hình từ hồi còn chăn trâu.`,
      `Cán bộ quân sự ${x.kind} cho biết khi bà con đã coi là việc mình thì nơi nào có người lạ, chuyện lạ đều biết ngay.`,
      quote(
        'Việc chung mà mỗi người một tay thì nhẹ. Giữ cho mình trước đã, rồi mới nói giữ cho xã.',
        `${ong.full}, ${x.full}`,
      ),
    ),
    topics: ['Phòng chống thiên tai'],
    picture: pic('duong-lang', `Một lối mòn ở ${x.hamlet}, ${x.full}.`),
  }
}

export const quocPhong: SectionTemplates = {
  authors: ['Trần Quốc Huy', 'Hoàng Thế Lữ'],
  templates: [giaoDucQP, hauPhuong, dienTapKhuVuc, biBien, phongThu],
}

const cameraAnNinh: Template = (d) => {
  const x = d.place(everywhere)
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
    picture: pic(street(x), `Một góc ${x.full}, nơi lắp camera an ninh.`),
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
    picture: pic(home(x), `Một góc ${x.hamlet}, ${x.full}, nơi công an đến vận động.`),
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
    picture: pic(d.one('hoi-truong', 'lop-hoc'), `Người dự buổi nói chuyện tại ${x.full}.`),
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
    picture: pic('duong-lang', `Một góc ${x.hamlet}, ${x.full}.`),
  }
}

export const congAn: SectionTemplates = {
  authors: ['Tuấn Kiệt', 'Cẩm Tú', 'Trần Quốc Huy'],
  templates: [cameraAnNinh, vanDong, caDanhTinh, tuyenTruyenMT, nhanThan],
}

const tuanTra: Template = (d) => {
  const x = d.place(border)
  const ong = d.ong(x)
  const km = d.int(9, 21)
  const viec = d.one(
    'dọn cỏ quanh cột mốc',
    'sơn lại số hiệu bị mờ',
    'đo lại lối mòn sạt lở',
    'kiểm tra biển báo khu vực biên giới',
  )
  return {
    title: d.one(
      `Tổ tự quản đường biên ở ${x.hamlet}, ${x.full} ${viec}`,
      `Một ngày tuần tra ${km} km với tổ tự quản ${x.full}`,
      `Đi tuần biên giới ${x.full}, gùi theo cơm nắm và dao phát`,
    ),
    lead: `Hôm ấy, tổ tự quản đường biên và cột mốc ${x.hamlet}, ${x.full} cùng bộ đội biên phòng đi tuần ${km} km. Ngoài quan sát, tổ còn ${viec}.`,
    body: p(
      `${ong.Full}, đi tuần lâu năm, dặn người trẻ để ý gốc cây đánh dấu, tiếng chim khác lạ và dấu chân mới. Gặp điều bất thường thì chụp ảnh, ghi giờ rồi báo về đồn.`,
      `Giữa đường cả đoàn dừng ăn cơm nắm muối vừng. Cán bộ đồn tranh thủ hướng dẫn cách sơ cứu rắn cắn và cách giữ pin điện thoại.`,
      `Mỗi quý, tổ họp một lần để góp ý lịch đi tuần. Người già không đi xa nữa thì phụ trách ghi sổ.`,
    ),
    topics: ['Biên giới bình yên'],
    picture: pic('cot-moc-bien-gioi', `Cột mốc trên địa bàn ${x.full}.`),
  }
}

const lopHocDem: Template = (d) => {
  const x = d.place(border)
  const hoc = d.int(14, 32)
  const chi = d.chi(x)
  return {
    title: d.one(
      `Lớp xóa mù chữ ban đêm ở ${x.hamlet}, ${x.full}`,
      `${hoc} học viên của thầy giáo quân hàm xanh ở ${x.full}`,
      `Người mẹ ${x.hamlet}, ${x.full} tự viết tên con`,
    ),
    lead: `Mỗi tuần ba tối, ánh đèn ở lớp xóa mù chữ ${x.hamlet}, ${x.full} lại sáng. Người dạy là chiến sĩ biên phòng; ${hoc} học viên phần nhiều là các chị, các mẹ.`,
    body: p(
      `Bài đầu tiên là viết tên mình. ${chi.Full} viết đầy một trang, rồi viết thêm tên con, tên chồng và tên bản. Chị nói trước đây phải lăn tay, giờ ký được, thấy mình “to hơn”.`,
      `Giáo viên soạn bài theo chuyện thật: đọc nhãn thuốc, tính tiền chợ, nhắn tin cho con đi học xa. Trẻ con theo mẹ đến lớp có góc riêng tô màu.`,
      `Sau khóa học, lớp được tặng sách chữ to. Ai chưa đọc thông thì mùa sau học tiếp, không ai bị gọi là học kém.`,
    ),
    topics: ['Biên giới bình yên', 'Người tốt việc tốt'],
    picture: pic('lop-hoc', `Lớp học ở ${x.full}.`),
  }
}

const khamBienGioi: Template = (d) => {
  const x = d.place(border)
  const [n, nang] = [d.int(80, 170), d.int(9, 24)]
  const ba = d.ba(x)
  return {
    title: d.one(
      `Quân y biên phòng khám cho ${n} người dân ${x.full}`,
      `Đồn Biên phòng ${x.name} đưa thuốc đến ${x.hamlet}`,
      `Phòng khám quân dân y ở ${x.full}: thuốc trao tận tay, dặn tận nhà`,
    ),
    lead: `Quân y Đồn Biên phòng ${x.name} vừa khám bệnh, phát thuốc cho ${n} người dân ${x.hamlet}, ${x.full}. Nhiều người lần đầu biết chỉ số huyết áp của mình.`,
    body: p(
      `${nang} người có bệnh mạn tính được lập sổ theo dõi, hẹn tái khám hằng tháng. Ai đi lại khó thì quân y mang thuốc đến tận nhà.`,
      `${ba.Full} giữ viên thuốc trong chiếc túi thổ cẩm, hỏi đi hỏi lại giờ uống. Chiến sĩ vẽ hình mặt trời, mặt trăng lên vỏ hộp để bà dễ nhớ.`,
      `Đồn cũng hướng dẫn hố xí hợp vệ sinh, tách chuồng trại và ngủ màn. Tháng sau có đoàn nha khoa lên tiếp.`,
    ),
    topics: ['Biên giới bình yên', 'Người tốt việc tốt'],
    picture: pic('tram-y-te', `Người dân ${x.full} được khám bệnh, phát thuốc.`),
  }
}

const muaDong: Template = (d) => {
  const x = d.place(border)
  const m = d.one(
    { ten: 'vườn ươm dẻ', giup: 'chọn cây đầu dòng, che nắng, tưới sương' },
    { ten: 'chuồng nuôi dê chung', giup: 'phân lô, ghi số tai, tiêm phòng đúng lịch' },
    { ten: 'ruộng lúa nước hai vụ', giup: 'đắp bờ giữ nước, cấy thưa, ủ phân' },
    { ten: 'vườn rau cho điểm trường', giup: 'làm luống cao, che lưới, tưới bằng nước suối dẫn về' },
  )
  const ong = d.ong(x)
  return {
    title: d.one(
      `Bộ đội biên phòng giúp dân ${x.full} dựng ${m.ten}`,
      `Mô hình ${m.ten} của Đồn Biên phòng ${x.name}`,
      `Từ tay lính ${x.name}, ${m.ten} về với bản`,
    ),
    lead: `Cán bộ Đồn Biên phòng ${x.name} cùng dân ${x.hamlet} làm ${m.ten}. Mô hình nhỏ, đồn chịu rủi ro vụ đầu, có kết quả mới giao lại cho bản.`,
    body: p(
      `Việc chính là ${m.giup}. Chiến sĩ tăng gia nói học từ chính người già trong bản, chỉ thêm phần ghi chép và kỹ thuật mới.`,
      `${ong.Full}, trưởng nhóm hộ, nhận phần chăm hằng ngày. Tháng đầu ông đánh dấu ngày bằng que, sau được tặng cuốn lịch lớn, ghi chữ hẳn hoi.`,
      `Đồn không thu lại gì, chỉ xin mỗi hộ tham gia giúp thêm một hộ khác. Cách ấy đã lan sang ${word(d.int(3, 6))} bản.`,
    ),
    topics: ['Biên giới bình yên', 'Khuyến nông'],
    picture: pic(
      m.ten.includes('lúa') ? 'ruong-bac-thang' : m.ten.includes('dẻ') ? 'trong-rung' : 'nha-san',
      `Một góc ${x.hamlet}, ${x.full}, nơi có mô hình ${m.ten}.`,
    ),
  }
}

const mocBien: Template = (d) => {
  const x = d.place(border)
  const hs = d.int(28, 72)
  const em = d.em(x)
  const hd = d.one(
    'nghe chuyện cột mốc',
    'vẽ bản đồ bản mình',
    'viết thư gửi chú bộ đội',
    'thi kể chuyện con đường đến trường',
  )
  return {
    title: d.one(
      `Tiết học biên giới: ${hs} học sinh ${x.full} ${hd}`,
      `${capital(hd)}: ngoại khóa ở Đồn Biên phòng ${x.name}`,
      `Học sinh ${x.hamlet}, ${x.full} ${hd}`,
    ),
    lead: `${hs} học sinh ở ${x.full} dành buổi sáng ở Đồn Biên phòng ${x.name} để ${hd}. Sau giờ học, các em được dẫn đi xem vườn rau và nơi nuôi gà của đồn.`,
    body: p(
      `${em.Full} hỏi vì sao cột mốc nào cũng mang một con số. Chiến sĩ vẽ bản đồ bằng phấn trên nền xi măng, giảng đến khi em tự chỉ lại được.`,
      `Tổ chức ngoại khóa còn có phần dạy cách gọi khi lạc, cách nhận biết lối mòn không nên đi và số điện thoại của đồn.`,
      `Nhà trường nói tiết học như thế giúp các em hiểu vì sao con đường quen thuộc của mình lại gần đường biên đến vậy.`,
    ),
    topics: ['Biên giới bình yên'],
    picture: pic('cot-moc-bien-gioi', `Cột mốc trên địa bàn ${x.full}, nơi các em được nghe kể chuyện.`),
  }
}

export const bienPhong: SectionTemplates = {
  authors: ['Hoàng Thế Lữ', 'Sùng A Tráng', 'Lò Văn Páo'],
  templates: [tuanTra, lopHocDem, khamBienGioi, muaDong, mocBien],
}

const tuyenQuan: Template = (d) => {
  const x = d.place(everywhere)
  const anh = d.anh(x)
  const [dk, vk] = [d.int(64, 118), d.int(29, 52)]
  const viec = d.one(
    'tư vấn chọn đơn vị',
    'tìm hiểu hoàn cảnh từng nhà',
    'rà soát người tạm hoãn',
    'gặp gỡ cựu quân nhân',
  )
  return {
    title: d.one(
      `${x.Full} làm kỹ việc ${viec} trước đợt tuyển quân`,
      `Chuẩn bị tuyển quân ở ${x.full}: ${viec}`,
      `Không để ai bị bỏ sót: ${x.full} ${viec}`,
    ),
    lead: `Ban Chỉ huy Quân sự ${x.full} chuẩn bị cho đợt tuyển quân tới bằng việc ${viec}. Cách làm chậm hơn nhưng giảm hẳn những đơn xin hoãn phút chót.`,
    body: p(
      `Trong ${dk} thanh niên trong độ tuổi đã đăng ký, ${vk} người đủ sức khỏe sơ tuyển, số còn lại được giải thích lý do. Danh sách công khai tại nhà văn hóa.`,
      `${anh.Full} ở ${x.hamlet} viết đơn tình nguyện. Anh nói cha và anh trai đều từng đi lính, mỗi người kể một chuyện, nghe mãi thành muốn tự biết.`,
      `Địa phương lập sổ theo dõi gia đình có con em nhập ngũ: ai neo người, ai thiếu vốn, để giao đoàn thể giúp.`,
    ),
    topics: ['Chính quyền hai cấp'],
    picture: pic('hoi-truong', `Thanh niên ${x.full} gặp gỡ trước đợt tuyển quân.`),
  }
}

const danQuanHL: Template = (d) => {
  const x = d.place(everywhere)
  const anh = d.anh(x)
  const [dq, tot] = [d.int(48, 92), d.int(31, 44)]
  const mon = d.one('cứu kéo xe bị nạn', 'bắn đạn thật bài một', 'đắp kè tạm', 'truyền lệnh bằng cờ, đèn')
  return {
    title: d.one(
      `Dân quân ${x.full} huấn luyện ${mon}, ít người bỏ buổi`,
      `Buổi huấn luyện ${mon} của dân quân ${x.full}`,
      `${dq} dân quân ${x.full} thi ${mon}`,
    ),
    lead: `Thao trường ${x.full} rộn tiếng hô từ sớm. ${dq} dân quân tập ${mon}, nội dung nằm trong chương trình huấn luyện năm và được chia nhỏ cho dễ thuộc.`,
    body: p(
      `Kết quả kiểm tra: ${tot} người đạt loại khá, giỏi, ${dq - tot} người đạt yêu cầu. Ai chưa vững thì tập riêng với tiểu đội trưởng vào buổi sau.`,
      `${anh.Full} ở ${x.hamlet} vừa đi làm vừa tham gia huấn luyện. Anh kể vợ đã quen, hôm nào trực là chuẩn bị sẵn cơm.`,
      `Ban Chỉ huy Quân sự ${x.kind} xếp lịch tránh ngày mùa và giờ làm, nhờ vậy quân số luôn đạt trên ${d.int(92, 97)}%.`,
    ),
    topics: ['Phòng chống thiên tai'],
    picture: pic('tru-so-xa', `Trụ sở ${x.full}, nơi dân quân tập trung trước giờ huấn luyện.`),
  }
}

const giupDanMua: Template = (d) => {
  const x = d.place(communes)
  const ba = d.ba(x)
  const v = d.one(
    {
      ten: 'đắp bờ ruộng',
      ke: 'Hơn 300 m bờ gọn trong một buổi, chỗ xung yếu còn được kè thêm cọc tre',
      scene: 'canh-dong-lua' as const,
    },
    {
      ten: 'nạo vét kênh',
      ke: 'Đoạn kênh dài hơn 600 m thông trở lại, nước về tới ruộng cuối',
      scene: 'canh-dong-lua' as const,
    },
    {
      ten: 'dời nhà khỏi chân taluy',
      ke: 'Khung nhà được tháo, đánh số từng cột rồi dựng lại ở nền mới',
      scene: 'nha-san' as const,
    },
    {
      ten: 'sửa đường vào khu sản xuất',
      ke: 'Mười bảy ổ gà được lấp đá, đầm chặt, xe máy đi không phải dắt',
      scene: 'duong-lang' as const,
    },
  )
  const nguoi = d.int(22, 60)
  return {
    title: d.one(
      `Dân quân ${x.full} ${v.ten} giúp các hộ neo người`,
      `${nguoi} dân quân về ${x.hamlet}, ${x.full} ${v.ten}`,
      `Ngày công dân vận của dân quân ${x.full}: ${v.ten}`,
    ),
    lead: `Thay cho buổi tập trung thường lệ, ${nguoi} dân quân ${x.full} chia tổ đến ${x.hamlet} ${v.ten}. Danh sách nhà cần giúp do trưởng thôn, bản lập, người già một mình được xếp đầu.`,
    body: p(
      `${v.ke}. Dụng cụ do mỗi người tự mang, ai có máy thì mang máy.`,
      `${ba.Full} định giết gà thết cơm nhưng anh em xin kiếu, chỉ nhận ấm nước chè. “Có người làm cùng thì việc nặng cũng hóa vui”, bà nói.`,
      `Theo Ban Chỉ huy Quân sự xã, mỗi quý lực lượng dành ít nhất ba ngày công cho những việc như thế, có sổ ghi và ký xác nhận của thôn, bản.`,
    ),
    topics: ['Người tốt việc tốt'],
    picture: pic(v.scene === 'canh-dong-lua' ? field(x) : v.scene, `Một góc ${x.hamlet}, ${x.full}, nơi dân quân về giúp dân.`),
  }
}

const nhanQuan: Template = (d) => {
  const x = d.place(communes)
  const anh = d.anh(x)
  const lam = d.one(
    'mở xưởng sửa máy nông nghiệp',
    'nuôi gà đồi',
    'làm tổ trưởng tổ an ninh',
    'học nghề lái xe',
    'nhận thầu trồng rừng',
  )
  return {
    title: d.one(
      `Người lính về ${x.hamlet}, ${x.full} ${lam}`,
      `Sau hai năm quân ngũ, trở lại ${x.full} để ${lam}`,
      `Xuất ngũ, ${anh.name} ở ${x.full} ${lam}`,
    ),
    lead: `Hai năm quân ngũ xong, ${anh.full} về ${x.hamlet}, ${x.full}. Anh chọn ${lam}, mang theo thói quen dậy sớm và cuốn sổ ghi việc trong ngày.`,
    body: p(
      `Ban Chỉ huy Quân sự ${x.kind} giới thiệu lớp nghề, giúp vay vốn và tìm việc cho ${d.int(12, 28)} người xuất ngũ. Người chưa rõ mình muốn gì thì được ngồi thử nghề một tháng.`,
      `Anh nói ở đơn vị học được điều quan trọng nhất là không bỏ dở việc. Bạn cùng xóm gọi anh là “giờ chuẩn”, vì đi đâu cũng đúng hẹn.`,
      `Anh đang kèm hai người trẻ sắp nhập ngũ, dạy họ cách gập chăn và giữ lời.`,
    ),
    topics: ['Người tốt việc tốt'],
    picture: pic(home(x), `Đường về nhà ở ${x.hamlet}, ${x.full}.`),
  }
}

const tapDoan: Template = (d) => {
  const x = d.place(highland)
  const anh = d.anh(x)
  const n = d.int(28, 64)
  const viec = d.one(
    'hai cây cầu gỗ qua suối',
    'bể nước bằng đá',
    'một đoạn đường leo dốc 400 m',
    'sân chơi bằng lốp xe cũ',
  )
  return {
    title: d.one(
      `Bộ đội và dân bản ${x.full} cùng làm ${viec}`,
      `Hành quân dã ngoại ở ${x.full}, lính làm ${viec}`,
      `${n} chiến sĩ trẻ về ${x.hamlet}, ${x.full} làm ${viec}`,
    ),
    lead: `Trong đợt dã ngoại làm công tác dân vận, ${n} chiến sĩ trẻ ở lại ${x.hamlet}, ${x.full}. Sau mười ngày, bản có thêm ${viec}.`,
    body: p(
      `Buổi sáng họ làm cùng dân, buổi trưa mỗi nhà một người đến ăn. Buổi tối lính dạy trẻ đá cầu, trẻ dạy lại lính tiếng của bản.`,
      `${anh.Full}, trưởng bản, kể hôm chia tay có người già dúi vào ba lô gói nếp, không ai dám nhận, cuối cùng cả nhóm nấu luôn một nồi xôi ăn chung.`,
      `Đơn vị để lại bộ dụng cụ, hẹn ${d.one('mùa tới', 'năm tới')} quay lại sửa nếu hỏng.`,
    ),
    topics: ['Người tốt việc tốt', 'Đường giao thông nông thôn'],
    picture: pic(
      viec.includes('cầu') ? 'cau-treo' : 'nha-san',
      `Một góc ${x.hamlet}, ${x.full}, nơi bộ đội về làm dân vận.`,
    ),
  }
}

export const quanSu: SectionTemplates = {
  authors: ['Trần Quốc Huy', 'Hoàng Thế Lữ', 'Tuấn Kiệt'],
  templates: [tuyenQuan, danQuanHL, giupDanMua, nhanQuan, tapDoan],
}
