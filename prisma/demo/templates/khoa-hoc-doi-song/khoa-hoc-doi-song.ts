import type { SectionTemplates, Template } from '../kit.ts'
import { capital, corner, field, html, ol, p, pic, quote, ul } from '../kit.ts'
import { communes, everywhere, highland } from '../places.ts'

const meoNha: Template = (d) => {
  const x = d.place(everywhere)
  const anh = d.anh(x)
  const t = d.one(
    {
      ten: 'dùng điện an toàn',
      nghe: 'thợ điện',
      ra: [
        'Lắp cầu dao chống giật cho bếp và nhà tắm.',
        'Không cắm nhiều thiết bị lớn vào một ổ.',
        'Dây nóng, có mùi khét thì ngắt điện, gọi thợ.',
        'Tay ướt không chạm ổ cắm.',
      ],
      scene: 'nha-san' as const,
    },
    {
      ten: 'tiết kiệm nước',
      nghe: 'nhân viên cấp nước',
      ra: [
        'Đóng van tổng, xem đồng hồ có còn quay để tìm chỗ rò.',
        'Hứng nước mưa tưới cây.',
        'Dùng lại nước vo gạo, nước rửa rau.',
        'Thay gioăng vòi khi thấy nhỏ giọt.',
      ],
      scene: 'ho-nuoc' as const,
    },
    {
      ten: 'đun bếp củi ít khói',
      nghe: 'thợ làm bếp',
      ra: [
        'Phơi củi khô ít nhất một tháng.',
        'Xếp củi thoáng, không nhồi đầy.',
        'Có ống khói cao hơn mái.',
        'Không để trẻ nhỏ ngủ cạnh bếp đang cháy.',
      ],
      scene: 'nha-san' as const,
    },
    {
      ten: 'giữ điện thoại bền pin',
      nghe: 'thợ sửa điện thoại',
      ra: [
        'Không sạc dưới gối, không vừa sạc vừa dùng lâu.',
        'Dùng đúng cục sạc.',
        'Pin phồng thì ngừng dùng ngay.',
        'Tắt định vị khi không cần.',
      ],
      scene: 'may-tinh-ban' as const,
    },
  )
  return {
    title: d.one(
      `Mẹo ${t.ten} từ một ${t.nghe} ở ${x.full}`,
      `${capital(t.ten)}: bốn điều ${t.nghe} mách nhỏ`,
      `Kinh nghiệm ${t.ten} của người dân ${x.full}`,
    ),
    kicker: 'Sổ tay gia đình',
    lead: `Làm ${t.nghe} nhiều năm ở ${x.full}, ${anh.full} gặp đủ chuyện từ bất cẩn nhỏ. Anh gom lại bốn điều dễ làm nhất về việc ${t.ten}.`,
    body: html(
      p(`Những điều anh hay nhắc khi tới nhà khách ở ${x.hamlet}:`),
      ul(...t.ra),
      p(
        `Anh nói phần lớn hỏng hóc báo trước cho ta biết: một tiếng kêu lạ, một mùi lạ, một vệt ướt. Để ý sớm thì sửa rẻ. Việc gì không chắc, nên gọi người có nghề thay vì thử.`,
      ),
    ),
    topics: ['Người tốt việc tốt'],
    picture: pic(t.scene, `Những thói quen nhỏ trong nhà giúp ${t.ten}.`),
  }
}

