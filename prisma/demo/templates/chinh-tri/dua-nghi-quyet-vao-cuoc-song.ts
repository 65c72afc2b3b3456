import type { SectionTemplates, Template } from '../kit.ts'
import { capital, corner, num, p, pic, word } from '../kit.ts'
import { communes, everywhere, highland } from '../places.ts'

const nqViecLam: Template = (d) => {
  const x = d.place(communes)
  const [mo, nguoi] = [d.int(3, 6), d.step(80, 170, 10)]
  const coViec = nguoi - d.step(20, 50, 10)
  const nghe = d.one(
    'may công nghiệp',
    'sửa chữa máy nông nghiệp',
    'chế biến món ăn',
    'điện dân dụng',
    'chăm sóc cây ăn quả',
  )
  const anh = d.anh(x)
  return {
    title: d.one(
      `Nghị quyết việc làm ở ${x.full}: học nghề ${nghe} xong có chỗ nhận`,
      `${x.Full} mở lớp ${nghe} theo đơn đặt hàng của doanh nghiệp`,
      `Từ nghị quyết việc làm, người học ${nghe} ở ${x.full} có thu nhập`,
    ),
    lead: `Nghị quyết về việc làm của Đảng ủy ${x.full} đặt một yêu cầu: lớp nghề chỉ mở khi có nơi nhận người. Lớp ${nghe} là lớp đầu tiên làm theo cách ấy.`,
    body: p(
      `Đến nay, ${word(mo)} lớp nghề đã khai giảng với ${nguoi} học viên; ${coViec} người có việc sau khi học, số còn lại nhận việc tại nhà hoặc chờ phỏng vấn.`,
      `${anh.Full} ở ${x.hamlet} học ${nghe} ba tháng. Anh nhận việc cách nhà mười cây số, tối vẫn về ăn cơm với con.`,
      `UBND xã cho biết danh sách nơi tuyển được cập nhật hằng tháng và đọc trên loa, người dân khỏi phải qua môi giới.`,
    ),
    topics: ['Nông thôn mới'],
    picture: pic('hoi-truong', `Lễ khai giảng lớp nghề ${nghe} của ${x.full}.`),
  }
}

const nqHaTang: Template = (d) => {
  const x = d.place(communes)
  const ct = d.one(
    {
      ten: 'cầu treo dân sinh',
      dai: 'dài 64 m',
      loi: 'học sinh không phải vòng bảy cây số',
      scene: 'cau-treo' as const,
    },
    {
      ten: 'đường liên thôn',
      dai: 'dài 3,6 km',
      loi: 'xe chở nông sản vào tận ruộng',
      scene: 'duong-lang' as const,
    },
    {
      ten: 'trạm bơm tưới',
      dai: 'tưới cho 48 ha',
      loi: 'ruộng cuối kênh không còn chờ nước',
      scene: 'canh-dong-lua' as const,
    },
    {
      ten: 'hệ thống đèn đường',
      dai: 'gồm 112 bóng chạy điện mặt trời',
      loi: 'người đi làm ca về khuya đỡ lo',
      scene: 'duong-lang' as const,
    },
  )
  const ong = d.ong(x)
  const [dan, ngay] = [d.step(180, 420, 20), d.step(600, 1400, 50)]
  return {
    title: d.one(
      `${x.Full} hoàn thành ${ct.ten} theo nghị quyết của Đảng bộ`,
      `Một dòng trong nghị quyết, ${ct.ten} ở ${x.full} nay đã xong`,
      `${capital(ct.ten)} ở ${x.hamlet}, ${x.full} thành hình nhờ sức dân`,
    ),
    lead: `Trong nghị quyết đại hội của Đảng bộ ${x.full} có một dòng về ${ct.ten} ở ${x.hamlet}. Công trình ${ct.dai} vừa được nghiệm thu, sớm hơn kế hoạch gần hai tháng.`,
    body: p(
      `Ngân sách lo vật liệu và kỹ thuật; ${dan} hộ dân góp ${num(ngay)} ngày công. Nhà có máy góp máy, nhà neo người nấu nước cho thợ.`,
      `Lợi ích thấy ngay: ${ct.loi}. ${ong.Full}, người dân ${x.hamlet}, bảo điều ông mong từ hồi còn trẻ nay mới thấy.`,
      `Đảng ủy xã giao chi bộ ${x.hamlet} theo dõi việc bảo dưỡng, mỗi quý kiểm tra một lần và báo lại trong kỳ sinh hoạt.`,
    ),
    topics: ['Đường giao thông nông thôn', 'Nông thôn mới'],
    picture: pic(ct.scene, `Công trình ở ${x.hamlet}, ${x.full} nhìn từ phía đầu làng.`),
  }
}

