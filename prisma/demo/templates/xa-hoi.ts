import type { SectionTemplates, Template } from './kit.ts'
import { home, street, capital, html, num, ol, p, pic, quote, ul, word } from './kit.ts'
import { wards, highland, midland, lowland, riverside, communes, everywhere } from './places.ts'

const nhaTinhNghia: Template = (d) => {
  const x = d.place(communes)
  const ba = d.ba(x)
  const [ngan, xa, ba2] = [60, d.step(20, 35, 5), d.step(15, 30, 5)]
  const cong = d.int(58, 120)
  return {
    title: d.one(
      `Ngôi nhà mới của một gia đình khó khăn ở ${x.hamlet}, ${x.full}`,
      `${x.Full} bàn giao nhà đại đoàn kết sau ${d.int(40, 75)} ngày thi công`,
      `Hàng xóm góp công, mái nhà ở ${x.hamlet}, ${x.full} hết dột`,
    ),
    lead: `Căn nhà ba gian của ${ba.full} ở ${x.hamlet}, ${x.full} vừa được bàn giao. Trước đó, ba bà cháu sống dưới mái tôn thủng, mưa xuống phải dồn đồ vào một góc.`,
    body: p(
      `Tổng kinh phí hết ${ngan + xa + ba2} triệu đồng, gồm ${ngan} triệu đồng từ quỹ vì người nghèo, ${xa} triệu đồng của một doanh nghiệp và ${ba2} triệu đồng họ hàng góp. Bà con còn giúp ${cong} ngày công.`,
      `Ban xây dựng hỏi ý chủ nhà trước khi vẽ: bếp đặt phía nào, bậc cửa cao bao nhiêu cho người già dễ bước. Nhờ vậy nhà vừa sức dùng, không phải sửa lại.`,
      `Hôm dọn về, hàng xóm mang đến mỗi người một thứ: nồi cơm, chăn, mấy cây cau giống trồng trước sân.`,
    ),
    topics: ['Người tốt việc tốt'],
    picture: pic(home(x), `Đường vào nhà ${ba.full} ở ${x.hamlet}, ${x.full}.`),
  }
}

const buaAnBanTru: Template = (d) => {
  const x = d.place(everywhere)
  const ai = d.one(
    { ten: 'người già neo đơn', mon: 'cháo mềm, rau nấu nhừ, ít muối', gio: 'mười giờ rưỡi' },
    { ten: 'bệnh nhân nghèo', mon: 'cơm, canh và một món mặn', gio: 'mười một giờ' },
    { ten: 'học sinh ở lại trưa', mon: 'cơm nóng, trứng, canh rau', gio: 'mười một giờ kém mười' },
  )
  const chi = d.chi(x)
  const suat = d.step(60, 180, 10)
  return {
    title: d.one(
      `Bếp ăn nghĩa tình ở ${x.full} đỏ lửa vì ${ai.ten}`,
      `${suat} suất cơm mỗi buổi dành cho ${ai.ten} ở ${x.full}`,
      `Nhóm phụ nữ ${x.hamlet}, ${x.full} nấu cơm cho ${ai.ten}`,
    ),
    lead: `Cứ đến ${ai.gio}, các chị trong nhóm bếp ở ${x.hamlet}, ${x.full} lại xếp hộp cơm lên xe. Những suất ăn miễn phí này dành cho ${ai.ten}.`,
    body: p(
      `Mỗi buổi nhóm nấu ${suat} suất, tuần ${word(d.int(2, 4))} buổi. Thực đơn quen thuộc là ${ai.mon}. Rau do các nhà trồng góp, gạo có người gửi từ nơi khác về.`,
      `${chi.Full}, trưởng nhóm, giữ cuốn sổ thu chi để ngay cửa bếp. Ai góp một cân gạo cũng được ghi tên, ai muốn giấu tên thì ghi “một người qua đường”.`,
      quote(
        'Có hôm thiếu trứng, gọi một câu là hàng xóm mang sang. Bếp này của cả xóm.',
        `${chi.full}, ${x.full}`,
      ),
    ),
    topics: ['Người tốt việc tốt'],
    picture: pic('duong-lang', `Các suất ăn được chuyển đi từ ${x.hamlet}, ${x.full}.`),
  }
}

