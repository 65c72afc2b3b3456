import type { SectionTemplates, Template } from '../kit.ts'
import { capital, num, p, pic, street, word } from '../kit.ts'
import { communes, everywhere, lowland, midland, riverside, wards } from '../places.ts'
import { products } from '../products.ts'

const choTruyenThong: Template = (d) => {
  const x = d.place(everywhere)
  const viec = d.one(
    {
      ten: 'trả tiền bằng mã QR',
      loi: 'không phải đi đổi tiền lẻ',
      lo: 'tin nhắn báo chuyển tiền giả',
      ke: 'kể tuần đầu chị nhờ con gái đứng cạnh. Nay chị tự xem sổ cuối ngày, biết mặt hàng nào bán chạy để nhập thêm',
      topic: 'Chuyển đổi số' as const,
    },
    {
      ten: 'niêm yết giá từng quầy',
      loi: 'khách đỡ hỏi đi hỏi lại',
      lo: 'hàng tươi thay đổi giá theo buổi',
      ke: 'viết giá lên tấm bảng con của cháu ngoại, sáng ghi, trưa xóa. Khách lạ dừng lại lâu hơn vì không sợ bị nói thách',
      topic: 'Nông thôn mới' as const,
    },
    {
      ten: 'cân đối chứng đặt giữa chợ',
      loi: 'người mua yên tâm hơn',
      lo: 'giờ đông phải xếp hàng',
      ke: 'nói từ ngày có cân, chuyện cãi nhau vì thiếu lạng hầu như không còn. Chị tự mang cân nhà mình ra so mỗi tuần một lần',
      topic: 'Nông thôn mới' as const,
    },
    {
      ten: 'tự phân loại rác ở từng quầy',
      loi: 'cuối buổi dọn nhanh hơn',
      lo: 'thùng rác nhỏ, chóng đầy',
      ke: 'để riêng lá bánh, vỏ quả cho một nhà nuôi lợn đến lấy. Đổi lại, chị được nhà ấy biếu bó rau mỗi phiên',
      topic: 'Nông thôn mới' as const,
    },
  )
  const chi = d.chi(x)
  const [tong, da] = [d.int(96, 140), d.int(71, 92)]
  const market = x.folk.includes('kinh') ? street(x) : 'cho-phien'
  return {
    title: d.one(
      `Tiểu thương chợ ${x.name} quen dần với việc ${viec.ten}`,
      `Chợ ${x.name} đổi nếp buôn bán, bắt đầu từ chuyện ${viec.ten}`,
      `Chuyện ${viec.ten} giữ khách cho chợ ${x.name}`,
    ),
    lead: `Ở chợ ${x.name}, chuyện ${viec.ten} không còn lạ. Ban quản lý chợ nói phải mất mấy tháng vận động, nhờ những quầy làm trước kể lại cho quầy làm sau.`,
    body: p(
      `Trong ${tong} hộ kinh doanh cố định, ${da} hộ đã hưởng ứng. Cái lợi đầu tiên họ nhắc đến là ${viec.loi}. Điều còn băn khoăn: ${viec.lo}.`,
      `${chi.Full}, bán hàng gần cổng chợ, ${viec.ke}.`,
      'Ban quản lý bố trí một người trực hỗ trợ vào các buổi đông, nhất là sáng sớm và chiều tan tầm.',
    ),
    topics: [viec.topic],
    picture: pic(
      market,
      market === 'cho-phien' ? `Một buổi đông khách ở chợ ${x.name}.` : `Đường vào chợ ${x.name}.`,
    ),
  }
}

const cumCongNghiep: Template = (d) => {
  const x = d.place([...lowland, ...midland, 'Tân Giang', 'Đồng Tâm'])
  const nganh = d.one(
    { ten: 'may xuất khẩu', hang: 'áo khoác', can: 'thợ may' },
    { ten: 'chế biến gỗ', hang: 'bàn ghế lắp ghép', can: 'thợ phun sơn' },
    { ten: 'sản xuất bao bì giấy', hang: 'hộp carton', can: 'thợ vận hành máy' },
    { ten: 'đóng gói nông sản', hang: 'rau, quả sơ chế', can: 'lao động phân loại' },
  )
  const chi = d.chi(x)
  const [cu, them] = [d.step(160, 320, 20), d.step(60, 140, 10)]
  return {
    title: d.one(
      `Xưởng ${nganh.ten} ở ${x.full} tuyển thêm lao động tại chỗ`,
      `Xưởng ${nganh.ten} về ${x.full}, người làm xa lục tục trở lại`,
      `Có thêm đơn hàng, xưởng ${nganh.ten} ${x.full} mở ca mới`,
    ),
    lead: `Xưởng ${nganh.ten} đặt tại ${x.hamlet}, ${x.full} vừa mở thêm một dây chuyền làm ${nganh.hang}. Phần lớn người được tuyển ở trong vòng mười cây số, sáng đi tối về.`,
    body: p(
      `Trước khi mở rộng, xưởng có ${num(cu)} lao động. Đợt này nhận thêm ${them} người, nâng tổng số lên ${num(cu + them)}; khâu thiếu nhất là ${nganh.can}.`,
      `${chi.Full} từng làm công nhân ở xa sáu năm. Về gần nhà, lương thấp hơn đôi chút nhưng chị không phải trả tiền trọ, chiều còn kịp đón con.`,
      `UBND ${x.full} đề nghị doanh nghiệp công khai thời gian tăng ca, đóng bảo hiểm đủ và bố trí chỗ gửi trẻ cho công nhân.`,
    ),
    topics: ['Nông thôn mới'],
    picture: pic('duong-lang', `Đường vào khu xưởng ở ${x.hamlet}, ${x.full} giờ tan ca.`),
  }
}

