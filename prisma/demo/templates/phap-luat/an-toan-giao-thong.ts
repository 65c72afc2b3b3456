import type { SectionTemplates, Template } from '../kit.ts'
import { html, ol, p, pic, street } from '../kit.ts'
import { everywhere, riverside, wards } from '../places.ts'

const cong: Template = (d) => {
  const x = d.place(everywhere)
  const anh = d.anh(x)
  const t = d.one(
    'học sinh đi xe máy điện',
    'xe ba gác chở cồng kềnh',
    'dừng đỗ trước cổng trường',
    'chở quá số người',
    'không đội mũ bảo hiểm cho trẻ',
  )
  const so = d.int(9, 24)
  return {
    title: d.one(
      `${x.Full} nhắc nhở ${t}: nói trước, phạt sau`,
      `Chuyện ${t} ở ${x.full}: phụ huynh cũng phải học`,
      `Hai tuần ra quân ở ${x.full}, chuyển biến ở chuyện ${t}`,
    ),
    lead: `Công an ${x.full} phối hợp với nhà trường và ban quản lý chợ giải quyết chuyện ${t}. Tuần đầu chỉ nhắc, phát tờ rơi; tuần sau mới xử lý.`,
    body: p(
      `Sau hai tuần, tổ ghi nhận ${so} trường hợp tái phạm, xử lý theo quy định. Số vụ va quệt nhỏ trước cổng trường giảm rõ theo sổ trực.`,
      `${anh.Full}, phụ huynh, nói chỉ thật sự hiểu khi được xem lại đoạn phim camera: một phút lơ là mà suýt gây họa cho chính con mình.`,
      `Tổ dân cư vẽ vạch chờ, treo gương cầu lồi và phân công người ra hiệu vào giờ tan trường.`,
    ),
    topics: ['An toàn giao thông'],
    picture: pic(street(x), `Một đoạn đường ở ${x.full}.`),
  }
}

const muBaoHiem: Template = (d) => {
  const x = d.place(everywhere)
  const [n, dat] = [d.step(240, 620, 20), d.int(91, 98)]
  const em = d.em(x)
  return {
    title: d.one(
      `Trao mũ bảo hiểm cho học sinh ${x.full}: đội đúng mới là quà`,
      `${n} chiếc mũ bảo hiểm và giờ học thắt quai ở ${x.full}`,
      `Học sinh ${x.full} kiểm tra quai mũ cho nhau mỗi sáng`,
    ),
    lead: `${n} chiếc mũ bảo hiểm đạt chuẩn vừa trao cho học sinh ${x.full}. Trước khi nhận, các em phải tự đội, tự thắt quai và sửa cho bạn bên cạnh.`,
    body: p(
      `Cán bộ hướng dẫn cách nhận ra mũ giả: nhẹ bất thường, quai lỏng, không tem. Mũ đã rơi mạnh phải thay dù nhìn còn đẹp.`,
      `${em.Full}, học sinh lớp 3, làm mẫu và bị cười vì đội lệch. Lần sau em tự đội đúng rồi nhắc mẹ ở cổng: “Mẹ thắt chặt vào”.`,
      `Khảo sát sau một tháng, tỷ lệ học sinh đội mũ đúng cách ở các cổng trường đạt ${dat}%.`,
    ),
    topics: ['An toàn giao thông', 'Thể thao học đường'],
    picture: pic('truong-hoc', `Học sinh ${x.full} trên đường tới trường.`),
  }
}

const deo: Template = (d) => {
  const x = d.place(['Tà Sin', 'Phja Đeng', 'Mường Khảo', 'Bản Hon'])
  const c = d.one(
    'gương cầu lồi ở ba khúc cua',
    'cọc tiêu phản quang',
    'đường lánh nạn',
    'biển tốc độ đèn năng lượng mặt trời',
    'lan can bánh xoay',
  )
  const anh = d.anh(x)
  return {
    title: d.one(
      `Đèo dốc ở ${x.full} có thêm ${c}`,
      `Tài xế qua ${x.full} nói gì về ${c}?`,
      `Lắp ${c} trên đường đèo qua ${x.full}`,
    ),
    lead: `Trên đoạn đường đèo qua ${x.full}, đơn vị quản lý đường bộ vừa lắp ${c}. Vị trí được chọn sau khi hỏi chính những tài xế chạy tuyến hằng ngày.`,
    body: p(
      `${anh.Full}, lái xe tải, cho rằng điều đáng quý là người ta hỏi trước. Anh chỉ ra đúng chỗ trời mù nhất và chỗ phanh hay nóng.`,
      `Ngoài thiết bị mới, đội bảo trì vá ổ gà, dọn mái ta luy và thông rãnh. Lịch phát quang được dán ở trạm dừng để tài xế tránh giờ làm.`,
      `Công an ${x.full} nhắc nguyên tắc xuống dốc: về số thấp, giữ khoảng cách, không tắt máy; gặp sương mù dày thì dừng hẳn ở chỗ rộng.`,
    ),
    topics: ['An toàn giao thông'],
    picture: pic('deo-may', `Đoạn đường đèo qua ${x.full}.`),
  }
}