const phongLu: Template = (d) => {
  const x = d.place([...riverside, 'Nậm Lương', 'Bản Hon', 'Mường Khảo'])
  const th = d.one(
    { ten: 'sơ tán dân trong đêm', kho: 'gọi từng nhà khi loa mất điện' },
    { ten: 'đưa người già qua vùng ngập', kho: 'giữ xuồng khỏi quay ngang dòng' },
    { ten: 'ứng cứu sạt lở', kho: 'mở đường tạm cho xe cứu thương' },
  )
  const anh = d.anh(x)
  const phut = d.int(22, 48)
  return {
    title: d.one(
      `${x.Full} diễn tập ${th.ten}: ${phut} phút và những chỗ còn lúng túng`,
      `Diễn tập phòng chống thiên tai ở ${x.hamlet}, ${x.full}`,
      `Tập ${th.ten}, ${x.full} rút ra bốn việc phải sửa`,
    ),
    lead: `Còi báo động vang lên ở ${x.hamlet}, ${x.full}, mở đầu buổi diễn tập ${th.ten}. Người dân không được báo trước giờ, chỉ biết trong tuần sẽ có diễn tập.`,
    body: p(
      `Sau ${phut} phút, toàn bộ ${d.int(42, 96)} hộ trong kịch bản đã tới nơi an toàn. Khâu lúng túng nhất là ${th.kho}; tổ chỉ huy cho làm lại đến khi thuần thục.`,
      `${anh.Full}, đội trưởng đội xung kích, ghi lại bốn việc phải sửa: thêm đèn pin đầu, thay ba áo phao rách, chuyển chỗ để xuồng, in danh sách người cần giúp treo ở nhà văn hóa.`,
      `Mỗi gia đình được nhắc chuẩn bị túi khẩn cấp gồm nước, đèn, thuốc, giấy tờ bọc ni lông và số điện thoại của trưởng thôn, bản.`,
    ),
    topics: ['Phòng chống thiên tai'],
    picture: pic('mua-lu', `Tình huống đưa người dân qua vùng ngập trong buổi diễn tập ở ${x.full}.`),
  }
}

const nhatDuocCuaRoi: Template = (d) => {
  const x = d.place(everywhere)
  const ai = d.one(
    { ten: 'hai học sinh lớp 7', nguoi: 'Hai em' },
    { ten: 'chị lao công', nguoi: 'Chị' },
    { ten: 'bác xe ôm', nguoi: 'Bác' },
    { ten: 'người bán vé số', nguoi: 'Người bán vé số' },
  )
  const tien = d.one('18 triệu đồng', '26,5 triệu đồng', '9 triệu đồng và một chiếc nhẫn', '31 triệu đồng')
  const cho = d.one('bến xe', 'cổng chợ', 'vỉa hè trước bưu điện', 'ghế chờ trạm y tế')
  const ba = d.ba(x)
  return {
    title: d.one(
      `${capital(ai.ten)} nhặt được ${tien} ở ${x.full}, tìm người trả lại`,
      `Chiếc túi bỏ quên ở ${cho} và việc làm đẹp của ${ai.ten}`,
      `${x.Full}: ${ai.ten} trả lại chiếc túi có ${tien}`,
    ),
    lead: `Chiếc túi vải có ${tien} bị bỏ quên ở ${cho}, ${x.full} đã về với chủ chỉ sau một buổi sáng. Người nhặt được là ${ai.ten}.`,
    body: p(
      `${ai.nguoi} mang túi tới công an ${x.kind}, đề nghị kiểm đếm trước nhiều người. Trong túi có tờ giấy khám bệnh, nhờ đó tìm ra chủ là ${ba.full} ở ${x.hamlet}.`,
      `${ba.Short} kể đó là tiền vay để đưa chồng đi mổ. Bà xin gửi lại chút quà, ${ai.nguoi.toLowerCase()} chỉ nhận lời cảm ơn.`,
      `UBND ${x.full} gửi thư khen, đọc trên loa truyền thanh vào giờ phát chiều.`,
    ),
    topics: ['Người tốt việc tốt'],
    picture: pic(street(x), `Một góc ${x.full}.`),
  }
}

