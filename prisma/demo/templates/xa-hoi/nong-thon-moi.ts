import type { SectionTemplates, Template } from '../kit.ts'
import { capital, corner, num, p, pic, word } from '../kit.ts'
import { communes, lowland, midland } from '../places.ts'

const duongMoi: Template = (d) => {
  const x = d.place(communes)
  const [km, ho] = [d.int(9, 34) / 10, d.int(38, 92)]
  const ong = d.ong(x)
  const dat = Math.round(km * 20) * 100
  const tiec = d.one('hàng chè tàu', 'bụi tre gai', 'dãy chuồng gà', 'ba gốc nhãn lâu năm')
  return {
    title: d.one(
      `${ho} hộ ở ${x.hamlet}, ${x.full} hiến đất mở rộng đường`,
      `Đường mới qua ${x.hamlet}, ${x.full}: lùi rào để xe vào`,
      `Con đường ${num(km)} km ở ${x.full} và chuyện ${tiec}`,
    ),
    lead: `Đoạn đường ${num(km)} km qua ${x.hamlet}, ${x.full} từ ba mét nay thành năm mét rưỡi. Để có mặt bằng ấy, ${ho} hộ dân tự lùi hàng rào, không nhận đền bù.`,
    body: p(
      `Tổng diện tích người dân hiến là ${num(dat)} m². ${ong.Full} hiến nhiều nhất, phải bỏ cả ${tiec} trước ngõ. Ông bảo tiếc chứ, “nhưng xe cứu thương vào được thì đáng”.`,
      `Xã hỗ trợ xi măng, dân lo cát, đá và công. Mặt đường có rãnh thoát nước một bên, bên kia để dải đất trồng hoa.`,
      `Ban giám sát của thôn, bản ghi ngày đổ từng đoạn lên cột mốc nhỏ, để sau này hỏng chỗ nào biết chỗ ấy.`,
    ),
    topics: ['Đường giao thông nông thôn', 'Nông thôn mới'],
    picture: pic('duong-lang', `Con đường mới mở rộng ở ${x.hamlet}, ${x.full}.`),
  }
}

const tieuChi: Template = (d) => {
  const x = d.place(communes)
  const t = d.one(
    {
      ten: 'môi trường',
      vuong: 'chuồng trâu còn nằm dưới gầm sàn hoặc sát bếp',
      lam: 'hỗ trợ láng nền, dời chuồng, xây hố ủ phân',
    },
    {
      ten: 'nhà ở dân cư',
      vuong: 'nhiều nhà tạm của các cặp vợ chồng mới tách hộ',
      lam: 'ghép ngày công, mua chung vật liệu để giảm giá',
    },
    {
      ten: 'thu nhập',
      vuong: 'lao động chính đi vắng, ruộng làm qua loa',
      lam: 'lập tổ dịch vụ làm đất và thu mua',
    },
    {
      ten: 'thông tin và truyền thông',
      vuong: 'cụm loa hỏng hơn một nửa',
      lam: 'thay loa không dây, đặt lịch phát theo giờ dân ở nhà',
    },
  )
  const anh = d.anh(x)
  const [tong, dat] = [19, d.int(14, 17)]
  return {
    title: d.one(
      `${x.Full} gỡ tiêu chí ${t.ten} bằng những việc rất cụ thể`,
      `Tiêu chí ${t.ten}: chỗ khó nhất của ${x.full}`,
      `Nông thôn mới ở ${x.full}: không nợ tiêu chí ${t.ten}`,
    ),
    lead: `${x.Full} đã đạt ${dat} trong ${tong} tiêu chí nông thôn mới. Trong ${word(tong - dat)} tiêu chí còn lại, ${t.ten} là phần khiến cán bộ xã mất ngủ nhiều nhất.`,
    body: p(
      `Vướng mắc nằm ở chỗ ${t.vuong}. Cách xã đang làm: ${t.lam}, chọn ${x.hamlet} làm trước rồi mới nhân ra.`,
      `${anh.Full}, cán bộ phụ trách, vẽ sơ đồ từng nhà, tô màu theo mức độ hoàn thành. Nhà nào đổi màu được chụp ảnh, gửi lên nhóm chung cho cả xã xem.`,
      `Lãnh đạo xã nói rõ không chạy theo ngày công nhận. “Làm cho dân ở, không làm cho đoàn chấm”, một cán bộ xã nhắc lại lời đã nói ở cuộc họp.`,
    ),
    topics: ['Nông thôn mới'],
    picture: pic(corner(x), `Một góc ${x.hamlet}, ${x.full} hôm nay.`),
  }
}

