import { assembledPieces } from '../../prisma/demo/assemble.ts'
import { writtenPieces } from '../../prisma/demo/pieces.ts'

/**
 * What made-up pieces are put together from: the clauses of the demo newspaper, so that common syllables
 * stand in nearly every piece, and made-up names, of which most stand in few.
 */
const demo = [...writtenPieces, ...assembledPieces(720)]

export const clauses: string[] = [
  ...new Set(
    demo
      .flatMap(({ title, lead, html }) => [title, lead, ...html.split(/<[^>]+>/)])
      .flatMap((text) => text.split(/[^\p{L}\p{N}\p{M} -]+/u))
      .map((clause) => clause.replace(/\s+/g, ' ').trim())
      .filter(
        (clause) =>
          !/[<>&-]|^\d/.test(clause) && clause.split(' ').length >= 3 && clause.split(' ').length <= 12,
      ),
  ),
]

const firsts =
  'Lương Nậm Mường Phja Bản Tà Thạch Quế Yên Vạn Lam Khau Pác Chiềng Đồng Phú Tân Hòa Bình Minh Hưng Thanh Long Sơn Vĩnh An Trung Đông Tây Nam Bắc Hải Xuân Thượng Hạ Cao Na Pù Suối Đèo'
const seconds =
  'Sơn Lương Khảo Đeng Hon Sin Khê Lâm Phúc Chài Giang Vai Mìn Thắng Hạnh Lộc Thịnh Cường Tiến Quang Thủy Hồng Kỳ Mỹ Đức Thọ Phong Lạc Cát Mai Khánh Trạch Ninh Châu Dương Bảo Thái Liên Vân Trà'

export const places = crossed(firsts.split(' '), seconds.split(' '))
export const nearby = ['ở xã', 'tại', 'quanh', 'trên đường về', 'gần chợ', 'phía']

const families = 'Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý Vi Lò Quàng Nông Hà Tạ'
const given =
  'Thùy Dương|Văn Páo|Quốc Huy|Minh Khuê|Thị Hoa|Tuấn Kiệt|Cẩm Tú|Thế Lữ|Thu Hằng|Đức Anh|Hải Yến|Văn Chung|Ngọc Lan|Bảo Châu|Trọng Khoát'
export const people = crossed(families.split(' '), given.split('|'))

export const subjects = [...new Set(demo.flatMap(({ topics }) => topics))]

/** Turns that a paper of record cannot do without, and how often a sentence has them. */
export const stock = [
  { words: 'Ủy ban nhân dân tỉnh', share: 0.06 },
  { words: 'Uỷ ban nhân dân huyện', share: 0.02 },
  { words: 'trong tỉnh', share: 0.12 },
  { words: 'công tác cán bộ', share: 0.004 },
  { words: 'công tác phòng, chống dịch Covid-19', share: 0.003 },
  { words: 'xây dựng nông thôn mới', share: 0.015 },
  { words: 'hồ sơ cán bộ cơ sở', share: 0.004 },
]

/** Every first with every second, the commonest ones first. */
function crossed(first: string[], second: string[]): string[] {
  return first
    .flatMap((one, row) => second.map((two, column) => ({ name: `${one} ${two}`, weight: row + column })))
    .sort((a, b) => a.weight - b.weight)
    .map(({ name }) => name)
}
