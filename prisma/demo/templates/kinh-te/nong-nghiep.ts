import type { SectionTemplates, Template } from '../kit.ts'
import { capital, corner, field, html, num, p, pic, table, word } from '../kit.ts'
import { communes, highland, lowland, midland } from '../places.ts'
import { products } from '../products.ts'

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
    picture: pic(corner(x), `Một góc ${x.hamlet}, ${x.full}, nơi đội tiêm phòng bắt đầu một ngày làm việc.`),
  }
}

const sauBenh: Template = (d) => {
  const x = d.place(communes)
  const b = d.one(
    {
      ten: 'ốc bươu vàng',
      cach: 'bắt tay, cắm que nhử, thả vịt vào ruộng',
      cay: 'lúa',
      loi: 'không tốn đồng thuốc nào, ao cá cạnh ruộng vẫn an toàn',
    },
    {
      ten: 'rầy nâu',
      cach: 'vạch gốc kiểm tra, chỉ phun khi đến ngưỡng',
      cay: 'lúa',
      loi: 'bớt được hai lần phun, ong và cá quanh ruộng đỡ bị ảnh hưởng',
    },
    {
      ten: 'sâu keo',
      cach: 'bẫy bả chua ngọt, ngắt ổ trứng',
      cay: 'ngô',
      loi: 'chỉ phải phun một góc nương, còn lại bắt tay là sạch',
    },
    {
      ten: 'chuột đồng',
      cach: 'đặt bẫy đồng loạt, phát quang bờ bụi',
      cay: 'lúa, ngô',
      loi: 'hết cảnh sáng ra thấy cây đứt ngang gốc, lại không phải mua bả độc',
    },
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
      `${chi.Full}, tổ trưởng ở ${x.hamlet}, tính vụ này nhà chị ${b.loi}.`,
      `Xã đề nghị bà con thăm đồng ít nhất hai lần một tuần; vỏ thuốc đã dùng bỏ đúng bể chứa, không vứt xuống kênh.`,
    ),
    topics: ['Khuyến nông'],
    picture: pic(field(x), `Ruộng của người dân ${x.hamlet}, ${x.full}.`),
  }
}

const chanNuoi: Template = (d) => {
  const x = d.place([...highland, ...midland])
  const m = d.one(
    {
      ten: 'nuôi gà đồi',
      hoc: 'chia đồi thành ô, luân phiên cho đất nghỉ',
      ban: 'các bếp ăn và quán cơm',
      dau: 150,
      nay: 600,
    },
    {
      ten: 'nuôi dê nhốt chuồng',
      hoc: 'trồng cỏ quanh chuồng, không thả lên nương',
      ban: 'nhà hàng ở phường',
      dau: 8,
      nay: 34,
    },
    {
      ten: 'nuôi vịt suối',
      hoc: 'giữ nước chảy, cho ăn thêm ngô ủ',
      ban: 'khách du lịch cuối tuần',
      dau: 100,
      nay: 350,
    },
    {
      ten: 'nuôi lợn đen bản địa',
      hoc: 'nuôi lâu hơn, ăn rau chuối và cám ngô',
      ban: 'người mua đặt trước từ phố',
      dau: 6,
      nay: 42,
    },
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
    picture: pic(corner(x), `Một góc ${x.hamlet}, ${x.full}, nơi nhiều hộ phát triển chăn nuôi.`),
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
