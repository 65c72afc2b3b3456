import type { SectionTemplates, Template } from './kit.ts'
import { capital, corner, html, p, pic, street, ul } from './kit.ts'
import { everywhere, highland, midland, riverside, wards } from './places.ts'

const phanAnh: Template = (d) => {
  const x = d.place(everywhere)
  const ong = d.ong(x)
  const t = d.one(
    {
      ten: 'nắp cống vỡ',
      tra: 'thay nắp bê tông, đặt thêm cọc tiêu phản quang',
      lau: 'ba tuần',
    },
    {
      ten: 'đèn đường tắt',
      tra: 'thay bộ hẹn giờ và hai bóng hỏng',
      lau: 'một tháng',
    },
    {
      ten: 'rác tồn đọng đầu ngõ',
      tra: 'đổi giờ thu gom và đặt thùng có nắp',
      lau: 'hai tháng',
    },
    {
      ten: 'cáp viễn thông sà thấp',
      tra: 'bó gọn, nâng lên trên bốn mét rưỡi',
      lau: 'sáu tuần',
    },
    {
      ten: 'nước chảy tràn qua đường',
      tra: 'nạo rãnh, thay ống và xây hố ga',
      lau: 'hai tháng',
    },
  )
  return {
    title: d.one(
      `Hồi âm: ${t.ten} ở ${x.hamlet}, ${x.full} đã được xử lý`,
      `Bạn đọc ${x.full} phản ánh ${t.ten}, ${x.kind} trả lời ra sao?`,
      `Từ thư bạn đọc: ${t.ten} kéo dài ${t.lau} ở ${x.full}`,
    ),
    kicker: 'Hồi âm',
    lead: `Báo Lam Giang nhận thư của ${ong.full}, ${x.hamlet}, ${x.full} phản ánh ${t.ten} kéo dài ${t.lau}. Tòa soạn chuyển thư tới UBND ${x.full} và nhận được trả lời bằng văn bản.`,
    body: p(
      `Theo văn bản, sau khi kiểm tra, ${x.kind} đã cho ${t.tra}. Đơn vị thi công phải bảo hành, nếu hỏng lại trong sáu tháng thì sửa không tính tiền.`,
      `Phóng viên quay lại hiện trường, thấy việc đã làm xong đúng như thư trả lời. ${ong.Short} xác nhận qua điện thoại và nhờ báo chuyển lời cảm ơn.`,
      `Bạn đọc gửi phản ánh cần ghi rõ địa điểm, thời gian, kèm ảnh nếu có; tên và số điện thoại được giữ kín khi có yêu cầu.`,
    ),
    topics: ['Cải cách thủ tục'],
    source: `Thông tin từ UBND ${x.full}`,
    picture: pic(street(x), `Đoạn đường ở ${x.hamlet}, ${x.full} sau khi được khắc phục.`),
  }
}

const camOn: Template = (d) => {
  const x = d.place(everywhere)
  const ba = d.ba(x)
  const ai = d.one(
    'người lái xe ôm ở bến',
    'bác tài xế xe buýt',
    'hai bạn trẻ đẩy hộ xe hỏng',
    'người lạ trả lại điện thoại',
    'cô gái nhường ghế và đưa về tận ngõ',
  )
  return {
    title: d.one(
      `Thư bạn đọc: lời cảm ơn gửi ${ai} ở ${x.full}`,
      `Từ ${x.hamlet}, ${x.full}, một lá thư cảm ơn ${ai}`,
      `“Tôi không kịp hỏi tên”: chuyện ${ai} ở ${x.full}`,
    ),
    kicker: 'Thư bạn đọc',
    lead: `Bà ${ba.name} ở ${x.hamlet}, ${x.full} gửi thư tay tới tòa soạn, nhờ báo chuyển lời cảm ơn tới ${ai}. Nét chữ run, có chỗ mực nhòe.`,
    body: p(
      `Trong thư, bà kể hôm ấy mình đang rất lúng túng mà không có người nhà bên cạnh. Người giúp làm xong thì đi ngay, từ chối cả cốc nước.`,
      `Bà viết: “Tôi già rồi, không biết dùng mạng, chỉ biết nhờ báo nói hộ một câu. Việc nhỏ với người ta mà với tôi là cả một ngày yên tâm.”`,
      `Tòa soạn xin đăng lại để thay lời cảm ơn. Nếu người được nhắc tới đọc được, xin liên hệ để bà gửi chút quà quê là túi lạc vừa bóc.`,
    ),
    topics: ['Người tốt việc tốt'],
    picture: pic(corner(x), `Một góc ${x.hamlet}, ${x.full}.`),
  }
}

const gopY: Template = (d) => {
  const x = d.place(everywhere)
  const anh = d.anh(x)
  const t = d.one(
    'giờ mở cửa thư viện',
    'chỗ nghỉ cho người chờ xe',
    'biển tên ngõ',
    'lối đi cho xe lăn',
    'cây xanh trong sân chơi',
    'lịch chiếu phim lưu động',
  )
  return {
    title: d.one(
      `Bạn đọc góp ý về ${t} ở ${x.full}`,
      `Góp ý của bạn đọc: nên làm gì với ${t} ở ${x.full}?`,
      `Một đề xuất về ${t} từ bạn đọc ${x.full}`,
    ),
    kicker: 'Bạn đọc góp ý',
    lead: `Bạn đọc ${anh.name} ở ${x.hamlet}, ${x.full} gửi bản góp ý về ${t}, kèm hình vẽ tay. Điểm hay là anh tính cả chi phí và người trông nom.`,
    body: p(
      `Theo anh, việc này không khó, chỉ vướng ở chỗ không ai nhận làm đầu tiên. Anh đề nghị thử ở một điểm trong ba tháng rồi hỏi lại người dùng.`,
      `Tòa soạn đã chuyển bản góp ý tới UBND ${x.full}. Cán bộ phụ trách cho biết sẽ đưa vào nội dung họp với các khu dân cư, có trả lời bằng văn bản.`,
      `Góp ý hay cần cụ thể: ở đâu, ai hưởng, tốn bao nhiêu, ai giữ. Tòa soạn mong nhận thêm nhiều thư như thế.`,
    ),
    topics: ['Chính quyền hai cấp'],
    picture: pic(corner(x), `Một góc ${x.full}.`),
  }
}

