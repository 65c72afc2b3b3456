import type { SectionTemplates, Template } from './kit.ts'
import { home, street, field, capital, html, num, ol, p, pic, quote, table, ul, word } from './kit.ts'
import { wards, highland, midland, lowland, riverside, communes, everywhere } from './places.ts'
import { products } from './products.ts'

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
      `Trong ${tong} hộ kinh doanh cố định, ${da} hộ đã tham gia. Cái lợi đầu tiên họ nhắc đến là ${viec.loi}. Điều còn băn khoăn: ${viec.lo}.`,
      `${chi.Full}, bán hàng gần cổng chợ, ${viec.ke}.`,
      'Ban quản lý bố trí một người trực hỗ trợ vào các buổi đông, nhất là sáng sớm và chiều tan tầm.',
    ),
    topics: [viec.topic],
    picture: pic(market, market === 'cho-phien' ? `Một buổi đông khách ở chợ ${x.name}.` : `Đường vào chợ ${x.name}.`),
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
  authors: ['Bùi Đình Sơn', 'Mai Phương', 'Tuấn Kiệt', 'Hoàng Thế Lữ'],
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

const saoMoi: Template = (d) => {
  const c = d.from(products)
  const x = d.place([c.place])
  const sao = d.one(3, 4)
  const ba = d.ba(x)
  return {
    title: d.one(
      `${capital(c.name)} ${x.name} được công nhận OCOP ${word(sao)} sao`,
      `${c.coop} kể chuyện đưa ${c.name} vào hàng OCOP`,
      `Thêm một sản phẩm ${c.name} của ${x.full} đạt chuẩn OCOP`,
    ),
    lead: `Hội đồng đánh giá vừa công nhận sản phẩm ${c.name} của ${c.coop} đạt OCOP ${word(sao)} sao. Điểm cộng lớn nhất là câu chuyện sản phẩm và hồ sơ truy xuất đầy đủ.`,
    body: p(
      `Để có hồ sơ ấy, ${c.maker} phải ghi từng lô hàng: ai làm, ngày nào, bán cho ai. Lúc đầu nhiều người ngại viết, cơ sở làm mẫu sổ có hình để đánh dấu.`,
      `${ba.Full}, phụ trách sản xuất, nói bí quyết vẫn như cũ: ${c.step}. Cái mới là bao bì ghi rõ nơi làm và cách bảo quản.`,
      `Giấy công nhận có thời hạn, hết hạn phải đánh giá lại. Vì thế cơ sở dành một người theo dõi chất lượng, không kiêm việc bán hàng.`,
    ),
    topics: ['OCOP'],
    picture: pic(c.scene, `Nơi ${c.act} ở ${x.full}, nguồn của sản phẩm OCOP ${c.name}.`),
  }
}

const packed = ['chè Shan tuyết', 'gạo nếp nương', 'quế thanh', 'miến dong']

const baoBi: Template = (d) => {
  const c = d.from(products.filter((each) => each.unit !== 'tấm'))
  const x = d.place([c.place])
  const chi = d.chi(x)
  const doi = d.one(
    { ten: 'nhãn ghi hai thứ tiếng', sao: 'khách phương xa hỏi hoài một câu: dùng thế nào' },
    { ten: 'hộp nhỏ thay bao lớn', sao: 'người đi đường muốn mua ít, mang gọn' },
    { ten: 'vỏ hộp không dùng nhựa', sao: 'các cửa hàng quà tặng đặt ra yêu cầu ấy' },
    { ten: 'tem truy xuất từng lô', sao: 'có nơi dán tên địa phương lên hàng trôi nổi' },
  )
  return {
    title: d.one(
      `${capital(c.name)} ${x.name} thay bao bì: ${doi.ten}`,
      `${c.coop} chọn ${doi.ten} cho ${c.name}`,
      `Bao bì mới của ${c.name} ${x.name} và lời kể của người làm`,
    ),
    lead: `Sau nhiều lần thử, ${c.coop} chốt ${doi.ten} cho ${c.name}. Lý do thay đổi khá cụ thể: ${doi.sao}.`,
    body: p(
      `${chi.Full}, người lo khâu bán hàng, mang ba mẫu ra chợ phiên hỏi khách. Mẫu các thành viên thích nhất lại đứng cuối, vì chữ đẹp mà không đọc được.`,
      `Chi phí bao bì tăng thêm vài nghìn đồng mỗi sản phẩm, bù lại hàng vào được ${word(d.int(3, 7))} điểm bán mới. Phần chênh lệch được chia lại cho ${c.maker} theo sổ công.`,
      `Cơ sở giữ lại kiểu gói cũ cho khách quen trong vùng, ai cần loại nào bán loại ấy.`,
    ),
    topics: ['OCOP', 'Giữ nghề truyền thống'],
    picture: pic(c.scene, `Nơi ${c.act} ở ${x.full}.`),
  }
}