const nuocSach: Template = (d) => {
  const x = d.place([...highland, ...midland])
  const [bo, ho] = [d.int(6, 14), d.int(84, 210)]
  const ba = d.ba(x)
  const loc = d.one('bể lọc cát ba ngăn', 'cột lọc than hoạt tính', 'bể lắng và khử trùng')
  return {
    title: d.one(
      `Nước sạch về ${x.hamlet}, ${x.full} sau nhiều năm gánh từ khe`,
      `${ho} hộ ở ${x.hamlet}, ${x.full} mở vòi là có nước`,
      `Công trình nước sạch ${x.full} giao cho tổ tự quản trông nom`,
    ),
    lead: `Vòi nước đầu tiên ở ${x.hamlet}, ${x.full} vừa được mở. Công trình cấp nước tập trung phục vụ ${ho} hộ, lấy nước từ nguồn cách khu dân cư ${num(bo)} cây số.`,
    body: p(
      `Nước qua ${loc} rồi mới vào bể chứa 120 m³. Mẫu nước được gửi xét nghiệm trước khi cấp, kết quả dán ở nhà văn hóa.`,
      `${ba.Full} từng mỗi sáng gánh ba chuyến nước. Hôm có nước, bà rửa cái sân gạch trước tiên, “cho bõ những ngày tiếc từng gáo”.`,
      `Tổ tự quản ${word(d.int(4, 6))} người đọc đồng hồ, thu tiền, sửa van nhỏ. Giá nước do dân họp bàn, trích một phần làm quỹ thay ống.`,
    ),
    topics: ['Nước sạch nông thôn', 'Nông thôn mới'],
    picture: pic('ho-nuoc', `Nguồn nước cấp cho công trình ở ${x.hamlet}, ${x.full}.`),
  }
}

const viecTotGiaoThong: Template = (d) => {
  const x = d.place(wards)
  const y = d.one(
    { ten: 'tủ quần áo “ai cần thì lấy”', luat: 'mỗi người lấy đủ dùng, áo rách không gửi' },
    { ten: 'bình nước miễn phí cho người lao động', luat: 'thay nước ngày hai lần, cốc rửa từng lượt' },
    { ten: 'góc sửa xe đạp cho học sinh', luat: 'chỉ nhận tiền phụ tùng, không nhận công' },
    { ten: 'kệ sách ở bến chờ xe', luat: 'mượn không cần ghi tên, đọc xong để bến khác cũng được' },
  )
  const ong = d.ong(x)
  return {
    title: d.one(
      `${capital(y.ten)} ở ${x.full} và người trông nom thầm lặng`,
      `Đi qua ${x.hamlet}, ${x.full} sẽ thấy ${y.ten}`,
      `${x.Full} có thêm ${y.ten}, do một cụ già khởi xướng`,
    ),
    lead: `Ở đầu ${x.hamlet}, ${x.full} có ${y.ten}. Người lập ra là ${ong.full}, cán bộ nghỉ hưu, sáng nào cũng ra sắp lại cho ngăn nắp.`,
    body: p(
      `Nội quy viết tay vỏn vẹn một dòng: ${y.luat}. Ông bảo viết dài thì không ai đọc.`,
      `Ban đầu chỉ gia đình ông lo. Dần dần có thêm ${d.int(9, 24)} người góp, có người mỗi tháng gửi một khoản nhỏ mà không để lại tên.`,
      `Tổ dân phố đã kéo thêm đèn và làm mái che. Ông chỉ nhờ một việc: đừng gắn biển tên ông lên đó.`,
    ),
    topics: ['Người tốt việc tốt'],
    picture: pic(street(x), `Một góc phố ${x.full}.`),
  }
}

