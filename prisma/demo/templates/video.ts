import type { SectionTemplates, Template } from './kit.ts'
import { capital, p, pic } from './kit.ts'
import { highland, lowland, midland, riverside } from './places.ts'
import { products } from './products.ts'

const videoNghe: Template = (d) => {
  const c = d.from(products)
  const x = d.place([c.place])
  const ba = d.ba(x)
  return {
    title: d.one(
      `Ba phút xem ${c.maker} ${x.name} làm việc qua đoạn phim ngắn`,
      `Video: ${c.maker} ở ${x.full} kể chuyện nghề`,
      `Nghe tiếng nghề trong đoạn phim ngắn về ${c.name} ${x.name}`,
    ),
    lead: `Đoạn phim ngắn quay tại ${x.hamlet}, ${x.full} không có lời bình, chỉ có tiếng làm việc và vài câu của ${ba.full}, người gắn bó với nghề.`,
    body: p(
      `Phim mở đầu bằng cảnh chuẩn bị nguyên liệu, rồi đi theo từng công đoạn. Máy quay dừng lâu nhất ở bước được coi là khó: ${c.step}.`,
      `Gần cuối phim, ${ba.short} nói điều bà mong là có người trẻ chịu theo nghề đến nơi đến chốn. Câu nói được giữ nguyên, không cắt.`,
      'Nhóm làm phim thu tiếng tại chỗ, không dựng cảnh. Phụ đề chữ to để người xem không bật tiếng vẫn theo dõi được.',
    ),
    topics: ['Giữ nghề truyền thống'],
    picture: pic(c.scene, `Cảnh trong đoạn phim về ${c.name} ${x.name}.`),
  }
}

const videoDuong: Template = (d) => {
  const x = d.place(highland)
  const anh = d.anh(x)
  return {
    title: d.one(
      `Video: ngồi cabin xe tải vượt dốc lên ${x.full}`,
      `Một chuyến xe lên ${x.full} qua lời kể của tài xế`,
      `Theo xe hàng lên ${x.hamlet}, ${x.full} từ lúc trời chưa sáng`,
    ),
    lead: `Máy quay đặt cạnh vô lăng ghi lại chuyến xe lên ${x.full}. Suốt hành trình, ${anh.full} kể chuyện đường, chuyện mây và những lần phải dừng lại chờ.`,
    body: p(
      `Đoạn phim dài chừng tám phút, phần lớn là những khúc cua. Người lái chỉ chỗ nào hay có sương, chỗ nào nên về số thấp, nơi nào có quán cơm mở cửa sớm.`,
      `Ở lưng chừng dốc, xe dừng cho một cụ già đi nhờ. Câu chuyện trong cabin từ đó chuyển sang giá ngô và đám cưới trong bản.`,
      `Phim khép lại khi hàng được dỡ xuống ở ${x.hamlet}, trẻ con chạy ra xem biển số xe.`,
    ),
    topics: ['An toàn giao thông', 'Đường giao thông nông thôn'],
    picture: pic('deo-may', `Đường lên ${x.full} trong đoạn phim.`),
  }
}

const videoTruong: Template = (d) => {
  const x = d.place([...highland, ...midland])
  const em = d.em(x)
  return {
    title: d.one(
      `Video: lớp học nhỏ ở ${x.hamlet}, ${x.full} một buổi sáng`,
      `Tiếng đọc bài từ điểm trường ${x.hamlet}, ${x.full}`,
      `Học sinh ${x.full} tự làm bản tin hình về trường mình`,
    ),
    lead: `Đoạn phim về một buổi sáng ở ${x.hamlet}, ${x.full} do chính học sinh dẫn chuyện. Người giới thiệu từng góc trường là ${em.full}.`,
    body: p(
      'Các em chọn quay những chỗ người lớn ít để ý: vết mực trên bàn cuối, tổ chim ở hiên, cái trống nứt vẫn còn kêu to. Mỗi cảnh kèm một câu giới thiệu tự viết.',
      'Phần phỏng vấn cô cấp dưỡng được xem lại nhiều nhất. Hỏi món nào khó nấu, cô đáp: món mà hai trăm bạn đều thích.',
      'Thầy cô chỉ giúp giữ máy cho khỏi rung. Lời đọc, cách sắp cảnh và đoạn kết là của học trò.',
    ),
    topics: ['Sách và người đọc'],
    picture: pic(d.one('lop-hoc', 'truong-hoc'), `Cảnh trong bản tin hình của học sinh ${x.full}.`),
  }
}

const videoDong: Template = (d) => {
  const x = d.place([...lowland, ...midland])
  const chi = d.chi(x)
  const t = d.one('nhóm gặt thuê', 'tổ dịch vụ làm đất', 'những người nạo kênh', 'hội đổi công')
  return {
    title: d.one(
      `Video: ra đồng cùng ${t} ở ${x.full}`,
      `Một ngày trên đồng ${x.hamlet}, ${x.full} với ${t}`,
      `${capital(t)} ${x.full} trong đoạn phim năm phút`,
    ),
    lead: `Máy quay theo ${t} ở ${x.full} từ khi còn mờ đất đến lúc rửa chân lên bờ. Người dẫn chuyện là ${chi.full}, thạo từng thửa ruộng ở ${x.hamlet}.`,
    body: p(
      'Đoạn phim giữ lại nhiều tiếng động: tiếng bùn, tiếng gọi nhau từ bờ này sang bờ kia, tiếng xe máy chở nước chè.',
      `Giữa buổi, ${chi.short} giải thích cách chia việc để không ai phải làm phần nặng hai hôm liền. Cách ấy không viết ra nhưng ai cũng nhớ.`,
      'Phim kết bằng bữa cơm ở đầu bờ, mâm bày trên lá chuối, phần ngon nhất để dành cho người lớn tuổi.',
    ),
    topics: ['Khuyến nông'],
    picture: pic('canh-dong-lua', `Đồng ruộng ${x.full} trong đoạn phim.`),
  }
}

const videoThuVien: Template = (d) => {
  const x = d.place([...riverside, ...midland])
  const ong = d.ong(x)
  return {
    title: d.one(
      `Video: người giữ sách ở ${x.hamlet}, ${x.full}`,
      `Gặp người đọc sách cho trẻ em ${x.full} mỗi tối`,
      `Giọng đọc trong phòng sách nhỏ ở ${x.hamlet}, ${x.full}`,
    ),
    lead: `Mỗi tối, ${ong.full} mở cửa phòng sách ở ${x.hamlet}, ${x.full} và đọc to một chương cho trẻ nghe. Đoạn phim ghi lại một buổi như thế.`,
    body: p(
      'Trẻ ngồi thành vòng, đứa nhỏ nhất nằm hẳn ra chiếu. Đến đoạn hồi hộp, người đọc dừng lại, gấp sách, hẹn mai đọc tiếp; cả phòng kêu lên.',
      `${ong.Short} bảo mẹo ấy học từ bà nội. Nhờ thế hôm nào cũng có thêm vài em đến, có em dắt theo cả mẹ.`,
      'Nhóm làm phim dùng một máy, đặt yên ở góc phòng để không ai để ý.',
    ),
    topics: ['Sách và người đọc'],
    picture: pic('thu-vien', `Phòng sách ở ${x.hamlet}, ${x.full}.`),
  }
}

export const video: SectionTemplates = {
  authors: ['Đỗ Quỳnh Chi', 'Tuấn Kiệt'],
  kind: 'video',
  templates: [videoNghe, videoDuong, videoTruong, videoDong, videoThuVien],
}
