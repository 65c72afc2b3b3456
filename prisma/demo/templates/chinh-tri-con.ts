import type { SectionTemplates, Template } from './kit.ts'
import { home, capital, html, num, ol, p, pic, quote, ul, word } from './kit.ts'
import { highland, communes, everywhere } from './places.ts'

const loiHua: Template = (d) => {
  const x = d.place(everywhere)
  const [hua, xong] = [d.int(11, 18), d.int(6, 9)]
  const ba = d.ba(x)
  return {
    title: d.one(
      `Đại biểu HĐND ${x.full} báo cáo lời hứa trước cử tri ${x.hamlet}`,
      `Chương trình hành động của đại biểu: cử tri ${x.full} giữ bản sao`,
      `${x.Hamlet}, ${x.full} treo bảng theo dõi lời hứa của đại biểu`,
    ),
    lead: `Ở nhà văn hóa ${x.hamlet}, ${x.full}, tờ giấy khổ lớn ghi chương trình hành động của các đại biểu vẫn treo ngay cửa. Mỗi việc có một ô trống để đánh dấu khi làm xong.`,
    body: p(
      `Trong ${hua} việc được ghi, ${xong} ô đã đánh dấu, ${hua - xong} ô còn trống. Những việc xong trước thường nhỏ: nắp cống, biển báo, giờ mở cửa nhà văn hóa.`,
      `${ba.Full}, cử tri ${x.hamlet}, nói bà thích cách làm này vì “ai hứa gì đều có chữ”. Khi việc chậm, cử tri biết hỏi đúng người.`,
      `Thường trực HĐND ${x.full} cho biết sẽ in lại bảng ở tất cả khu dân cư, cập nhật sau mỗi kỳ họp.`,
    ),
    topics: ['Chính quyền hai cấp'],
    picture: pic('tru-so-xa', `Trụ sở ${x.full}, nơi cử tri có thể xem chương trình hành động của đại biểu.`),
  }
}

const kyNang: Template = (d) => {
  const x = d.place(everywhere)
  const bai = d.one(
    { ten: 'đọc dự toán ngân sách', tap: 'tìm ba con số không khớp trong một bảng dự toán giả định' },
    { ten: 'đặt câu hỏi chất vấn', tap: 'rút câu hỏi dài nửa trang xuống còn hai câu' },
    { ten: 'giám sát một công trình', tap: 'lập danh sách giấy tờ cần xem trước khi ra hiện trường' },
  )
  const anh = d.anh(x)
  return {
    title: d.one(
      `Đại biểu HĐND ${x.full} học cách ${bai.ten}`,
      `Lớp kỹ năng cho đại biểu ở ${x.full}: tập ${bai.ten}`,
      `Đại biểu trẻ ${x.full} thực hành ${bai.ten} trước kỳ họp`,
    ),
    lead: `Lớp bồi dưỡng kỹ năng cho đại biểu HĐND ${x.full} không có bài giảng dài. Người học nhận ngay tình huống, làm theo nhóm rồi bảo vệ ý kiến của mình.`,
    body: p(
      `Chủ đề lần này là ${bai.ten}. Bài tập khó nhất: ${bai.tap}. Nhóm làm xong trước phải giải thích cho nhóm chưa xong.`,
      `${anh.Full}, lần đầu làm đại biểu, thừa nhận trước đây anh ngại phát biểu vì sợ nói sai số liệu. Nay anh biết phải hỏi ai và xem văn bản nào.`,
      `Buổi học kế tiếp mời đại biểu nhiều nhiệm kỳ chia sẻ chuyện tiếp xúc cử tri, kể cả những lần chưa trả lời được.`,
    ),
    topics: ['Chính quyền hai cấp'],
    picture: pic(
      d.one('hoi-truong', 'lop-hoc'),
      `Đại biểu HĐND ${x.full} trong lớp bồi dưỡng kỹ năng hoạt động.`,
    ),
  }
}

const danhSach: Template = (d) => {
  const x = d.place(everywhere)
  const viec = d.one(
    {
      ten: 'người tạm trú',
      ke: 'công nhân thuê trọ, sinh viên, người về ở với con',
      hoi: 'ở trọ thì bỏ phiếu tại đâu',
    },
    {
      ten: 'người đi làm ăn xa',
      ke: 'thợ xây, tài xế đường dài, người làm theo mùa vụ',
      hoi: 'đúng ngày bỏ phiếu mà vắng nhà thì làm thế nào',
    },
    {
      ten: 'người cao tuổi, khuyết tật',
      ke: 'người đi lại khó, người đang chữa bệnh tại nhà',
      hoi: 'không đến được phòng bỏ phiếu thì ai giúp',
    },
  )
  const co = d.chi(x)
  return {
    title: d.one(
      `Hỏi – đáp ở ${x.full}: ${viec.ten} đi bầu cử thế nào?`,
      `${x.Full} rà danh sách cử tri, chú ý ${viec.ten}`,
      `Quyền bầu cử của ${viec.ten}: cán bộ ${x.full} giải thích`,
    ),
    kicker: 'Hiểu luật bầu cử',
    lead: `Tổ công tác của ${x.full} tới từng ngõ đối chiếu dữ liệu cư trú của ${viec.ke}. Câu hỏi gặp nhiều nhất là ${viec.hoi}.`,
    body: html(
      p(`${co.Full}, cán bộ tư pháp – hộ tịch, tóm tắt những điều người dân cần nhớ:`),
      ul(
        'Mỗi cử tri chỉ ghi tên vào một danh sách, ở nơi thường trú hoặc tạm trú.',
        'Cử tri phải tự mình đi bầu, không nhờ người khác bỏ phiếu thay.',
        'Người không thể tự viết được nhờ người viết hộ nhưng phải tự mình bỏ phiếu; người đó phải giữ bí mật.',
        'Người ốm đau, già yếu, khuyết tật không đến được thì tổ bầu cử mang hòm phiếu phụ tới nơi ở.',
      ),
      p(
        `Ai chuyển nơi ở sau khi danh sách đã niêm yết thì xin giấy chứng nhận của UBND nơi mình có tên để được bỏ phiếu nơi ở mới.`,
      ),
    ),
    topics: ['Chính quyền hai cấp'],
    picture: pic(
      d.one('mot-cua-so', 'duong-lang'),
      `Cán bộ ${x.full} giải đáp thắc mắc của cử tri về danh sách và nơi bỏ phiếu.`,
    ),
  }
}

