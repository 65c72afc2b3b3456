import type { SectionTemplates, Template } from './kit.ts'
import { capital, html, p, pic, figure } from './kit.ts'
import { highland, midland, lowland, riverside } from './places.ts'
import { products } from './products.ts'

const anhNghe: Template = (d) => {
  const c = d.from(products)
  const x = d.place([c.place])
  return {
    title: d.one(
      `Phóng sự ảnh: một ngày với ${c.maker} ${x.name}`,
      `Từ tay ${c.maker} đến phiên chợ: ${c.name} ${x.name} qua ảnh`,
      `Ống kính dừng lại ở nơi ${c.act} của ${x.full}`,
    ),
    kicker: 'Phóng sự ảnh',
    lead: `Người cầm máy ở lại ${x.hamlet}, ${x.full} trọn một ngày, từ lúc trời chưa sáng đến khi hàng lên xe. Ba khung hình dưới đây kể lại nhịp làm việc của ${c.maker}.`,
    body: html(
      figure(c.scene, `Công việc hằng ngày của ${c.maker} ở ${x.hamlet}.`),
      p(`Ai cũng nhắc đến một điều tưởng nhỏ: ${c.step}. Làm vội một bước thì cả lứa hàng hỏng.`),
      figure('duong-lang', `Con đường dẫn vào ${x.hamlet}, nơi hàng được chở ra mỗi sáng.`),
      p(
        'Gần trưa, tiếng cười nói rộn lên ở sân. Người già ngồi chọn hàng, trẻ con chạy quanh, không ai cần tạo dáng.',
      ),
      figure('cho-phien', `Hàng của ${x.full} bày ở chợ phiên.`),
    ),
    topics: ['Giữ nghề truyền thống', 'OCOP'],
    picture: pic(c.scene, `Nơi ${c.act} ở ${x.full}.`),
  }
}

const anhTruong: Template = (d) => {
  const x = d.place(highland)
  return {
    title: d.one(
      `Phóng sự ảnh: đường đến trường của trẻ em ${x.hamlet}, ${x.name}`,
      `Theo chân học trò ${x.full} từ cây cầu treo đến lớp học`,
      `Cây cầu, sân trường, bảng xanh: buổi sáng ở ${x.full}`,
    ),
    kicker: 'Phóng sự ảnh',
    lead: `Năm giờ rưỡi sáng, trẻ em ${x.hamlet}, ${x.full} đã đeo cặp ra khỏi nhà. Ống kính đi cùng các em qua cầu, qua dốc, đến khi trống vào lớp vang lên.`,
    body: html(
      figure('cau-treo', `Cây cầu treo trên đường đến trường của học trò ${x.hamlet}.`),
      p(
        'Em lớn đi trước, em nhỏ bám tay vịn. Giữa cầu, cả nhóm dừng lại ngó xuống suối, đoán xem hôm nay nước trong hay đục.',
      ),
      figure('truong-hoc', `Sân trường ở ${x.full} trước giờ vào lớp.`),
      p('Ở cổng, cô giáo xem lại khuy áo từng em. Ai chưa ăn sáng thì được chia nửa bắp ngô.'),
      figure('lop-hoc', `Giờ học đầu tiên trong ngày.`),
    ),
    topics: ['Người tốt việc tốt'],
    picture: pic('cau-treo', `Học trò ${x.full} qua cầu treo đến lớp.`),
  }
}

