import { seeded } from './scenes/kit/core.ts'
import { sectionTemplates } from './templates/index.ts'
import type { Draft, Template } from './templates/kit.ts'
import { drawFrom } from './templates/kit.ts'
import { alts } from './templates/pictures.ts'
import type { DemoPiece } from './types.ts'

/** Days before today on which nothing was published, so that the archive has gaps to step over. */
export const quietDays: number[] = [23, 57, 58, 101, 140, 171]

const lastDay = 199
const retiredBefore = 150
const days = Array.from({ length: lastDay + 1 }, (_, day) => day).filter((day) => !quietDays.includes(day))

/** How much of the newspaper each section fills. */
const weights: Record<string, number> = {
  'chinh-tri': 34,
  'bau-cu': 10,
  'xay-dung-dang': 28,
  'dua-nghi-quyet-vao-cuoc-song': 26,
  'tien-toi-dai-hoi': 16,
  'kinh-te': 42,
  ocop: 28,
  thue: 18,
  'nong-nghiep': 42,
  'xa-hoi': 42,
  'giao-duc': 38,
  'y-te': 34,
  'cai-cach-hanh-chinh': 30,
  'nong-thon-moi': 32,
  'bao-hiem-xa-hoi': 18,
  'van-hoa': 34,
  'du-lich': 26,
  'the-thao': 34,
  'quoc-phong-an-ninh': 14,
  'cong-an': 24,
  'bien-phong': 20,
  'quan-su': 18,
  'phap-luat': 20,
  'an-toan-giao-thong': 22,
  'khoa-hoc-doi-song': 18,
  'chuyen-doi-so': 28,
  'the-gioi': 12,
  'ban-doc': 20,
  anh: 7,
  video: 7,
}

/**
 * `count` short pieces, newest first, always the same ones for the same count. No two share a title, not even
 * when numbers are left out of account. Every day but the quiet ones has some; "Tiến tới đại hội" lies more than
 * 150 days back. Throws when the templates cannot make so many titles.
 */
export const assembledPieces = (count: number): DemoPiece[] => {
  const rnd = seeded(20)
  const write = writer()
  return slots(count, rnd).map(({ section, daysAgo, time }) => {
    const templates = sectionTemplates[section]
    if (!templates) throw new Error(`No templates for ${section}`)
    const { picture, body, ...draft } = write(section)
    const authors = [...templates.authors].sort(() => rnd() - 0.5)
    const alwaysPictured = templates.kind !== undefined
    return {
      ...draft,
      html: body,
      section,
      kind: templates.kind ?? 'news',
      authors: authors.slice(0, rnd() < 0.1 ? 2 : 1),
      ...(alwaysPictured || rnd() < 0.75 ? { image: image(picture, rnd) } : {}),
      daysAgo,
      time,
    }
  })
}

const image = ({ scene, caption }: Draft['picture'], rnd: () => number): DemoPiece['image'] => ({
  file: `scenes/${scene}.jpg`,
  alt: alts[scene][rnd() < 0.5 ? 0 : 1],
  caption,
  credit: 'Tranh minh họa: Báo Lam Giang',
})

/** Draws pieces of a section: its templates take turns, and tell of a place again only when they must. */
const writer = () => {
  const titles = new Set<string>()
  const turns = new Map<string, number>()
  const told = new Map<Template, Set<string>>()
  return (section: string): Draft => {
    const templates = sectionTemplates[section]?.templates ?? []
    const turn = turns.get(section) ?? 0
    turns.set(section, turn + 1)
    for (let attempt = 0; attempt < 400; attempt++) {
      const template = templates[(turn + Math.floor(attempt / 80)) % templates.length]
      if (!template) break
      const draw = drawFrom(seeded(seedOf(`${section}/${turn}/${attempt}`)))
      const draft = template(draw)
      const title = draft.title.replace(/[\d.,]+/g, '#')
      const where = draw.where() ?? ''
      const places = told.get(template) ?? new Set()
      if (draft.title.length < 45 || draft.title.length > 90) continue
      if (titles.has(title) || (attempt % 80 < 40 && places.has(where))) continue
      titles.add(title)
      told.set(template, places.add(where))
      return draft
    }
    throw new Error(`The templates of ${section} have no title left`)
  }
}