const vuonMau: Template = (d) => {
  const x = d.place([...midland, ...lowland])
  const ba = d.ba(x)
  const v = d.one('vườn rau bốn lớp', 'vườn bưởi xen gừng', 'vườn ổi xen rau thơm', 'vườn na có hàng rào chè')
  const thu = d.int(42, 96)
  return {
    title: d.one(
      `Khu vườn mẫu ở ${x.hamlet}, ${x.full}: bỏ tạp, giữ bóng mát`,
      `Thăm ${v} của một gia đình ở ${x.full}`,
      `${capital(v)} ở ${x.full} cho thu ${thu} triệu đồng một năm`,
    ),
    lead: `Từ mảnh vườn tạp mọc gì hái nấy, ${ba.full} ở ${x.hamlet}, ${x.full} quy hoạch lại thành ${v}. Mỗi năm gia đình thu chừng ${thu} triệu đồng.`,
    body: p(
      `Bà giữ lại hàng cây cao ở phía nắng gắt, chặt bớt cây già, đào rãnh cho nước mưa chảy vào ao. Lối đi lát gạch vỡ để trời mưa vẫn hái được.`,
      `Phân chuồng ủ hoai, vỏ rau quả cho vào thùng làm phân. Cả vườn không có túi ni lông, đó là điều kiện đầu tiên khi chấm vườn mẫu.`,
      `Xã có ${d.int(26, 58)} vườn đạt chuẩn. Cuối tháng, các chủ vườn luân phiên tới nhà nhau, góp ý thẳng và đổi giống cây.`,
    ),
    topics: ['Nông thôn mới', 'Khuyến nông'],
    picture: pic('duong-lang', `Ngõ vào khu vườn mẫu ở ${x.hamlet}, ${x.full}.`),
  }
}

const nhaVanHoa: Template = (d) => {
  const x = d.place(communes)
  const anh = d.anh(x)
  const gio = d.one('tối thứ ba và thứ sáu', 'tất cả các tối trong tuần', 'chiều thứ bảy và cả ngày chủ nhật')
  const hd = d.one(
    'bóng chuyền hơi, cờ tướng, tủ sách',
    'lớp dân vũ, lớp hát, góc đọc cho trẻ',
    'bóng bàn, tập múa, máy tính dùng chung',
  )
  return {
    title: d.one(
      `Nhà văn hóa ${x.hamlet}, ${x.full} mở cửa ${gio}`,
      `Để nhà văn hóa không khóa: cách của ${x.hamlet}, ${x.full}`,
      `Chìa khóa nhà văn hóa ${x.hamlet} nay ai cũng biết ở đâu`,
    ),
    lead: `Xây xong rồi khóa là chuyện cũ của nhà văn hóa ${x.hamlet}, ${x.full}. Bây giờ nơi này mở ${gio}, đèn sáng, có người trực.`,
    body: p(
      `Lịch sinh hoạt do dân chọn bằng cách bỏ hạt ngô vào các rổ ghi tên hoạt động. Được nhiều hạt nhất là ${hd}.`,
      `${anh.Full}, bí thư chi đoàn, phân ${word(d.int(6, 10))} người trực luân phiên. Tiền điện lấy từ quỹ cho thuê phông bạt đám cưới, có sổ ghi.`,
      `Từ ngày mở cửa đều, trẻ em bớt la cà, người lớn có chỗ ngồi nói chuyện. Mấy cuộc họp thôn, bản cũng đông hơn vì “tiện chân ghé luôn”.`,
    ),
    topics: ['Nông thôn mới', 'Văn hóa dân tộc'],
    picture: pic(
      d.one('duong-lang', 'thu-vien'),
      `Nơi sinh hoạt chung của người dân ${x.hamlet}, ${x.full}.`,
    ),
  }
}