const hoiDapBD: Template = (d) => {
  const t = d.one(
    {
      ten: 'chuyển trường cho con',
      nghe: 'Sở Giáo dục và Đào tạo',
      dap: [
        'Xin ý kiến nơi chuyển đến trước khi rút hồ sơ.',
        'Hồ sơ gồm đơn, học bạ, giấy tờ cư trú.',
        'Việc tiếp nhận phụ thuộc chỉ tiêu của trường.',
      ],
    },
    {
      ten: 'xin xác nhận hộ nghèo',
      nghe: 'phòng văn hóa – xã hội',
      dap: [
        'Nộp giấy đề nghị tại trụ sở xã, phường.',
        'Thời gian rà soát theo quy định, có niêm yết.',
        'Kết quả không đồng ý phải nêu lý do bằng văn bản.',
      ],
    },
    {
      ten: 'đăng ký tạm trú cho người thuê nhà',
      nghe: 'công an nơi cư trú',
      dap: [
        'Khai qua cổng dịch vụ công hoặc nộp trực tiếp.',
        'Chủ nhà có trách nhiệm nhắc người thuê.',
        'Trẻ em ở cùng cũng phải khai.',
      ],
    },
    {
      ten: 'sửa sai tên trên giấy tờ',
      nghe: 'công chức tư pháp – hộ tịch',
      dap: [
        'Mang giấy tờ gốc có thông tin đúng.',
        'Nếu sai từ giấy khai sinh, sửa ở nơi đã đăng ký.',
        'Sửa xong cần cập nhật giấy tờ liên quan.',
      ],
    },
  )
  const x = d.place(everywhere)
  const chi = d.chi(x)
  return {
    title: d.one(
      `Bạn đọc ${x.full} hỏi: ${t.ten} cần những gì?`,
      `Trả lời bạn đọc về ${t.ten}: chuyện ở ${x.full}`,
      `${capital(t.ten)}: ${t.nghe} trả lời bạn đọc ${x.full}`,
    ),
    kicker: 'Hỏi – đáp',
    lead: `Chị ${chi.name} ở ${x.hamlet}, ${x.full} gửi thư hỏi về ${t.ten}. Tòa soạn đã liên hệ ${t.nghe} để trả lời.`,
    body: html(
      p(`Những điều chị cần lưu ý:`),
      ul(...t.dap),
      p(
        `Quy định có thể thay đổi, bạn đọc nên kiểm tra lại trên cổng dịch vụ công hoặc hỏi trực tiếp trước khi đi. Tòa soạn không thay cơ quan có thẩm quyền, chỉ giúp chuyển câu hỏi tới đúng nơi.`,
      ),
    ),
    topics: ['Cải cách thủ tục'],
    picture: pic('mot-cua-so', `Người dân ${x.full} làm thủ tục.`),
  }
}

const chuyenNho: Template = (d) => {
  const x = d.place([...riverside, ...highland, ...midland, ...wards])
  const em = d.em(x)
  const t = d.one(
    'gốc đa đầu làng',
    'chiếc cầu gỗ cũ',
    'quán sách nhỏ',
    'sân trường cũ',
    'bến sông chiều tan chợ',
  )
  return {
    title: d.one(
      `Trang viết bạn đọc trẻ: ${t} ở ${x.full}`,
      `${capital(t)} trong bài viết của học sinh ${x.full}`,
      `Tôi kể về ${t}: bài của một bạn đọc ${x.full}`,
    ),
    kicker: 'Trang viết bạn đọc',
    lead: `${em.Full}, học sinh ${x.full}, gửi bài viết về ${t}. Bài ngắn, giọng kể tự nhiên, tòa soạn chỉ sửa dấu câu.`,
    body: p(
      `Em viết: “Ngày nào tôi cũng đi qua đó nên tưởng chẳng có gì để kể. Đến khi bác hàng xóm nói sắp phải chuyển đi, tôi mới nhận ra mình nhớ mùi của nó.”`,
      `Ở đoạn khác, em tả tiếng người lớn gọi nhau, tiếng bước chân vội và cái cách mọi người im lặng khi trời sắp tối. Những chi tiết ấy không ai dạy được.`,
      `Tòa soạn mong tiếp tục nhận bài của bạn đọc trẻ: dài chừng một trang, kể điều mình thấy, đừng cố kết luận.`,
    ),
    topics: ['Sách và người đọc'],
    picture: pic(
      t.includes('trường')
        ? 'truong-hoc'
        : t.includes('sông')
          ? 'song-va-thuyen'
          : t.includes('cầu')
            ? 'cau-treo'
            : t.includes('sách')
              ? 'thu-vien'
              : 'duong-lang',
      `${capital(t)} trong bài viết của một bạn đọc ở ${x.full}.`,
    ),
  }
}

export const banDoc: SectionTemplates = {
  authors: ['Đặng Minh Khuê', 'Mai Phương', 'Cẩm Tú'],
  templates: [phanAnh, camOn, gopY, hoiDapBD, chuyenNho],
}