const duAn: Template = (d) => {
  const du = d.one(
    {
      ten: 'cầu Bến Gỗ',
      at: 'Vạn Chài' as const,
      viec: 'lao dầm nhịp giữa',
      vuong: 'nước sông lên làm chậm phần trụ',
      scene: 'song-va-thuyen' as const,
    },
    {
      ten: 'đường tránh đèo Khau Mây',
      at: 'Tà Sin' as const,
      viec: 'xử lý mái ta luy',
      vuong: 'đá lăn ở hai đoạn cong',
      scene: 'deo-may' as const,
    },
    {
      ten: 'kho lạnh cửa khẩu Tà Sin',
      at: 'Tà Sin' as const,
      viec: 'lắp máy nén',
      vuong: 'đường điện ba pha chưa đủ tải',
      scene: 'deo-may' as const,
    },
    {
      ten: 'kè bờ sông Lam Giang',
      at: 'Bến Ngự' as const,
      viec: 'lát mái kè',
      vuong: 'bảy hộ chưa dời nhà bếp',
      scene: 'song-va-thuyen' as const,
    },
    {
      ten: 'chợ đầu mối Tân Giang',
      at: 'Tân Giang' as const,
      viec: 'lợp mái nhà lồng',
      vuong: 'lối vào còn hẹp',
      scene: 'cho-phien' as const,
    },
    {
      ten: 'hồ chứa Nà Pheo',
      at: 'Bản Hon' as const,
      viec: 'đắp đập phụ',
      vuong: 'thiếu mỏ đất đạt chuẩn',
      scene: 'ho-nuoc' as const,
    },
  )
  const x = d.place([du.at])
  const cho = du.ten.includes(x.name) ? '' : ` tại ${x.full}`
  const ky = d.anh(x)
  return {
    title: d.one(
      `Công trường ${du.ten}: vừa ${du.viec}, vừa gỡ vướng`,
      `Ở công trường ${du.ten}, mỗi tối đều có cuộc họp mười lăm phút`,
      `Gỡ từng điểm nghẽn để ${du.ten} về đích đúng hẹn`,
      `${capital(du.ten)} vào giai đoạn ${du.viec}`,
    ),
    lead: `Trên công trường ${du.ten}${cho}, nhà thầu đang ${du.viec}. Điều khiến tiến độ có lúc chững lại là ${du.vuong}, nay đã có phương án giải quyết.`,
    body: p(
      `Ban quản lý dự án cho biết phần việc này chậm ${d.int(9, 24)} ngày so với kế hoạch. Để bù lại, nhà thầu tăng một mũi thi công, làm hai ca khi thời tiết cho phép.`,
      `${ky.Full}, kỹ sư hiện trường, nói mỗi tối tổ kỹ thuật họp mười lăm phút, việc vướng phải có người nhận trước khi về.`,
      `Tại buổi kiểm tra, lãnh đạo UBND tỉnh yêu cầu địa phương và chủ đầu tư báo cáo hằng tuần, nêu rõ việc nào chậm do ai.`,
    ),
    topics: ['Đường giao thông nông thôn'],
    picture: pic(
      du.scene,
      du.scene === 'cho-phien' ? `Tiểu thương chờ ngày có ${du.ten}.` : `Khu vực triển khai ${du.ten}.`,
    ),
  }
}

