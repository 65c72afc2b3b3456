import type { SectionTemplates, Template } from '../kit.ts'
import { capital, corner, html, num, p, pic, quote, ul, word } from '../kit.ts'
import { communes, everywhere, highland, wards } from '../places.ts'

const giamSat: Template = (d) => {
  const x = d.place(everywhere)
  const viec = d.one(
    {
      ten: 'thu, chi đầu năm học',
      noi: 'ba trường học',
      ra: 'hai khoản vận động chưa họp lấy ý kiến phụ huynh',
      sua: 'các trường niêm yết công khai từng khoản',
      scene: 'truong-hoc' as const,
      anh: 'Một trường học trên địa bàn, nơi đoàn giám sát tới làm việc.',
    },
    {
      ten: 'sử dụng nhà văn hóa',
      noi: 'bốn nhà văn hóa',
      ra: 'hai nơi khóa cửa cả tuần vì không rõ ai giữ chìa',
      sua: 'giao người quản lý và dán lịch mở cửa',
      scene: 'duong-lang' as const,
      anh: 'Đường vào khu dân cư, nơi có nhà văn hóa vừa được giám sát.',
    },
    {
      ten: 'cấp nước sạch',
      noi: 'hai công trình cấp nước',
      ra: 'đồng hồ hỏng chậm được thay, có nhà chờ hơn một tháng',
      sua: 'đơn vị cấp nước trực điện thoại và hẹn giờ sửa',
      scene: 'ho-nuoc' as const,
      anh: 'Nguồn nước của công trình cấp nước tập trung trên địa bàn.',
    },
    {
      ten: 'giải quyết thủ tục đất đai',
      noi: 'bộ phận một cửa',
      ra: '14 hồ sơ trễ hẹn mà chưa có thư xin lỗi',
      sua: 'gọi điện cho từng người và ghi rõ ngày trả',
      scene: 'mot-cua-so' as const,
      anh: 'Quầy tiếp nhận hồ sơ, nơi đoàn giám sát xem sổ hẹn.',
    },
  )
  const ong = d.ong(x)
  const ngay = d.step(15, 30, 5)
  return {
    title: d.one(
      `HĐND ${x.full} giám sát ${viec.ten}, hẹn ngày phúc tra`,
      `Giám sát ${viec.ten} ở ${x.full}: đi tận nơi, hỏi tận người`,
      `Đoàn giám sát HĐND ${x.full} nêu việc còn vướng về ${viec.ten}`,
    ),
    lead: `Đoàn giám sát của HĐND ${x.full} dành hai ngày xem việc ${viec.ten}. Thay cho báo cáo gửi trước, đoàn chọn cách đến nơi, xem sổ sách và hỏi chuyện người dân.`,
    body: p(
      `Đoàn đã đến ${viec.noi}, đối chiếu hồ sơ với thực tế. Điều khiến các đại biểu băn khoăn nhất là ${viec.ra}.`,
      `${ong.Full}, thành viên đoàn, cho biết hầu hết thiếu sót thuộc khâu tổ chức, sửa được ngay nếu có người chịu trách nhiệm. Đoàn kiến nghị ${viec.sua}.`,
      d.one(
        `Sau ${ngay} ngày, đoàn sẽ quay lại phúc tra đúng những chỗ đã ghi trong biên bản. Kết quả được đọc trên hệ thống truyền thanh của ${x.kind}.`,
        `UBND ${x.full} nhận báo cáo tiếp thu trong ${ngay} ngày. Việc nào chưa làm xong phải nêu lý do trước kỳ họp gần nhất của HĐND ${x.kind}.`,
      ),
    ),
    topics: ['Chính quyền hai cấp'],
    picture: pic(viec.scene, viec.anh),
  }
}

