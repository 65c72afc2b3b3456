import type { SectionTemplates, Template } from '../kit.ts'
import { capital, corner, home, p, pic, quote, word } from '../kit.ts'
import { communes, everywhere } from '../places.ts'

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
    picture: pic(corner(x), `Một góc ${x.hamlet}, ${x.full}.`),
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
    picture: pic(home(x), `Đường vào nhà đảng viên lão thành ở ${x.hamlet}, ${x.full}.`),
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