const banMang: Template = (d) => {
  const c = d.from(products.filter((each) => each.name !== 'cá lồng'))
  const x = d.place([c.place])
  const chi = d.chi(x)
  return {
    title: d.one(
      `Livestream giữa nơi sản xuất, ${c.name} ${x.name} thêm khách`,
      `Bán ${c.name} qua mạng: bài học đầu tiên ở ${x.full}`,
      `Từ ${x.hamlet}, đơn ${c.name} ${x.name} đi khắp nơi`,
    ),
    lead: `Không phông nền, không kịch bản, phiên bán hàng qua mạng của ${c.coop} quay ngay tại ${x.hamlet}. Người xem thấy rõ ${c.maker} làm việc, hỏi câu nào trả lời câu ấy.`,
    body: html(
      p(`${chi.Full}, người đứng trước máy quay, đúc kết ba điều sau những phiên đầu:`),
      ol(
        'Nói ít, cho xem nhiều; quay cận tay người làm.',
        'Báo trước số lượng có thật, hết thì dừng nhận đơn.',
        'Gửi hàng chậm phải nhắn khách trước, đừng đợi hỏi.',
      ),
      p(
        `Trung bình mỗi phiên chốt được ${d.int(22, 64)} đơn. Tỷ lệ trả hàng từ chỗ cao nay còn rất thấp, phần lớn do vỡ, móp dọc đường. Bưu điện xã cử người hướng dẫn cách đóng gói.`,
      ),
    ),
    topics: ['OCOP', 'Chuyển đổi số'],
    picture: pic(c.scene, `Nơi ${c.act} ở ${x.full}, cũng là chỗ quay các phiên bán hàng qua mạng.`),
  }
}

const thuHoi: Template = (d) => {
  const c = d.from(products)
  const x = d.place([c.place])
  const ong = d.ong(x)
  const loi = d.one(
    'hồ sơ kiểm nghiệm quá hạn',
    'nhãn ghi thiếu nơi sản xuất',
    'sổ ghi lô hàng bỏ trống gần hai tháng',
  )
  return {
    title: d.one(
      `Kiểm tra OCOP ở ${x.full}: ${c.name} phải bổ sung hồ sơ`,
      `Giữ sao khó hơn gắn sao: chuyện ${c.name} ${x.name}`,
      `Suýt mất sao OCOP, cơ sở ${c.name} ${x.full} làm lại từ cuốn sổ`,
    ),
    lead: `Đoàn kiểm tra sau công nhận OCOP ghi nhận sản phẩm ${c.name} của một cơ sở ở ${x.full} vẫn bảo đảm chất lượng, nhưng ${loi}. Cơ sở được cho thời hạn khắc phục.`,
    body: p(
      `${ong.Full}, chủ cơ sở, nhận lỗi: mải chạy đơn hàng nên xem nhẹ giấy tờ. Ông giao hẳn cho con gái việc ghi chép và đóng dấu từng lô.`,
      `Theo cán bộ phụ trách, sản phẩm OCOP không chỉ ngon, đẹp mà phải chứng minh được nguồn gốc bất cứ lúc nào. Hết thời hạn mà không khắc phục, giấy công nhận sẽ bị đề nghị thu hồi.`,
      `Sau ${d.step(15, 30, 5)} ngày, đoàn quay lại, hồ sơ đã đủ. Cơ sở tự mời thêm hai nhà cùng nghề đến xem cách ghi sổ.`,
    ),
    topics: ['OCOP'],
    picture: pic(c.scene, `Nơi sản xuất ${c.name} tại ${x.full}.`),
  }
}

