import { z } from 'zod'
import { checkBody } from './body/check.ts'
import { largestBody } from './body/limits.ts'
import type { Body } from './body/schema.ts'
import { oneLine } from './body/tidy.ts'

/** Words on one line, NFC, at most so many characters. */
export const line = (most: number) =>
  z
    .string('phải là chữ')
    .max(most, `dài quá ${most} ký tự`)
    .refine((text) => text.isWellFormed() && !text.includes('\u0000'), 'có ký tự không hợp lệ')
    .transform(oneLine)
/** Words with line breaks: notes. */
export const prose = (most: number) =>
  z
    .string('phải là chữ')
    .max(most, `dài quá ${most} ký tự`)
    .refine((text) => text.isWellFormed() && !text.includes('\u0000'), 'có ký tự không hợp lệ')
    .transform((text) => text.normalize('NFC'))
const id = z.int('phải là số nguyên').min(1, 'phải từ 1').max(2_147_483_647, 'lớn quá')
const words = (most: number) => line(most).nullable().default(null)
const names = z
  .array(line(200), 'phải là danh sách')
  .max(50, 'nhiều quá')
  .transform((list) => [...new Set(list.filter(Boolean))])

const body = z.unknown().transform((json, context): Body => {
  const checked = checkBody(json)
  if (checked.ok) return checked.body
  context.addIssue({ code: 'custom', message: checked.reason })
  return z.NEVER
})

export const emptyBody: Body = { type: 'doc', content: [{ type: 'paragraph' }] }

/** Everything of a piece that a person writes in the editor; what a save carries and a revision keeps. */
export const pieceFields = z.object({
  kind: z.enum(['news', 'feature', 'photo-story', 'video'], 'không có thể loại này').default('news'),
  title: line(500).default(''),
  kicker: line(500).default(''),
  lead: line(5000).default(''),
  body: body.default(emptyBody),
  /** The section's id. */
  section: id,
  source: line(500).default(''),
  /** Names in the order of the byline; new ones are made when the piece is stored. */
  authors: names.default([]),
  topics: names.default([]),
  /** Ids of pieces. */
  related: z.array(id, 'phải là danh sách').max(20, 'nhiều quá').default([]),
  /** The lead picture; null words stand for the picture's own. */
  picture: z
    .object({ id, alt: words(2000), caption: words(5000), credit: words(1000) }, 'phải là một ảnh')
    .nullable()
    .default(null),
  searchTitle: line(300).default(''),
  searchDescription: line(1000).default(''),
  notes: prose(20_000).default(''),
})

export type PieceFields = z.infer<typeof pieceFields>
/** Of the JSON of all fields together, in bytes. */
export const largestFields = largestBody + 200_000