const hoaGiai: Template = (d) => {
  const x = d.place(everywhere)
  const vu = d.one(
    { ten: 'lối đi chung', cach: 'đo lại bằng thước dây, mỗi nhà lùi hai gang tay' },
    { ten: 'nước thải chảy sang vườn', cach: 'làm chung một rãnh thoát, chia đôi tiền gạch' },
    { ten: 'cành cây đổ bóng sang nhà bên', cach: 'tỉa bớt cành, quả bên nào bên ấy hái' },
    { ten: 'tiếng loa hát buổi tối', cach: 'thống nhất tắt trước chín giờ rưỡi' },
  )
  const ba = d.ba(x)
  const [tong, xong] = [d.int(14, 26), d.int(11, 13)]
  return {
    title: d.one(
      `Tổ hòa giải ${x.hamlet}, ${x.full} gỡ chuyện ${vu.ten}`,
      `Chén trà hòa giải ở ${x.full}: hết giận vì ${vu.ten}`,
      `Hai nhà ở ${x.hamlet} bắt tay sau chuyện ${vu.ten}`,
    ),
    lead: `Hai gia đình ở ${x.hamlet}, ${x.full} không nhìn mặt nhau suốt mấy tháng chỉ vì ${vu.ten}. Tổ hòa giải phải qua lại bốn lần mới có một buổi ngồi chung.`,
    body: p(
      `${ba.Full}, tổ trưởng, không vội phân đúng sai. Bà mời từng bên kể, ghi lại rồi đọc cho chính họ nghe. Nhiều chỗ đọc lên, người nói tự thấy quá lời.`,
      `Cuối cùng đôi bên thống nhất: ${vu.cach}. Biên bản có chữ ký và người làm chứng.`,
      `Từ đầu năm đến nay, tổ tiếp nhận ${tong} vụ việc, hòa giải thành ${xong} vụ, ${tong - xong} vụ chuyển cơ quan có thẩm quyền.`,
    ),
    topics: ['Người tốt việc tốt'],
    picture: pic('duong-lang', `Một lối đi chung ở ${x.hamlet}, ${x.full}.`),
  }
}

const nguoiCaoTuoi: Template = (d) => {
  const x = d.place(everywhere)
  const cl = d.one(
    { ten: 'câu lạc bộ liên thế hệ', lam: 'đi bộ, tập vai gáy, rồi người trẻ chỉ người già gọi video' },
    { ten: 'câu lạc bộ dưỡng sinh', lam: 'tập thở, gõ huyệt, đo huyết áp đầu tuần' },
    { ten: 'tổ trồng cây thuốc nam', lam: 'ươm, chia cây giống và ghi tên từng loại lên thẻ gỗ' },
    { ten: 'đội văn nghệ tuổi sáu mươi', lam: 'hát dân ca, tự may áo, diễn ở đám vui trong làng' },
  )
  const ong = d.ong(x)
  return {
    title: d.one(
      `Buổi sáng của ${cl.ten} ở ${x.hamlet}, ${x.full}`,
      `${capital(cl.ten)} ${x.full}: vui, khỏe, có ích`,
      `Người già ${x.full} bớt cô đơn nhờ ${cl.ten}`,
    ),
    lead: `Mới năm giờ rưỡi, sân nhà văn hóa ${x.hamlet}, ${x.full} đã rộn tiếng cười. ${capital(cl.ten)} có ${d.int(28, 65)} thành viên, người cao tuổi nhất năm nay ${d.int(84, 92)} tuổi.`,
    body: p(
      `Mỗi tuần các cụ gặp nhau ${word(d.int(3, 5))} buổi: ${cl.lam}. Ai vắng hai buổi liền không báo, sẽ có người đến nhà hỏi thăm.`,
      `${ong.Full}, chủ nhiệm, kể có cụ trước ít ra khỏi nhà, nay là người đến sớm nhất để mở cửa và đun nước.`,
      `Trạm y tế ${x.kind} cử người đo huyết áp, nhắc uống thuốc đúng giờ. Kinh phí do các thành viên góp, mỗi người vài chục nghìn đồng một quý.`,
    ),
    topics: ['Người tốt việc tốt'],
    picture: pic('duong-lang', `Con đường dẫn tới nhà văn hóa ${x.hamlet}, ${x.full}.`),
  }
}