const duongHoa: Template = (d) => {
  const x = d.place([...midland, ...lowland])
  const hoa = d.one('hoa mười giờ', 'hoa giấy', 'hoa ngũ sắc', 'hoa chiều tím', 'hoa dâm bụt')
  const em = d.em(x)
  const m = d.step(600, 2400, 100)
  return {
    title: d.one(
      `Đường ${hoa} dài ${num(m)} m ở ${x.hamlet}, ${x.full}`,
      `Mỗi nhà chăm mười mét ${hoa}: nếp mới ở ${x.full}`,
      `Học sinh ${x.full} nhận chăm đường hoa ở ${x.hamlet}`,
    ),
    lead: `Hai bên đường ${x.hamlet}, ${x.full} trước đây cỏ mọc lút chân. Nay ${num(m)} m lề đường nở kín ${hoa}, mỗi nhà nhận chăm đoạn trước cổng mình.`,
    body: p(
      `Giống hoa do hội phụ nữ ươm, chia cho từng nhà kèm lời dặn giờ tưới. Đoạn không có nhà ở thì học sinh nhận, mỗi lớp một cọc mốc.`,
      `${em.Full}, học sinh lớp 5, khoe nhóm em đặt tên cho từng khóm để dễ gọi. Hôm nào mưa, các em cùng nhau ra dựng lại cây đổ.`,
      `Thôn treo bảng chấm điểm hằng tháng, thưởng nhà đứng đầu một túi phân bón. Phần thưởng ấy khiến ai cũng cười và cố làm.`,
    ),
    topics: ['Nông thôn mới'],
    picture: pic('duong-lang', `Đường hoa ở ${x.hamlet}, ${x.full}.`),
  }
}

const denDuong: Template = (d) => {
  const x = d.place(communes)
  const anh = d.anh(x)
  const [camera, bong] = [d.int(6, 14), d.int(46, 120)]
  return {
    title: d.one(
      `Thắp sáng đường quê ở ${x.hamlet}, ${x.full} bằng điện mặt trời`,
      `${bong} bóng đèn mới giữ bình yên cho ${x.hamlet}, ${x.full}`,
      `${x.Full}: đường làng sáng đèn, bớt tai nạn, bớt trộm vặt`,
    ),
    lead: `Trời vừa sẩm, ${bong} bóng đèn năng lượng mặt trời dọc các ngõ của ${x.hamlet}, ${x.full} tự bật. Người đi làm về muộn không còn phải soi bằng điện thoại.`,
    body: p(
      `Tiền lắp đèn do con em xa quê góp gần một nửa, còn lại các hộ chia đều; hộ khó khăn được miễn. Cùng với đèn, bà con lắp ${camera} camera ở các ngã ba.`,
      `${anh.Full}, công an viên phụ trách địa bàn, cho biết từ ngày đường sáng, chuyện mất gà, mất chậu cảnh hầu như không còn.`,
      `Mỗi tổ có một người biết thay pin. Danh sách số cột được vẽ thành sơ đồ, bóng nào tắt thì báo đúng số để sửa.`,
    ),
    topics: ['Nông thôn mới', 'Đường giao thông nông thôn'],
    picture: pic('duong-lang', `Đường làng ở ${x.hamlet}, ${x.full} trước giờ lên đèn.`),
  }
}

export const nongThonMoi: SectionTemplates = {
  authors: ['Lò Văn Páo', 'Bùi Đình Sơn', 'Cẩm Tú', 'Vi Thị Hoa'],
  templates: [duongMoi, tieuChi, vuonMau, nhaVanHoa, duongHoa, denDuong],
}