const tiepDan: Template = (d) => {
  const x = d.place(communes)
  const [xong, hen, chuyen] = [d.int(7, 14), d.int(3, 6), d.int(1, 3)]
  const ba = d.ba(x)
  const viec = d.one(
    'xin xác nhận thửa đất bố mẹ cho từ lâu',
    'hỏi vì sao rãnh nước trước nhà đào lên rồi để đó',
    'phản ánh đèn đường ở đầu ngõ tắt đã ba tuần',
    'đề nghị đính chính năm sinh của chồng trên giấy tờ',
  )
  return {
    title: d.one(
      `Lãnh đạo ${x.full} tiếp dân ngay tại ${x.hamlet}`,
      `Phiên tiếp dân ở ${x.hamlet}, ${x.full}: việc nhỏ gỡ tại chỗ`,
      `${x.Full} đưa bàn tiếp dân về nhà văn hóa ${x.hamlet}`,
    ),
    lead: `Phiên tiếp dân lưu động của UBND ${x.full} vừa tổ chức tại ${x.hamlet} nhận ${xong + hen + chuyen} ý kiến. Cán bộ địa chính, hộ tịch, xây dựng cùng ngồi để trả lời luôn những việc trả lời được.`,
    body: html(
      p(
        `Người đến đầu tiên là ${ba.full}, ${viec}. Cán bộ chuyên môn mở hồ sơ ngay trên máy tính xách tay, giải thích từng bước và ghi lại số điện thoại để báo kết quả.`,
        `Theo sổ ghi của phiên, các ý kiến được xử lý như sau:`,
      ),
      ul(
        `${xong} việc trả lời hoặc làm xong tại chỗ;`,
        `${hen} việc có giấy hẹn, ghi tên người phụ trách;`,
        `${chuyen} việc chuyển cơ quan cấp tỉnh vì vượt thẩm quyền.`,
      ),
      p(
        `Phiên sau dự kiến đặt ở ${x.other}. Trước đó, xã thông báo kết quả của những việc còn hẹn để bà con khỏi phải hỏi lại.`,
      ),
    ),
    topics: ['Chính quyền hai cấp', 'Cải cách thủ tục'],
    picture: pic('tru-so-xa', `Trụ sở UBND ${x.full}. Mỗi tháng, xã có thêm phiên tiếp dân tại thôn, bản.`),
  }
}

const truSoDoiDu: Template = (d) => {
  const x = d.place(communes)
  const moi = d.one(
    {
      ten: 'thư viện và sân chơi',
      co: 'hơn 1.500 cuốn sách do các trường và bạn đọc góp',
      scene: 'thu-vien' as const,
      cap: 'Giá sách của phòng đọc mở trong ngôi nhà từng là trụ sở xã.',
    },
    {
      ten: 'điểm trường mầm non',
      co: 'ba phòng học, một bếp ăn và sân có mái che',
      scene: 'lop-hoc' as const,
      cap: 'Phòng họp cũ được ngăn lại thành các lớp học.',
    },
    {
      ten: 'trạm y tế',
      co: 'phòng khám, phòng tiêm và phòng lưu bệnh tách riêng',
      scene: 'tram-y-te' as const,
      cap: 'Ngôi nhà trụ sở cũ sau khi sửa thành nơi khám bệnh ban đầu.',
    },
  )
  const ong = d.ong(x)
  return {
    title: d.one(
      `Trụ sở dôi dư ở ${x.full} được sửa thành ${moi.ten}`,
      `${x.Full}: trụ sở bỏ không nay thành ${moi.ten}`,
      `Không để phí nhà công, ${x.full} mở ${moi.ten} trong trụ sở cũ`,
    ),
    lead: `Ngôi nhà hai tầng ở ${x.hamlet} thôi làm trụ sở từ khi sắp xếp đơn vị hành chính. Sau nhiều tháng khóa cửa, nay nơi này trở thành ${moi.ten}, ngày nào cũng có người ra vào.`,
    body: p(
      `UBND ${x.full} đưa ra ba phương án và họp lấy ý kiến ở từng thôn, bản trước khi chọn. Kinh phí sửa chữa hết ${d.step(280, 640, 20)} triệu đồng, phần lớn dành cho mái, điện nước và nhà vệ sinh.`,
      `Bên trong hiện có ${moi.co}. Bàn ghế cũ còn dùng được thì sửa lại, không mua mới.`,
      `${ong.Full}, người dân ${x.hamlet}, nói: “Đi qua thấy cửa mở, có tiếng trẻ con là mừng. Nhà để không thì mau hỏng lắm.”`,
    ),
    topics: ['Chính quyền hai cấp'],
    picture: pic(moi.scene, moi.cap),
  }
}