const taiCheRac: Template = (d) => {
  const x = d.place(everywhere)
  const chi = d.chi(x)
  const [kg, tien] = [d.step(320, 860, 20), d.int(14, 38) / 10]
  const mua = d.one(
    'thẻ bảo hiểm y tế cho người khó khăn',
    'xe lăn cho một cụ bà',
    'đồ chơi cho lớp mẫu giáo',
    'áo ấm cho học sinh vùng cao',
  )
  return {
    title: d.one(
      `Từ vỏ chai, giấy vụn, phụ nữ ${x.full} gây quỹ mua ${mua}`,
      `${capital(word(d.int(3, 6)))} tháng nhặt ve chai, chị em ${x.hamlet} mua được ${mua}`,
      `Ngôi nhà xanh ở ${x.full}: rác đổi thành ${mua}`,
    ),
    lead: `“Ngôi nhà xanh” làm bằng lưới thép đặt ở ${x.hamlet}, ${x.full} chứa toàn vỏ lon, chai nhựa, bìa giấy. Cuối tháng bán đi, tiền được dùng mua ${mua}.`,
    body: p(
      `Đợt gần nhất, chị em bán ${kg} kg phế liệu, thu ${num(tien)} triệu đồng. Số tiền công khai trên bảng, kèm chữ ký của người mua và hai người chứng kiến.`,
      `${chi.Full}, chi hội trưởng phụ nữ, cho biết cái được lớn hơn là thói quen phân loại: trẻ con giờ nhắc cả bố mẹ rửa sạch chai trước khi bỏ.`,
      `Mô hình đã có ở ${word(d.int(4, 9))} khu dân cư. ${x.Full} đặt thêm thùng thu pin cũ tại trường học và trạm y tế.`,
    ),
    topics: ['Nông thôn mới', 'Người tốt việc tốt'],
    picture: pic('duong-lang', `Con đường sạch ở ${x.hamlet}, ${x.full}.`),
  }
}

export const xaHoi: SectionTemplates = {
  authors: ['Phạm Ngọc Ánh', 'Cẩm Tú', 'Đặng Minh Khuê', 'Sùng A Tráng'],
  templates: [
    nhaTinhNghia,
    buaAnBanTru,
    phongLu,
    nhatDuocCuaRoi,
    nuocSach,
    viecTotGiaoThong,
    hoaGiai,
    nguoiCaoTuoi,
    taiCheRac,
  ],
}

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
    picture: pic(home(x), `Một góc ${x.hamlet}, ${x.full} hôm nay.`),
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
      `Tiền lắp đèn do con em xa quê góp gần một nửa, còn lại các hộ chia đều; hộ khó khăn được miễn. Cùng với đèn, thôn lắp ${camera} camera ở các ngã ba.`,
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