const nganHang: Template = (d) => {
  const x = d.place(communes)
  const lam = d.one(
    { ten: 'nuôi trâu vỗ béo', von: 80, ket: 'xuất bán lứa đầu ba con' },
    { ten: 'mở xưởng cơ khí nhỏ', von: 100, ket: 'nhận sửa máy cày cho cả vùng' },
    { ten: 'làm nhà kính trồng rau', von: 90, ket: 'cung cấp rau cho bốn bếp ăn trường học' },
    { ten: 'nuôi thỏ', von: 50, ket: 'có mối nhận hàng hằng tuần' },
    { ten: 'mua máy sấy nông sản', von: 70, ket: 'sấy thuê cho hai chục hộ quanh vùng' },
  )
  const anh = d.anh(x)
  const to = d.int(26, 54)
  return {
    title: d.one(
      `Vay vốn chính sách ${lam.ten}, hộ trẻ ở ${x.full} có của để dành`,
      `Tổ vay vốn ${x.hamlet}, ${x.full} và chuyện ${lam.ten}`,
      `Đồng vốn nhỏ giúp người ${x.full} ${lam.ten}`,
    ),
    lead: `Với ${lam.von} triệu đồng vay từ Ngân hàng Chính sách xã hội, ${anh.full} ở ${x.hamlet}, ${x.full} chọn ${lam.ten}. Sau hơn một năm, anh đã ${lam.ket}.`,
    body: p(
      `${anh.Short} kể khi nộp đơn, tổ vay vốn hỏi rất kỹ: bán cho ai, nếu giá xuống thì sao, ai giúp khi ốm. Hỏi xong mới ký.`,
      `Tổ có ${to} thành viên, đến nay không ai nợ quá hạn. Mỗi tháng họ gặp nhau một buổi, trả lãi, gửi tiết kiệm rồi kể chuyện làm ăn.`,
      `Lãnh đạo ${x.full} cho rằng điều đáng quý không ở số tiền, mà ở việc hàng xóm cùng chịu trách nhiệm với nhau.`,
    ),
    topics: ['Nông thôn mới', 'Người tốt việc tốt'],
    picture: pic('tru-so-xa', `Điểm giao dịch vốn chính sách đặt tại ${x.full}.`),
  }
}

const vanTaiSong: Template = (d) => {
  const x = d.place(riverside)
  const hang = d.one('gạch ngói', 'ngô hạt', 'gỗ rừng trồng', 'cát sỏi', 'phân bón')
  const ong = d.ong(x)
  const ngay = d.int(9, 16)
  return {
    title: d.one(
      `Bến thuyền ${x.name} nhộn nhịp trở lại với hàng ${hang}`,
      `Chở ${hang} bằng đường sông, chủ thuyền ${x.full} tính bài toán mới`,
      `Đường sông bớt cước, ${hang} qua bến ${x.name} tăng dần`,
    ),
    lead: `Những chuyến thuyền chở ${hang} qua bến ở ${x.full} đang dày hơn. Chủ hàng tính cước đường sông rẻ hơn đường bộ, đổi lại phải chờ nước và xếp dỡ lâu.`,
    body: p(
      `Mỗi ngày bến đón chừng ${ngay} lượt thuyền, gấp rưỡi cùng kỳ. Đội bốc xếp từ tám người nay lên mười hai người, chia hai ca.`,
      `${ong.Full}, chủ thuyền, tính một chuyến thuyền bằng ba chuyến xe tải. “Chậm hơn một buổi nhưng không lo hỏng đường làng”, ông nói.`,
      `UBND ${x.full} đã cắm thêm phao báo luồng, yêu cầu thuyền đủ áo phao, đèn và không chở quá vạch mớn nước.`,
    ),
    topics: ['An toàn giao thông'],
    picture: pic('song-va-thuyen', `Thuyền trên sông Lam Giang, đoạn qua ${x.full}.`),
  }
}

const hoiChoNongSan: Template = (d) => {
  const c = d.from(products)
  const x = d.place([c.place])
  const noi = d.place(wards)
  const chi = d.chi(x)
  return {
    title: d.one(
      `${capital(c.name)} ${x.name} về phố, bán thử tại ${noi.full}`,
      `Phiên hàng cuối tuần ở ${noi.full} có gian ${c.name} ${x.name}`,
      `${c.coop} mở quầy ${c.name} tại ${noi.full}`,
    ),
    lead: `Phiên hàng đặc sản cuối tuần ở ${noi.full} dành một dãy cho đặc sản vùng cao và vùng bãi. Gian ${c.name} của ${x.full} đông người ghé, nhất là lúc người bán kể cách làm.`,
    body: p(
      `${chi.Full}, ${c.coop}, mang theo cả ảnh từng công đoạn. Khách hay hỏi hàng quê mình khác gì hàng ngoài chợ; chị trả lời gọn: ${c.step}.`,
      `Hai ngày, gian hàng nhận ${d.int(34, 76)} đơn đặt trước, trong đó có ${word(d.int(3, 6))} cửa hàng muốn lấy đều. Chị chưa nhận hết vì sợ không đủ hàng đúng chuẩn.`,
      `Ban tổ chức cho biết phiên hàng sẽ duy trì, mỗi kỳ đổi một nửa số gian để nơi nào cũng có lượt.`,
    ),
    topics: ['OCOP'],
    picture: pic(c.scene, `Nơi ${c.act} ở ${x.full}.`),
  }
}