const traiNghiem: Template = (d) => {
  const c = d.from(products.filter((each) => each.trial))
  const x = d.place([c.place])
  const ba = d.ba(x)
  const khach = d.step(120, 360, 20)
  return {
    title: d.one(
      `Mở xưởng cho khách vào xem, ${c.name} ${x.name} bán chạy hơn`,
      `Một ngày làm ${c.maker}: tour mới ở ${x.full}`,
      `Khách tự tay ${c.trial} ở ${x.hamlet}, ${x.full}`,
    ),
    lead: `Mỗi cuối tuần, ${c.coop} đón khách đến ${c.trial}. Buổi trải nghiệm kéo dài ba giờ, kết thúc bằng bữa cơm nhà và phần quà do chính khách làm.`,
    body: p(
      `${ba.Full}, người hướng dẫn, thường bắt đầu từ khâu dễ làm hỏng nhất để khách hiểu vì sao hàng có giá ấy. Nguyên tắc của bà: ${c.step}.`,
      `Ba tháng qua có ${khach} lượt khách. Tiền vé không nhiều, nhưng gần một nửa số khách mua hàng mang về và để lại địa chỉ.`,
      `Cơ sở giới hạn mỗi đoàn không quá 15 người, không nhận khách vào lúc ${c.maker} bận mẻ hàng chính.`,
    ),
    topics: ['OCOP', 'Du lịch cộng đồng'],
    picture: pic(c.scene, `Khách có thể thử ${c.trial} ở ${x.full}.`),
  }
}

export const ocop: SectionTemplates = {
  authors: ['Mai Phương', 'Bùi Đình Sơn', 'Vi Thị Hoa', 'Tuấn Kiệt'],
  templates: [saoMoi, baoBi, banMang, thuHoi, traiNghiem],
}

const hoTroKeKhai: Template = (d) => {
  const x = d.place(everywhere)
  const nganh = d.one('hàng ăn', 'tạp hóa', 'sửa xe', 'cắt tóc', 'vật liệu xây dựng', 'quần áo')
  const chi = d.chi(x)
  const [den, xong] = [d.int(52, 84), d.int(36, 48)]
  return {
    title: d.one(
      `Cán bộ thuế đến tận quầy hướng dẫn hộ ${nganh} ở ${x.full}`,
      `Hộ kinh doanh ${nganh} ${x.full} tập kê khai trên điện thoại`,
      `Bàn hỗ trợ thuế ở ${x.full}: chủ hàng ${nganh} hỏi gì nhiều nhất?`,
    ),
    lead: `Bàn hỗ trợ kê khai thuế đặt tại ${x.full} mở cả ngày nghỉ. Các chủ hộ ${nganh} mang điện thoại đến, cán bộ thuế ngồi cạnh chỉ từng bước.`,
    body: p(
      `Trong ngày đầu có ${den} hộ đến, ${xong} hộ gửi được tờ khai ngay, ${den - xong} hộ phải về lấy thêm giấy tờ. Vướng nhất là quên mật khẩu và số điện thoại đăng ký đã đổi.`,
      `${chi.Full}, chủ một hộ ${nganh} ở ${x.hamlet}, bảo chị sợ nhất là bấm nhầm. Sau hai lần làm thử, chị tự gửi được và chụp lại màn hình để nhớ.`,
      `Cơ quan thuế khuyên người nộp thuế chỉ dùng ứng dụng chính thức, không đưa mã xác thực cho bất kỳ ai gọi điện.`,
    ),
    topics: ['Thuế điện tử', 'Chuyển đổi số'],
    picture: pic('mot-cua-so', `Hộ kinh doanh ở ${x.full} được hướng dẫn kê khai thuế.`),
  }
}

const luaDao: Template = (d) => {
  const x = d.place(everywhere)
  const chieu = d.one(
    { ten: 'gửi đường dẫn “hoàn thuế”', dau: 'đường dẫn có đuôi lạ, giục làm ngay trong mười phút' },
    { ten: 'gọi điện tự xưng cán bộ thuế', dau: 'bắt giữ máy liên tục, không cho hỏi người thân' },
    { ten: 'mời cài ứng dụng thuế giả', dau: 'yêu cầu tải từ tin nhắn, đòi quyền đọc màn hình' },
  )
  const ong = d.ong(x)
  return {
    title: d.one(
      `Cảnh giác chiêu ${chieu.ten}: chuyện từ ${x.full}`,
      `Suýt mất tiền vì kẻ xấu ${chieu.ten} ở ${x.full}`,
      `Giả danh cơ quan thuế để lừa: người dân ${x.full} kể lại`,
    ),
    lead: `Một chủ hàng ở ${x.full} vừa tránh được cú lừa ${chieu.ten} nhờ gọi hỏi cơ quan thuế trước khi làm theo. Thuế tỉnh nhắc người dân nhận biết các dấu hiệu.`,
    body: html(
      p(
        `${ong.Full} kể kẻ gọi biết cả tên cửa hàng nên ông đã tin một nửa. Dấu hiệu khiến ông dừng lại: ${chieu.dau}.`,
      ),
      ul(
        'Cơ quan thuế không yêu cầu nộp tiền vào tài khoản cá nhân.',
        'Không cung cấp mã OTP, ảnh căn cước qua điện thoại.',
        'Chỉ tải ứng dụng từ kho chính thức, tra tên nhà phát hành.',
        'Nghi ngờ thì cúp máy, gọi số công khai của thuế cơ sở.',
      ),
      p(`Ai đã lỡ làm theo cần báo ngay ngân hàng để khóa giao dịch và trình báo Công an ${x.full}.`),
    ),
    topics: ['Thuế điện tử'],
    picture: pic('may-tinh-ban', `Tra cứu thuế trên cổng chính thức giúp tránh nhiều vụ giả danh.`),
  }
}