const traTaiNha: Template = (d) => {
  const x = d.place(everywhere)
  const chi = d.chi(x)
  const viec = d.one(
    { ten: 'trả kết quả tại nhà', ai: 'người già, người khuyết tật', so: d.int(48, 96) },
    { ten: 'tiếp nhận hồ sơ buổi tối', ai: 'người đi làm cả ngày', so: d.int(64, 130) },
    { ten: 'làm giấy tờ lưu động', ai: 'người ở bản, xóm xa', so: d.int(38, 84) },
  )
  return {
    title: d.one(
      `${x.Full} ${viec.ten} cho ${viec.ai}`,
      `Cán bộ một cửa ${x.full} ${viec.ten}, dân bớt một chuyến đi`,
      `Chiếc cặp hồ sơ lưu động của ${x.full} và việc ${viec.ten}`,
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

export const caiCach: SectionTemplates = {
  authors: ['Đặng Minh Khuê', 'Nguyễn Thùy Dương', 'Tuấn Kiệt'],
  templates: [traTaiNha, thuXinLoi, doHaiLong, toSo, batCatGiay, quyTrinhNoiBo],
}

const hoGiaDinh: Template = (d) => {
  const x = d.place(everywhere)
  const ong = d.ong(x)
  const [moi, giam] = [
    d.int(64, 140),
    d.one('từ người thứ hai trở đi mức đóng giảm dần', 'đóng theo quý hoặc sáu tháng cũng được'),
  ]
  return {
    title: d.one(
      `${x.Full} vận động mua bảo hiểm y tế hộ gia đình từng nhà`,
      `Nhân viên thu bảo hiểm ở ${x.full} đi gõ cửa buổi tối`,
      `Bữa tối ở ${x.hamlet}, ${x.full} có thêm chuyện thẻ bảo hiểm y tế`,
    ),
    lead: `Ban ngày người dân ${x.hamlet}, ${x.full} đi làm cả, nên nhân viên thu bảo hiểm chọn buổi tối để đến từng nhà. Một tháng, ${moi} người mua thẻ lần đầu.`,
    body: p(
      `Điều ít người biết là ${giam}. Nhân viên mang theo bảng tính, điền số người trong nhà là ra số tiền, không nói áng chừng.`,
      `${ong.Full} mua cho cả nhà sau khi thấy hàng xóm mổ ruột thừa. Ông nói trước kia cứ nghĩ mình khỏe, bỏ tiền ra tiếc.`,
      `Bảo hiểm xã hội cơ sở lưu ý thẻ mới có hiệu lực sau 30 ngày với người tham gia lần đầu, vì thế không nên đợi ốm mới mua.`,
    ),
    topics: ['Bảo hiểm y tế'],
    picture: pic(
      home(x),
      `Buổi tối ở ${x.hamlet}, ${x.full}, giờ nhân viên thu đến từng nhà.`,
    ),
  }
}

const tuNguyen: Template = (d) => {
  const x = d.place(everywhere)
  const chi = d.chi(x)
  const nghe = d.one('bán rau', 'may vá tại nhà', 'chở hàng thuê', 'làm ruộng', 'phụ hồ')
  return {
    title: d.one(
      `Người ${nghe} ở ${x.full} tính chuyện lương hưu`,
      `Đóng bảo hiểm xã hội tự nguyện: chuyện của một người ${nghe}`,
      `Lao động tự do ${x.full} dành dụm cho tuổi già`,
    ),
    lead: `${chi.Full}, người ${nghe} ở ${x.hamlet}, ${x.full}, mỗi ngày bỏ vài nghìn đồng vào ống tre. Cuối tháng chị mang đi đóng bảo hiểm xã hội tự nguyện.`,
    body: p(
      `Chị bảo không muốn khi già phải ngửa tay xin con. Nhóm bạn cùng nghề nghe chị kể cũng đăng ký, đến nay được ${d.int(8, 19)} người.`,
      `Người tham gia được chọn mức đóng và phương thức đóng; Nhà nước hỗ trợ một phần, hộ nghèo, cận nghèo được hỗ trợ cao hơn. Khi tạm dừng, thời gian đã đóng vẫn được bảo lưu.`,
      `Nhân viên thu của ${x.full} khuyên nên chọn mức vừa sức để đóng được lâu, sau này khá hơn thì nâng dần.`,
    ),
    topics: ['Bảo hiểm y tế'],
    picture: pic(street(x), `Một góc ${x.full}, nơi nhiều lao động tự do tham gia bảo hiểm xã hội.`),
  }
}

const hoiDapBH: Template = (d) => {
  const q = d.one(
    {
      ten: 'đi khám trái tuyến',
      hoi: 'đi làm xa, ốm thì khám ở đâu cho đúng',
      dap: [
        'Cấp cứu được khám ở bất kỳ cơ sở nào có tiếp nhận bảo hiểm y tế.',
        'Tạm trú nơi khác có thể khám ở cơ sở cấp ban đầu, mang giấy tờ chứng minh.',
        'Hỏi trước bộ phận tiếp đón nếu chưa rõ.',
      ],
    },
    {
      ten: 'khám bệnh khi quên thẻ giấy',
      hoi: 'quên mang thẻ có được khám không',
      dap: [
        'Dùng căn cước gắn chip hoặc ứng dụng định danh thay thẻ giấy.',
        'Điện thoại hết pin thì đọc số định danh để tra cứu.',
        'Thông tin sai lệch cần báo sửa trước lần khám sau.',
      ],
    },
    {
      ten: 'thẻ của trẻ mới sinh',
      hoi: 'bé chưa có giấy khai sinh thì khám thế nào',
      dap: [
        'Dùng giấy chứng sinh khi chưa có giấy khai sinh.',
        'Làm thủ tục liên thông để có thẻ sớm.',
        'Trẻ dưới 6 tuổi được cấp thẻ miễn phí.',
      ],
    },
    {
      ten: 'chốt sổ bảo hiểm khi nghỉ việc',
      hoi: 'nghỉ việc mà công ty chưa chốt sổ thì phải làm sao',
      dap: [
        'Đề nghị bằng văn bản, giữ bản có ký nhận.',
        'Tra cứu quá trình đóng trên ứng dụng VssID.',
        'Báo cơ quan bảo hiểm xã hội hoặc công đoàn nếu bị từ chối.',
      ],
    },
    {
      ten: 'nhận trợ cấp qua tài khoản',
      hoi: 'người già không có tài khoản thì nhận ở đâu',
      dap: [
        'Được mở tài khoản tại nhà nếu đi lại khó khăn.',
        'Có thể ủy quyền cho người thân, có xác nhận.',
        'Vẫn nhận tiền mặt tại điểm chi trả khi cần.',
      ],
    },
  )
  const x = d.place(everywhere)
  const chi = d.chi(x)
  return {
    title: d.one(
      `Hỏi – đáp bảo hiểm: chuyện ${q.ten} từ một bạn đọc ${x.full}`,
      `Người dân ${x.full} hỏi về ${q.ten}, cơ quan bảo hiểm trả lời`,
      `Ba điều nên biết về ${q.ten}, từ buổi tư vấn ở ${x.full}`,
    ),
    kicker: 'Hỏi – đáp',
    lead: `Tại buổi tư vấn ở ${x.full}, câu được hỏi nhiều là: ${q.hoi}? Cán bộ bảo hiểm xã hội trả lời kèm ví dụ từ những trường hợp có thật.`,
    body: html(
      p(`${chi.Full} ở ${x.hamlet} đặt câu hỏi sau khi gặp đúng tình huống ấy. Những điều cần nhớ:`),
      ul(...q.dap),
      p(
        `Người dân có thể gọi tổng đài của ngành bảo hiểm xã hội hoặc đến bộ phận một cửa ${x.full} vào giờ hành chính để được tra cứu cụ thể.`,
      ),
    ),
    topics: ['Bảo hiểm y tế'],
    picture: pic(d.one('mot-cua-so', 'tram-y-te'), `Người dân ${x.full} được giải đáp chính sách bảo hiểm.`),
  }
}

const trucLoi: Template = (d) => {
  const x = d.place(everywhere)
  const anh = d.anh(x)
  const trai = d.one(
    'cho mượn thẻ',
    'mua giấy nghỉ ốm trên mạng',
    'cầm cố sổ bảo hiểm xã hội',
    'nhờ người lạ làm hộ hồ sơ rút một lần',
  )
  return {
    title: d.one(
      `Đừng ${trai}: lời cảnh báo từ bảo hiểm xã hội ở ${x.full}`,
      `Vì sao không nên ${trai}? Chuyện kể ở ${x.full}`,
      `${x.Full} tuyên truyền: ${trai} có thể mất quyền lợi`,
    ),
    lead: `Chuyện ${trai} tưởng nhỏ nhưng có thể khiến người tham gia mất quyền lợi, thậm chí bị xử lý. Bảo hiểm xã hội cơ sở vừa tổ chức buổi nói chuyện tại ${x.full}.`,
    body: p(
      `Cán bộ dẫn nhiều tình huống, không nêu tên: người mượn thẻ bị phát hiện vì lệch nhóm máu; sổ cầm cố thất lạc, đến lúc cần không chứng minh được; hồ sơ nhờ người lạ bị lộ số căn cước.`,
      `${anh.Full}, công nhân ở ${x.hamlet}, nói nghe xong mới biết quyền lợi của mình có thể mất chỉ vì một chữ ký.`,
      `Ai nhận được lời mời như vậy nên từ chối và báo cơ quan bảo hiểm hoặc công an ${x.kind}.`,
    ),
    topics: ['Bảo hiểm y tế'],
    picture: pic('hoi-truong', `Buổi tuyên truyền chính sách bảo hiểm tại ${x.full}.`),
  }
}

const chiTra: Template = (d) => {
  const x = d.place(everywhere)
  const ba = d.ba(x)
  const [tong, tk] = [d.step(420, 680, 10), d.step(310, 400, 10)]
  return {
    title: d.one(
      `Lương hưu về tài khoản, người già ${x.full} bớt xếp hàng`,
      `${num(tk)} người hưởng chế độ ở ${x.full} nhận tiền qua ngân hàng`,
      `Ngày lĩnh lương hưu ở ${x.full} nay đã khác`,
    ),
    lead: `Trong ${num(tong)} người hưởng lương hưu, trợ cấp ở ${x.full}, ${num(tk)} người đã nhận qua tài khoản. ${num(tong - tk)} người còn lại vẫn nhận tiền mặt theo nguyện vọng.`,
    body: p(
      `Để các cụ yên tâm, ngân hàng đặt bàn hướng dẫn tại ${x.hamlet}, in sẵn thẻ chữ to ghi cách xem số dư và số điện thoại khi nuốt thẻ.`,
      `${ba.Full} nhận tiền qua tài khoản tháng thứ ba. Bà nói tiện nhất là ốm vẫn có tiền, không phải nhờ cháu đi lĩnh hộ.`,
      `Cơ quan bảo hiểm xã hội nhắc người hưởng không đưa thẻ và mật khẩu cho người ngoài, kể cả người tự xưng cán bộ.`,
    ),
    topics: ['Bảo hiểm y tế', 'Chuyển đổi số'],
    picture: pic(d.one('tru-so-xa', 'mot-cua-so'), `Điểm hướng dẫn người hưởng chế độ tại ${x.full}.`),
  }
}

export const baoHiem: SectionTemplates = {
  authors: ['Phạm Ngọc Ánh', 'Mai Phương', 'Tuấn Kiệt'],
  templates: [hoGiaDinh, tuNguyen, hoiDapBH, trucLoi, chiTra],
}
