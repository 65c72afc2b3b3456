import { z } from 'zod'
import { line } from '../articles/fields.ts'

const name = line(200).refine((text) => text !== '', 'Tên không để trống được.')
const slug = z.string().trim().max(100, 'Dài quá 100 ký tự.')
const id = z.coerce.number().int().min(1).max(2_147_483_647)
/** The mark of what a form was made from (lib/seen.ts). */
const seen = z.string()

/** What a form says of a section; an empty slug is made from the name. */
export const sectionWords = z.object({ name, slug, description: line(500) })
export const newSection = sectionWords.extend({
  parent: z
    .literal('')
    .transform(() => null)
    .or(id),
})
export const changedSection = sectionWords.extend({ id, seen })

/** What a form says of a topic or an author. */
export const nameWords = z.object({ name, slug, about: line(2000) })
export const changedName = nameWords.extend({ id, seen })

/** A whole order, as ids in a row: what is there now, and what it was when the page was made. */
const order = z
  .string()
  .regex(/^\d{1,10}(,\d{1,10})*$/)
  .transform((text) => text.split(',').map(Number))
export const newOrder = z.object({ order, was: order })
export const oneId = z.object({ id })
export const moveTo = z.object({
  id,
  seen,
  parent: z
    .literal('')
    .transform(() => null)
    .or(id),
})
/** `into` is the name of the one that takes the pieces, as a person types it. */
export const mergeInto = z.object({
  id,
  into: line(200).refine((text) => text !== '', 'Ghi tên của mục nhận các bài.'),
})

export type SectionWords = z.infer<typeof sectionWords>
export type NameWords = z.infer<typeof nameWords>

/** The query of a list: words to find, behind whom to go on, and whether one was just deleted. */
export const listQuery = z.object({
  q: z.string().max(200).catch(''),
  sau: z.coerce.number().int().min(1).max(2_147_483_647).nullable().catch(null),
  xoa: z.literal('1').nullable().catch(null),
})
/** The query after a merge: how many pieces came. */
export const mergedQuery = z.object({ gop: z.coerce.number().int().min(0).nullable().catch(null) })
/** The id in an address; 0, which nothing has, for what is none. */
export const idTyped = (text: string) => (id.safeParse(text).success ? Number(text) : 0)