const nqNongNghiep: Template = (d) => {
  const c = d.one(
    {
      place: 'Phja Đeng' as const,
      cay: 'chè Shan tuyết',
      viec: 'hái đúng một tôm hai lá',
      scene: 'doi-che' as const,
    },
    {
      place: 'Quế Lâm' as const,
      cay: 'quế hữu cơ',
      viec: 'ghi nhật ký cho từng lô',
      scene: 'nuong-que' as const,
    },
    {
      place: 'Thạch Khê' as const,
      cay: 'cam',
      viec: 'tỉa quả và bao trái đúng lứa',
      scene: 'vuon-cam' as const,
    },
    {
      place: 'Bản Hon' as const,
      cay: 'dong riềng làm miến',
      viec: 'luân canh để đất không bạc màu',
      scene: 'ruong-bac-thang' as const,
    },
    {
      place: 'Vạn Chài' as const,
      cay: 'cá lồng',
      viec: 'giãn lồng, giảm mật độ thả',
      scene: 'cho-ca-long' as const,
    },
    {
      place: 'Nậm Lương' as const,
      cay: 'lúa nếp nương',
      viec: 'giữ giống thuần từ ruộng giống của bản',
      scene: 'ruong-bac-thang' as const,
    },
  )
  const x = d.place([c.place])
  const [ho, tong] = [d.int(46, 88), d.int(110, 190)]
  const anh = d.anh(x)
  return {
    title: d.one(
      `Nghị quyết về ${c.cay} ở ${x.full}: bắt đầu từ một nhóm hộ`,
      `${x.Full} đưa nghị quyết về ${c.cay} tới từng nhóm hộ`,
      `Bớt chỉ tiêu, thêm cách làm: nghị quyết ${c.cay} của ${x.full}`,
      `Đảng bộ ${x.full} chọn ${c.cay} làm việc của cả nhiệm kỳ`,
    ),
    lead: `Nghị quyết chuyên đề về ${c.cay} của Đảng bộ ${x.full} không đặt chỉ tiêu mở rộng. Việc đầu tiên được ghi là ${c.viec}, giao cho từng nhóm hộ cùng làm, cùng kiểm tra nhau.`,
    body: p(
      `Hiện ${ho} trong số ${tong} hộ sản xuất của xã đã vào nhóm. Mỗi nhóm có trưởng nhóm do dân bầu, tháng gặp một lần, tự xử phạt hộ làm sai quy ước.`,
      `${anh.Full}, trưởng nhóm ở ${x.hamlet}, kể lúc đầu nhiều nhà ngại phiền. Sau một vụ bán được giá hơn người làm lẻ, họ mới xin vào.`,
      `Đảng ủy xã sẽ sơ kết theo từng nhóm, lấy số hộ giữ đúng quy ước làm thước đo thay cho diện tích.`,
    ),
    topics: ['Khuyến nông', 'Nông thôn mới'],
    picture: pic(c.scene, `Một khu sản xuất của nhóm hộ ở ${x.hamlet}, ${x.full}.`),
  }
}

const nqVanHoa: Template = (d) => {
  const x = d.place(everywhere)
  const n = d.one(
    { ten: 'tang lễ văn minh', co: 'không lăn đường, không rải vàng mã, kèn trống dừng trước mười giờ đêm' },
    {
      ten: 'đám cưới tiết kiệm',
      co: 'cỗ trong một ngày, khách không quá 40 mâm, không dựng rạp ra lòng đường',
    },
    { ten: 'ngõ phố sạch', co: 'sáng cuối tuần mỗi nhà một người quét chung, rác để đúng giờ' },
    { ten: 'gia đình đọc sách', co: 'nhà văn hóa mở tủ sách hai tối một tuần, trẻ mượn không cần đặt cọc' },
  )
  const ba = d.ba(x)
  const [ho, ky] = [d.int(140, 190), d.int(118, 136)]
  return {
    title: d.one(
      `Quy ước ${n.ten} ở ${x.hamlet}, ${x.full} đi vào nếp`,
      `${x.Full}: nghị quyết về nếp sống, thấy rõ ở chuyện ${n.ten}`,
      `Bản quy ước ${n.ten} do chính người dân ${x.full} viết`,
    ),
    lead: `Thực hiện nghị quyết về xây dựng nếp sống của Đảng bộ ${x.full}, người dân ${x.hamlet} ngồi lại viết bản quy ước ${n.ten}. Văn bản chỉ có năm điều, điều nào cũng đo đếm được.`,
    body: p(
      `Nội dung chính: ${n.co}. Bản thảo dán ở nhà văn hóa nửa tháng, ai có ý kiến thì ghi thẳng vào lề.`,
      `Trong ${ho} hộ của ${x.hamlet}, ${ky} hộ đã ký. Những nhà chưa ký vẫn được mời góp ý, không bị nhắc tên trên loa.`,
      `${ba.Full}, cán bộ phụ nữ cơ sở, cho biết cái được lớn nhất là mọi người nói thẳng với nhau trước khi việc xảy ra.`,
    ),
    topics: ['Nông thôn mới', 'Học và làm theo Bác'],
    picture: pic(corner(x), `Một góc ${x.hamlet}, ${x.full}, nơi bản quy ước được áp dụng.`),
  }
}

