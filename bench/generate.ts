// Writes a JSON Lines file of made-up pieces, the same for the same count; their numbers follow AFTER (0):
//   node bench/generate.ts 10000 FILE.jsonl [AFTER]
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { slugOf } from '../lib/vietnamese/slug.ts'
import { demoSections } from '../prisma/demo/sections.ts'

const places = [
  'Nậm Lương',
  'Mường Khảo',
  'Phja Đeng',
  'Bản Hon',
  'Tà Sin',
  'Thạch Khê',
  'Quế Lâm',
  'Yên Phúc',
  'Vạn Chài',
  'Lam Thành',
]
const subjects = [
  'Bà con',
  'Đoàn viên thanh niên',
  'Hội phụ nữ',
  'Cán bộ trạm y tế',
  'Thầy và trò',
  'Tổ hợp tác',
  'Bộ đội biên phòng',
  'Hợp tác xã',
  'Ban quản lý chợ',
  'Các hộ ven sông',
]
const deeds = [
  'dựng lại cây cầu qua suối',
  'mở lớp học buổi tối',
  'trồng thêm hai mươi héc-ta quế',
  'nạo vét con mương đầu bản',
  'đưa hồ sơ lên mạng',
  'chia nhau giống lúa nếp',
  'sơn lại trường trước năm học',
  'gom rác dọc bờ sông',
  'khám mắt cho người cao tuổi',
  'mở phiên chợ đầu tháng',
]
const turns = [
  'sau một mùa chờ đợi',
  'mà không đợi ai nhắc',
  'bằng chính công sức của mình',
  'khi đường còn chưa khô',
  'trước con mắt tò mò của lũ trẻ',
  'cùng với hàng xóm bên kia đồi',
  'theo cách các cụ vẫn làm',
  'và ghi lại từng khoản chi',
]
const topics = [
  'Chuyển đổi số',
  'Nông thôn mới',
  'OCOP',
  'Trồng rừng',
  'Khuyến nông',
  'Tiêm chủng',
  'An toàn giao thông',
  'Người tốt việc tốt',
]
const authors = [
  'Hà Vy',
  'Nguyễn Thùy Dương',
  'Lò Văn Páo',
  'Trần Quốc Huy',
  'Đặng Minh Khuê',
  'Vi Thị Hoa',
  'Tuấn Kiệt',
  'Cẩm Tú',
]
const sections = demoSections.flatMap((section) => [section, ...(section.children ?? [])])

/** A small repeatable source of numbers below 1 (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const start = Date.UTC(2014, 0, 1)

/** The piece of this place in the file, of 1. */
function line(place: number, after: number): string {
  const id = after + place
  const next = numbers(id)
  const one = <T>(list: T[]): T => list[Math.floor(next() * list.length)] as T
  const sentence = () => `${one(subjects)} ở ${one(places)} ${one(deeds)} ${one(turns)}.`
  const paragraph = () => `<p>${Array.from({ length: 3 + Math.floor(next() * 3) }, sentence).join(' ')}</p>`
  const title = `${one(subjects)} ${one(places)} ${one(deeds)} ${one(turns)}`
  const section = one(sections)
  const part = () => `${paragraph()}\n${paragraph()}\n${paragraph()}`
  return JSON.stringify({
    id,
    title,
    lead: `${sentence()} ${sentence()}`,
    html: `${part()}\n<h2>${one(subjects)} và ${one(places)}</h2>\n${part()}\n<blockquote><p>“${sentence()}”</p></blockquote>\n<ul><li>${sentence()}</li><li><b>${one(places)}</b>: ${sentence()}</li></ul>`,
    section: section.slug,
    sectionName: section.name,
    topics: [one(topics), one(topics)],
    authors: [one(authors)],
    publishedAt: new Date(start + place * 47 * 60_000).toISOString().replace('Z', '+00:00'),
    legacyUrls: [`/11/${id}/${slugOf(title)}.htm`],
    related: place > 3 ? [id - 1, id - 3] : [],
  })
}

const [count = '10000', file = '', after = '0'] = process.argv.slice(2)
if (!file || !(Number(count) > 0) || !(Number(after) >= 0)) {
  console.error('node bench/generate.ts COUNT FILE.jsonl [AFTER]')
  process.exit(2)
}
const out = createWriteStream(file)
for (let place = 1; place <= Number(count); place++) {
  if (!out.write(`${line(place, Number(after))}\n`)) await once(out, 'drain')
}
out.end()
