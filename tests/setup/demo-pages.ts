import { slugOf } from '../../lib/vietnamese/slug.ts'
import { daysAgo, type Line, line } from './newspaper.ts'

/** Before the demo's first day, so that the days between are empty and the demo's own lists stay as they are. */
const longAgo = daysAgo(400)
export const emptyDay = daysAgo(300)

const scene = (name: string, alt: string) =>
  `<figure><img src="scenes/${name}.jpg" alt="${alt}"><figcaption>${alt}, nhìn từ đường vào. <cite>Hà Vy</cite></figcaption></figure>`

const film = { host: 'youtube', id: 'lamgiang-01' }
const bodies = {
  table: `<p>Bảng dưới đây ghi lại phần việc của từng xã.</p><table><thead><tr><th>Xã</th><th>Số hộ tham gia</th><th>Diện tích trồng mới</th><th>Kinh phí hỗ trợ</th><th>Ngày nghiệm thu</th></tr></thead><tbody><tr><td>Phja Đeng</td><td>1.250</td><td>48,5 ha</td><td>7,35 tỷ đồng</td><td>cuối tháng</td></tr><tr><td>Quế Lâm</td><td>980</td><td>31 ha</td><td>4,1 tỷ đồng</td><td>đầu tháng sau</td></tr></tbody></table>`,
  list: '<p>Hồ sơ gồm có:</p><ul><li>Đơn theo mẫu</li><li>Giấy tờ về đất<ul><li>Bản chính</li></ul></li></ul><p>Các bước:</p><ol start="3"><li>Nộp hồ sơ</li><li>Nhận giấy hẹn</li></ol>',
  quote:
    '<p>Bà nhắc lại lời của các cụ.</p><blockquote><p>“Rừng còn thì suối còn.”</p></blockquote><blockquote class="pull-quote"><p>Không ai giữ rừng một mình được.</p><footer>Bà Vi Thị Hoa</footer></blockquote><aside class="info-box"><header>Rừng của bản</header><p>Rộng 412 ha, giữ từ năm trước.</p></aside>',
  gallery: `<p>Ba góc của phiên chợ.</p><div class="gallery">${scene('cho-phien', 'Phiên chợ vùng cao')}${scene('ruong-bac-thang', 'Ruộng bậc thang')}${scene('song-va-thuyen', 'Thuyền trên sông')}</div><h2>Bên lề</h2><h3>Vài con số</h3><p>H<sub>2</sub>O, 48 m<sup>2</sup>, <u>gạch chân</u>.</p>`,
  video: `<p>Xem phóng sự hình.</p><iframe src="https://www.youtube.com/embed/${film.id}" title="Một ngày ở bản Hon"></iframe><p>Hết phim.</p>`,
}
export type BodyKind = keyof typeof bodies
export const bodyKinds = Object.keys(bodies) as BodyKind[]
export { film }

const piece = (id: number, title: string, given: Partial<Line> = {}): Line =>
  line({
    id,
    title,
    topics: [],
    publishedAt: `${longAgo}T07:${String(id % 60).padStart(2, '0')}:00+07:00`,
    ...given,
  })

const longTitle =
  'Nghị quyết của Đảng bộ về nguồn nhân lực: những chuyển động ở các xã, phường Ặ Ễ Ộ Ữ Ỵ, từ ghi chép nhiều kỳ của nhóm phóng viên thường trú đến cuộc trò chuyện cùng người đứng đầu cấp ủy, chính quyền'
/** What an editor may write without a thought: a headline with an address in it that has nowhere to break. */
const unbreakable = 'Tra cứu tại dichvucong.lamgiang.example.vn/thu-tuc-hanh-chinh/ho-so-cua-toi từ hôm nay'

/** The pieces that the demo newspaper lacks: one for each kind of body, an odd headline each, one to withdraw. */
export const testPieces: Line[] = [
  ...bodyKinds.map((kind, index) => piece(900_001 + index, `Thân bài có ${kind}`, { html: bodies[kind] })),
  piece(900_011, longTitle),
  piece(900_012, unbreakable),
  piece(900_013, 'Bài sẽ được gỡ'),
]
const addressOf = (id: number) => {
  const found = testPieces.find((each) => each.id === id)
  return `/tin/${slugOf(found?.title ?? '')}-${id}`
}
export const bodyAddress = (kind: BodyKind) => addressOf(900_001 + bodyKinds.indexOf(kind))
export const oddHeadlines = [addressOf(900_011), addressOf(900_012)] as const
export const withdrawn = { id: 900_013, address: addressOf(900_013) }
/** The demo's piece in the shape that readers of a provincial paper know best. */
export const seedShaped = 'Đo cán bộ bằng việc đã xong: nếp giao việc mới ở Lam Giang'
