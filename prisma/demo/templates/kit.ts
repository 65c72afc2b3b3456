import type { DemoPiece } from '../types.ts'
import type { Folk } from './names.ts'
import { names, pupils } from './names.ts'
import type { SceneName } from './pictures.ts'
import { alts } from './pictures.ts'
import type { PlaceName } from './places.ts'
import { everywhere, places } from './places.ts'

export type Topic =
  | 'Chuyển đổi số'
  | 'Nông thôn mới'
  | 'OCOP'
  | 'Du lịch cộng đồng'
  | 'Giữ nghề truyền thống'
  | 'Nước sạch nông thôn'
  | 'Đường giao thông nông thôn'
  | 'Chính quyền hai cấp'
  | 'Học và làm theo Bác'
  | 'Tuyển sinh'
  | 'Phòng chống thiên tai'
  | 'Trồng rừng'
  | 'Văn hóa dân tộc'
  | 'Phiên chợ vùng cao'
  | 'An toàn giao thông'
  | 'Khuyến nông'
  | 'Tiêm chủng'
  | 'Bảo hiểm y tế'
  | 'Biên giới bình yên'
  | 'Sách và người đọc'
  | 'Thể thao học đường'
  | 'Người tốt việc tốt'
  | 'Cải cách thủ tục'
  | 'Thuế điện tử'

/** What a template makes; the assembler adds the day, the time, the authors and the alt text. */
export type Draft = Pick<DemoPiece, 'title' | 'kicker' | 'lead' | 'source'> & {
  body: string
  topics: Topic[]
  picture: { scene: SceneName; caption: string }
}

export type Template = (d: Draw) => Draft
export type SectionTemplates = { authors: string[]; kind?: DemoPiece['kind']; templates: Template[] }

/** A place as it stands in a sentence: `full` "xã Cẩm Nham", `Full` at its start; two hamlets of it. */
export type Place = {
  name: PlaceName
  kind: 'xã' | 'phường'
  Kind: 'Xã' | 'Phường'
  full: string
  Full: string
  hamlet: string
  Hamlet: string
  other: string
  folk: Folk[]
}

/** `full` "ông Lò Văn Hặc" and `short` "ông Hặc", each with a capital for the start of a sentence. */
export type Person = { name: string; full: string; Full: string; short: string; Short: string }

/** Chance for one piece: the same seed draws the same piece. */
export type Draw = ReturnType<typeof drawFrom>

export const drawFrom = (rnd: () => number) => {
  const one = <T>(...options: readonly [T, ...T[]]): T =>
    options[Math.floor(rnd() * options.length)] ?? options[0]
  const from = <T>(options: readonly T[]): T => one(...(options as [T, ...T[]]))
  const int = (low: number, high: number) => low + Math.floor(rnd() * (high - low + 1))
  const taken = new Set<string>()
  let drawn: PlaceName | undefined

  const place = (among: readonly PlaceName[] = everywhere): Place => {
    const name = from(among.filter((each) => each !== drawn))
    drawn ??= name
    const { kind, folk, hamlets } = places[name]
    const hamlet = from(hamlets)
    const other = from(hamlets.filter((each) => each !== hamlet))
    const full = `${kind} ${name}`
    return {
      name,
      kind,
      Kind: kind === 'xã' ? 'Xã' : 'Phường',
      full,
      Full: capital(full),
      hamlet,
      Hamlet: capital(hamlet),
      other,
      folk,
    }
  }

  const person = (at: Place, call: string, she: boolean): Person => {
    const folk = names[from(at.folk)]
    const given = from((she ? folk.she : folk.he).filter((each) => !taken.has(each)))
    taken.add(given)
    const name = `${from(folk.family)} ${she ? 'Thị' : from(folk.middle)} ${given}`
    return called(call, name, given)
  }

  return {
    one,
    from,
    int,
    /** A number in steps, as people round: step(40, 90, 5). */
    step: (low: number, high: number, by: number) => low + int(0, Math.floor((high - low) / by)) * by,
    place,
    /** The first place drawn: the assembler keeps a template from telling of the same place again. */
    where: () => drawn,
    ong: (at: Place) => person(at, 'ông', false),
    ba: (at: Place) => person(at, 'bà', true),
    anh: (at: Place) => person(at, 'anh', false),
    chi: (at: Place) => person(at, 'chị', true),
    co: (at: Place) => person(at, 'cô', true),
    thay: (at: Place) => person(at, 'thầy', false),
    /** A pupil, boy or girl. */
    em: (at: Place, she = rnd() < 0.5): Person => {
      const given = from((she ? pupils.she : pupils.he).filter((each) => !taken.has(each)))
      taken.add(given)
      return called('em', `${from(names[from(at.folk)].family)} ${given}`, given.split(' ').pop() ?? given)
    },
  }
}