const doiThoai: Template = (d) => {
  const x = d.place(everywhere)
  const ai = d.one(
    { ten: 'thanh niên', hoi: ['vay vốn khởi nghiệp', 'nơi tập thể thao buổi tối'], noi: 'chỗ làm gần nhà' },
    {
      ten: 'phụ nữ',
      hoi: ['lớp giữ trẻ ngoài giờ', 'khám sức khỏe định kỳ'],
      noi: 'nơi gửi con khi đi làm ca',
    },
    { ten: 'nông dân', hoi: ['giá vật tư', 'đường vào khu sản xuất'], noi: 'đầu ra ổn định' },
    {
      ten: 'người cao tuổi',
      hoi: ['chi trả trợ cấp', 'câu lạc bộ dưỡng sinh'],
      noi: 'thủ tục bớt phải đi lại',
    },
  )
  const [tong, ngay] = [d.int(19, 32), d.int(11, 16)]
  const chi = d.chi(x)
  return {
    title: d.one(
      `Lãnh đạo ${x.full} đối thoại với ${ai.ten}, không đọc báo cáo`,
      `${capital(ai.ten)} ${x.full} hỏi, lãnh đạo trả lời trực tiếp hai giờ liền`,
      `Buổi đối thoại ở ${x.full}: điều ${ai.ten} hỏi nhiều nhất`,
    ),
    lead: `Hội trường ${x.full} chật kín trong buổi đối thoại giữa lãnh đạo địa phương với ${ai.ten}. Không có phần đọc báo cáo; người hỏi được nói trước, người có trách nhiệm trả lời ngay sau đó.`,
    body: p(
      `Ban tổ chức ghi nhận ${tong} câu hỏi, tập trung vào ${ai.hoi[0]} và ${ai.hoi[1]}. ${num(ngay)} câu được trả lời dứt điểm; ${tong - ngay} câu còn lại có văn bản trả lời sau, gửi tới tận người hỏi.`,
      `${chi.Full} ở ${x.hamlet} cho rằng điều người dân cần nhất là ${ai.noi}. Ý kiến của chị nhận được nhiều tràng vỗ tay.`,
      d.one(
        `Kết luận buổi gặp, lãnh đạo ${x.kind} giao từng việc cho từng phòng chuyên môn và hẹn báo lại sau ba tháng, cũng tại hội trường này.`,
        `Toàn bộ câu hỏi và trả lời sẽ được đăng trên trang thông tin điện tử của ${x.kind}, để người không đến được cũng theo dõi.`,
      ),
    ),
    topics: ['Chính quyền hai cấp'],
    picture: pic('hoi-truong', `Quang cảnh buổi đối thoại tại hội trường ${x.full}.`),
  }
}