const kienNghi: Template = (d) => {
  const x = d.place(everywhere)
  const mau = d.one('xanh, vàng, đỏ', 'một sao, hai sao, ba sao')
  const [a, b, c] = [d.int(14, 22), d.int(7, 12), d.int(2, 5)]
  const ong = d.ong(x)
  return {
    title: d.one(
      `${x.Full} phân loại kiến nghị cử tri để không việc nào rơi`,
      `Sổ kiến nghị cử tri của ${x.full} có thêm cột “người chịu trách nhiệm”`,
      `Kiến nghị cử tri ở ${x.full}: việc khó không còn nằm cuối sổ`,
    ),
    lead: `Thường trực HĐND ${x.full} lập lại sổ kiến nghị cử tri của cả nhiệm kỳ. Mỗi kiến nghị được xếp vào một trong ba mức ${mau}, tùy độ khó và thời hạn trả lời.`,
    body: p(
      `Rà soát ${a + b + c} kiến nghị, có ${a} việc thuộc thẩm quyền của ${x.kind}, ${b} việc của sở, ngành, ${c} việc phải chờ quy định mới. Mức khó nhất được đặt lên đầu bảng, không để lẫn.`,
      `${ong.Full}, người giữ sổ, bảo trước đây ý kiến hay bị chép lại y nguyên qua từng kỳ. Nay mỗi lần chép phải ghi thêm đã làm gì.`,
      `Cử tri có thể xem sổ tại trụ sở hoặc hỏi qua số điện thoại in trên giấy mời tiếp xúc.`,
    ),
    topics: ['Chính quyền hai cấp'],
    picture: pic('tru-so-xa', `Trụ sở ${x.full}, nơi sổ kiến nghị cử tri được để ở bàn tiếp dân.`),
  }
}

const toBauCu: Template = (d) => {
  const x = d.place(highland)
  const anh = d.anh(x)
  const tieng =
    x.folk[0] === 'mong' ? 'tiếng Mông' : x.folk[0] === 'thai' ? 'tiếng Thái' : 'tiếng Tày, tiếng Dao'
  return {
    title: d.one(
      `Những người giữ hòm phiếu ở ${x.full} kể chuyện nghề`,
      `${x.Full} tập huấn tổ bầu cử bằng ${tieng} và tiếng phổ thông`,
      `Bản xa của ${x.full}: ${tieng} trong giờ học luật bầu cử`,
    ),
    lead: `Ở ${x.full}, tài liệu tập huấn cho tổ bầu cử được soạn thêm bằng ${tieng}. Người hướng dẫn cho học viên đóng vai cử tri, cán bộ kiểm phiếu và người quan sát.`,
    body: p(
      `${anh.Full} ở ${x.hamlet} đã nhiều lần làm tổ viên. Anh nhớ nhất lần cùng hai người mang hòm phiếu phụ đi bộ gần hai giờ tới nhà một cụ già ốm.`,
      `Buổi tập huấn dừng lâu ở khâu kiểm phiếu: phiếu nào hợp lệ, phiếu nào không, biên bản ghi ra sao. Mỗi nhóm kiểm thử 50 phiếu mẫu, sai chỗ nào sửa chỗ ấy.`,
      `Lãnh đạo xã cho biết việc tập huấn làm kỹ để khi có bầu cử hay bầu bổ sung, các bản đều có người thạo việc.`,
    ),
    topics: ['Chính quyền hai cấp', 'Văn hóa dân tộc'],
    picture: pic(
      'nha-san',
      `Một nếp nhà ở ${x.hamlet}, ${x.full}, nơi tổ bầu cử từng mang hòm phiếu phụ đến.`,
    ),
  }
}

export const bauCu: SectionTemplates = {
  authors: ['Nguyễn Thùy Dương', 'Trần Quốc Huy', 'Vi Thị Hoa'],
  templates: [loiHua, kyNang, danhSach, kienNghi, toBauCu],
}

const sinhHoatChiBo: Template = (d) => {
  const x = d.place(everywhere)
  const chuyen = d.one(
    { ten: 'giữ sạch nguồn nước', ket: 'chia đoạn kênh, đoạn suối cho từng nhóm hộ trông nom' },
    { ten: 'xử lý rác thải', ket: 'mỗi đảng viên vận động ba hộ phân loại rác' },
    { ten: 'giúp hộ nghèo', ket: 'mỗi tổ đảng nhận một hộ, có việc cụ thể từng tháng' },
    { ten: 'nuôi dạy con cháu', ket: 'mở giờ đọc sách buổi tối ở nhà văn hóa' },
    { ten: 'bớt hủ tục cưới, tang', ket: 'không mời thuốc lá, không kéo dài cỗ bàn' },
  )
  const ba = d.ba(x)
  const so = d.int(17, 38)
  return {
    title: d.one(
      `Sinh hoạt chuyên đề ở chi bộ ${x.hamlet}: bàn chuyện ${chuyen.ten}`,
      `Chi bộ ${x.hamlet}, ${x.full} ra nghị quyết một trang về ${chuyen.ten}`,
      `Bàn ${chuyen.ten}, chi bộ ${x.hamlet} không để ai ngồi im`,
    ),
    lead: `Buổi sinh hoạt chuyên đề của chi bộ ${x.hamlet}, ${x.full} chọn một việc sát sườn: ${chuyen.ten}. Tài liệu gửi trước một tuần, đến họp chỉ thảo luận và biểu quyết.`,
    body: p(
      `Chi bộ có ${so} đảng viên, buổi này chỉ vắng hai người có lý do. Bí thư chi bộ, ${ba.full}, mời người ít nói phát biểu trước.`,
      `Sau gần hai giờ, chi bộ thống nhất ${chuyen.ket}. Nghị quyết dài đúng một trang, ghi rõ ai làm, bao giờ xong, ai kiểm tra.`,
      d.one(
        `“Viết ngắn thì nhớ lâu, mà cũng khó né”, ${ba.short} nói vui khi gấp cuốn sổ.`,
        `Kỳ sinh hoạt sau sẽ dành mười lăm phút đầu để điểm lại, việc chưa làm được phải nói rõ vì sao.`,
      ),
    ),
    topics: ['Học và làm theo Bác'],
    picture: pic(d.one('hoi-truong', 'nha-san'), `Nơi sinh hoạt của chi bộ ${x.hamlet}, ${x.full}.`),
  }
}