const called = (call: string, name: string, given: string): Person => ({
  name,
  full: `${call} ${name}`,
  Full: `${capital(call)} ${name}`,
  short: `${call} ${given}`,
  Short: `${capital(call)} ${given}`,
})

export const capital = (text: string) => text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1)

/** 1250 as "1.250", 12.5 as "12,5". */
export const num = (value: number) => {
  const [whole = '0', part] = String(Math.round(value * 100) / 100).split('.')
  return whole.replace(/\B(?=(\d{3})+$)/g, '.') + (part ? `,${part}` : '')
}

const words = [
  'không',
  'một',
  'hai',
  'ba',
  'bốn',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai',
]
/** Small numbers in words. */
export const word = (value: number) => words[value] ?? num(value)

export const p = (...paragraphs: string[]) => paragraphs.map((text) => `<p>${text}</p>`).join('\n')
export const ul = (...items: string[]) => `<ul>\n${items.map((text) => `<li>${text}</li>`).join('\n')}\n</ul>`
export const ol = (...items: string[]) => ul(...items).replaceAll('ul>', 'ol>')
export const quote = (text: string, who: string) => `<blockquote><p>“${text}”</p><p>– ${who}</p></blockquote>`
export const h2 = (text: string) => `<h2>${text}</h2>`
export const html = (...blocks: string[]) => blocks.join('\n')
/** A scene that fits a home there: houses on stilts in the highlands, a lane elsewhere. */
export const home = (at: Place): SceneName =>
  at.folk.some((folk) => folk !== 'kinh' && folk !== 'muong') ? 'nha-san' : 'duong-lang'
/** What one sees of each place: for pictures that only say "Một góc …". */
const corners: Record<PlaceName, [SceneName, SceneName]> = {
  'Lam Thành': ['den-giao-thong', 'tru-so-xa'],
  'Bến Ngự': ['song-va-thuyen', 'den-giao-thong'],
  'Tân Giang': ['den-giao-thong', 'song-va-thuyen'],
  'Đồng Tâm': ['truong-hoc', 'den-giao-thong'],
  'Nậm Lương': ['ruong-bac-thang', 'nha-san'],
  'Mường Khảo': ['nha-san', 'cau-treo'],
  'Phja Đeng': ['doi-che', 'nha-san'],
  'Bản Hon': ['ho-nuoc', 'nha-san'],
  'Tà Sin': ['deo-may', 'nha-san'],
  'Pa Khoang Thượng': ['ruong-bac-thang', 'deo-may'],
  'Thạch Khê': ['vuon-cam', 'duong-lang'],
  'Cẩm Nham': ['cau-treo', 'duong-lang'],
  'Đại Bái Thượng': ['duong-lang', 'song-va-thuyen'],
  'Yên Phúc': ['chua-co', 'duong-lang'],
  'Vạn Chài': ['cho-ca-long', 'song-va-thuyen'],
  'Hợp Lý': ['canh-dong-lua', 'duong-lang'],
  'Quế Lâm': ['nuong-que', 'nha-san'],
  'An Thịnh Hạ': ['canh-dong-lua', 'duong-lang'],
}
/** A view of the place, the same for the same hamlet. */
export const corner = (at: Place): SceneName => corners[at.name][at.hamlet.length % 2 === 0 ? 0 : 1]
/** Terraces in the mountains, flat rice elsewhere. */
export const field = (at: Place): SceneName => (home(at) === 'nha-san' ? 'ruong-bac-thang' : 'canh-dong-lua')
/** A scene that fits the roads there: a crossing in a ward, a lane in a commune. */
export const street = (at: Place): SceneName => (at.kind === 'phường' ? 'den-giao-thong' : 'duong-lang')
export const pic = (scene: SceneName, caption: string) => ({ scene, caption })
/** A picture within the text. */
export const figure = (scene: SceneName, caption: string) =>
  `<figure><img src="scenes/${scene}.jpg" alt="${alts[scene][0]}"><figcaption>${caption}</figcaption></figure>`
/** The rows of a small table under its head. */
export const table = (head: string[], ...rows: string[][]) =>
  `<table>\n<thead>\n<tr>${head.map((cell) => `<th>${cell}</th>`).join('')}</tr>\n</thead>\n<tbody>\n` +
  `${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}\n</tbody>\n</table>`