const ketNghia: Template = (d) => {
  const [cao, x] = [d.place(highland), d.place(wards)]
  const viec = d.one(
    {
      ten: 'gian hàng nông sản vùng cao',
      lam: 'mở một gian bán hàng cố định ở chợ trung tâm, không thu tiền chỗ trong năm đầu',
    },
    {
      ten: 'lớp tin học cho cán bộ bản',
      lam: 'cử người lên hướng dẫn mỗi tháng hai buổi, mang theo máy tính đã qua sử dụng',
    },
    { ten: 'tủ sách điểm trường', lam: 'quyên góp sách và đóng giá cho các điểm trường lẻ' },
    { ten: 'khám bệnh lưu động', lam: 'đưa bác sĩ tình nguyện lên khám vào tuần đầu mỗi quý' },
  )
  const ong = d.ong(cao)
  return {
    title: d.one(
      `${x.Full} và ${cao.full} cùng làm ${viec.ten}`,
      `Từ phố lên bản: ${x.full} giúp ${cao.full} ${viec.ten}`,
      `Hai địa phương kết nghĩa: ${viec.ten} ở ${cao.full}`,
    ),
    lead: `Đảng ủy ${x.full} và Đảng ủy ${cao.full} vừa ký chương trình phối hợp, chọn một việc thiết thực để làm trước: ${viec.ten}. Hai bên thống nhất sáu tháng nhìn lại một lần.`,
    body: p(
      `Theo chương trình, ${x.full} sẽ ${viec.lam}. Phía ${cao.full} cử đầu mối ở từng bản, lập danh sách nhu cầu thật, tránh cho thứ không cần.`,
      `${ong.Full}, cán bộ ${cao.full}, nói điều quý nhất là cách hỏi trước rồi mới giúp. Chuyến khảo sát vừa qua, đoàn ở lại bản hai đêm, nghe bà con kể và ghi từng việc.`,
      `Ngoài nội dung chính, hai địa phương trao đổi cán bộ trẻ, mỗi đợt hai người, thời gian một tháng.`,
    ),
    topics: ['Người tốt việc tốt', 'Chính quyền hai cấp'],
    picture: pic(
      d.one('nha-san', 'deo-may'),
      `Đường lên ${cao.full}, nơi đoàn công tác của ${x.full} vừa ở lại khảo sát.`,
    ),
  }
}

const giamSatCongDong: Template = (d) => {
  const x = d.place(communes)
  const ct = d.one(
    {
      ten: 'đường bê tông nội thôn',
      loi: 'một đoạn mỏng hơn thiết kế bốn phân',
      scene: 'duong-lang' as const,
    },
    {
      ten: 'kênh tưới nội đồng',
      loi: 'đáy kênh nhiều chỗ rỗ, mạch vữa chưa kín',
      scene: 'canh-dong-lua' as const,
    },
    {
      ten: 'nhà lớp học mới',
      loi: 'khung cửa sổ lắp chưa đúng loại gỗ trong hồ sơ',
      scene: 'truong-hoc' as const,
    },
    { ten: 'ngầm tràn qua suối', loi: 'cọc tiêu hai đầu cắm quá thưa', scene: 'cau-treo' as const },
  )
  const ong = d.ong(x)
  const buoi = d.int(18, 40)
  return {
    title: d.one(
      `Ban giám sát cộng đồng ${x.full} yêu cầu làm lại chỗ chưa đạt`,
      `Thước và sổ tay của ban giám sát ${ct.ten} ở ${x.full}`,
      `Người dân ${x.full} giám sát ${ct.ten} từ mẻ trộn đầu tiên`,
    ),
    lead: `Suốt ${buoi} buổi thi công ${ct.ten} tại ${x.hamlet}, ${x.full}, buổi nào cũng có người của ban giám sát cộng đồng. Họ phát hiện ${ct.loi} và đề nghị nhà thầu khắc phục.`,
    body: p(
      `${ong.Full}, trưởng ban, từng làm thợ xây hơn hai mươi năm. Ông chia ${word(d.int(5, 7))} thành viên thành từng ca, mỗi ca một người xem vật liệu, một người ghi sổ.`,
      `Gặp chỗ chưa đạt, ban không cãi vã tại chỗ mà lập biên bản, chụp ảnh, mời cán bộ kỹ thuật của xã. Hai ngày sau, đơn vị thi công cho sửa xong.`,
      quote('Công trình của mình thì mình phải trông. Trông đúng thì thợ cũng nể.', `${ong.full}, ${x.full}`),
    ),
    topics: ['Nông thôn mới'],
    picture: pic(ct.scene, `Một góc ${x.hamlet}, ${x.full}, nơi công trình vừa bàn giao.`),
  }
}

