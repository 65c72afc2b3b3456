import { z } from 'zod'
import { pieceFields } from '../articles/fields.ts'
import { type State, states } from '../articles/workflow.ts'
import { pictureWords } from '../media/schema.ts'
import { isDay } from '../vietnamese/dates.ts'
import { kinds } from './schema.ts'

// What the API takes in. A field that it does not know is refused; one that an answer has and nobody may
// write is let pass and counts for nothing, so that an answer can be changed and sent back.

const fields = pieceFields.shape
const version = z.int('phải là số nguyên').min(1, 'phải từ 1')
const given = z
  .unknown()
  .optional()
  .meta({ readOnly: true, description: 'Có trong câu trả lời, gửi lên thì bỏ qua' })
const slug = z
  .string('phải là slug')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'phải là slug như chinh-tri')
  .max(100)
/** Room for the tags around the largest body that is taken. */
const mostHtml = 2_500_000

const imageWords = fields.picture.unwrap().unwrap().shape
const image = z
  .strictObject({
    id: imageWords.id.optional(),
    file: z.string().max(2000, 'dài quá').optional().describe('Địa chỉ /media/<mã>/… của một ảnh trong kho'),
    alt: imageWords.alt,
    caption: imageWords.caption,
    credit: imageWords.credit,
  })
  .refine(({ id, file }) => id !== undefined || file !== undefined, 'cần id hoặc file của một ảnh trong kho')

const written = {
  kind: z.enum(kinds, 'không có thể loại này').optional(),
  title: fields.title.unwrap().refine((title) => title !== '', 'trống'),
  kicker: fields.kicker.unwrap().optional(),
  lead: fields.lead.unwrap().optional(),
  html: z.string('phải là chữ').max(mostHtml, 'dài quá').optional(),
  section: slug,
  topics: fields.topics.unwrap().optional(),
  authors: fields.authors.unwrap().optional(),
  source: fields.source.unwrap().optional(),
  image: image.nullable().optional(),
  related: fields.related.unwrap().optional(),
  searchTitle: fields.searchTitle.unwrap().optional(),
  searchDescription: fields.searchDescription.unwrap().optional(),
  notes: fields.notes.unwrap().optional(),
}
const notWritten = {
  id: given,
  state: given,
  sectionName: given,
  publishedAt: given,
  updatedAt: given,
  dueAt: given,
  url: given,
  changedAt: given,
  createdAt: given,
  withdrawnAt: given,
  owner: given,
  hasPending: given,
  legacyUrls: given,
  steps: given,
  mended: given,
}

export const newArticle = z
  .strictObject({ ...written, ...notWritten, version: given })
  .meta({ id: 'NewArticle' })
export const changedArticle = z
  .strictObject({
    version,
    ...written,
    title: written.title.optional(),
    section: slug.optional(),
    ...notWritten,
  })
  .meta({ id: 'ChangedArticle' })

const at = { version: version.optional().describe('Chỉ làm nếu văn bản vẫn là bản này') }
const words = z
  .string('thiếu')
  .max(5000, 'dài quá 5000 ký tự')
  .transform((text) => text.normalize('NFC').trim())
  .refine((text) => text !== '', 'trống')

export const plainStep = z.strictObject(at).meta({ id: 'Step' })
export const returnStep = z.strictObject({ ...at, note: words }).meta({ id: 'ReturnStep' })
export const correctStep = z.strictObject({ ...at, text: words }).meta({ id: 'CorrectStep' })
export const scheduleStep = z
  .strictObject({
    ...at,
    dueAt: z.iso
      .datetime({
        offset: true,
        error: 'phải là thời điểm ISO 8601 có múi giờ, như 2026-05-16T10:57:00+07:00',
      })
      .describe('Giờ đăng, có múi giờ'),
  })
  .meta({ id: 'ScheduleStep' })

const after = z
  .string()
  .max(40)
  .regex(/^\d{1,16}(-\d{1,10})?$/, 'không phải next của trang trước')
  .optional()
const day = z.string().refine(isDay, 'phải là một ngày như 2026-05-16').optional()
const q = z.string().max(200, 'dài quá 200 ký tự').optional()

export const articleQuery = z.strictObject({
  section: slug.optional().describe('Chuyên mục và mọi mục con'),
  state: z.enum(Object.keys(states) as [State, ...State[]], 'không có trạng thái này').optional(),
  owner: z.string().max(100).optional().describe('Mã người bắt đầu bài; me: chính khóa này'),
  day: day.describe(
    'Ngày hẹn đăng (state=scheduled), ngày đăng (state=published), còn lại ngày sửa sau cùng; giờ Việt Nam',
  ),
  q: q.describe('Chữ trong tít, có dấu hay không; hoặc số hiệu bài'),
  after,
})
export const pictureQuery = z.strictObject({
  section: slug.optional(),
  day: day.describe('Ngày đưa vào kho'),
  q: q.describe('Chữ trong mô tả, chú thích, nguồn'),
  after,
})
export const topicQuery = z.strictObject({ q, after })
export const noQuery = z.strictObject({})

/** A form: the file, and the words that are kept with the picture. */
export const pictureUpload = z
  .strictObject({ file: z.file('phải là một tệp ảnh'), ...pictureWords.shape })
  .meta({ id: 'PictureUpload' })

export type NewArticle = z.output<typeof newArticle>
export type ChangedArticle = z.output<typeof changedArticle>
export type ArticleQuery = z.output<typeof articleQuery>
export type PictureUpload = z.output<typeof pictureUpload>
export type PictureQuery = z.output<typeof pictureQuery>
export type TopicQuery = z.output<typeof topicQuery>