const duongSong: Template = (d) => {
  const x = d.place(riverside)
  const ong = d.ong(x)
  const [ban, ao] = [d.int(18, 44), d.step(160, 420, 20)]
  return {
    title: d.one(
      `Bến đò ${x.full} có ${ao} áo phao mới: không mặc, không chạy`,
      `${x.Full} siết an toàn ở bến khách ngang sông`,
      `Ông lái đò ${x.full} và cuốn sổ đếm người lên đò`,
    ),
    lead: `Bến khách ngang sông ở ${x.full} được trang bị ${ao} áo phao, thay toàn bộ số cũ. Quy định mới bắt buộc mặc áo trước khi đò rời bến, không mặc thì không chạy.`,
    body: p(
      `${ong.Full} chèo đò đã ${d.int(16, 34)} năm. Ông vốn ngại nhắc khách quen, nay có bảng nội quy nên nói dễ hơn. Trên đò có cuốn sổ đếm người, ghi rõ từng chuyến.`,
      `Đội kiểm tra lấy mẫu ${ban} phương tiện, ${ban - d.int(3, 8)} chiếc đạt yêu cầu; số còn lại phải sửa phao và đèn trước khi hoạt động lại.`,
      `Ngày nước lên, bến tạm dừng, kể cả khi có khách năn nỉ. Ông nói đó là điều khó nhất.`,
    ),
    topics: ['An toàn giao thông', 'Phòng chống thiên tai'],
    picture: pic('song-va-thuyen', `Con đò qua sông Lam Giang ở ${x.full}.`),
  }
}

const diem: Template = (d) => {
  const x = d.place(wards)
  const t = d.one(
    'ngã ba khuất tầm nhìn',
    'đoạn chợ cóc lấn đường',
    'khúc cua trước trường',
    'lối rẽ vào bệnh viện',
  )
  const [truoc, sau] = [d.int(9, 16), d.int(2, 4)]
  const ong = d.ong(x)
  return {
    title: d.one(
      `Xóa điểm đen ở ${x.full}: bắt đầu từ ${t}`,
      `${x.Full} xử lý ${t}, va quệt giảm rõ`,
      `Vì sao ${t} ở ${x.full} hết tắc giờ tan tầm?`,
    ),
    lead: `${x.Full} vừa xử lý xong ${t} từng gây nhiều va quệt. Cách làm không tốn kém: mở rộng tầm nhìn, kẻ lại vạch và dời chỗ đỗ xe.`,
    body: html(
      p(
        `Ba tháng trước khi cải tạo, sổ trực ghi ${truoc} vụ va quệt; ba tháng sau còn ${sau} vụ. Những việc đã làm gồm:`,
      ),
      ol(
        'Cắt tỉa cây, dời biển quảng cáo che tầm nhìn.',
        'Kẻ vạch chờ cho người đi bộ, sơn gờ giảm tốc.',
        'Vạch chỗ đỗ xe cách góc cua đủ khoảng lùi.',
      ),
      p(
        `${ong.Full}, nhà sát đường, trước kia cứ nghe tiếng phanh là chạy ra. Ông đề nghị làm thêm đèn vàng nhấp nháy, đề nghị ấy đã được ghi vào kế hoạch.`,
      ),
    ),
    topics: ['An toàn giao thông'],
    picture: pic('den-giao-thong', `Giao lộ ở ${x.full} sau khi cải tạo.`),
  }
}

export const anToanGiaoThong: SectionTemplates = {
  authors: ['Tuấn Kiệt', 'Cẩm Tú'],
  templates: [cong, muBaoHiem, deo, duongSong, diem],
}
