import type { SectionTemplates, Template } from '../kit.ts'
import { capital, home, p, pic, quote, word } from '../kit.ts'
import { communes, everywhere, highland } from '../places.ts'

const giaoDucQP: Template = (d) => {
  const x = d.place(everywhere)
  const ong = d.ong(x)
  const ai = d.one(
    'đoàn viên, thanh niên',
    'trưởng thôn, bản, tổ dân phố',
    'giáo viên và cán bộ trẻ',
    'chức sắc, người có uy tín',
  )
  const [n, ngay] = [d.int(42, 86), d.int(2, 4)]
  return {
    title: d.one(
      `Lớp kiến thức quốc phòng cho ${ai} ở ${x.full}`,
      `${x.Full} bồi dưỡng kiến thức quốc phòng, an ninh cho ${ai}`,
      `Học quốc phòng ở ${x.full}: ít lý thuyết, nhiều tình huống`,
    ),
    lead: `${n} ${ai} của ${x.full} dự lớp bồi dưỡng kiến thức quốc phòng, an ninh kéo dài ${word(ngay)} ngày. Mỗi bài giảng đều kết thúc bằng một tình huống ngay tại địa bàn.`,
    body: p(
      `Tình huống được bàn sôi nổi nhất là tin đồn lan trên mạng về một vụ việc chưa xác minh. Học viên phải chọn: nói gì với bà con, báo ai, trong bao lâu.`,
      `${ong.Full}, một học viên ở ${x.hamlet}, cho rằng bài học lớn nhất là giữ bình tĩnh và hỏi cho rõ trước khi chia sẻ.`,
      `Cuối lớp, Ban Chỉ huy Quân sự ${x.full} phát sổ tay ghi số điện thoại trực và các bước báo tin.`,
    ),
    topics: ['Chính quyền hai cấp'],
    picture: pic('hoi-truong', `Học viên dự lớp bồi dưỡng kiến thức quốc phòng, an ninh ở ${x.full}.`),
  }
}

const hauPhuong: Template = (d) => {
  const x = d.place(everywhere)
  const ba = d.ba(x)
  const viec = d.one(
    'lợp lại mái bếp',
    'láng sân, làm rãnh thoát nước',
    'xây lại bể nước mưa',
    'làm lại chuồng bò',
    'sơn tường, sửa đường điện',
  )
  const nguoi = d.int(14, 32)
  return {
    title: d.one(
      `Bộ đội, dân quân ${x.full} ${viec} giúp gia đình chính sách`,
      `${x.Full}: ngày nghỉ, dân quân đến ${viec} cho người có công`,
      `Nghĩa tình hậu phương quân đội ở ${x.hamlet}, ${x.full}`,
    ),
    lead: `Sáng cuối tuần, ${nguoi} cán bộ, dân quân và đoàn viên ${x.full} đến nhà ${ba.full} ở ${x.hamlet} để ${viec}. Gia đình thuộc diện chính sách, neo người.`,
    body: p(
      `Việc chia ba nhóm: nhóm lo vật liệu, nhóm làm, nhóm nấu cơm cùng gia chủ. Ai cũng mang dụng cụ từ nhà, đến trưa thì xong phần nặng.`,
      `${ba.Short} cứ rót nước mời mãi, bảo nhà lâu lắm mới đông tiếng cười. Trước khi về, tổ để lại số điện thoại, dặn có gì cứ gọi.`,
      `Từ đầu năm, lực lượng vũ trang ${x.kind} đã giúp ${d.int(18, 46)} gia đình theo cách ấy, ưu tiên nhà có người già sống một mình.`,
    ),
    topics: ['Người tốt việc tốt'],
    picture: pic(home(x), `Đường vào ${x.hamlet}, ${x.full}, nơi lực lượng vũ trang đến giúp dân.`),
  }
}