const ketNap: Template = (d) => {
  const x = d.place(communes)
  const ai = d.one(
    { ten: 'người lính xuất ngũ về nuôi ong', nghe: 'nuôi ong', lam: 'đội trưởng đội dân quân' },
    { ten: 'cô giáo mầm non cắm bản', nghe: 'dạy học', lam: 'người mở lớp đọc sách cuối tuần cho trẻ' },
    {
      ten: 'giám đốc hợp tác xã tuổi ba mươi',
      nghe: 'trồng rau an toàn',
      lam: 'người lo đầu ra cho hai mươi hộ',
    },
    { ten: 'nữ y sĩ trạm y tế', nghe: 'khám bệnh', lam: 'tổ trưởng tổ chăm sóc bà mẹ, trẻ em' },
  )
  const ten = ai.ten.startsWith('cô') || ai.ten.startsWith('nữ') ? d.chi(x) : d.anh(x)
  const lai = ten.full.startsWith('chị') ? 'chị' : 'anh'
  return {
    title: d.one(
      `Chi bộ ${x.hamlet} kết nạp ${ai.ten}`,
      `Đảng viên mới của ${x.full}: ${ai.ten}`,
      `Lễ kết nạp ở ${x.hamlet}, ${x.full} và lời thề của ${ai.ten}`,
    ),
    lead: `Lễ kết nạp đảng viên ở chi bộ ${x.hamlet}, ${x.full} gọn trong một giờ. Người đứng dưới cờ là ${ten.name}, ${ai.ten} được bà con giới thiệu từ phong trào ở thôn, bản.`,
    body: p(
      `Người giúp đỡ ${lai} trong thời gian dự bị là một đảng viên hơn bốn mươi năm tuổi Đảng. Ông nhận xét ngắn: làm được rồi mới nói.`,
      `Ngoài ${ai.nghe}, ${ten.short} còn là ${ai.lam}. Khi phát biểu, ${lai} hứa giữ nếp làm việc cũ và nhận thêm việc khó của chi bộ.`,
      `Từ đầu nhiệm kỳ, Đảng bộ ${x.full} kết nạp được ${d.int(24, 58)} đảng viên, hơn một nửa dưới 35 tuổi. Xã còn ${word(d.int(2, 5))} thôn, bản cần tạo nguồn.`,
    ),
    topics: ['Học và làm theo Bác'],
    picture: pic('hoi-truong', `Lễ kết nạp đảng viên mới của Đảng bộ ${x.full}.`),
  }
}

const kiemTra: Template = (d) => {
  const x = d.place(everywhere)
  const viec = d.one('nêu gương của người đứng đầu', 'chấp hành quy chế làm việc', 'quản lý tài chính đảng')
  const ong = d.ong(x)
  const [t, n] = [d.int(6, 9), d.int(2, 4)]
  return {
    title: d.one(
      `Ủy ban Kiểm tra Đảng ủy ${x.full} kiểm tra việc ${viec}`,
      `Nhắc sớm để khỏi sai: công tác kiểm tra của Đảng bộ ${x.full}`,
      `${x.Full} công khai kết luận kiểm tra tới từng chi bộ`,
    ),
    lead: `Ủy ban Kiểm tra Đảng ủy ${x.full} vừa thông báo kết quả kiểm tra ${t} chi bộ về việc ${viec}. Phần lớn thiếu sót được chỉ ra khi còn nhỏ, sửa được ngay.`,
    body: p(
      `Đoàn kiểm tra nghe ít, xem nhiều: sổ nghị quyết, biên bản họp, bản cam kết hằng năm. ${capital(word(n))} chi bộ phải bổ sung hồ sơ; các chi bộ còn lại được đánh giá làm nền nếp.`,
      `Theo ${ong.full}, thành viên đoàn, lỗi hay gặp là ghi biên bản chung chung, không rõ ai được giao việc gì. Đoàn hướng dẫn sửa tại chỗ, có mẫu kèm theo.`,
      `Kết luận được gửi tới tất cả chi bộ trực thuộc để cùng rút kinh nghiệm, không chỉ nơi được kiểm tra.`,
    ),
    topics: ['Học và làm theo Bác', 'Chính quyền hai cấp'],
    picture: pic('tru-so-xa', `Trụ sở Đảng ủy, UBND ${x.full}.`),
  }
}