const datTen: Template = (d) => {
  const x = d.place(wards)
  const viec = d.one(
    { ten: 'tên gọi các ngõ', sao: 'nhiều ngõ trùng số, người giao hàng và xe cấp cứu hay nhầm' },
    { ten: 'phương án sửa chợ', sao: 'lối đi hẹp, mùa nào cũng đọng nước ở dãy hàng cá' },
    { ten: 'chỗ đỗ xe ven đường', sao: 'ô tô chiếm vỉa hè, trẻ em phải đi xuống lòng đường' },
    { ten: 'giờ đổ rác mới', sao: 'xe gom đến đúng giờ tan học, dễ ùn ứ' },
  )
  const phieu = d.step(420, 980, 20)
  const dongY = phieu - d.step(30, 90, 10)
  const ba = d.ba(x)
  return {
    title: d.one(
      `${x.Full} lấy ý kiến từng nhà về ${viec.ten}`,
      `Góp ý về ${viec.ten}: cách làm của ${x.full}`,
      `Trước khi quyết ${viec.ten}, ${x.full} phát phiếu hỏi dân`,
    ),
    lead: `Mặt trận Tổ quốc ${x.full} phát phiếu hỏi ý kiến về ${viec.ten} tới các hộ ở ${x.hamlet} và khu lân cận. Lý do đặt vấn đề: ${viec.sao}.`,
    body: p(
      `Sau mười ngày có ${num(phieu)} phiếu gửi lại, ${num(dongY)} phiếu tán thành phương án dự kiến. ${num(phieu - dongY)} phiếu còn lại ghi ý kiến khác, được đọc riêng từng phiếu.`,
      `${ba.Full}, cán bộ Mặt trận ở ${x.hamlet}, cho biết có gia đình viết kín hai mặt giấy, kèm cả hình vẽ. Một số góp ý đã được đưa vào bản chỉnh sửa.`,
      `UBND ${x.full} sẽ niêm yết phương án cuối cùng tại nhà văn hóa ít nhất bảy ngày trước khi quyết định.`,
    ),
    topics: ['Chính quyền hai cấp'],
    picture: pic(corner(x), `Một góc ${x.full}, nơi người dân vừa góp ý về ${viec.ten}.`),
  }
}

const tiepXuc: Template = (d) => {
  const x = d.place(everywhere)
  const vande = d.one(
    'đường vào khu dân cư mới',
    'giá thu gom rác',
    'sóng điện thoại yếu',
    'lưới điện xuống cấp',
    'chợ thiếu nhà vệ sinh',
  )
  const chi = d.chi(x)
  const [tong, da] = [d.int(16, 28), d.int(9, 14)]
  return {
    title: d.one(
      `Cử tri ${x.full} hỏi lại chuyện ${vande} từ kỳ họp trước`,
      `Tiếp xúc cử tri ở ${x.full}: nóng chuyện ${vande}`,
      `Sau kỳ họp, đại biểu trở lại ${x.full} trả lời về ${vande}`,
    ),
    lead: `Tổ đại biểu HĐND tỉnh vừa tiếp xúc cử tri ${x.full}. Trước khi nghe ý kiến mới, đại biểu thông báo từng việc cử tri đã nêu lần trước, việc nào xong, việc nào còn chờ.`,
    body: p(
      `Lần tiếp xúc trước có ${tong} kiến nghị; đến nay ${da} kiến nghị đã giải quyết, ${tong - da} kiến nghị đang chờ bố trí vốn hoặc ý kiến của sở, ngành.`,
      `Chuyện ${vande} được nhắc nhiều nhất. ${chi.Full} ở ${x.hamlet} đề nghị nói rõ bao giờ làm, “dù muộn cũng được, miễn là có ngày”.`,
      `Đại biểu ghi nhận, hẹn chuyển văn bản tới đơn vị phụ trách ngay trong tuần và báo lại qua tổ trưởng, trưởng thôn, bản.`,
    ),
    topics: ['Chính quyền hai cấp'],
    picture: pic('hoi-truong', `Cử tri ${x.full} tại buổi tiếp xúc với tổ đại biểu HĐND tỉnh.`),
  }
}

export const chinhTri: SectionTemplates = {
  authors: ['Trần Quốc Huy', 'Nguyễn Thùy Dương', 'Hà Vy', 'Đặng Minh Khuê'],
  templates: [giamSat, tiepDan, truSoDoiDu, doiThoai, ketNghia, giamSatCongDong, datTen, tiepXuc],
}
