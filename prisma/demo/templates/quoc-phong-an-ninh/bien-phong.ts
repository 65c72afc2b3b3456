import type { SectionTemplates, Template } from '../kit.ts'
import { capital, p, pic, word } from '../kit.ts'
import { border } from '../places.ts'

const tuanTra: Template = (d) => {
  const x = d.place(border)
  const ong = d.ong(x)
  const km = d.int(9, 21)
  const viec = d.one(
    'dọn cỏ quanh cột mốc',
    'sơn lại số hiệu bị mờ',
    'đo lại lối mòn sạt lở',
    'kiểm tra biển báo khu vực biên giới',
  )
  return {
    title: d.one(
      `Tổ tự quản đường biên ở ${x.hamlet}, ${x.full} ${viec}`,
      `Một ngày tuần tra ${km} km với tổ tự quản ${x.full}`,
      `Đi tuần biên giới ${x.full}, gùi theo cơm nắm và dao phát`,
    ),
    lead: `Hôm ấy, tổ tự quản đường biên và cột mốc ${x.hamlet}, ${x.full} cùng bộ đội biên phòng đi tuần ${km} km. Ngoài quan sát, tổ còn ${viec}.`,
    body: p(
      `${ong.Full}, đi tuần lâu năm, dặn người trẻ để ý gốc cây đánh dấu, tiếng chim khác lạ và dấu chân mới. Gặp điều bất thường thì chụp ảnh, ghi giờ rồi báo về đồn.`,
      `Giữa đường cả đoàn dừng ăn cơm nắm muối vừng. Cán bộ đồn tranh thủ hướng dẫn cách sơ cứu rắn cắn và cách giữ pin điện thoại.`,
      `Mỗi quý, tổ họp một lần để góp ý lịch đi tuần. Người già không đi xa nữa thì phụ trách ghi sổ.`,
    ),
    topics: ['Biên giới bình yên'],
    picture: pic('cot-moc-bien-gioi', `Cột mốc trên địa bàn ${x.full}.`),
  }
}

const lopHocDem: Template = (d) => {
  const x = d.place(border)
  const hoc = d.int(14, 32)
  const chi = d.chi(x)
  return {
    title: d.one(
      `Lớp xóa mù chữ ban đêm ở ${x.hamlet}, ${x.full}`,
      `${hoc} học viên của thầy giáo quân hàm xanh ở ${x.full}`,
      `Người mẹ ${x.hamlet}, ${x.full} tự viết tên con`,
    ),
    lead: `Mỗi tuần ba tối, ánh đèn ở lớp xóa mù chữ ${x.hamlet}, ${x.full} lại sáng. Người dạy là chiến sĩ biên phòng; ${hoc} học viên phần nhiều là các chị, các mẹ.`,
    body: p(
      `Bài đầu tiên là viết tên mình. ${chi.Full} viết đầy một trang, rồi viết thêm tên con, tên chồng và tên bản. Chị nói trước đây phải lăn tay, giờ ký được, thấy mình “to hơn”.`,
      `Giáo viên soạn bài theo chuyện thật: đọc nhãn thuốc, tính tiền chợ, nhắn tin cho con đi học xa. Trẻ con theo mẹ đến lớp có góc riêng tô màu.`,
      `Sau khóa học, lớp được tặng sách chữ to. Ai chưa đọc thông thì mùa sau học tiếp, không ai bị gọi là học kém.`,
    ),
    topics: ['Biên giới bình yên', 'Người tốt việc tốt'],
    picture: pic('lop-hoc', `Lớp học ở ${x.full}.`),
  }
}

const khamBienGioi: Template = (d) => {
  const x = d.place(border)
  const [n, nang] = [d.int(80, 170), d.int(9, 24)]
  const ba = d.ba(x)
  return {
    title: d.one(
      `Quân y biên phòng khám cho ${n} người dân ${x.full}`,
      `Đồn Biên phòng ${x.name} đưa thuốc đến ${x.hamlet}`,
      `Phòng khám quân dân y ở ${x.full}: thuốc trao tận tay, dặn tận nhà`,
    ),
    lead: `Quân y Đồn Biên phòng ${x.name} vừa khám bệnh, phát thuốc cho ${n} người dân ${x.hamlet}, ${x.full}. Nhiều người lần đầu biết chỉ số huyết áp của mình.`,
    body: p(
      `${nang} người có bệnh mạn tính được lập sổ theo dõi, hẹn tái khám hằng tháng. Ai đi lại khó thì quân y mang thuốc đến tận nhà.`,
      `${ba.Full} giữ viên thuốc trong chiếc túi thổ cẩm, hỏi đi hỏi lại giờ uống. Chiến sĩ vẽ hình mặt trời, mặt trăng lên vỏ hộp để bà dễ nhớ.`,
      `Đồn cũng hướng dẫn hố xí hợp vệ sinh, tách chuồng trại và ngủ màn. Tháng sau có đoàn nha khoa lên tiếp.`,
    ),
    topics: ['Biên giới bình yên', 'Người tốt việc tốt'],
    picture: pic('tram-y-te', `Người dân ${x.full} được khám bệnh, phát thuốc.`),
  }
}

