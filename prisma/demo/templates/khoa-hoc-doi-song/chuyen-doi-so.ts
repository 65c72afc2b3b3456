import type { SectionTemplates, Template } from '../kit.ts'
import { capital, num, p, pic, word } from '../kit.ts'
import { everywhere, highland } from '../places.ts'

const toCongNghe: Template = (d) => {
  const x = d.place(everywhere)
  const anh = d.anh(x)
  const viec = d.one(
    'gọi video cho con đi làm xa',
    'thanh toán tiền điện',
    'đọc báo chữ to',
    'tra cứu kết quả khám bệnh',
    'chụp ảnh bán hàng',
  )
  const n = d.int(34, 96)
  return {
    title: d.one(
      `Tổ công nghệ số ở ${x.hamlet}, ${x.full} chỉ người già ${viec}`,
      `${n} người lớn tuổi ở ${x.full} tự ${viec}`,
      `Lớp học điện thoại của người già ${x.full}: bài ${viec}`,
    ),
    lead: `Lớp học ở nhà văn hóa ${x.hamlet}, ${x.full} có ${n} học viên, người trẻ nhất đã ngoài năm mươi. Bài hôm ấy là ${viec}.`,
    body: p(
      `${anh.Full}, tổ trưởng, nói khó nhất là cái ngón tay ướt mồ hôi và nỗi sợ hỏng máy. Anh dán nhãn màu lên điện thoại, mỗi màu một việc.`,
      `Giờ thực hành, các cụ ngồi cạnh nhau, ai làm được thì giúp người bên cạnh. Cuối buổi, cả lớp cùng tắt máy, mở lại và làm từ đầu.`,
      `Bài cuối dặn: không bấm đường dẫn lạ, không đọc mã số cho người gọi điện, nhờ con cháu kiểm tra khi nghi ngờ.`,
    ),
    topics: ['Chuyển đổi số'],
    picture: pic('may-tinh-ban', `Lớp học kỹ năng số ở ${x.full}.`),
  }
}

const choSo: Template = (d) => {
  const x = d.place(everywhere)
  const chi = d.chi(x)
  const [n, qr] = [d.int(92, 160), d.int(61, 88)]
  const loi = d.one(
    'chia hóa đơn theo mặt hàng',
    'theo dõi hàng tồn trên sổ điện tử',
    'nhắc khách nợ mà không phải nói',
    'tách tiền nhà và tiền chợ',
  )
  return {
    title: d.one(
      `Chợ ${x.name} dùng sổ bán hàng số để ${loi}`,
      `Tiểu thương chợ ${x.name} quen dần với sổ bán hàng điện tử`,
      `Sau tấm bảng quét mã, chợ ${x.name} biết ${loi}`,
    ),
    lead: `Chợ ${x.name} có ${n} quầy, ${qr} quầy dùng sổ bán hàng điện tử song song sổ tay. Tiểu thương thích nhất là ${loi}.`,
    body: p(
      `${chi.Full}, bán hàng khô, không tin mình làm được. Con trai cài giúp, chị tự nhập ba ngày đầu, sai chỗ nào gạch bút đỏ chỗ ấy.`,
      `Ban quản lý chợ cho biết không ép. Quầy nào thấy lợi thì làm, mỗi tuần có buổi giải đáp, mang cả bánh để vừa ăn vừa hỏi.`,
      `Phần khó nhất là lúc mất mạng. Vì thế sổ tay vẫn để dưới quầy; hôm sau nhập bù.`,
    ),
    topics: ['Chuyển đổi số'],
    picture: x.folk.includes('kinh')
      ? pic('may-tinh-ban', `Sổ sách của chợ ${x.name} nay có thêm bản điện tử.`)
      : pic('cho-phien', `Quầy hàng ở chợ ${x.name}.`),
  }
}

const truongSo: Template = (d) => {
  const x = d.place(everywhere)
  const co = d.co(x)
  const cap = d.one('Tiểu học', 'THCS')
  const t = d.one(
    'học bạ số',
    'bài giảng thu sẵn',
    'sổ liên lạc điện tử',
    'phòng máy mở buổi tối',
    'kho đề tự luyện',
  )
  const hs = d.step(220, 560, 20)
  return {
    title: d.one(
      `Trường ${cap} ${x.name} với ${t}: tiện, nhưng không thay thầy cô`,
      `${capital(t)} ở Trường ${cap} ${x.name}: được gì sau một học kỳ?`,
      `Phụ huynh Trường ${cap} ${x.name} quen với ${t}`,
    ),
    lead: `Trường ${cap} ${x.name} dùng ${t} cho ${hs} học sinh. Nhà trường không chạy theo mới, chỉ giữ lại phần giúp thầy cô bớt việc giấy và phụ huynh hiểu con hơn.`,
    body: p(
      `${co.Full}, giáo viên, kể lúc đầu mỗi tối cô mất thêm một giờ. Nay công việc gọn lại, thời gian dôi ra để đọc bài của học trò kỹ hơn.`,
      `Với nhà không có máy, trường bố trí máy dùng chung và in sẵn bản giấy. Không em nào bị phạt vì thiếu thiết bị.`,
      `Dữ liệu được sao lưu hằng ngày. Phụ huynh ký cam kết giữ mật khẩu, không đăng ảnh trẻ lên mạng khi chưa hỏi.`,
    ),
    topics: ['Chuyển đổi số'],
    picture: pic(d.one('lop-hoc', 'may-tinh-ban'), `Một giờ học ở Trường ${cap} ${x.name}.`),
  }
}