const dienTapKhuVuc: Template = (d) => {
  const t = d.one(
    { ten: 'cháy rừng', kho: 'giữ đường băng cản lửa khi gió đổi chiều', topic: 'Trồng rừng' as const },
    {
      ten: 'mất liên lạc',
      kho: 'chuyển lệnh bằng người khi máy không có sóng',
      topic: 'Chuyển đổi số' as const,
    },
    {
      ten: 'lũ ống',
      kho: 'đưa người già lên điểm cao trong mười lăm phút',
      topic: 'Phòng chống thiên tai' as const,
    },
    {
      ten: 'người lạ đột nhập kho',
      kho: 'phong tỏa lối ra mà không gây hoảng loạn',
      topic: 'Chính quyền hai cấp' as const,
    },
  )
  const x = d.place(t.ten === 'cháy rừng' ? communes : t.ten === 'lũ ống' ? highland : everywhere)
  const [luc, phut] = [d.int(60, 140), d.int(24, 50)]
  return {
    title: d.one(
      `${x.Full} diễn tập xử trí tình huống ${t.ten}`,
      `Diễn tập phòng thủ ở ${x.full}: tình huống ${t.ten}`,
      `${luc} người tham gia diễn tập xử trí ${t.ten} ở ${x.full}`,
    ),
    lead: `Cuộc diễn tập khu vực phòng thủ của ${x.full} đặt ra tình huống ${t.ten}. Lực lượng tham gia gồm quân sự, công an, y tế và các đoàn thể, tổng cộng ${luc} người.`,
    body: p(
      `Từ lúc nhận lệnh đến khi triển khai xong mất ${phut} phút. Khâu lúng túng là ${t.kho}; chỉ huy cho dừng, phân tích rồi làm lại.`,
      `Người dân ${x.hamlet} cũng tham gia với vai người cần giúp. Họ góp ý luôn: loa phát quá nhanh, đường tắt không có biển chỉ.`,
      `Kết luận sau diễn tập gồm bảy việc phải làm, có người chịu trách nhiệm và ngày xong.`,
    ),
    topics: [t.topic],
    picture: pic(
      t.ten === 'lũ ống' ? 'mua-lu' : t.ten === 'cháy rừng' ? 'trong-rung' : 'tru-so-xa',
      `Cuộc diễn tập do ${x.full} tổ chức có nhiều lực lượng tham gia.`,
    ),
  }
}

const biBien: Template = (d) => {
  const x = d.place(['Lam Thành', 'Đồng Tâm', 'Tân Giang', 'Yên Phúc', 'Hợp Lý'])
  const anh = d.anh(x)
  const phuong = d.one(
    'ôn lịch sử truyền thống',
    'thi gói bánh và nấu cơm dã ngoại',
    'hát lại những bài ca hành quân',
  )
  return {
    title: d.one(
      `Ngày gặp mặt cựu quân nhân ở ${x.full}: ${phuong}`,
      `Cựu chiến binh ${x.full} và lớp trẻ cùng ${phuong}`,
      `${x.Full} tổ chức ${phuong} cho lực lượng vũ trang`,
    ),
    lead: `Ngày gặp mặt của lực lượng vũ trang ${x.full} có nội dung chính là ${phuong}. Các cựu quân nhân đến từ sớm, mang theo kỷ vật và chuyện kể cho thế hệ sau.`,
    body: p(
      `${anh.Full}, quân nhân xuất ngũ đang sống ở ${x.hamlet}, kể chuyện gác đêm, chuyện cắt tóc cho nhau, chuyện người bạn cùng tiểu đội vẫn nợ anh một bát phở.`,
      `Lớp trẻ hỏi nhiều, từ cách gấp chăn vuông góc đến vì sao phải giữ lời hứa. Một em xin chụp lại cuốn sổ công tác ngả vàng.`,
      `Buổi gặp kết thúc bằng cây đàn cũ và mấy bài hát ai cũng thuộc. Danh sách người cần thăm hỏi được lập ngay tại chỗ.`,
    ),
    topics: ['Người tốt việc tốt'],
    picture: pic('hoi-truong', `Cuộc gặp mặt tại hội trường ${x.full}.`),
  }
}

const phongThu: Template = (d) => {
  const x = d.place(communes)
  const ong = d.ong(x)
  const viec = d.one(
    'sửa lối mòn lên trạm quan sát',
    'trồng hàng cây bảo vệ bờ suối',
    'phát quang khu công trình phòng thủ',
    'làm bể nước chữa cháy rừng',
  )
  return {
    title: d.one(
      `Người dân ${x.full} góp công ${viec}`,
      `${capital(viec)}: việc chung ở ${x.hamlet}, ${x.full}`,
      `Thế trận lòng dân ở ${x.full} từ việc ${viec}`,
    ),
    lead: `Mỗi tháng một buổi, người dân ${x.hamlet}, ${x.full} cùng lực lượng vũ trang ${viec}. Không ai chấm công, nhưng buổi nào cũng có người mang nước và bánh.`,
    body: p(
      `Hôm gần nhất có ${d.int(38, 86)} người, xong phần việc khó nhất. ${ong.Full} đi đầu, vì ông thuộc địa hình từ hồi còn chăn trâu.`,
      `Cán bộ quân sự ${x.kind} cho biết khi bà con đã coi là việc mình thì nơi nào có người lạ, chuyện lạ đều biết ngay.`,
      quote(
        'Việc chung mà mỗi người một tay thì nhẹ. Giữ cho mình trước đã, rồi mới nói giữ cho xã.',
        `${ong.full}, ${x.full}`,
      ),
    ),
    topics: ['Phòng chống thiên tai'],
    picture: pic('duong-lang', `Một lối mòn ở ${x.hamlet}, ${x.full}.`),
  }
}

export const quocPhongAnNinh: SectionTemplates = {
  authors: ['Trần Quốc Huy', 'Hoàng Thế Lữ'],
  templates: [giaoDucQP, hauPhuong, dienTapKhuVuc, biBien, phongThu],
}
