import type { SectionTemplates, Template } from '../kit.ts'
import { capital, html, p, pic, quote, ul } from '../kit.ts'
import { communes, everywhere, highland } from '../places.ts'

const tiemChung: Template = (d) => {
  const x = d.place(everywhere)
  const chi = d.chi(x)
  const [tong, da] = [d.int(96, 160), d.int(72, 92)]
  const cach = d.one(
    'gọi điện nhắc trước một ngày',
    'phát loa bằng hai thứ tiếng',
    'đến đón tận bản những bé ở xa',
    'dời giờ tiêm sang sáng sớm',
  )
  return {
    title: d.one(
      `Trạm y tế ${x.full} ${cach} để trẻ không lỡ mũi tiêm`,
      `Buổi tiêm chủng ở ${x.full}: ít khóc hơn, nhanh hơn`,
      `${x.Full} rà lại sổ tiêm, tìm những bé còn thiếu mũi`,
    ),
    lead: `Rà soát sổ tiêm, Trạm y tế ${x.full} phát hiện nhiều trẻ lỡ lịch vì cha mẹ đi làm xa. Trạm chọn cách ${cach}, kết quả khả quan ngay buổi đầu.`,
    body: p(
      `Trong ${tong} trẻ thuộc diện tiêm đợt này, ${da} trẻ đã tiêm đủ mũi, ${tong - da} trẻ hẹn tiêm bù do ốm hoặc đi vắng. Không có trường hợp phản ứng nặng sau tiêm.`,
      `${chi.Full}, điều dưỡng, giữ các bé lại theo dõi 30 phút, dặn mẹ về nhà còn phải để ý thêm một ngày. Tờ dặn có hình, ghi rõ khi nào cần đưa con đến trạm.`,
      `Vắc xin được bảo quản theo dây chuyền lạnh, nhiệt độ ghi hai lần mỗi ngày.`,
    ),
    topics: ['Tiêm chủng'],
    picture: pic('tram-y-te', `Mẹ đưa con đến Trạm y tế ${x.full}.`),
  }
}

const khamLuuDong: Template = (d) => {
  const x = d.place(communes)
  const benh = d.one(
    { ten: 'mắt', thay: 'đục thủy tinh thể', loi: 'được hẹn mổ miễn phí' },
    { ten: 'tim mạch', thay: 'tăng huyết áp mà không biết', loi: 'được lập sổ theo dõi' },
    { ten: 'xương khớp', thay: 'thoái hóa khớp gối', loi: 'được hướng dẫn bài tập tại nhà' },
    { ten: 'phụ khoa', thay: 'cần xét nghiệm thêm', loi: 'được chuyển tuyến có người đi cùng' },
  )
  const [tong, mac] = [d.step(180, 360, 10), d.int(28, 64)]
  const bs = benh.ten === 'phụ khoa' ? d.ba(x) : d.ong(x)
  return {
    title: d.one(
      `Đoàn bác sĩ khám ${benh.ten} miễn phí ở ${x.hamlet}, ${x.full}`,
      `${tong} người dân ${x.full} được khám ${benh.ten} tại chỗ`,
      `Khám ${benh.ten} lưu động ở ${x.full}: phát hiện sớm, đỡ tốn kém`,
    ),
    lead: `Đoàn thầy thuốc của Bệnh viện Đa khoa tỉnh về ${x.hamlet}, ${x.full} khám ${benh.ten} miễn phí. Từ sáng sớm, sân nhà văn hóa đã chật người chờ đến lượt.`,
    body: p(
      `Trong ngày có ${tong} người được khám, ${mac} người ${benh.thay}; những người này ${benh.loi}. Thuốc phát kèm tờ ghi giờ uống chữ to.`,
      `${bs.Full}, người dân trong vùng, nói nhà xa bệnh viện, đi khám mất cả ngày nên cứ lần lữa. Lần này nghe loa báo là đi luôn.`,
      `Trạm y tế ${x.kind} nhận danh sách để theo dõi tiếp, không để người bệnh khám xong rồi thôi.`,
    ),
    topics: ['Bảo hiểm y tế', 'Người tốt việc tốt'],
    picture: pic('tram-y-te', `Người dân ${x.full} đến khám bệnh.`),
  }
}