const anhSong: Template = (d) => {
  const x = d.place(riverside)
  const t = d.one('lúc bình minh', 'một chiều lặng gió', 'trong ngày hội')
  return {
    title: d.one(
      `Phóng sự ảnh: sông Lam Giang ${t}, đoạn qua ${x.full}`,
      `Nhịp sống bên sông ở ${x.full} ${t} qua ba bức ảnh`,
      `Bến nước, thuyền câu và người ${x.full} ${t}`,
    ),
    kicker: 'Phóng sự ảnh',
    lead: `Đoạn sông Lam Giang chảy qua ${x.full} không dài, nhưng đủ nuôi nhiều nghề. Những bức ảnh ghi lại bến nước ${t}, nơi người và thuyền đã quen mặt nhau.`,
    body: html(
      figure('song-va-thuyen', `Thuyền trên sông Lam Giang, đoạn qua ${x.full}.`),
      p(
        'Người chèo thuyền nói sông mỗi giờ một màu. Muốn biết thời tiết, ông nhìn mặt nước trước khi nghe đài.',
      ),
      figure(
        t === 'trong ngày hội' ? 'cuoc-dua-thuyen' : 'cho-ca-long',
        t === 'trong ngày hội'
          ? 'Những tay chèo của các thôn thử sức trên sông.'
          : 'Lồng cá ven sông trong buổi làm việc.',
      ),
      figure('canh-dong-lua', `Cánh đồng được sông bồi đắp ở ${x.full}.`),
      p(`Khi mặt nước sẫm lại, ${x.hamlet} lên đèn từng nhà một.`),
    ),
    topics: ['Du lịch cộng đồng'],
    picture: pic('song-va-thuyen', `Sông Lam Giang, đoạn qua ${x.full}.`),
  }
}

const anhNui: Template = (d) => {
  const x = d.place(highland)
  return {
    title: d.one(
      `Phóng sự ảnh: mây, ruộng và nếp nhà ở ${x.hamlet}, ${x.name}`,
      `Ba khung hình từ lưng núi Pu Tạng, ${x.full}`,
      `Lên ${x.full} chụp mây: điều còn lại là nụ cười`,
    ),
    kicker: 'Phóng sự ảnh',
    lead: `Định lên ${x.full} để săn mây trên dãy Pu Tạng, người cầm máy rốt cuộc ở lại với bếp lửa và ruộng bậc thang của ${x.hamlet}.`,
    body: html(
      figure('deo-may', `Con đường lên ${x.full} giữa những dải mây.`),
      p('Mây đến rồi đi trong vài phút. Người bản đi làm nương cười: chụp mây thì phải dậy trước gà.'),
      figure('ruong-bac-thang', `Ruộng bậc thang ở ${x.hamlet}.`),
      p('Mỗi bờ ruộng là công của mấy đời. Không có thước, chỉ có mắt và dòng nước làm chuẩn.'),
      figure('nha-san', `Chiều về bên nếp nhà ở ${x.hamlet}.`),
    ),
    topics: ['Du lịch cộng đồng', 'Văn hóa dân tộc'],
    picture: pic('deo-may', `Đường lên ${x.full}.`),
  }
}

const anhHoi: Template = (d) => {
  const x = d.place(highland)
  return {
    title: d.one(
      `Phóng sự ảnh: sắc màu ngày hội ở ${x.full}`,
      `Vòng xòe, phiên chợ, khung dệt: ${x.full} ngày vui`,
      `Khăn đỏ, váy chàm trong ngày hội ${x.hamlet}, ${x.name}`,
    ),
    kicker: 'Phóng sự ảnh',
    lead: `Ngày hội ở ${x.full} bắt đầu bằng tiếng trống và kết thúc bằng vòng xòe nối dài. Giữa hai thời điểm ấy là vô số khoảnh khắc nhỏ mà người xem dễ bỏ lỡ.`,
    body: html(
      figure('le-hoi', `Vòng xòe trong ngày hội ở ${x.full}.`),
      p('Khách lạ đứng ngoài được mấy nhịp là bị kéo vào. Không ai hỏi tên, chỉ hỏi có mỏi chân không.'),
      figure('cho-phien', 'Gian hàng ngày hội đông người ghé xem.'),
      figure('det-tho-cam', `Người thợ dệt trình diễn khung cửi bên sân hội.`),
      p('Khi trời tối, những chiếc khăn đỏ vẫn còn thấp thoáng quanh đống lửa.'),
    ),
    topics: ['Văn hóa dân tộc', 'Phiên chợ vùng cao'],
    picture: pic('le-hoi', `Ngày hội ở ${x.full}.`),
  }
}

export const anh: SectionTemplates = {
  authors: ['Mai Phương', 'Hoàng Thế Lữ'],
  kind: 'photo-story',
  templates: [anhNghe, anhTruong, anhSong, anhNui, anhHoi],
}

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