const seedOf = (text: string) => [...text].reduce((hash, char) => (hash * 31 + char.charCodeAt(0)) >>> 0, 7)

type Slot = { section: string; daysAgo: number; time: string }

/** The days, times and sections of `count` pieces, newest first. */
const slots = (count: number, rnd: () => number): Slot[] => {
  const left = shares(count)
  const oldest = days.filter((day) => day > retiredBefore)
  const busy = perDay(count, rnd)
  const sectionsOf = new Map<number, string[]>(days.map((day) => [day, []]))
  const give = (day: number, section: string) => {
    sectionsOf.get(day)?.push(section)
    left.set(section, (left.get(section) ?? 0) - 1)
  }
  for (let i = 0; (left.get('tien-toi-dai-hoi') ?? 0) > 0; i++) {
    const day = oldest[(i * 17 + 5) % oldest.length]
    if (day === undefined || i > 400) break
    const full = (sectionsOf.get(day)?.length ?? 0) >= (busy.get(day) ?? 0)
    if (!full && !sectionsOf.get(day)?.includes('tien-toi-dai-hoi')) give(day, 'tien-toi-dai-hoi')
  }
  left.delete('tien-toi-dai-hoi')
  for (const day of shuffled(days, rnd)) {
    while ((sectionsOf.get(day)?.length ?? 0) < (busy.get(day) ?? 0)) {
      const fresh = [...left].filter(([section, n]) => n > 0 && !sectionsOf.get(day)?.includes(section))
      const section = drawn(fresh.length > 0 ? fresh : [...left], rnd)
      give(day, section)
    }
  }
  return days.flatMap((daysAgo) => {
    const sections = shuffled(sectionsOf.get(daysAgo) ?? [], rnd)
    const times = timesOfDay(sections.length, rnd)
    return sections.map((section, i) => ({ section, daysAgo, time: times[i] ?? '05:30' }))
  })
}

/** Whole pieces a section, largest remainders first, so that they add up to `count`. */
const shares = (count: number) => {
  const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0)
  const exact = Object.entries(weights).map(
    ([section, weight]) => [section, (count * weight) / total] as const,
  )
  const whole = new Map(exact.map(([section, share]) => [section, Math.floor(share)]))
  const rest = count - [...whole.values()].reduce((sum, n) => sum + n, 0)
  const byRest = [...exact].sort((a, b) => (b[1] % 1) - (a[1] % 1))
  for (const [section] of byRest.slice(0, rest)) whole.set(section, (whole.get(section) ?? 0) + 1)
  return whole
}

/** Two to five a day while that can be done, fewer or more when `count` asks for it. */
const perDay = (count: number, rnd: () => number) => {
  const mean = count / days.length
  const low = mean >= 2 ? 2 : Math.floor(mean)
  const high = Math.max(Math.ceil(mean), Math.min(5, Math.ceil(mean) + 2))
  const busy = new Map(days.map((day) => [day, low]))
  for (let rest = count - low * days.length; rest > 0; ) {
    const day = days[Math.floor(rnd() * days.length)] ?? 0
    if ((busy.get(day) ?? 0) >= high) continue
    busy.set(day, (busy.get(day) ?? 0) + 1)
    rest--
  }
  return busy
}

const drawn = (left: [string, number][], rnd: () => number) => {
  const total = left.reduce((sum, [, n]) => sum + Math.max(0, n), 0)
  let at = rnd() * total
  for (const [section, n] of left) {
    at -= Math.max(0, n)
    if (at < 0) return section
  }
  return left[0]?.[0] ?? 'xa-hoi'
}

/** Different times from 05:30 to 21:30; no minute ends in 2 or 7, which are left to other pieces. Latest first. */
const timesOfDay = (count: number, rnd: () => number) => {
  const minutes = new Set<number>()
  while (minutes.size < count) {
    const minute = 330 + Math.floor(rnd() * 961)
    if (minute % 10 !== 2 && minute % 10 !== 7) minutes.add(minute)
  }
  const two = (value: number) => String(value).padStart(2, '0')
  return [...minutes]
    .sort((a, b) => b - a)
    .map((minute) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`)
}

const shuffled = <T>(items: readonly T[], rnd: () => number): T[] =>
  items
    .map((item) => [rnd(), item] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, item]) => item)
