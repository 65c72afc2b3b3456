import { z } from 'zod'
import { line, prose } from '../articles/fields.ts'
import { isDay } from '../vietnamese/dates.ts'
import { isSlug } from '../vietnamese/slug.ts'
import { momentTyped } from '../vietnamese/typed.ts'
import { editionTyped, mostEditions } from './editions.ts'

const email = line(200).refine(
  (text) => text === '' || z.email().safeParse(text).success,
  'Đây chưa phải địa chỉ thư điện tử.',
)
const telephone = line(60).refine(
  (text) => text === '' || /^[\d\s+().–-]*\d[\d\s+().–-]*$/.test(text),
  'Chỉ ghi số điện thoại.',
)

/** Masthead and imprint, as the form sends them. */
export const mastheadWords = z.object({
  name: line(120).refine((text) => text !== '', 'Tên báo không để trống được.'),
  agency: line(300),
  governingBody: line(300),
  tagline: line(300),
  licence: line(500),
  headTitle: line(120),
  head: line(120),
  address: line(300),
  telephone,
  email,
  rights: line(500),
  description: line(500),
})

const moment = z.string().transform((text, context) => {
  if (text.trim() === '') return null
  const typed = momentTyped(text.trim())
  if (typed) return typed
  context.addIssue({ code: 'custom', message: 'Ghi đủ ngày và giờ.' })
  return z.NEVER
})

/** The line across every page. Moments are typed as wall clocks in Asia/Ho_Chi_Minh; empty: without that end. */
export const noticeWords = z
  .object({ notice: prose(500).transform((text) => text.trim()), noticeFrom: moment, noticeUntil: moment })
  .refine(({ noticeFrom, noticeUntil }) => !noticeFrom || !noticeUntil || noticeFrom < noticeUntil, {
    path: ['noticeUntil'],
    message: 'Lúc kết thúc phải sau lúc bắt đầu.',
  })

const day = z.string().transform((text, context) => {
  if (text.trim() === '') return null
  if (isDay(text.trim())) return text.trim()
  context.addIssue({ code: 'custom', message: 'Ngày này không có trong lịch.' })
  return z.NEVER
})

/** Days of mourning and of Tết, first and last one included; both of a pair, or neither. */
export const lookDays = z
  .object({ mourningFrom: day, mourningUntil: day, festiveFrom: day, festiveUntil: day })
  .superRefine((days, context) => {
    for (const kind of ['mourning', 'festive'] as const) {
      const [from, until] = [days[`${kind}From`], days[`${kind}Until`]]
      const say = (end: 'From' | 'Until', message: string) =>
        context.addIssue({ code: 'custom', path: [`${kind}${end}`], message })
      if (from && !until) say('Until', 'Ghi cả ngày cuối.')
      if (until && !from) say('From', 'Ghi cả ngày đầu.')
      if (from && until && until < from) say('Until', 'Ngày cuối không thể trước ngày đầu.')
    }
  })

/** The paper in other languages, one a line; `own` is the address of this one. Lines come out as they are meant. */
export const editionWords = (own: string) =>
  z.object({
    editions: prose(4_000).transform((text, context) => {
      const kept = new Map<string, string>()
      const wrong = (index: number, why: string) => {
        context.addIssue({ code: 'custom', message: `Dòng ${index + 1}: ${why}` })
        return z.NEVER
      }
      for (const [index, line] of text.split('\n').entries()) {
        if (line.trim() === '') continue
        const edition = editionTyped(line)
        if (typeof edition === 'string') return wrong(index, edition)
        const { language, url } = edition
        if (kept.has(language)) return wrong(index, `đã có một bản “${language}” ở trên.`)
        if (url === new URL(own).href) return wrong(index, 'đây là địa chỉ của chính báo này.')
        if (kept.size === mostEditions) return wrong(index, `báo có nhiều nhất ${mostEditions} bản khác.`)
        kept.set(language, `${language} ${url}`)
      }
      return [...kept.values()].join('\n')
    }),
  })

/** A static page without its body, which comes as HTML. */
export const pageWords = z.object({
  slug: z
    .string()
    .trim()
    .refine(isSlug, 'Chỉ dùng chữ thường không dấu, số và dấu gạch nối, như “gioi-thieu”.'),
  title: line(200).refine((text) => text !== '', 'Tên trang không để trống được.'),
})

export type MastheadWords = z.infer<typeof mastheadWords>
export type NoticeWords = z.infer<typeof noticeWords>
export type LookDays = z.infer<typeof lookDays>
