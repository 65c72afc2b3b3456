import type { SectionTemplates, Template } from '../kit.ts'
import { field, home, p, pic } from '../kit.ts'
import { communes, everywhere, highland } from '../places.ts'

const tuyenQuan: Template = (d) => {
  const x = d.place(everywhere)
  const anh = d.anh(x)
  const [dk, vk] = [d.int(64, 118), d.int(29, 52)]
  const viec = d.one(
    'tư vấn chọn đơn vị',
    'tìm hiểu hoàn cảnh từng nhà',
    'rà soát người tạm hoãn',
    'gặp gỡ cựu quân nhân',
  )
  return {
    title: d.one(
      `${x.Full} làm kỹ việc ${viec} trước đợt tuyển quân`,
      `Chuẩn bị tuyển quân ở ${x.full}: ${viec}`,
      `Không để ai bị bỏ sót: ${x.full} ${viec}`,
    ),
    lead: `Ban Chỉ huy Quân sự ${x.full} chuẩn bị cho đợt tuyển quân tới bằng việc ${viec}. Cách làm chậm hơn nhưng giảm hẳn những đơn xin hoãn phút chót.`,
    body: p(
      `Trong ${dk} thanh niên trong độ tuổi đã đăng ký, ${vk} người đủ sức khỏe sơ tuyển, số còn lại được giải thích lý do. Danh sách công khai tại nhà văn hóa.`,
      `${anh.Full} ở ${x.hamlet} viết đơn tình nguyện. Anh nói cha và anh trai đều từng đi lính, mỗi người kể một chuyện, nghe mãi thành muốn tự biết.`,
      `Địa phương lập sổ theo dõi gia đình có con em nhập ngũ: ai neo người, ai thiếu vốn, để giao đoàn thể giúp.`,
    ),
    topics: ['Chính quyền hai cấp'],
    picture: pic('hoi-truong', `Thanh niên ${x.full} gặp gỡ trước đợt tuyển quân.`),
  }
}

const danQuanHL: Template = (d) => {
  const x = d.place(everywhere)
  const anh = d.anh(x)
  const [dq, tot] = [d.int(48, 92), d.int(31, 44)]
  const mon = d.one('cứu kéo xe bị nạn', 'bắn đạn thật bài một', 'đắp kè tạm', 'truyền lệnh bằng cờ, đèn')
  return {
    title: d.one(
      `Dân quân ${x.full} huấn luyện ${mon}, ít người bỏ buổi`,
      `Buổi huấn luyện ${mon} của dân quân ${x.full}`,
      `${dq} dân quân ${x.full} thi ${mon}`,
    ),
    lead: `Thao trường ${x.full} rộn tiếng hô từ sớm. ${dq} dân quân tập ${mon}, nội dung nằm trong chương trình huấn luyện năm và được chia nhỏ cho dễ thuộc.`,
    body: p(
      `Kết quả kiểm tra: ${tot} người đạt loại khá, giỏi, ${dq - tot} người đạt yêu cầu. Ai chưa vững thì tập riêng với tiểu đội trưởng vào buổi sau.`,
      `${anh.Full} ở ${x.hamlet} vừa đi làm vừa tham gia huấn luyện. Anh kể vợ đã quen, hôm nào trực là chuẩn bị sẵn cơm.`,
      `Ban Chỉ huy Quân sự ${x.kind} xếp lịch tránh ngày mùa và giờ làm, nhờ vậy quân số luôn đạt trên ${d.int(92, 97)}%.`,
    ),
    topics: ['Phòng chống thiên tai'],
    picture: pic('tru-so-xa', `Trụ sở ${x.full}, nơi dân quân tập trung trước giờ huấn luyện.`),
  }
}

const giupDanMua: Template = (d) => {
  const x = d.place(communes)
  const ba = d.ba(x)
  const v = d.one(
    {
      ten: 'đắp bờ ruộng',
      ke: 'Hơn 300 m bờ gọn trong một buổi, chỗ xung yếu còn được kè thêm cọc tre',
      scene: 'canh-dong-lua' as const,
    },
    {
      ten: 'nạo vét kênh',
      ke: 'Đoạn kênh dài hơn 600 m thông trở lại, nước về tới ruộng cuối',
      scene: 'canh-dong-lua' as const,
    },
    {
      ten: 'dời nhà khỏi chân taluy',
      ke: 'Khung nhà được tháo, đánh số từng cột rồi dựng lại ở nền mới',
      scene: 'nha-san' as const,
    },
    {
      ten: 'sửa đường vào khu sản xuất',
      ke: 'Mười bảy ổ gà được lấp đá, đầm chặt, xe máy đi không phải dắt',
      scene: 'duong-lang' as const,
    },
  )
  const nguoi = d.int(22, 60)
  return {
    title: d.one(
      `Dân quân ${x.full} ${v.ten} giúp các hộ neo người`,
      `${nguoi} dân quân về ${x.hamlet}, ${x.full} ${v.ten}`,
      `Ngày công dân vận của dân quân ${x.full}: ${v.ten}`,
    ),
    lead: `Thay cho buổi tập trung thường lệ, ${nguoi} dân quân ${x.full} chia tổ đến ${x.hamlet} ${v.ten}. Danh sách nhà cần giúp do trưởng thôn, bản lập, người già một mình được xếp đầu.`,
    body: p(
      `${v.ke}. Dụng cụ do mỗi người tự mang, ai có máy thì mang máy.`,
      `${ba.Full} định giết gà thết cơm nhưng anh em xin kiếu, chỉ nhận ấm nước chè. “Có người làm cùng thì việc nặng cũng hóa vui”, bà nói.`,
      `Theo Ban Chỉ huy Quân sự xã, mỗi quý lực lượng dành ít nhất ba ngày công cho những việc như thế, có sổ ghi và ký xác nhận của thôn, bản.`,
    ),
    topics: ['Người tốt việc tốt'],
    picture: pic(
      v.scene === 'canh-dong-lua' ? field(x) : v.scene,
      `Một góc ${x.hamlet}, ${x.full}, nơi dân quân về giúp dân.`,
    ),
  }
}