const soTay: Template = (d) => {
  const x = d.place(communes)
  const ong = d.ong(x)
  const viec = d.one(
    {
      ten: 'chi tiêu tiết kiệm',
      so: 'khoản nào bớt được trong đám cưới của con',
      soi: 'bỏ khung rạp lớn, bớt mười mâm',
    },
    { ten: 'đúng giờ', so: 'những lần đến họp muộn', soi: 'nhà xa nhất mà chưa lần nào trễ' },
    { ten: 'tự trồng rau, nuôi gà', so: 'tiền chợ bớt được mỗi tháng', soi: 'dành tiền mua sách cho cháu' },
    {
      ten: 'giúp hàng xóm',
      so: 'những việc nhỏ đã làm trong tuần',
      soi: 'chở một cụ đi khám mắt, sửa hộ cái cầu ao',
    },
  )
  return {
    title: d.one(
      `Học Bác từ việc nhỏ: sổ tay ${viec.ten} của đảng viên ${x.full}`,
      `${x.Hamlet}, ${x.full} học Bác bằng cuốn sổ tay ${viec.ten}`,
      `Người đảng viên già ở ${x.full} và cuốn sổ ghi chuyện ${viec.ten}`,
    ),
    lead: `Cuốn sổ của ${ong.full}, đảng viên chi bộ ${x.hamlet}, ${x.full}, chỉ ghi một chuyện: ${viec.ten}. Ông bắt đầu viết từ buổi sinh hoạt chuyên đề học tập và làm theo Bác.`,
    body: p(
      `Trang đầu ông ghi ${viec.so}. Dòng gần nhất: “${viec.soi}”. Chữ to, nét run, có chỗ phải nhờ cháu chép lại.`,
      `Thấy hay, chi bộ đề nghị mỗi đảng viên chọn một việc vừa sức, viết ra và tự chấm. Không ai thu sổ, cuối quý ai muốn thì đọc.`,
      `Đến nay ${d.int(14, 31)} đảng viên trong chi bộ có sổ. ${ong.Short} cười: “Viết ra thì ngại với chính mình, thành phải làm.”`,
    ),
    topics: ['Học và làm theo Bác', 'Người tốt việc tốt'],
    picture: pic(home(x), `Một góc ${x.hamlet}, ${x.full}.`),
  }
}

const huyHieu: Template = (d) => {
  const x = d.place(everywhere)
  const nam = d.one(50, 55, 60, 65)
  const ong = d.ong(x)
  const doi = d.one(
    'từng là chủ nhiệm hợp tác xã thời còn chấm công bằng que tre',
    'từng đứng lớp bổ túc văn hóa ban đêm, học trò có người nay đã lên chức ông',
    'từng lái thuyền chở thư qua những ngày nước lớn',
    'từng cùng dân bản mở con đường đầu tiên bằng cuốc, xẻng',
  )
  return {
    title: d.one(
      `Trao Huy hiệu ${nam} năm tuổi Đảng tại nhà cho đảng viên ${x.full}`,
      `Đảng viên ${nam} năm tuổi Đảng ở ${x.hamlet}, ${x.full}`,
      `Buổi sáng trao huy hiệu Đảng trong ngôi nhà nhỏ ở ${x.full}`,
    ),
    lead: `Vì sức khỏe không cho phép lên hội trường, ${ong.full} ở ${x.hamlet}, ${x.full} nhận Huy hiệu ${nam} năm tuổi Đảng ngay tại nhà, bên con cháu và hàng xóm.`,
    body: p(
      `Ông ${doi}. Chuyện cũ ông kể chậm, chỗ nào quên thì vợ nhắc.`,
      `Đại diện Đảng ủy ${x.full} gắn huy hiệu rồi ngồi lại gần một giờ, hỏi ông góp ý cho địa phương. Ông dặn lớp sau một điều: giữ cho chi bộ đoàn kết, đừng nói sau lưng nhau.`,
      `Đợt này Đảng bộ có ${d.int(12, 34)} đảng viên được trao huy hiệu, trong đó ${word(d.int(3, 8))} người nhận tại nhà.`,
    ),
    topics: ['Học và làm theo Bác'],
    picture: pic(
      home(x),
      `Đường vào nhà đảng viên lão thành ở ${x.hamlet}, ${x.full}.`,
    ),
  }
}

const danVan: Template = (d) => {
  const x = d.place(communes)
  const chi = d.chi(x)
  const viec = d.one(
    {
      ten: 'hiến đất mở đường',
      kho: 'một hộ ngại mất hàng cau của ông cụ để lại',
      go: 'dời cả hàng cau vào trong bằng máy xúc nhỏ, cây vẫn sống',
    },
    {
      ten: 'chuyển chuồng trại ra xa nhà',
      kho: 'nhiều nhà lo đêm hôm mất trộm trâu',
      go: 'lập tổ trông trâu chung, lắp đèn và camera ở khu chuồng',
    },
    {
      ten: 'góp đất làm sân chơi',
      kho: 'mảnh đất đẹp nhất còn tranh chấp ranh giới',
      go: 'mời hai nhà cùng đo lại, phần chênh đổi bằng công làm đường',
    },
  )
  return {
    title: d.one(
      `Dân vận khéo ở ${x.hamlet}, ${x.full}: chuyện ${viec.ten}`,
      `Tổ dân vận ${x.full} gỡ nút thắt trong việc ${viec.ten}`,
      `Nghe nhiều hơn nói, tổ dân vận ${x.hamlet} lo xong việc ${viec.ten}`,
    ),
    lead: `Việc ${viec.ten} ở ${x.hamlet}, ${x.full} tưởng sẽ kéo dài vì ${viec.kho}. Tổ dân vận đi lại nhiều buổi, cuối cùng tìm được cách hợp lòng cả hai phía.`,
    body: p(
      `${chi.Full}, thành viên tổ, bảo lần đầu đến nhà chị chỉ ngồi nghe. Lần thứ hai mang theo bản vẽ. Lần thứ ba mới hỏi gia đình muốn thế nào.`,
      `Cách gỡ rốt cuộc khá giản dị: ${viec.go}. Từ một nhà đồng ý, ${d.int(11, 26)} hộ còn lại lần lượt ký.`,
      quote(
        'Người ta không tiếc của bằng tiếc kỷ niệm. Hiểu điều ấy thì dễ nói chuyện.',
        `${chi.full}, ${x.full}`,
      ),
    ),
    topics: ['Nông thôn mới', 'Người tốt việc tốt'],
    picture: pic('duong-lang', `Con đường ở ${x.hamlet}, ${x.full} sau khi việc vận động hoàn tất.`),
  }
}