const soCuu: Template = (d) => {
  const x = d.place(everywhere)
  const chi = d.chi(x)
  const t = d.one(
    {
      ten: 'bị bỏng',
      lam: [
        'Xả nước mát sạch chừng 15–20 phút.',
        'Tháo nhẫn, vòng, cởi quần áo không dính vào vết bỏng.',
        'Che bằng gạc sạch, không bôi kem đánh răng, nước mắm.',
        'Đưa đi khám nếu rộng, sâu hoặc ở mặt, tay.',
      ],
    },
    {
      ten: 'bị ong đốt nhiều nốt',
      lam: [
        'Rời khỏi tổ ong, không xua tay loạn xạ.',
        'Gạt nhẹ ngòi, rửa bằng xà phòng.',
        'Chườm mát, uống đủ nước.',
        'Khó thở, phù mặt, tụt huyết áp thì đưa cấp cứu ngay.',
      ],
    },
    {
      ten: 'nghẹn dị vật',
      lam: [
        'Hỏi to: có nói được không; còn ho được thì khuyến khích ho.',
        'Người lớn: vỗ lưng giữa hai bả vai, rồi ép bụng nếu chưa bật ra.',
        'Trẻ dưới một tuổi không ép bụng, chỉ vỗ lưng và ấn ngực.',
        'Gọi cấp cứu nếu không cải thiện.',
      ],
    },
    {
      ten: 'say nắng, say nóng',
      lam: [
        'Đưa vào chỗ mát, nới quần áo.',
        'Lau người bằng nước thường, quạt nhẹ.',
        'Tỉnh táo thì cho uống nước từng ngụm.',
        'Lơ mơ, co giật thì gọi cấp cứu.',
      ],
    },
    {
      ten: 'bị rắn cắn',
      lam: [
        'Nằm yên, bất động chi bị cắn.',
        'Tháo nhẫn, không garô chặt, không rạch vết cắn.',
        'Nhớ hình dạng con rắn nếu an toàn.',
        'Chuyển ngay đến nơi có huyết thanh.',
      ],
    },
  )
  return {
    title: d.one(
      `Sơ cứu đúng khi ${t.ten}: lời dặn từ trạm y tế ${x.name}`,
      `${capital(t.ten)} thì làm gì trước? Bốn bước cần nhớ`,
      `Một ca ${t.ten} ở ${x.full} và bài học sơ cứu`,
    ),
    kicker: 'Sức khỏe',
    lead: `Câu hỏi ở buổi sinh hoạt của ${x.full}: gặp người ${t.ten} thì làm gì trong mười phút đầu? Nhân viên trạm y tế trả lời bằng cách cho mọi người thực hành ngay tại chỗ.`,
    body: html(
      p(`${chi.Full}, nhân viên y tế, nhấn mạnh bình tĩnh là việc đầu tiên. Sau đó làm lần lượt:`),
      ol(...t.lam),
      p(
        `Những điều truyền miệng không rõ nguồn gốc có thể làm nặng thêm. Nội dung trên mang tính tham khảo; tình trạng nặng phải gọi cấp cứu 115.`,
      ),
    ),
    topics: ['Người tốt việc tốt'],
    picture: pic('tram-y-te', `Trạm y tế ở ${x.full}, nơi hướng dẫn người dân sơ cứu.`),
  }
}

const namDoc: Template = (d) => {
  const x = d.place(highland)
  const t = d.one(
    {
      ten: 'nấm rừng',
      nguyen: 'mũ trắng, có vòng và bao gốc',
      lam: 'không chắc thì không ăn, không nếm thử',
      con: 'nấm',
    },
    {
      ten: 'lá ngón',
      nguyen: 'mọc lẫn với cây rau dại, hoa vàng nhỏ',
      lam: 'hái rau phải nhặt từng lá, không hái cả vốc',
      con: 'lá',
    },
    {
      ten: 'quả rừng lạ',
      nguyen: 'màu bắt mắt, mọc thành chùm',
      lam: 'dặn trẻ chỉ ăn thứ người lớn đã cho phép',
      con: 'quả',
    },
    {
      ten: 'củ ấu tàu',
      nguyen: 'củ dài, vỏ đen, ngâm chưa kỹ vẫn độc',
      lam: 'chỉ dùng khi người có kinh nghiệm chế biến, trẻ em không đụng tới',
      con: 'củ',
    },
  )
  const ba = d.ba(x)
  return {
    title: d.one(
      `Nhận biết ${t.ten}: kinh nghiệm của người bản ${x.full}`,
      `Trạm y tế ${x.full} cảnh báo ngộ độc ${t.ten}`,
      `Đi rừng ở ${x.full}: nhớ điều này về ${t.ten}`,
    ),
    lead: `Rừng quanh ${x.hamlet}, ${x.full} nuôi sống bao đời, nhưng cũng có thứ ăn nhầm là nguy hiểm. Trạm y tế vừa tổ chức buổi nhận mặt ${t.ten} bằng ảnh và mẫu vật thật.`,
    body: p(
      `${ba.Full}, người đi rừng lâu năm, chỉ cho mọi người dấu hiệu: ${t.nguyen}. Bà nhắc điều quan trọng nhất: ${t.lam}.`,
      `Nếu lỡ ăn, giữ lại phần còn thừa, không chờ xem có sao không, đến cơ sở y tế càng sớm càng tốt. Uống nước vo gạo hay móc họng không thay được việc đi viện.`,
      `Buổi học có trò đố vui với trẻ con; em nào đoán đúng được chọn một cuốn sách tranh về cây rừng.`,
    ),
    topics: ['Người tốt việc tốt'],
    picture: pic(corner(x), `Một góc ${x.full}, nơi bà con quen đi rừng.`),
  }
}

