export type DemoSection = {
  slug: string
  name: string
  description: string
  retired?: true
  children?: DemoSection[]
}

/** The section tree of the demo newspaper, in the order of the menu. */
export const demoSections: DemoSection[] = [
  {
    slug: 'chinh-tri',
    name: 'Chính trị',
    description: 'Hoạt động của cấp ủy, chính quyền và đời sống chính trị trong tỉnh.',
    children: [
      {
        slug: 'bau-cu',
        name: 'Bầu cử',
        description: 'Bầu cử đại biểu Quốc hội và Hội đồng nhân dân các cấp.',
      },
      {
        slug: 'xay-dung-dang',
        name: 'Xây dựng Đảng',
        description: 'Công tác tổ chức, cán bộ và đảng viên ở cơ sở.',
      },
      {
        slug: 'dua-nghi-quyet-vao-cuoc-song',
        name: 'Đưa nghị quyết vào cuộc sống',
        description: 'Nghị quyết đi vào việc làm của từng xã, phường.',
      },
      {
        slug: 'tien-toi-dai-hoi',
        name: 'Tiến tới đại hội',
        description: 'Chuyên mục của đợt đại hội đảng bộ các cấp, đã khép lại.',
        retired: true,
      },
    ],
  },
  {
    slug: 'kinh-te',
    name: 'Kinh tế',
    description: 'Sản xuất, thị trường và đầu tư trong tỉnh.',
    children: [
      { slug: 'ocop', name: 'OCOP', description: 'Mỗi xã một sản phẩm: người làm, cách làm và đầu ra.' },
      { slug: 'thue', name: 'Thuế', description: 'Chính sách thuế và việc thực hiện ở địa phương.' },
      { slug: 'nong-nghiep', name: 'Nông nghiệp', description: 'Mùa vụ, giống, giá cả và người làm nông.' },
    ],
  },
  {
    slug: 'xa-hoi',
    name: 'Xã hội',
    description: 'Đời sống, an sinh và những việc gần người dân nhất.',
    children: [
      { slug: 'giao-duc', name: 'Giáo dục', description: 'Trường lớp, thầy cô và học trò.' },
      { slug: 'y-te', name: 'Y tế', description: 'Khám chữa bệnh, phòng dịch và sức khỏe cộng đồng.' },
      {
        slug: 'cai-cach-hanh-chinh',
        name: 'Cải cách hành chính',
        description: 'Thủ tục, công sở và sự hài lòng của người dân.',
      },
      {
        slug: 'nong-thon-moi',
        name: 'Nông thôn mới',
        description: 'Đường làng, nếp sống và tiêu chí của từng xã.',
      },
      {
        slug: 'bao-hiem-xa-hoi',
        name: 'Bảo hiểm xã hội',
        description: 'Quyền lợi, thủ tục và hỏi đáp về bảo hiểm.',
      },
    ],
  },
  { slug: 'van-hoa', name: 'Văn hóa', description: 'Di sản, lễ hội, sách và những người giữ nghề.' },
  { slug: 'du-lich', name: 'Du lịch', description: 'Đi đâu, ở đâu, ăn gì trong tỉnh.' },
  { slug: 'the-thao', name: 'Thể thao', description: 'Phong trào và thành tích của thể thao tỉnh nhà.' },
  {
    slug: 'quoc-phong-an-ninh',
    name: 'Quốc phòng – An ninh',
    description: 'Lực lượng vũ trang và thế trận lòng dân.',
    children: [
      { slug: 'cong-an', name: 'Công an', description: 'Công an xã, phường và bình yên của thôn, bản.' },
      { slug: 'bien-phong', name: 'Biên phòng', description: 'Người lính quân hàm xanh nơi biên giới.' },
      { slug: 'quan-su', name: 'Quân sự', description: 'Huấn luyện, tuyển quân và dân quân tự vệ.' },
    ],
  },
  {
    slug: 'phap-luat',
    name: 'Pháp luật',
    description: 'Luật trong đời sống, vụ việc và lời khuyên.',
    children: [
      {
        slug: 'an-toan-giao-thong',
        name: 'An toàn giao thông',
        description: 'Đường sá, phương tiện và ý thức người đi đường.',
      },
    ],
  },
  {
    slug: 'khoa-hoc-doi-song',
    name: 'Khoa học – Đời sống',
    description: 'Kiến thức dùng được mỗi ngày.',
    children: [
      {
        slug: 'chuyen-doi-so',
        name: 'Chuyển đổi số',
        description: 'Công nghệ số ở xã, phường, trường học và chợ.',
      },
    ],
  },
  { slug: 'the-gioi', name: 'Thế giới', description: 'Tin quốc tế chọn lọc.' },
  { slug: 'ban-doc', name: 'Bạn đọc', description: 'Thư bạn đọc và hồi âm của cơ quan có trách nhiệm.' },
  { slug: 'anh', name: 'Ảnh', description: 'Phóng sự ảnh.' },
  { slug: 'video', name: 'Video', description: 'Phóng sự hình.' },
]