export const xayDungDang: SectionTemplates = {
  authors: ['Hà Vy', 'Trần Quốc Huy', 'Vi Thị Hoa', 'Đỗ Quỳnh Chi'],
  templates: [sinhHoatChiBo, ketNap, kiemTra, soTay, huyHieu, danVan],
}

const nqViecLam: Template = (d) => {
  const x = d.place(communes)
  const [mo, nguoi] = [d.int(3, 6), d.step(80, 170, 10)]
  const coViec = nguoi - d.step(20, 50, 10)
  const nghe = d.one(
    'may công nghiệp',
    'sửa chữa máy nông nghiệp',
    'chế biến món ăn',
    'điện dân dụng',
    'chăm sóc cây ăn quả',
  )
  const anh = d.anh(x)
  return {
    title: d.one(
      `Nghị quyết việc làm ở ${x.full}: học nghề ${nghe} xong có chỗ nhận`,
      `${x.Full} mở lớp ${nghe} theo đơn đặt hàng của doanh nghiệp`,
      `Từ nghị quyết việc làm, người học ${nghe} ở ${x.full} có thu nhập`,
    ),
    lead: `Nghị quyết về việc làm của Đảng ủy ${x.full} đặt một yêu cầu: lớp nghề chỉ mở khi có nơi nhận người. Lớp ${nghe} là lớp đầu tiên làm theo cách ấy.`,
    body: p(
      `Đến nay, ${word(mo)} lớp nghề đã khai giảng với ${nguoi} học viên; ${coViec} người có việc sau khi học, số còn lại nhận việc tại nhà hoặc chờ phỏng vấn.`,
      `${anh.Full} ở ${x.hamlet} học ${nghe} ba tháng. Anh nhận việc cách nhà mười cây số, tối vẫn về ăn cơm với con.`,
      `UBND xã cho biết danh sách nơi tuyển được cập nhật hằng tháng và đọc trên loa, người dân khỏi phải qua môi giới.`,
    ),
    topics: ['Nông thôn mới'],
    picture: pic(
      d.one('lop-hoc', 'duong-lang'),
      `Học viên lớp nghề ${nghe} của ${x.full} trong một buổi lên lớp.`,
    ),
  }
}

const nqHaTang: Template = (d) => {
  const x = d.place(communes)
  const ct = d.one(
    {
      ten: 'cầu treo dân sinh',
      dai: 'dài 64 m',
      loi: 'học sinh không phải vòng bảy cây số',
      scene: 'cau-treo' as const,
    },
    {
      ten: 'đường liên thôn',
      dai: 'dài 3,6 km',
      loi: 'xe chở nông sản vào tận ruộng',
      scene: 'duong-lang' as const,
    },
    {
      ten: 'trạm bơm tưới',
      dai: 'tưới cho 48 ha',
      loi: 'ruộng cuối kênh không còn chờ nước',
      scene: 'canh-dong-lua' as const,
    },
    {
      ten: 'hệ thống đèn đường',
      dai: 'gồm 112 bóng chạy điện mặt trời',
      loi: 'người đi làm ca về khuya đỡ lo',
      scene: 'duong-lang' as const,
    },
  )
  const ong = d.ong(x)
  const [dan, ngay] = [d.step(180, 420, 20), d.step(600, 1400, 50)]
  return {
    title: d.one(
      `${x.Full} hoàn thành ${ct.ten} theo nghị quyết của Đảng bộ`,
      `Một dòng trong nghị quyết, ${ct.ten} ở ${x.full} nay đã xong`,
      `${capital(ct.ten)} ở ${x.hamlet}, ${x.full} thành hình nhờ sức dân`,
    ),
    lead: `Trong nghị quyết đại hội của Đảng bộ ${x.full} có một dòng về ${ct.ten} ở ${x.hamlet}. Công trình ${ct.dai} vừa được nghiệm thu, sớm hơn kế hoạch gần hai tháng.`,
    body: p(
      `Ngân sách lo vật liệu và kỹ thuật; ${dan} hộ dân góp ${num(ngay)} ngày công. Nhà có máy góp máy, nhà neo người nấu nước cho thợ.`,
      `Lợi ích thấy ngay: ${ct.loi}. ${ong.Full}, người dân ${x.hamlet}, bảo điều ông mong từ hồi còn trẻ nay mới thấy.`,
      `Đảng ủy xã giao chi bộ ${x.hamlet} theo dõi việc bảo dưỡng, mỗi quý kiểm tra một lần và báo lại trong kỳ sinh hoạt.`,
    ),
    topics: ['Đường giao thông nông thôn', 'Nông thôn mới'],
    picture: pic(ct.scene, `Công trình ở ${x.hamlet}, ${x.full} nhìn từ phía đầu làng.`),
  }
}