const hoaDon: Template = (d) => {
  const x = d.place(everywhere)
  const noi = d.one('cửa hàng xăng dầu', 'nhà hàng', 'cửa hàng vật liệu', 'nhà thuốc', 'siêu thị nhỏ')
  const chi = d.chi(x)
  return {
    title: d.one(
      `Hóa đơn điện tử ở ${noi} ${x.full}: khách hỏi, chủ quen tay`,
      `${capital(noi)} ở ${x.full} xuất hóa đơn từ máy tính tiền`,
      `Thói quen lấy hóa đơn đã đến các ${noi} ở ${x.full}`,
    ),
    lead: `Chiếc máy tính tiền nối mạng ở một ${noi} thuộc ${x.full} in hóa đơn ngay khi khách trả tiền. Người bán nói đỡ được buổi tối cộng sổ, khách có giấy tờ để đối chiếu.`,
    body: p(
      `${chi.Full}, chủ cửa hàng, thừa nhận tháng đầu in sai vì nhập nhầm đơn vị. Chị dán bảng mã hàng cạnh máy, người bán thay ca nhìn vào là làm được.`,
      `Theo thuế cơ sở, địa bàn ${x.full} có ${d.int(28, 72)} cơ sở đã kết nối. Cơ sở nào gặp lỗi mạng thì lập hóa đơn bù khi có kết nối lại, không bỏ sót giao dịch.`,
      `Người tiêu dùng lấy hóa đơn vừa bảo vệ quyền đổi trả, vừa giúp việc thu thuế công bằng giữa người kê khai đủ và người né tránh.`,
    ),
    topics: ['Thuế điện tử', 'Chuyển đổi số'],
    picture: pic('may-tinh-ban', `Dữ liệu bán hàng hiện trên máy tính của một cơ sở ở ${x.full}.`),
  }
}

const thuDat: Template = (d) => {
  const x = d.place(everywhere)
  const ba = d.ba(x)
  const viec = d.one(
    { ten: 'đất phi nông nghiệp', hoi: 'nhà có hai thửa thì kê khai thế nào' },
    { ten: 'tiền thuê đất', hoi: 'khi nào được giảm' },
    { ten: 'lệ phí trước bạ', hoi: 'cho con thửa đất thì có phải nộp' },
  )
  return {
    title: d.one(
      `Tra cứu thuế ${viec.ten} tại nhà: người dân ${x.full} bớt đi lại`,
      `Hỏi – đáp về ${viec.ten} tại bàn một cửa ${x.full}`,
      `${x.Full} trả thông báo ${viec.ten} qua tài khoản định danh`,
    ),
    lead: `Thông báo về ${viec.ten} của người dân ${x.full} nay hiện trong tài khoản điện tử. Ai không quen dùng điện thoại vẫn nhận bản giấy và được giải thích tại bộ phận một cửa.`,
    body: p(
      `Câu hỏi được nêu nhiều: ${viec.hoi}? Cán bộ thuế trả lời dựa trên hồ sơ từng nhà, không nói chung chung; trường hợp được miễn, giảm thì hướng dẫn viết đơn ngay.`,
      `${ba.Full} ở ${x.hamlet} nhờ cháu tra giúp, thấy diện tích ghi trên thông báo lệch với giấy chứng nhận. Sau khi đối chiếu, số liệu được sửa trong ${word(d.int(3, 6))} ngày làm việc.`,
      `Bộ phận một cửa khuyên người dân kiểm tra số thửa, diện tích, tên chủ trước khi nộp tiền.`,
    ),
    topics: ['Thuế điện tử', 'Cải cách thủ tục'],
    picture: pic('mot-cua-so', `Người dân ${x.full} làm thủ tục tại bộ phận một cửa.`),
  }
}