const muaDong: Template = (d) => {
  const x = d.place(border)
  const m = d.one(
    { ten: 'vườn ươm dẻ', giup: 'chọn cây đầu dòng, che nắng, tưới sương' },
    { ten: 'chuồng nuôi dê chung', giup: 'phân lô, ghi số tai, tiêm phòng đúng lịch' },
    { ten: 'ruộng lúa nước hai vụ', giup: 'đắp bờ giữ nước, cấy thưa, ủ phân' },
    { ten: 'vườn rau cho điểm trường', giup: 'làm luống cao, che lưới, tưới bằng nước suối dẫn về' },
  )
  const ong = d.ong(x)
  return {
    title: d.one(
      `Bộ đội biên phòng giúp dân ${x.full} dựng ${m.ten}`,
      `Mô hình ${m.ten} của Đồn Biên phòng ${x.name}`,
      `Từ tay lính ${x.name}, ${m.ten} về với bản`,
    ),
    lead: `Cán bộ Đồn Biên phòng ${x.name} cùng dân ${x.hamlet} làm ${m.ten}. Mô hình nhỏ, đồn chịu rủi ro vụ đầu, có kết quả mới giao lại cho bản.`,
    body: p(
      `Việc chính là ${m.giup}. Chiến sĩ tăng gia nói học từ chính người già trong bản, chỉ thêm phần ghi chép và kỹ thuật mới.`,
      `${ong.Full}, trưởng nhóm hộ, nhận phần chăm hằng ngày. Tháng đầu ông đánh dấu ngày bằng que, sau được tặng cuốn lịch lớn, ghi chữ hẳn hoi.`,
      `Đồn không thu lại gì, chỉ xin mỗi hộ tham gia giúp thêm một hộ khác. Cách ấy đã lan sang ${word(d.int(3, 6))} bản.`,
    ),
    topics: ['Biên giới bình yên', 'Khuyến nông'],
    picture: pic(
      m.ten.includes('lúa') ? 'ruong-bac-thang' : m.ten.includes('dẻ') ? 'trong-rung' : 'nha-san',
      `Một góc ${x.hamlet}, ${x.full}, nơi có mô hình ${m.ten}.`,
    ),
  }
}

const mocBien: Template = (d) => {
  const x = d.place(border)
  const hs = d.int(28, 72)
  const em = d.em(x)
  const hd = d.one(
    'nghe chuyện cột mốc',
    'vẽ bản đồ bản mình',
    'viết thư gửi chú bộ đội',
    'thi kể chuyện con đường đến trường',
  )
  return {
    title: d.one(
      `Tiết học biên giới: ${hs} học sinh ${x.full} ${hd}`,
      `${capital(hd)}: ngoại khóa ở Đồn Biên phòng ${x.name}`,
      `Học sinh ${x.hamlet}, ${x.full} ${hd}`,
    ),
    lead: `${hs} học sinh ở ${x.full} dành buổi sáng ở Đồn Biên phòng ${x.name} để ${hd}. Sau giờ học, các em được dẫn đi xem vườn rau và nơi nuôi gà của đồn.`,
    body: p(
      `${em.Full} hỏi vì sao cột mốc nào cũng mang một con số. Chiến sĩ vẽ bản đồ bằng phấn trên nền xi măng, giảng đến khi em tự chỉ lại được.`,
      `Tổ chức ngoại khóa còn có phần dạy cách gọi khi lạc, cách nhận biết lối mòn không nên đi và số điện thoại của đồn.`,
      `Nhà trường nói tiết học như thế giúp các em hiểu vì sao con đường quen thuộc của mình lại gần đường biên đến vậy.`,
    ),
    topics: ['Biên giới bình yên'],
    picture: pic('cot-moc-bien-gioi', `Cột mốc trên địa bàn ${x.full}, nơi các em được nghe kể chuyện.`),
  }
}

export const bienPhong: SectionTemplates = {
  authors: ['Hoàng Thế Lữ', 'Sùng A Tráng', 'Lò Văn Páo'],
  templates: [tuanTra, lopHocDem, khamBienGioi, muaDong, mocBien],
}