const troiDat: Template = (d) => {
  const t = d.one(
    {
      ten: 'sương muối',
      thu: 'hơi nước đóng thành tinh thể băng trên lá khi đêm quang mây, lặng gió và rất lạnh',
      bao: 'che phủ rau non và giữ ấm chuồng trại',
    },
    {
      ten: 'sấm chớp',
      thu: 'điện tích trong mây tách ra rồi phóng xuống đất, ánh sáng đến trước tiếng nổ',
      bao: 'không trú dưới gốc cây đơn độc',
    },
    {
      ten: 'cầu vồng',
      thu: 'ánh sáng khúc xạ và phản xạ trong hạt mưa, người nhìn quay lưng về phía mặt trời',
      bao: 'đứng chỗ cao để thấy cả vòng cung',
    },
    {
      ten: 'gió núi và gió thung lũng',
      thu: 'ban ngày sườn núi nóng nhanh nên gió thổi lên, ban đêm nguội nhanh nên gió thổi xuống',
      bao: 'chọn chỗ phơi hợp chiều gió',
    },
    {
      ten: 'sương mù ở đèo',
      thu: 'không khí ẩm nguội đi gần mặt đất, tạo vô số giọt nước nhỏ',
      bao: 'bật đèn thấp, giữ khoảng cách xa hơn',
    },
  )
  const x = d.place(highland)
  const thay = d.thay(x)
  return {
    title: d.one(
      `Vì sao có ${t.ten}? Bài học ngoài hiên của thầy giáo ${x.full}`,
      `Giải thích ${t.ten} bằng một chậu nước và ngọn đèn`,
      `Học trò ${x.full} hỏi về ${t.ten}, thầy trả lời bằng thí nghiệm`,
    ),
    kicker: 'Khoa học vui',
    lead: `Học trò ở ${x.hamlet}, ${x.full} hỏi thầy vì sao có ${t.ten}. ${thay.Full} không giảng ngay mà cho các em làm một thí nghiệm nhỏ với đồ trong bếp.`,
    body: p(
      `Cách hiểu ngắn gọn: ${t.thu}. Trò lớp lớn vẽ lại hình lên bảng, trò nhỏ đặt tên cho từng mũi tên.`,
      `Phần ứng dụng được các em thích nhất là: ${t.bao}. Có em về kể cho bố mẹ, hôm sau mang thêm câu hỏi khó hơn.`,
      `Thầy ghi mọi câu hỏi chưa trả lời được vào một tờ giấy dán ở cửa lớp. Mỗi tuần thầy trò tìm đáp án cho một câu.`,
    ),
    topics: ['Sách và người đọc'],
    picture: pic(d.one('lop-hoc', 'truong-hoc'), `Một giờ học ở ${x.full}.`),
  }
}

const nongHoc: Template = (d) => {
  const x = d.place(communes)
  const t = d.one(
    {
      ten: 'ủ phân từ lá cây',
      ngay: 60,
      meo: 'trộn một phần phân chuồng với ba phần lá, giữ ẩm và đảo hai lần',
    },
    { ten: 'trồng rau trong thùng xốp', ngay: 35, meo: 'đục lỗ thoát nước, đất tơi, tưới buổi sáng' },
    {
      ten: 'làm bẫy côn trùng bằng chai nhựa',
      ngay: 7,
      meo: 'treo cao ngang tán, thay mồi chua ngọt hằng tuần',
    },
    { ten: 'ủ thức ăn xanh cho trâu, bò', ngay: 21, meo: 'băm nhỏ, nén chặt, bịt kín để không có không khí' },
    { ten: 'trữ giống bằng tro bếp', ngay: 10, meo: 'tro khô, hạt khô, kín nắp và ghi tên ngày lên bao' },
  )
  const chi = d.chi(x)
  return {
    title: d.one(
      `Cách ${t.ten} đơn giản, làm được ngay ở ${x.full}`,
      `Thử ${t.ten}: kinh nghiệm của nông dân ${x.full}`,
      `${x.Hamlet}, ${x.full} truyền nhau cách ${t.ten}`,
    ),
    lead: `Không cần máy móc, nhiều nhà ở ${x.hamlet}, ${x.full} vẫn ${t.ten} thành công. Cách làm được kể lại ngay trong buổi sinh hoạt nhóm sở thích.`,
    body: p(
      `${chi.Full}, người hướng dẫn, tóm tắt: ${t.meo}. Sau chừng ${t.ngay} ngày là có kết quả; làm sai thường vì ẩm quá hoặc vội mở ra xem.`,
      `Chị khuyên làm thử một lượng nhỏ trước, ghi ngày bắt đầu lên thùng. Kết quả tốt thì mới làm nhiều, xấu thì biết sửa chỗ nào.`,
      quote(
        'Làm nông như làm bánh, phải có công thức, nhưng đất nhà ai người nấy hiểu.',
        `${chi.full}, ${x.full}`,
      ),
    ),
    topics: ['Khuyến nông'],
    picture: pic(field(x), `Đồng đất ${x.full}.`),
  }
}

export const khoaHocDoiSong: SectionTemplates = {
  authors: ['Đỗ Quỳnh Chi', 'Phạm Ngọc Ánh', 'Mai Phương'],
  templates: [meoNha, soCuu, namDoc, troiDat, nongHoc],
}