const thuThueTot: Template = (d) => {
  const x = d.place(everywhere)
  const ong = d.ong(x)
  const [n, c] = [d.int(3, 5), d.int(210, 330)]
  return {
    title: d.one(
      `Đối thoại với hộ kinh doanh ${x.full}: ${word(n)} nhóm vướng mắc về thuế`,
      `Người nộp thuế ở ${x.full} nói thẳng, cán bộ thuế ghi từng câu`,
      `Thuế cơ sở đối thoại tại ${x.full}, trả lời ngay việc khó`,
    ),
    lead: `Buổi đối thoại giữa thuế cơ sở với các hộ kinh doanh ${x.full} diễn ra gần ba giờ. Những điều được hỏi gom thành ${word(n)} nhóm, nhiều nhất là sổ sách và hóa đơn đầu vào.`,
    body: html(
      p(
        `Địa bàn hiện có ${c} hộ kinh doanh đang hoạt động. ${ong.Full}, chủ một cửa hàng ở ${x.hamlet}, hỏi mua nông sản của dân không có hóa đơn thì ghi thế nào. Cán bộ thuế hướng dẫn lập bảng kê, ghi rõ người bán, số lượng, ngày mua.`,
      ),
      quote('Chúng tôi không ngại nộp, chỉ ngại làm sai mà không biết.', `${ong.full}, ${x.full}`),
      p(
        `Câu hỏi chưa trả lời được sẽ có văn bản gửi từng người. Tài liệu hướng dẫn rút gọn thành hai trang, phát tại chợ.`,
      ),
    ),
    topics: ['Thuế điện tử'],
    picture: pic('hoi-truong', `Buổi đối thoại về thuế với các hộ kinh doanh ${x.full}.`),
  }
}

export const thue: SectionTemplates = {
  authors: ['Tuấn Kiệt', 'Phạm Ngọc Ánh', 'Bùi Đình Sơn'],
  templates: [hoTroKeKhai, luaDao, hoaDon, thuDat, thuThueTot],
}

const mucNuoc: Template = (d) => {
  const x = d.place(communes)
  const [tong, xong] = [d.step(240, 460, 10), d.step(150, 220, 10)]
  const ong = d.ong(x)
  const viec = d.one('nạo vét kênh mương', 'sửa phai đập', 'chia lịch lấy nước')
  return {
    title: d.one(
      `${x.Full} ${viec}, nước về tới thửa ruộng cuối kênh`,
      `Chuyện ${viec} ở ${x.hamlet}, ${x.full}: nhà trên nhường nhà dưới`,
      `Trước khi xuống đồng, ${x.full} cùng nhau ${viec}`,
    ),
    lead: `Để kịp xuống đồng, người dân ${x.full} tập trung ${viec}. Nước từ đầu nguồn nay đã về tới những thửa cuối kênh ở ${x.hamlet}, nơi năm nào cũng khô trước tiên.`,
    body: p(
      `Cả xã gieo cấy ${num(tong)} ha lúa vụ này; đến nay ${num(xong)} ha đã đủ nước, ${num(tong - xong)} ha còn lại lấy nước luân phiên theo lịch dán ở nhà văn hóa.`,
      `${ong.Full}, thủy nông viên, đi dọc kênh mỗi sáng. Gặp chỗ rò ông đắp tạm bằng bao đất, tối báo tổ đến xây lại.`,
      `Quy ước chung ghi rõ: ai tự ý mở cống sai lịch phải góp một ngày công nạo kênh. Từ đầu vụ chưa có nhà nào vi phạm.`,
    ),
    topics: ['Khuyến nông'],
    picture: pic(field(x), `Đồng ruộng ${x.full} đã đủ nước tưới.`),
  }
}