const nqGiamNgheo: Template = (d) => {
  const x = d.place(highland)
  const con = d.one('đôi dê giống', 'con bò cái', 'mười đàn ong', 'đàn gà giống')
  const [dau, nay] = [d.int(64, 92), d.int(31, 48)]
  const anh = d.anh(x)
  const goi = con.startsWith('đàn')
    ? 'đàn gà'
    : con.startsWith('mười')
      ? 'số ong'
      : con.startsWith('đôi')
        ? 'đàn dê'
        : 'con bò'
  return {
    title: d.one(
      `${x.Full} giảm nghèo theo địa chỉ: bắt đầu từ ${con}`,
      `Nghị quyết giảm nghèo của ${x.full} ghi rõ tên từng hộ`,
      `Ở ${x.full}, hộ thoát nghèo chuyển ${con} cho hộ sau`,
    ),
    lead: `Nghị quyết giảm nghèo của Đảng bộ ${x.full} có phụ lục ghi tên từng hộ, từng nguyên nhân và việc cần giúp. Với nhiều nhà, việc ấy là ${con} kèm người hướng dẫn.`,
    body: p(
      `Hai năm trước, ${x.hamlet} và ${x.other} có ${dau} hộ nghèo; nay còn ${nay} hộ. ${dau - nay} hộ đã ra khỏi danh sách đều tự viết đơn xin thoát nghèo.`,
      `${anh.Full} ở ${x.hamlet} nhận ${con} khi vợ vừa ốm dậy. Anh được một đảng viên cùng bản chỉ cách chăm, đến nay ${goi} đã sinh lời, anh chuyển phần hỗ trợ cho hộ kế tiếp.`,
      `Cách luân chuyển ấy giúp vốn không cụt. Mỗi lần giao nhận, trưởng bản và cán bộ xã cùng ký vào sổ.`,
    ),
    topics: ['Nông thôn mới', 'Khuyến nông'],
    picture: pic(
      corner(x),
      `Một góc ${x.hamlet}, ${x.full}, nơi nhiều hộ vừa xin ra khỏi danh sách hộ nghèo.`,
    ),
  }
}

const nqSo: Template = (d) => {
  const x = d.place(everywhere)
  const anh = d.anh(x)
  const [t, d1] = [d.int(72, 81), d.int(88, 96)]
  return {
    title: d.one(
      `Nghị quyết chuyển đổi số về ${x.hamlet}: mỗi nhà một người thạo`,
      `${x.Full} đo nghị quyết số bằng số người tự làm được`,
      `Mỗi tối một bài: nghị quyết chuyển đổi số ở ${x.full}`,
    ),
    lead: `Cấp ủy ${x.full} chọn một mục tiêu dễ kiểm: mỗi gia đình có ít nhất một người tự nộp được hồ sơ trực tuyến. Các chi bộ chia nhau kèm từng nhà, tối nào cũng có buổi học ngắn.`,
    body: p(
      `Bài học chỉ chừng hai mươi phút, dùng chính điện thoại của người học: đổi mật khẩu, nộp một hồ sơ thử, tra kết quả, nhận biết tin nhắn lừa đảo.`,
      `Lúc mới kiểm đếm, ${t}% số hộ ở ${x.hamlet} có người làm được; sau ba tháng, tỷ lệ này là ${d1}%. Phần còn lại chủ yếu là người già sống một mình, được giao cho hàng xóm giúp.`,
      `${anh.Full}, bí thư chi đoàn, nói khó nhất không phải máy móc mà là khiến người lớn tuổi tin rằng bấm sai cũng sửa được.`,
    ),
    topics: ['Chuyển đổi số', 'Cải cách thủ tục'],
    picture: pic('may-tinh-ban', `Máy tính dùng chung đặt tại nhà văn hóa ${x.hamlet}, ${x.full}.`),
  }
}

export const duaNghiQuyetVaoCuocSong: SectionTemplates = {
  authors: ['Đặng Minh Khuê', 'Hà Vy', 'Lò Văn Páo', 'Nguyễn Thùy Dương'],
  templates: [nqViecLam, nqHaTang, nqNongNghiep, nqVanHoa, nqGiamNgheo, nqSo],
}
