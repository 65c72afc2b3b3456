import type { Role } from '../../lib/staff/roles.ts'

/** A piece that readers do not see yet: what a newsroom has on its desk on any morning. */
export type PieceInWork = {
  title: string
  kicker?: string
  lead: string
  html: string
  section: string
  topics: string[]
  authors: string[]
  notes?: string
  owner: Role
  /** How far it has come. */
  stands: 'draft' | 'submitted' | 'returned' | 'approved' | 'scheduled'
  /** Of a returned piece: why. */
  note?: string
}

export const piecesInWork: PieceInWork[] = [
  {
    title: 'Trạm bơm Vạn Chài thay máy trước vụ xuân, ba cánh đồng hết cảnh chia nước ban đêm',
    lead: 'Hai máy bơm cũ từ ngày lập hợp tác xã đã dừng hẳn. Máy mới chạy thử tuần này, kịp lịch đổ ải của ba thôn cuối kênh.',
    section: 'nong-nghiep',
    topics: ['Nông thôn mới'],
    authors: ['Lò Văn Quyết'],
    owner: 'reporter',
    stands: 'submitted',
    notes: 'Ảnh trạm bơm còn chờ anh Páo gửi.',
    html: `<p>Đêm thứ ba liền, kỹ sư Bùi Xuân Lịch ngủ lại ở trạm bơm. Ông nghe tiếng máy mới như người nhà nghe trẻ thở: đều thì thôi, hơi lạc nhịp là ngồi dậy.</p>
<p>Trạm bơm Vạn Chài phục vụ 214 ha của ba thôn cuối kênh. Mấy vụ gần đây, nước về tới thôn Cửa Đình thì chỉ còn láng mặt bùn, các tổ phải chia nhau lấy nước từ chín giờ tối tới bốn giờ sáng. Hai máy cũ, mỗi giờ được hơn một nửa công suất ghi trên vỏ.</p>
<p>Vốn thay máy do hợp tác xã góp bốn phần, ngân sách xã góp sáu phần. Sổ vận hành treo ngoài cửa trạm, ghi giờ bật, giờ tắt và số điện, ai đi qua cũng đọc được.</p>`,
  },
  {
    title: 'Đêm trực ở phòng cấp cứu Trung tâm Y tế Quế Lâm',
    kicker: 'Ghi chép',
    lead: 'Một đêm mưa, ba ca nặng, một xe cứu thương. Những người trực đêm kể lại phần việc mà ban ngày không ai nhìn thấy.',
    section: 'y-te',
    topics: ['Người tốt việc tốt'],
    authors: ['Lò Văn Quyết'],
    owner: 'reporter',
    stands: 'draft',
    html: `<p>21 giờ, điều dưỡng Lương Thị Niệm thay ca. Chị kiểm lại tủ thuốc, máy thở, rồi viết lên bảng tên ba người trực. Ngoài sân, mưa đã kín mặt đèn.</p>
<p>Ca đầu tiên tới lúc 22 giờ 10: một cụ ông khó thở, được hai con trai thay nhau cõng qua đoạn đường sạt.</p>`,
  },
  {
    title: 'Phường Thạch Khê bỏ ba loại giấy khi làm thủ tục hộ kinh doanh',
    lead: 'Từ đầu tháng, người mở hàng quán ở phường chỉ cần một tờ khai. Ba loại giấy còn lại do cán bộ tự tra trong hệ thống.',
    section: 'cai-cach-hanh-chinh',
    topics: ['Chuyển đổi số', 'Cải cách hành chính'],
    authors: ['Lò Văn Quyết'],
    owner: 'reporter',
    stands: 'returned',
    note: 'Cần thêm ý kiến của một người vừa làm thủ tục, và số hồ sơ của cùng kỳ năm trước để so.',
    html: `<p>Chị Hà Thị Lệ, chủ một quán bún ở chợ Thạch Khê, cầm theo cả túi giấy tờ tới bộ phận một cửa. Cán bộ chỉ nhận tờ khai, tra số định danh rồi hẹn chị quay lại sau hai ngày.</p>
<p>Theo lãnh đạo phường, bản sao căn cước, giấy xác nhận cư trú và bản sao hợp đồng thuê chỗ nay không phải nộp. Hợp đồng thuê chỗ vẫn cần có, nhưng chỉ xuất trình khi được hỏi.</p>`,
  },
  {
    title: 'Mùa măng ở Phja Đeng: lấy một, để lại ba',
    lead: 'Bà con tự đặt lệ: bụi tre nào cũng phải giữ ba ngọn măng to nhất. Lệ chưa đầy hai năm, rừng tre đã dày trở lại.',
    section: 'khoa-hoc-doi-song',
    topics: ['Giữ rừng'],
    authors: ['Vàng Thị Mẩy'],
    owner: 'contributor',
    stands: 'submitted',
    html: `<p>Sáng sớm, đàn bà con gái Phja Đeng vào rừng với một con dao và một sợi lạt đỏ. Lạt để buộc vào ngọn măng phải chừa. Ai bẻ măng buộc lạt thì nộp phạt một gánh củi cho nhà văn hóa.</p>
<p>Già làng Triệu Mùi Pham nhớ những năm măng bán được giá, cả rừng chỉ còn gốc. “Năm sau không còn gì mà bẻ, lúc ấy mới biết sợ”, bà nói.</p>`,
  },
  {
    title: 'Chợ quê Nậm Lương mở thêm phiên thứ Tư, sạp hàng không thu phí ba tháng đầu',
    lead: 'Ban quản lý chợ Nậm Lương cho biết phiên thứ Tư dành cho nông sản của bà con trong xã, mở từ năm giờ sáng.',
    section: 'kinh-te',
    topics: ['Phiên chợ vùng cao'],
    authors: ['Lò Văn Quyết'],
    owner: 'reporter',
    stands: 'approved',
    html: `<p>Phiên thứ Tư đầu tiên có 62 sạp đăng ký, hơn một nửa là rau, măng khô và gà thả đồi. Sạp được chia theo bản, mỗi bản một dãy, để người mua biết hàng từ đâu tới.</p>
<p>Ba tháng đầu chợ không thu phí chỗ ngồi. Hết thời gian ấy, mức thu do tiểu thương bàn và niêm yết ngay ở cổng.</p>`,
  },
  {
    title: 'Cầu Tà Sin cấm xe tải một ngày để kiểm định',
    lead: 'Hôm nay, từ 7 giờ đến 17 giờ, xe trên năm tấn đi đường tránh qua Bản Hon. Xe máy và xe con qua cầu bình thường, theo hướng dẫn tại chỗ.',
    section: 'an-toan-giao-thong',
    topics: ['An toàn giao thông'],
    authors: ['Lò Văn Quyết'],
    owner: 'reporter',
    stands: 'scheduled',
    html: `<p>Đơn vị quản lý đường bộ cho biết việc kiểm định làm trong một ngày, gồm đo võng, soi mối hàn và thử tải bằng hai xe chuyên dụng.</p>
<p>Đường tránh qua Bản Hon dài hơn 9 km, có một đoạn dốc ở đầu bản. Lái xe nên đi số thấp và nhường xe lên dốc.</p>`,
  },
]