const giongMoi: Template = (d) => {
  const x = d.place(lowland)
  const g = d.one(
    'giống lúa cứng cây',
    'giống ngô sinh khối',
    'giống khoai lang ruột tím',
    'giống lạc nhân đỏ',
    'giống đậu tương ngắn ngày',
  )
  const chi = d.chi(x)
  const [tong, muon] = [d.int(34, 48), d.int(19, 30)]
  const ten = g.replace('giống ', '')
  return {
    title: d.one(
      `Ruộng trình diễn ${g} ở ${x.full}: tốt chỗ nào, dở chỗ nào`,
      `Nông dân ${x.full} thử ${g}: một thửa chia đôi để so`,
      `Hội thảo đầu bờ ở ${x.hamlet}, ${x.full} về ${g}`,
    ),
    lead: `Ngay trên bờ ruộng ${x.hamlet}, ${x.full}, cán bộ khuyến nông và người dân cùng đánh giá ${g}. Khen, chê đều được ghi vào một tấm bảng để mọi người xem.`,
    body: p(
      `Điểm cộng: cây khỏe, ít sâu bệnh, chi phí chăm sóc giảm. Điểm trừ: giá giống cao hơn, phải xuống giống đúng lịch. Trong ${tong} hộ dự hội thảo, ${muon} hộ muốn trồng ${ten} vụ tới, ${tong - muon} hộ xin chờ xem thêm một vụ.`,
      `${chi.Full}, chủ ruộng, chia đôi thửa, một nửa trồng giống cũ để so. “Nghe nói hay thì khó tin, nhìn hai bên bờ thì biết”, chị bảo.`,
      `Vụ tới, xã mở rộng mô hình thêm ${d.int(8, 20)} ha, chỉ ở những chân ruộng chủ động tưới tiêu.`,
    ),
    topics: ['Khuyến nông'],
    picture: pic('canh-dong-lua', `Cánh đồng ${x.hamlet}, ${x.full}, nơi đặt ruộng trình diễn.`),
  }
}

const giaCa: Template = (d) => {
  const c = d.from(products.filter((each) => each.unit === 'kg'))
  const x = d.place([c.place])
  const ong = d.ong(x)
  const li = d.one(
    'người mua yêu cầu hàng đều hơn',
    'thương lái chốt đơn sớm',
    'lượng hàng ra chậm hơn mọi khi',
  )
  return {
    title: d.one(
      `Giá ${c.name} ở ${x.full} nhích lên, người bán chưa vội`,
      `${capital(c.name)} ${x.name} được giá, ${c.maker} bàn chuyện giữ khách`,
      `Đầu ra của ${c.name} ${x.name} nhìn từ ${x.hamlet}`,
    ),
    lead: `Giá ${c.name} thu mua tại ${x.full} tuần này tăng so với tháng trước, theo ghi nhận ở các điểm cân. Nguyên nhân được nói đến nhiều là ${li}.`,
    body: p(
      `${c.coop} khuyên thành viên không bán vội hàng chưa đạt, tránh làm hỏng tiếng. Hàng loại một và loại hai được tách ngay tại nơi sản xuất, giá chênh nhau rõ.`,
      `${ong.Full} ở ${x.hamlet} có hàng nhưng chưa gọi người mua. Ông muốn bán cho mối quen đã mua cả lúc giá thấp.`,
      `Cán bộ khuyến nông nhắc lại nguyên tắc: ${c.step}. Làm ẩu lúc được giá thì vụ sau khó bán.`,
    ),
    topics: ['Khuyến nông', 'OCOP'],
    picture: pic(c.scene, `Nơi sản xuất ${c.name} ở ${x.hamlet}, ${x.full}.`),
  }
}

const thuY: Template = (d) => {
  const x = d.place(communes)
  const con = d.one(
    { ten: 'trâu, bò', dot: 'viêm da nổi cục', chuong: 'chuồng' },
    { ten: 'lợn', dot: 'tụ huyết trùng', chuong: 'chuồng' },
    { ten: 'gà, vịt', dot: 'cúm gia cầm', chuong: 'khu nuôi' },
  )
  const anh = d.anh(x)
  const [tong, da] = [d.step(1200, 1800, 50), d.step(850, 1100, 50)]
  return {
    title: d.one(
      `${x.Full} tiêm phòng ${con.dot} cho ${con.ten}, đi từng ngõ`,
      `Đội thú y ${x.full} tiêm phòng cho ${con.ten} từ tờ mờ sáng`,
      `Phòng bệnh ${con.dot}: ${x.full} tiêm đủ mũi cho ${con.ten}`,
    ),
    lead: `Từ năm giờ sáng, đội tiêm phòng của ${x.full} đã có mặt ở ${x.hamlet}. Đợt này xã tiêm phòng bệnh ${con.dot} cho đàn ${con.ten}, tranh thủ lúc các nhà chưa đi làm.`,
    body: p(
      `Tổng đàn thuộc diện tiêm là ${num(tong)} con; sau bốn ngày đội tiêm được ${num(da)} con, còn ${num(tong - da)} con sẽ tiêm bổ sung cuối tuần.`,
      `${anh.Full}, thú y viên, mang theo sổ ghi từng nhà, con nào ốm hoặc còn non thì hẹn lại. Vắc xin giữ trong thùng lạnh, mở ra phải dùng hết trong buổi.`,
      `Cán bộ xã nhắc người dân dọn sạch ${con.chuong}, rắc vôi, không bán chạy con bệnh và báo ngay khi thấy vật nuôi bỏ ăn.`,
    ),
    topics: ['Khuyến nông'],
    picture: pic(home(x), `Một góc ${x.hamlet}, ${x.full}, nơi đội tiêm phòng bắt đầu một ngày làm việc.`),
  }
}