const phongDich: Template = (d) => {
  const x = d.place(everywhere)
  const b = d.one(
    {
      ten: 'sốt xuất huyết',
      lam: 'lật úp chai lọ, thay nước bình hoa, thả cá vào bể',
      dau: 'sốt cao đột ngột, đau đầu, mệt lả',
    },
    {
      ten: 'tay chân miệng',
      lam: 'rửa tay, lau đồ chơi bằng nước sát khuẩn',
      dau: 'trẻ bỏ ăn, nổi bóng nước ở tay, chân',
    },
    { ten: 'dại', lam: 'xích và tiêm phòng chó, mèo', dau: 'bị chó mèo cắn, cào dù vết nhỏ' },
    { ten: 'thủy đậu', lam: 'cho trẻ nghỉ học, dùng riêng khăn, chén', dau: 'nốt phỏng lan nhanh, sốt' },
  )
  const anh = d.anh(x)
  return {
    title: d.one(
      `${x.Full} phòng bệnh ${b.ten}: mỗi nhà làm mười phút`,
      `Tổ y tế ${x.hamlet}, ${x.full} đi từng ngõ phòng bệnh ${b.ten}`,
      `Nhận biết sớm bệnh ${b.ten}, người dân ${x.full} không chủ quan`,
    ),
    lead: `Tổ y tế thôn, khu phố của ${x.full} đến từng nhà hướng dẫn phòng bệnh ${b.ten}. Thay vì phát tờ rơi rồi về, họ cùng gia chủ làm ngay tại chỗ.`,
    body: html(
      p(`${anh.Full}, nhân viên y tế phụ trách ${x.hamlet}, tóm tắt những điều cần nhớ:`),
      ul(
        `Phòng bệnh: ${b.lam}.`,
        `Đi khám ngay khi: ${b.dau}.`,
        'Không tự mua thuốc kháng sinh, không truyền dịch tại nhà.',
        'Báo trạm y tế khi xung quanh có từ hai người cùng biểu hiện.',
      ),
      p(
        `Trạm y tế ${x.kind} trực điện thoại cả buổi tối. Sổ theo dõi cho thấy ${d.int(82, 96)}% số hộ đã làm đúng hướng dẫn khi tổ quay lại kiểm tra.`,
      ),
    ),
    topics: ['Người tốt việc tốt'],
    picture: pic('tram-y-te', `Trạm y tế ${x.full}, nơi hướng dẫn người dân phòng bệnh.`),
  }
}

const kyThuat: Template = (d) => {
  const x = d.place(['Tân Giang'])
  const k = d.one(
    { ten: 'nội soi khớp gối', ai: 'một vận động viên phong trào', sau: 'đi lại được sau hai ngày' },
    { ten: 'mổ ruột thừa nội soi', ai: 'một học sinh', sau: 'ra viện sau ba ngày' },
    { ten: 'can thiệp đột quỵ sớm', ai: 'một người lái xe', sau: 'nói lại được, tay cử động tốt' },
    {
      ten: 'chăm sóc trẻ sinh non bằng phương pháp da kề da',
      ai: 'hai mẹ con sinh ở tuần 31',
      sau: 'bé tăng cân đều',
    },
  )
  const bs = d.ong(x)
  const ca = d.int(14, 46)
  return {
    title: d.one(
      `Bệnh viện ở ${x.full} triển khai ${k.ten}`,
      `${capital(k.ten)}: người bệnh không phải chuyển xa`,
      `Kíp bác sĩ ${x.full} làm chủ kỹ thuật ${k.ten}`,
    ),
    lead: `Từ chỗ phải chuyển lên tuyến trên, Bệnh viện Đa khoa tỉnh đóng tại ${x.full} nay thực hiện được ${k.ten}. Người bệnh gần đây nhất là ${k.ai}.`,
    body: p(
      `Theo bác sĩ ${bs.name}, kíp kỹ thuật học tám tháng, ban đầu làm dưới sự giám sát của bệnh viện hỗ trợ, sau đó tự chủ. Đến nay đã có ${ca} ca.`,
      `Người bệnh kể trên ${k.sau}. Gia đình bớt được tiền xe, tiền trọ và có người thân thay nhau chăm.`,
      `Bệnh viện công khai giá và phần bảo hiểm y tế chi trả trên bảng ở sảnh. Kỹ thuật mới được ghi hình để phục vụ đào tạo.`,
    ),
    topics: ['Bảo hiểm y tế'],
    picture: pic('tram-y-te', `Người dân đến khám tại cơ sở y tế ở ${x.full}.`),
  }
}