const dulieu: Template = (d) => {
  const x = d.place(everywhere)
  const chi = d.chi(x)
  const [sai, tong] = [d.int(38, 92), d.step(1600, 3400, 100)]
  const t = d.one('dân cư', 'hộ nghèo, cận nghèo', 'đất đai', 'người có công')
  return {
    title: d.one(
      `${x.Full} làm sạch dữ liệu ${t}, sửa ${sai} chỗ lệch`,
      `Một chữ sai trong dữ liệu ${t}, dân phải đi lại ba lần`,
      `Đi từng nhà đối chiếu dữ liệu ${t} ở ${x.full}`,
    ),
    lead: `Tổ công tác của ${x.full} đối chiếu ${num(tong)} bản ghi về ${t} với giấy tờ thật, phát hiện ${sai} chỗ lệch. Mỗi chỗ lệch có thể khiến người dân đi lại thêm.`,
    body: p(
      `${chi.Full}, nhân viên phụ trách, kể có bà cụ ba giấy tờ ghi ba năm sinh. Chị ngồi nghe cụ kể từ hồi chạy giặc mới đoán ra năm thật, rồi hướng dẫn gia đình làm thủ tục.`,
      `Nguyên tắc là không sửa theo lời kể mà phải có căn cứ. Trường hợp khó chuyển cơ quan có thẩm quyền, có giấy hẹn.`,
      `Khi dữ liệu khớp, nhiều thủ tục bỏ được bản sao. ${x.Full} đặt mục tiêu đối chiếu xong trong ${word(d.int(3, 6))} tháng.`,
    ),
    topics: ['Chuyển đổi số', 'Cải cách thủ tục'],
    picture: pic('may-tinh-ban', `Cán bộ ${x.full} đối chiếu dữ liệu.`),
  }
}

const song: Template = (d) => {
  const x = d.place(highland)
  const ong = d.ong(x)
  const tram = d.int(2, 4)
  return {
    title: d.one(
      `Thêm ${word(tram)} trạm phát sóng, ${x.hamlet}, ${x.full} hết “vùng lõm”`,
      `${x.Hamlet}, ${x.full} có sóng: gọi được từ bếp nhà mình`,
      `Hết cảnh leo đồi bắt sóng điện thoại ở ${x.full}`,
    ),
    lead: `${capital(word(tram))} trạm phát sóng mới đã hoạt động ở ${x.full}. Tại ${x.hamlet}, người dân không còn phải leo lên mỏm đồi để gọi điện hay nhắn tin.`,
    body: p(
      `Trước kia, chỗ có sóng được bà con gọi là “phòng họp”. ${ong.Full} treo điện thoại lên cọc tre ở đó, ai cần nghe thì chạy ra.`,
      `Nay trẻ học bài qua mạng, trạm y tế gửi kết quả nhanh, trưởng bản báo tin mưa lũ qua nhóm. Xã nhắc bà con cảnh giác với cuộc gọi lạ, vì sóng về thì kẻ xấu cũng về theo.`,
      `Nhà mạng cam kết trực sửa khi mất điện, có máy phát dự phòng. Điểm nào còn yếu, người dân báo qua trưởng bản.`,
    ),
    topics: ['Chuyển đổi số'],
    picture: pic('nha-san', `Một bản ở ${x.full} vừa có sóng di động.`),
  }
}

const camXuc: Template = (d) => {
  const x = d.place(everywhere)
  const anh = d.anh(x)
  const t = d.one(
    'cảm biến mực nước',
    'camera cảnh báo cháy',
    'hệ thống tưới tự động',
    'thiết bị báo đầy bể nước',
  )
  return {
    title: d.one(
      `${capital(t)} do thanh niên ${x.full} tự lắp`,
      `Từ linh kiện cũ, ${x.full} có ${t}`,
      `Sáng kiến số ở ${x.hamlet}, ${x.full}: ${t}`,
    ),
    lead: `Nhóm thanh niên ${x.full} tự lắp ${t} từ linh kiện mua lại. Chi phí chưa đến ${d.int(2, 5)} triệu đồng, sản phẩm đã chạy thử ở ${x.hamlet} gần hai tháng.`,
    body: p(
      `${anh.Full}, trưởng nhóm, làm nghề sửa xe. Anh tự học qua video, hỏng ba lần, lần thứ tư mới chạy. Mỗi lần hỏng, anh ghi lại vì sao.`,
      `Thiết bị gửi tin nhắn khi có bất thường. Nhóm nói rõ giới hạn: mất điện thì ngừng, báo nhầm vẫn có, nên không thay được người trực.`,
      `${x.Full} mời kỹ sư từ tỉnh về xem và góp ý phần an toàn. Bản vẽ để mở cho ai muốn làm theo.`,
    ),
    topics: ['Chuyển đổi số'],
    picture: pic('may-tinh-ban', `Màn hình theo dõi thiết bị do người trẻ ở ${x.full} lắp thử.`),
  }
}

export const chuyenDoiSo: SectionTemplates = {
  authors: ['Tuấn Kiệt', 'Đặng Minh Khuê', 'Sùng A Tráng', 'Hà Vy'],
  templates: [toCongNghe, choSo, truongSo, dulieu, song, camXuc],
}
