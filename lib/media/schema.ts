import { z } from 'zod'
import { oneLine } from '../articles/body/tidy.ts'
import { isDay } from '../vietnamese/dates.ts'

const line = (most: number) => z.string('phải là chữ').max(most, `dài quá ${most} ký tự`).transform(oneLine)
const id = z.coerce.number('phải là một số').int().min(1).max(2_147_483_647)

/** Words of a picture, as long as a piece's own words for it may be. */
export const pictureWords = z.object({
  alt: line(2000).default(''),
  caption: line(5000).default(''),
  credit: line(1000).default(''),
})

/** In hundredths of width and height. */
const hundredth = z.coerce.number('phải là một số').int('phải là số nguyên').min(0).max(100)
export const focalPoint = z.object({ focalX: hundredth, focalY: hundredth })

const version = z.coerce.number('phải là một số').int().min(1)
export const wordsChange = pictureWords.extend({ version })
export const replaceChange = z.object({ version, upload: z.string().max(100) })
export const focalChange = focalPoint.extend({ version })

/** The part of a picture that a crop keeps, in hundredths of its width and height. */
export const cropChange = z
  .object({ version, left: hundredth, top: hundredth, width: hundredth, height: hundredth })
  .refine(({ left, width }) => width >= 5 && left + width <= 100, {
    message: 'phải nằm trong ảnh và rộng ít nhất 5%',
    path: ['width'],
  })
  .refine(({ top, height }) => height >= 5 && top + height <= 100, {
    message: 'phải nằm trong ảnh và cao ít nhất 5%',
    path: ['height'],
  })

/** What the library is searched by; what makes no sense counts as not given. */
export const pictureQuery = z.object({
  /** Words of description, caption or credit, with or without tones. */
  q: line(200).catch(''),
  /** Of the credit alone. */
  nguon: line(200).catch(''),
  /** The day on which it was taken in. */
  ngay: z.string().refine(isDay).optional().catch(undefined),
  /** The id of a section whose pieces use it, or a section under it. */
  muc: id.optional().catch(undefined),
  /** "1": those that were taken away, and no others. */
  go: z.literal('1').optional().catch(undefined),
  /** Where the page before ended. */
  sau: z
    .string()
    .regex(/^\d{1,15}-\d{1,10}$/)
    .optional()
    .catch(undefined),
})
export type PictureQuery = z.infer<typeof pictureQuery>