const nhanQuan: Template = (d) => {
  const x = d.place(communes)
  const anh = d.anh(x)
  const lam = d.one(
    'mở xưởng sửa máy nông nghiệp',
    'nuôi gà đồi',
    'làm tổ trưởng tổ an ninh',
    'học nghề lái xe',
    'nhận thầu trồng rừng',
  )
  return {
    title: d.one(
      `Người lính về ${x.hamlet}, ${x.full} ${lam}`,
      `Sau hai năm quân ngũ, trở lại ${x.full} để ${lam}`,
      `Xuất ngũ, ${anh.name} ở ${x.full} ${lam}`,
    ),
    lead: `Hai năm quân ngũ xong, ${anh.full} về ${x.hamlet}, ${x.full}. Anh chọn ${lam}, mang theo thói quen dậy sớm và cuốn sổ ghi việc trong ngày.`,
    body: p(
      `Ban Chỉ huy Quân sự ${x.kind} giới thiệu lớp nghề, giúp vay vốn và tìm việc cho ${d.int(12, 28)} người xuất ngũ. Người chưa rõ mình muốn gì thì được ngồi thử nghề một tháng.`,
      `Anh nói ở đơn vị học được điều quan trọng nhất là không bỏ dở việc. Bạn cùng xóm gọi anh là “giờ chuẩn”, vì đi đâu cũng đúng hẹn.`,
      `Anh đang kèm hai người trẻ sắp nhập ngũ, dạy họ cách gập chăn và giữ lời.`,
    ),
    topics: ['Người tốt việc tốt'],
    picture: pic(home(x), `Đường về nhà ở ${x.hamlet}, ${x.full}.`),
  }
}

const tapDoan: Template = (d) => {
  const x = d.place(highland)
  const anh = d.anh(x)
  const n = d.int(28, 64)
  const viec = d.one(
    'hai cây cầu gỗ qua suối',
    'bể nước bằng đá',
    'một đoạn đường leo dốc 400 m',
    'sân chơi bằng lốp xe cũ',
  )
  return {
    title: d.one(
      `Bộ đội và dân bản ${x.full} cùng làm ${viec}`,
      `Hành quân dã ngoại ở ${x.full}, lính làm ${viec}`,
      `${n} chiến sĩ trẻ về ${x.hamlet}, ${x.full} làm ${viec}`,
    ),
    lead: `Trong đợt dã ngoại làm công tác dân vận, ${n} chiến sĩ trẻ ở lại ${x.hamlet}, ${x.full}. Sau mười ngày, bản có thêm ${viec}.`,
    body: p(
      `Buổi sáng họ làm cùng dân, buổi trưa mỗi nhà một người đến ăn. Buổi tối lính dạy trẻ đá cầu, trẻ dạy lại lính tiếng của bản.`,
      `${anh.Full}, trưởng bản, kể hôm chia tay có người già dúi vào ba lô gói nếp, không ai dám nhận, cuối cùng cả nhóm nấu luôn một nồi xôi ăn chung.`,
      `Đơn vị để lại bộ dụng cụ, hẹn ${d.one('mùa tới', 'năm tới')} quay lại sửa nếu hỏng.`,
    ),
    topics: ['Người tốt việc tốt', 'Đường giao thông nông thôn'],
    picture: pic(
      viec.includes('cầu') ? 'cau-treo' : 'nha-san',
      `Một góc ${x.hamlet}, ${x.full}, nơi bộ đội về làm dân vận.`,
    ),
  }
}

export const quanSu: SectionTemplates = {
  authors: ['Trần Quốc Huy', 'Hoàng Thế Lữ', 'Tuấn Kiệt'],
  templates: [tuyenQuan, danQuanHL, giupDanMua, nhanQuan, tapDoan],
}