const nqNongNghiep: Template = (d) => {
  const c = d.one(
    {
      place: 'Phja Đeng' as const,
      cay: 'chè Shan tuyết',
      viec: 'hái đúng một tôm hai lá',
      scene: 'doi-che' as const,
    },
    {
      place: 'Quế Lâm' as const,
      cay: 'quế hữu cơ',
      viec: 'ghi nhật ký cho từng lô',
      scene: 'nuong-que' as const,
    },
    {
      place: 'Thạch Khê' as const,
      cay: 'cam',
      viec: 'tỉa quả và bao trái đúng lứa',
      scene: 'vuon-cam' as const,
    },
    {
      place: 'Bản Hon' as const,
      cay: 'dong riềng làm miến',
      viec: 'luân canh để đất không bạc màu',
      scene: 'ruong-bac-thang' as const,
    },
    {
      place: 'Vạn Chài' as const,
      cay: 'cá lồng',
      viec: 'giãn lồng, giảm mật độ thả',
      scene: 'cho-ca-long' as const,
    },
    {
      place: 'Nậm Lương' as const,
      cay: 'lúa nếp nương',
      viec: 'giữ giống thuần từ ruộng giống của bản',
      scene: 'ruong-bac-thang' as const,
    },
  )
  const x = d.place([c.place])
  const [ho, tong] = [d.int(46, 88), d.int(110, 190)]
  const anh = d.anh(x)
  return {
    title: d.one(
      `Nghị quyết về ${c.cay} ở ${x.full}: bắt đầu từ một nhóm hộ`,
      `${x.Full} đưa nghị quyết về ${c.cay} tới từng nhóm hộ`,
      `Bớt chỉ tiêu, thêm cách làm: nghị quyết ${c.cay} của ${x.full}`,
      `Đảng bộ ${x.full} chọn ${c.cay} làm việc của cả nhiệm kỳ`,
    ),
    lead: `Nghị quyết chuyên đề về ${c.cay} của Đảng bộ ${x.full} không đặt chỉ tiêu mở rộng. Việc đầu tiên được ghi là ${c.viec}, giao cho từng nhóm hộ cùng làm, cùng kiểm tra nhau.`,
    body: p(
      `Hiện ${ho} trong số ${tong} hộ sản xuất của xã đã vào nhóm. Mỗi nhóm có trưởng nhóm do dân bầu, tháng gặp một lần, tự xử phạt hộ làm sai quy ước.`,
      `${anh.Full}, trưởng nhóm ở ${x.hamlet}, kể lúc đầu nhiều nhà ngại phiền. Sau một vụ bán được giá hơn người làm lẻ, họ mới xin vào.`,
      `Đảng ủy xã sẽ sơ kết theo từng nhóm, lấy số hộ giữ đúng quy ước làm thước đo thay cho diện tích.`,
    ),
    topics: ['Khuyến nông', 'Nông thôn mới'],
    picture: pic(c.scene, `Một khu sản xuất của nhóm hộ ở ${x.hamlet}, ${x.full}.`),
  }
}

const nqVanHoa: Template = (d) => {
  const x = d.place(everywhere)
  const n = d.one(
    { ten: 'tang lễ văn minh', co: 'không lăn đường, không rải vàng mã, kèn trống dừng trước mười giờ đêm' },
    {
      ten: 'đám cưới tiết kiệm',
      co: 'cỗ trong một ngày, khách không quá 40 mâm, không dựng rạp ra lòng đường',
    },
    { ten: 'ngõ phố sạch', co: 'sáng cuối tuần mỗi nhà một người quét chung, rác để đúng giờ' },
    { ten: 'gia đình đọc sách', co: 'nhà văn hóa mở tủ sách hai tối một tuần, trẻ mượn không cần đặt cọc' },
  )
  const ba = d.ba(x)
  const [ho, ky] = [d.int(140, 190), d.int(118, 136)]
  return {
    title: d.one(
      `Quy ước ${n.ten} ở ${x.hamlet}, ${x.full} đi vào nếp`,
      `${x.Full}: nghị quyết về nếp sống, thấy rõ ở chuyện ${n.ten}`,
      `Bản quy ước ${n.ten} do chính người dân ${x.full} viết`,
    ),
    lead: `Thực hiện nghị quyết về xây dựng nếp sống của Đảng bộ ${x.full}, người dân ${x.hamlet} ngồi lại viết bản quy ước ${n.ten}. Văn bản chỉ có năm điều, điều nào cũng đo đếm được.`,
    body: p(
      `Nội dung chính: ${n.co}. Bản thảo dán ở nhà văn hóa nửa tháng, ai có ý kiến thì ghi thẳng vào lề.`,
      `Trong ${ho} hộ của ${x.hamlet}, ${ky} hộ đã ký. Những nhà chưa ký vẫn được mời góp ý, không bị nhắc tên trên loa.`,
      `${ba.Full}, cán bộ phụ nữ cơ sở, cho biết cái được lớn nhất là mọi người nói thẳng với nhau trước khi việc xảy ra.`,
    ),
    topics: ['Nông thôn mới', 'Học và làm theo Bác'],
    picture: pic(
      home(x),
      `Một góc ${x.hamlet}, ${x.full}, nơi bản quy ước được áp dụng.`,
    ),
  }
}

const nqGiamNgheo: Template = (d) => {
  const x = d.place(highland)
  const con = d.one('đôi dê giống', 'con bò cái', 'mười đàn ong', 'đàn gà giống')
  const [dau, nay] = [d.int(64, 92), d.int(31, 48)]
  const anh = d.anh(x)
  const goi = con.startsWith('đàn')
    ? 'đàn gà'
    : con.startsWith('mười')
      ? 'số ong'
      : con.startsWith('đôi')
        ? 'đàn dê'
        : 'con bò'
  return {
    title: d.one(
      `${x.Full} giảm nghèo theo địa chỉ: bắt đầu từ ${con}`,
      `Nghị quyết giảm nghèo của ${x.full} ghi rõ tên từng hộ`,
      `Ở ${x.full}, hộ thoát nghèo chuyển ${con} cho hộ sau`,
    ),
    lead: `Nghị quyết giảm nghèo của Đảng bộ ${x.full} có phụ lục ghi tên từng hộ, từng nguyên nhân và việc cần giúp. Với nhiều nhà, việc ấy là ${con} kèm người hướng dẫn.`,
    body: p(
      `Hai năm trước, ${x.hamlet} và ${x.other} có ${dau} hộ nghèo; nay còn ${nay} hộ. ${dau - nay} hộ đã ra khỏi danh sách đều tự viết đơn xin thoát nghèo.`,
      `${anh.Full} ở ${x.hamlet} nhận ${con} khi vợ vừa ốm dậy. Anh được một đảng viên cùng bản chỉ cách chăm, đến nay ${goi} đã sinh lời, anh chuyển phần hỗ trợ cho hộ kế tiếp.`,
      `Cách luân chuyển ấy giúp vốn không cụt. Mỗi lần giao nhận, trưởng bản và cán bộ xã cùng ký vào sổ.`,
    ),
    topics: ['Nông thôn mới', 'Khuyến nông'],
    picture: pic(
      d.one('nha-san', 'ruong-bac-thang'),
      `Một góc ${x.hamlet}, ${x.full}, nơi nhiều hộ vừa xin ra khỏi danh sách hộ nghèo.`,
    ),
  }
}