const sauBenh: Template = (d) => {
  const x = d.place(communes)
  const b = d.one(
    { ten: 'ốc bươu vàng', cach: 'bắt tay, cắm que nhử, thả vịt vào ruộng', cay: 'lúa' },
    { ten: 'rầy nâu', cach: 'vạch gốc kiểm tra, chỉ phun khi đến ngưỡng', cay: 'lúa' },
    { ten: 'sâu keo', cach: 'bẫy bả chua ngọt, ngắt ổ trứng', cay: 'ngô' },
    { ten: 'chuột đồng', cach: 'đặt bẫy đồng loạt, phát quang bờ bụi', cay: 'lúa, ngô' },
  )
  const chi = d.chi(x)
  return {
    title: d.one(
      `${x.Full} ra quân diệt ${b.ten}, ít thuốc mà hiệu quả`,
      `Diệt ${b.ten} ở ${x.hamlet}, ${x.full}: cả xóm cùng làm một buổi`,
      `Phát hiện ${b.ten} sớm, nông dân ${x.full} đỡ tốn thuốc`,
    ),
    lead: `Thay vì mạnh ai nấy phun, người trồng ${b.cay} ở ${x.full} hẹn nhau cùng trừ ${b.ten} trong một buổi. Cán bộ khuyến nông nói làm đồng loạt mới mong dứt.`,
    body: p(
      `Cách làm được chọn là ${b.cach}. Mỗi tổ phụ trách một xứ đồng, cuối buổi báo kết quả qua nhóm tin nhắn.`,
      `${chi.Full}, tổ trưởng ở ${x.hamlet}, tính vụ này nhà chị bớt được hai lần phun, đỡ tiền thuốc và ao cá cạnh ruộng không bị ảnh hưởng.`,
      `Xã đề nghị bà con thăm đồng ít nhất hai lần một tuần; vỏ thuốc đã dùng bỏ đúng bể chứa, không vứt xuống kênh.`,
    ),
    topics: ['Khuyến nông'],
    picture: pic(field(x), `Ruộng của người dân ${x.hamlet}, ${x.full}.`),
  }
}

const chanNuoi: Template = (d) => {
  const x = d.place([...highland, ...midland])
  const m = d.one(
    { ten: 'nuôi gà đồi', hoc: 'chia đồi thành ô, luân phiên cho đất nghỉ', ban: 'các bếp ăn và quán cơm', dau: 150, nay: 600 },
    { ten: 'nuôi dê nhốt chuồng', hoc: 'trồng cỏ quanh chuồng, không thả lên nương', ban: 'nhà hàng ở phường', dau: 8, nay: 34 },
    { ten: 'nuôi vịt suối', hoc: 'giữ nước chảy, cho ăn thêm ngô ủ', ban: 'khách du lịch cuối tuần', dau: 100, nay: 350 },
    { ten: 'nuôi lợn đen bản địa', hoc: 'nuôi lâu hơn, ăn rau chuối và cám ngô', ban: 'người mua đặt trước từ phố', dau: 6, nay: 42 },
  )
  const anh = d.anh(x)
  return {
    title: d.one(
      `Mô hình ${m.ten} ở ${x.hamlet}, ${x.full}: chậm mà chắc`,
      `${capital(m.ten)}, hộ dân ${x.full} tìm được đầu ra`,
      `Người ${x.full} kể chuyện ${m.ten}: thất bại trước, có lãi sau`,
    ),
    lead: `Lứa đầu ${m.ten} của ${anh.full} ở ${x.hamlet}, ${x.full} hao gần một nửa vì nuôi dày. Anh làm lại với số ít hơn, ghi chép từng ngày, nay đã có khách quen.`,
    body: p(
      `Từ ${m.dau} con ban đầu, nay gia đình có ${m.nay} con. Bí quyết anh chia sẻ: ${m.hoc}.`,
      `Hàng bán chủ yếu cho ${m.ban}. Anh không nhận đơn vượt sức, lúc hết hàng thì giới thiệu sang nhà khác trong nhóm.`,
      `Trung tâm khuyến nông cử người hướng dẫn ủ phân, xử lý mùi và tiêm phòng. Xã đang lập tổ hợp tác để mua chung thức ăn, giảm chi phí đầu vào.`,
    ),
    topics: ['Khuyến nông'],
    picture: pic(
      home(x),
      `Một góc ${x.hamlet}, ${x.full}, nơi nhiều hộ phát triển chăn nuôi.`,
    ),
  }
}

