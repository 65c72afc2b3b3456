import type { SectionTemplates, Template } from '../kit.ts'
import { corner, home, html, num, p, pic, ul } from '../kit.ts'
import { everywhere } from '../places.ts'

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
    picture: pic(home(x), `Buổi tối ở ${x.hamlet}, ${x.full}, giờ nhân viên thu đến từng nhà.`),
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
    picture: pic(corner(x), `Một góc ${x.full}, nơi nhiều lao động tự do tham gia bảo hiểm xã hội.`),
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

export const baoHiemXaHoi: SectionTemplates = {
  authors: ['Phạm Ngọc Ánh', 'Mai Phương', 'Tuấn Kiệt'],
  templates: [hoGiaDinh, tuNguyen, hoiDapBH, trucLoi, chiTra],
}