const baDo: Template = (d) => {
  const x = d.place(highland)
  const chi = d.chi(x)
  const [sinh, tram] = [d.int(47, 58), d.int(40, 45)]
  return {
    title: d.one(
      `Cô đỡ thôn bản ở ${x.hamlet}, ${x.full}: sinh con phải đến trạm`,
      `Đi bộ đón sản phụ: chuyện của cô đỡ ${x.hamlet}, ${x.full}`,
      `Mẹ trẻ ${x.full} không còn sinh con bên bếp`,
    ),
    lead: `Ở ${x.hamlet}, ${x.full}, chuyện sinh con tại nhà từng là lẽ thường. Nhờ cô đỡ thôn bản kiên trì vận động, phần lớn sản phụ nay đã đến trạm y tế.`,
    body: p(
      `${chi.Full} làm cô đỡ ${d.int(6, 14)} năm. Chị thuộc tháng mang thai của từng người, gần ngày sinh thì qua nhà mỗi tuần hai lần, dặn chồng để sẵn xe và đèn pin.`,
      `Trong ${sinh} ca sinh gần đây của xã, ${tram} ca sinh tại cơ sở y tế, ${sinh - tram} ca sinh tại nhà có người được đào tạo đỡ.`,
      quote(
        'Tôi nói bằng tiếng mình, kể chuyện thật của mình. Người ta tin rồi thì tự gọi.',
        `${chi.full}, ${x.full}`,
      ),
    ),
    topics: ['Người tốt việc tốt', 'Bảo hiểm y tế'],
    picture: pic('nha-san', `Một nếp nhà ở ${x.hamlet}, ${x.full}, nơi cô đỡ thường ghé.`),
  }
}

const hienMau: Template = (d) => {
  const x = d.place(everywhere)
  const [nguoi, don] = [d.step(180, 340, 10), d.step(130, 170, 10)]
  const anh = d.anh(x)
  const ai = d.one(
    'một cặp vợ chồng cùng đi',
    'bốn anh em trong một nhà',
    'cả nhóm giáo viên trường bên',
    'nhóm tài xế xe tải',
  )
  return {
    title: d.one(
      `Ngày hội hiến máu ở ${x.full}: có ${ai}`,
      `${x.Full} tiếp nhận ${don} đơn vị máu trong một buổi sáng`,
      `Hiến máu ở ${x.full}: người lần đầu, người lần thứ hai mươi`,
    ),
    lead: `Từ bảy giờ sáng, hội trường ${x.full} đã đông người chờ khám sàng lọc. Ngày hội hiến máu năm nay có ${ai}, người trẻ nhất vừa tròn 18 tuổi.`,
    body: p(
      `Ban tổ chức ghi nhận ${nguoi} người đăng ký, ${don} người đủ điều kiện và hiến được ${don} đơn vị máu. Những người chưa đạt được bác sĩ giải thích từng lý do.`,
      `${anh.Full} ở ${x.hamlet} hiến lần thứ ${d.int(15, 27)}. Anh lưu số điện thoại của hội chữ thập đỏ, có ca cần gấp là chạy.`,
      `Hội Chữ thập đỏ ${x.kind} lập danh sách người nhóm máu hiếm để liên hệ khi cần.`,
    ),
    topics: ['Người tốt việc tốt'],
    picture: pic('hoi-truong', `Hội trường ${x.full}, nơi tổ chức ngày hội hiến máu.`),
  }
}

export const yTe: SectionTemplates = {
  authors: ['Phạm Ngọc Ánh', 'Cẩm Tú', 'Lò Văn Páo'],
  templates: [tiemChung, khamLuuDong, phongDich, kyThuat, baDo, hienMau],
}
