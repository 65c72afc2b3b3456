import type { SectionTemplates, Template } from '../kit.ts'
import { capital, corner, home, num, p, pic, quote, word } from '../kit.ts'
import { communes, everywhere, highland, midland, riverside, wards } from '../places.ts'

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
    picture: pic(corner(x), `Một góc ${x.full}.`),
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
    picture: pic(corner(x), `Một góc phố ${x.full}.`),
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