const nqSo: Template = (d) => {
  const x = d.place(everywhere)
  const anh = d.anh(x)
  const [t, d1] = [d.int(72, 81), d.int(88, 96)]
  return {
    title: d.one(
      `Nghị quyết chuyển đổi số về ${x.hamlet}: mỗi nhà một người thạo`,
      `${x.Full} đo nghị quyết số bằng số người tự làm được`,
      `Mỗi tối một bài: nghị quyết chuyển đổi số ở ${x.full}`,
    ),
    lead: `Cấp ủy ${x.full} chọn một mục tiêu dễ kiểm: mỗi gia đình có ít nhất một người tự nộp được hồ sơ trực tuyến. Các chi bộ chia nhau kèm từng nhà, tối nào cũng có buổi học ngắn.`,
    body: p(
      `Bài học chỉ chừng hai mươi phút, dùng chính điện thoại của người học: đổi mật khẩu, nộp một hồ sơ thử, tra kết quả, nhận biết tin nhắn lừa đảo.`,
      `Lúc mới kiểm đếm, ${t}% số hộ ở ${x.hamlet} có người làm được; sau ba tháng, tỷ lệ này là ${d1}%. Phần còn lại chủ yếu là người già sống một mình, được giao cho hàng xóm giúp.`,
      `${anh.Full}, bí thư chi đoàn, nói khó nhất không phải máy móc mà là khiến người lớn tuổi tin rằng bấm sai cũng sửa được.`,
    ),
    topics: ['Chuyển đổi số', 'Cải cách thủ tục'],
    picture: pic('may-tinh-ban', `Máy tính dùng chung đặt tại nhà văn hóa ${x.hamlet}, ${x.full}.`),
  }
}

export const duaNghiQuyet: SectionTemplates = {
  authors: ['Đặng Minh Khuê', 'Hà Vy', 'Lò Văn Páo', 'Nguyễn Thùy Dương'],
  templates: [nqViecLam, nqHaTang, nqNongNghiep, nqVanHoa, nqGiamNgheo, nqSo],
}

const daiHoiChiBo: Template = (d) => {
  const x = d.place(everywhere)
  const ba = d.ba(x)
  const y = d.one(
    'nước sạch cho cụm nhà cuối làng',
    'nơi gửi trẻ cho công nhân',
    'bãi tập kết rác',
    'đường vào khu nghĩa trang',
    'sân thể thao cho thanh niên',
  )
  return {
    title: d.one(
      `Đại hội chi bộ ${x.hamlet}, ${x.full}: thảo luận dài hơn báo cáo`,
      `Chi bộ ${x.hamlet} đại hội, nóng chuyện ${y}`,
      `Văn kiện hai trang của chi bộ ${x.hamlet}, ${x.full}`,
    ),
    kicker: 'Tiến tới đại hội',
    lead: `Đại hội chi bộ ${x.hamlet}, ${x.full} dành hai phần ba thời gian cho thảo luận. Báo cáo chính trị rút gọn, gửi tới đảng viên trước mười ngày.`,
    body: p(
      `${d.int(8, 14)} ý kiến phát biểu đều có số liệu của chính khu dân cư. Nhiều người nhắc tới ${y}, đề nghị ghi thành việc cụ thể của nhiệm kỳ, kèm người phụ trách.`,
      `${ba.Full} được bầu làm bí thư chi bộ với số phiếu rất cao. Bà hứa mỗi quý báo cáo một lần trước dân, không đợi cuối năm.`,
      `Đảng ủy ${x.full} đánh giá đây là cách làm các chi bộ khác nên tham khảo khi chuẩn bị đại hội.`,
    ),
    topics: ['Học và làm theo Bác'],
    picture: pic('hoi-truong', `Đảng viên chi bộ ${x.hamlet}, ${x.full} dự đại hội.`),
  }
}

const gopYVanKien: Template = (d) => {
  const x = d.place(everywhere)
  const ong = d.ong(x)
  const [tong, nhan] = [d.int(96, 168), d.int(41, 78)]
  const nhom = d.one(
    'nhà giáo nghỉ hưu',
    'cán bộ lão thành',
    'đảng viên trẻ',
    'chủ hợp tác xã, doanh nghiệp nhỏ',
  )
  return {
    title: d.one(
      `Góp ý văn kiện ở ${x.full}: tiếng nói của ${nhom}`,
      `Dự thảo văn kiện của ${x.full} và những trang ghi kín lề`,
      `${capital(nhom)} ở ${x.full} góp ý văn kiện đại hội`,
    ),
    kicker: 'Tiến tới đại hội',
    lead: `Dự thảo báo cáo chính trị của Đảng bộ ${x.full} được gửi tới các nhóm ${nhom} để lấy ý kiến. Trong số bản gửi về, có bản kín chữ ngoài lề, gạch bỏ từng câu chung chung.`,
    body: p(
      `Tổ văn kiện nhận ${tong} ý kiến, tiếp thu ${nhan} ý, giải trình ${tong - nhan} ý còn lại bằng văn bản. Mục được sửa nhiều nhất là nhiệm vụ và giải pháp.`,
      `${ong.Full} đề nghị thay cụm từ “đẩy mạnh hơn nữa” bằng con số và thời hạn. Đề nghị ấy được chấp nhận ở bảy đoạn.`,
      `Bản dự thảo mới ngắn hơn bản cũ gần một phần ba.`,
    ),
    topics: ['Học và làm theo Bác'],
    picture: pic(
      d.one('hoi-truong', 'may-tinh-ban'),
      `Tổ văn kiện của Đảng bộ ${x.full} tổng hợp ý kiến góp ý.`,
    ),
  }
}

