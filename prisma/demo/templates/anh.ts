import type { SectionTemplates, Template } from './kit.ts'
import { figure, html, p, pic } from './kit.ts'
import { highland, riverside } from './places.ts'
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