const trongRungGoLon: Template = (d) => {
  const x = d.place(['Quế Lâm', 'Cẩm Nham', 'Thạch Khê', 'Phja Đeng', 'Bản Hon', 'Mường Khảo'])
  const cay = d.one('lim xanh', 'trám', 'giổi', 'dẻ', 'lát hoa')
  const ong = d.ong(x)
  const [ha, ho] = [d.int(24, 68), d.int(31, 74)]
  return {
    title: d.one(
      `${x.Full} trồng ${cay} thay keo: tính chuyện hai mươi năm`,
      `Nhóm hộ ${x.hamlet}, ${x.full} chung tay trồng rừng ${cay}`,
      `Rừng ${cay} ở ${x.full}: cây lớn chậm, người kiên tâm`,
    ),
    lead: `Những quả đồi từng chỉ trồng keo ngắn ngày ở ${x.hamlet}, ${x.full} đang xen dần ${cay}. Người trồng hiểu phải chờ lâu, đổi lại đất giữ được màu và khe nước không cạn.`,
    body: p(
      `${ho} hộ đã đăng ký ${ha} ha. Hai năm đầu bà con trồng xen sắn, gừng để có thu nhập; từ năm thứ ba dành đất cho cây rừng.`,
      `${ong.Full}, trưởng nhóm, tính nếu chặt keo sáu năm một lứa thì được tiền ngay nhưng đồi trơ ra mỗi mùa mưa. “Trồng cho cháu”, ông nói ngắn.`,
      `Kiểm lâm địa bàn hỗ trợ giống, hướng dẫn phát đường băng cản lửa và chấm điểm tỷ lệ cây sống trước khi chi tiền hỗ trợ đợt hai.`,
    ),
    topics: ['Trồng rừng', 'Khuyến nông'],
    picture: pic('trong-rung', `Người dân ${x.hamlet}, ${x.full} chăm cây con trên đồi.`),
  }
}

const coGioi: Template = (d) => {
  const x = d.place(lowland)
  const may = d.one(
    'máy cấy',
    'máy bay phun thuốc',
    'máy cuộn rơm',
    'máy gặt có thùng chứa',
    'máy làm đất cỡ nhỏ',
  )
  const anh = d.anh(x)
  const [thue, cong] = [d.step(120, 180, 10), d.step(260, 340, 10)]
  return {
    title: d.one(
      `Tổ dịch vụ ${may} ở ${x.full} làm không hết việc`,
      `${x.Full} dồn thửa cho ${may} xuống đồng`,
      `Chung tiền mua ${may}, nông dân ${x.full} bớt lo thiếu người`,
    ),
    lead: `Lao động trẻ đi làm công ty, ruộng ở ${x.hamlet}, ${x.full} từng có lúc bỏ không. Từ khi ${word(d.int(5, 9))} hộ chung tiền mua ${may}, việc đồng áng gọn lại còn vài buổi.`,
    body: html(
      p(`${anh.Full}, tổ trưởng dịch vụ, lập bảng so sánh treo ở nhà văn hóa, tính cho một sào:`),
      table(
        ['Cách làm', 'Chi phí', 'Thời gian'],
        ['Thuê công', `${cong} nghìn đồng`, 'gần một ngày'],
        [capital(may), `${thue} nghìn đồng`, 'chưa đến nửa giờ'],
      ),
      p(
        `Mỗi sào giảm được ${cong - thue} nghìn đồng. Phần tiền dôi ra, nhiều nhà dành mua phân tốt. Tổ nhận lịch qua điện thoại, ruộng xa đường được xếp làm trước để khỏi phải quay máy nhiều lần.`,
      ),
    ),
    topics: ['Khuyến nông'],
    picture: pic('canh-dong-lua', `Cánh đồng dồn thửa ở ${x.hamlet}, ${x.full}.`),
  }
}

export const nongNghiep: SectionTemplates = {
  authors: ['Bùi Đình Sơn', 'Lò Văn Páo', 'Mai Phương', 'Sùng A Tráng'],
  templates: [mucNuoc, giongMoi, giaCa, thuY, sauBenh, chanNuoi, trongRungGoLon, coGioi],
}