const congTrinhChaoMung: Template = (d) => {
  const x = d.place(communes)
  const ct = d.one(
    { ten: 'vườn hoa nhà văn hóa', sau: 'mảnh đất từng đổ vật liệu thừa', scene: 'duong-lang' as const },
    { ten: 'sân bóng thôn', sau: 'bãi đất trũng đọng nước', scene: 'san-bong' as const },
    { ten: 'hàng cây ven đường', sau: 'đoạn đường trơ nắng', scene: 'trong-rung' as const },
    { ten: 'phòng đọc cho thiếu nhi', sau: 'gian kho bỏ trống', scene: 'thu-vien' as const },
  )
  const anh = d.anh(x)
  return {
    title: d.one(
      `${capital(ct.ten)} ở ${x.hamlet}, ${x.full} chào mừng đại hội`,
      `Công trình chào mừng đại hội ở ${x.full}: ${ct.ten}`,
      `${x.Full} chọn việc nhỏ mà bền để chào mừng đại hội: ${ct.ten}`,
    ),
    kicker: 'Tiến tới đại hội',
    lead: `Từ ${ct.sau}, người dân ${x.hamlet}, ${x.full} vừa làm xong ${ct.ten}. Công trình do chi bộ khởi xướng, mọi nhà góp công, chào mừng đại hội Đảng bộ.`,
    body: p(
      `Suốt ba tuần, cứ chiều đến lại có ${d.int(20, 45)} người ra làm. ${anh.Full}, bí thư chi đoàn, lo phần vật liệu và ghi công.`,
      `Chi bộ thống nhất không cắt băng, không dựng cổng chào. Khoản tiền định làm lễ chuyển sang mua cây, sách và dụng cụ.`,
      `Sau đại hội, công trình giao cho hội người cao tuổi và chi đoàn trông nom, có sổ trực hằng tuần.`,
    ),
    topics: ['Nông thôn mới'],
    picture: pic(ct.scene, `Công trình do người dân ${x.hamlet}, ${x.full} cùng làm.`),
  }
}

const nhanSu: Template = (d) => {
  const x = d.place(everywhere)
  const ba = d.ba(x)
  const diem = d.one(
    'phiếu hỏi ý kiến nhân dân nơi cư trú',
    'bản cam kết ba việc sẽ làm',
    'phần trả lời trực tiếp trước chi bộ',
  )
  return {
    title: d.one(
      `Chuẩn bị nhân sự đại hội ở ${x.full}: thêm ${diem}`,
      `${x.Full} làm nhân sự đại hội từng bước, không làm tắt`,
      `Người được giới thiệu ở ${x.full} qua ${diem}`,
    ),
    kicker: 'Tiến tới đại hội',
    lead: `Công tác nhân sự cho đại hội Đảng bộ ${x.full} có thêm một khâu: ${diem}. Kết quả được gửi kèm hồ sơ, dùng để so sánh khi giới thiệu.`,
    body: p(
      `Tiểu ban Nhân sự làm đủ các bước theo quy định, mỗi bước có biên bản và người chịu trách nhiệm. Hồ sơ thiếu bằng cấp gốc phải xác minh trước khi trình.`,
      `${ba.Full}, đảng viên ở ${x.hamlet}, nhận xét khâu mới giúp chi bộ biết rõ hơn về người mình chọn, nhất là cách họ làm việc với dân.`,
      `Theo kế hoạch, cơ cấu cấp ủy chú ý tỷ lệ nữ, người trẻ và cán bộ có chuyên môn sâu.`,
    ),
    topics: ['Học và làm theo Bác', 'Chính quyền hai cấp'],
    picture: pic('hoi-truong', `Hội nghị bàn công tác nhân sự của Đảng bộ ${x.full}.`),
  }
}

const phucVuDaiHoi: Template = (d) => {
  const x = d.place(everywhere)
  const anh = d.anh(x)
  const viec = d.one('tài liệu điện tử thay bản in', 'điểm danh bằng thẻ căn cước', 'phần mềm kiểm phiếu')
  return {
    title: d.one(
      `${x.Full} tổng duyệt đại hội, dùng ${viec}`,
      `Trước ngày đại hội, ${x.full} chạy thử ${viec}`,
      `Đại hội không giấy: ${x.full} tập dượt với ${viec}`,
    ),
    kicker: 'Tiến tới đại hội',
    lead: `Buổi tổng duyệt đại hội Đảng bộ ${x.full} dành nhiều thời gian cho ${viec}. Ban tổ chức cố tình đặt ra vài sự cố để tổ phục vụ tập xử lý.`,
    body: html(
      p(`Ba tình huống được chạy thử:`),
      ol(
        'Mất điện năm phút giữa giờ thảo luận.',
        'Đại biểu lớn tuổi quên mật khẩu máy tính bảng.',
        'Số phiếu thu về lệch so với số phát ra.',
      ),
      p(
        `${anh.Full}, tổ kỹ thuật, cho biết tình huống thứ hai mất thời gian nhất. Mỗi đoàn đại biểu vì thế có thêm một người hỗ trợ ngồi cùng.`,
        `Đại hội dự kiến có ${d.int(120, 210)} đại biểu chính thức. Toàn bộ văn kiện đã gửi trước để nghiên cứu.`,
      ),
    ),
    topics: ['Chuyển đổi số'],
    picture: pic('hoi-truong', `Hội trường ${x.full} trong buổi tổng duyệt.`),
  }
}

export const tienToiDaiHoi: SectionTemplates = {
  authors: ['Trần Quốc Huy', 'Nguyễn Thùy Dương', 'Hà Vy'],
  templates: [daiHoiChiBo, gopYVanKien, congTrinhChaoMung, nhanSu, phucVuDaiHoi],
}