const dienLuc: Template = (d) => {
  const x = d.place(communes)
  const [km, ho] = [d.int(5, 14), d.int(58, 146)]
  const ba = d.ba(x)
  const may = d.one('máy xát gạo', 'tủ đông trữ thịt', 'máy thái cỏ', 'máy bơm nước', 'máy sấy')
  return {
    title: d.one(
      `Lưới điện về ${x.hamlet}, ${x.full}: hết cảnh đèn đỏ quạch buổi tối`,
      `${x.Full} nâng cấp ${km} km đường dây, hết cảnh điện chập chờn`,
      `Điện khỏe hơn, nhà nhà ở ${x.hamlet}, ${x.full} sắm máy móc`,
    ),
    lead: `Đường dây cũ qua ${x.hamlet}, ${x.full} từng yếu đến mức buổi tối nồi cơm chín không đều. Sau khi nâng cấp ${km} km đường dây và đặt thêm trạm biến áp, điện đã ổn định.`,
    body: p(
      `Công trình cấp điện cho ${ho} hộ. Cột gỗ được thay bằng cột bê tông, công tơ đưa ra ngoài ngõ để dễ xem.`,
      `${ba.Full} vừa mua ${may}. Trước kia bà không dám, vì cắm vào là đèn cả xóm tối đi.`,
      `Đơn vị điện lực hướng dẫn từng nhà lắp cầu dao, không kéo dây qua cành cây; ai cần báo sự cố thì gọi số điện thoại dán trên cửa.`,
    ),
    topics: ['Nông thôn mới'],
    picture: pic('nha-san', `Buổi tối ở ${x.hamlet}, ${x.full} sau khi lưới điện được nâng cấp.`),
  }
}

const doanhNghiepTre: Template = (d) => {
  const x = d.place(everywhere)
  const y = d.one(
    { ten: 'xưởng tre gia dụng', lam: 'ống đũa, khay, chụp đèn', ra: 'bốn cửa hàng quà tặng' },
    {
      ten: 'tiệm bánh từ gạo địa phương',
      lam: 'bánh gạo, bánh khảo, bánh quy nếp',
      ra: 'trường học và quán trà',
    },
    { ten: 'xưởng xà phòng thảo mộc', lam: 'xà phòng sả, quế, bồ kết', ra: 'các homestay' },
    { ten: 'đội máy bay phun thuốc', lam: 'phun thuốc, gieo sạ thuê', ra: 'hơn hai trăm hộ làm ruộng' },
  )
  const anh = d.anh(x)
  return {
    title: d.one(
      `Người trẻ ${x.full} lập nghiệp với ${y.ten}`,
      `Về quê mở ${y.ten}: chuyện của một người trẻ ${x.full}`,
      `${capital(y.ten)} ở ${x.hamlet}, ${x.full} qua năm đầu lỗ lãi`,
    ),
    lead: `Bỏ việc ở thành phố, ${anh.full} về ${x.hamlet}, ${x.full} mở ${y.ten}. Năm đầu lỗ, năm thứ hai hòa vốn, đến nay cơ sở nuôi được ${word(d.int(4, 9))} lao động.`,
    body: p(
      `Ban đầu ${anh.short} làm đủ thứ nên hàng nào cũng dở dang. Sau anh bỏ bớt, chỉ giữ ${y.lam}. Khách quen bây giờ là ${y.ra}.`,
      `Bài học anh kể cho lớp sau khá thật: đừng vay để trang trí; đừng tin lời khen của người nhà; hàng lỗi thì nhận, đừng cãi.`,
      `Đoàn Thanh niên ${x.full} mời anh kèm ba nhóm khởi nghiệp mới, mỗi nhóm một buổi trong tuần.`,
    ),
    topics: ['Người tốt việc tốt'],
    picture: pic(street(x), `Đường vào cơ sở của ${anh.full} ở ${x.hamlet}, ${x.full}.`),
  }
}

export const kinhTe: SectionTemplates = {
  authors: ['Bùi Đình Sơn', 'Mai Phương', 'Phạm Ngọc Ánh', 'Hoàng Thế Lữ'],
  templates: [
    choTruyenThong,
    cumCongNghiep,
    duAn,
    nganHang,
    vanTaiSong,
    hoiChoNongSan,
    dienLuc,
    doanhNghiepTre,
  ],
}
