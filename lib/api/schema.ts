import { z } from 'zod'
import { type State, states, stepNames } from '../articles/workflow.ts'

// What the API answers. The document at /api/v1/openapi.json is made from these.

const id = z.int().min(1)
const moment = z.iso.datetime({ offset: true })
const names = z.array(z.string())
export const kinds = ['news', 'feature', 'photo-story', 'video'] as const

export const articleImage = z
  .object({
    id,
    file: z.string().describe('Địa chỉ của ảnh trên báo: /media/<mã>/<bề rộng>.jpg'),
    alt: z.string().nullable().describe('null: dùng lời của ảnh trong kho'),
    caption: z.string().nullable(),
    credit: z.string().nullable(),
  })
  .meta({ id: 'ArticleImage' })

/** Of a piece, what a list shows too. */
const line = {
  id,
  state: z.enum(Object.keys(states) as [State, ...State[]]),
  version: z.int().min(1).describe('Của văn bản; PUT phải gửi lại'),
  kind: z.enum(kinds),
  title: z.string(),
  kicker: z.string(),
  lead: z.string(),
  section: z.string().describe('Slug của chuyên mục'),
  sectionName: z.string(),
  topics: names,
  authors: names,
  source: z.string(),
  publishedAt: moment.nullable(),
  updatedAt: moment.nullable(),
  dueAt: moment.nullable().describe('Giờ hẹn đăng'),
  url: z.string().nullable().describe('Địa chỉ trên báo, khi bài đang đăng'),
  changedAt: moment,
  owner: z.object({ id: z.string(), name: z.string() }).describe('Người bắt đầu bài'),
  hasPending: z.boolean().describe('Văn bản mới nhất khác bản bạn đọc đang có hoặc sẽ có'),
}

export const articleLine = z.object(line).meta({ id: 'ArticleLine' })

export const article = z
  .object({
    ...line,
    html: z.string().describe('Thân bài'),
    image: articleImage.nullable(),
    related: z.array(id).describe('Số hiệu các bài liên quan'),
    legacyUrls: names.describe('Địa chỉ ở trang cũ'),
    searchTitle: z.string(),
    searchDescription: z.string(),
    notes: z.string().optional().describe('Chỉ có khi khóa được sửa bài'),
    createdAt: moment,
    withdrawnAt: moment.nullable(),
    steps: z.array(z.enum(stepNames)).describe('Những bước khóa này đi được bây giờ'),
  })
  .meta({ id: 'Article' })

export const writtenArticle = article
  .extend({ mended: names.describe('Những gì trong html không giữ được như đã gửi') })
  .meta({ id: 'WrittenArticle' })

export const articleList = z
  .object({
    articles: z.array(articleLine),
    next: z.string().nullable().describe('Gửi lại làm after để lấy trang sau; null: hết'),
  })
  .meta({ id: 'ArticleList' })

export const picture = z
  .object({
    id,
    file: z.string(),
    width: z.int(),
    height: z.int(),
    alt: z.string(),
    caption: z.string(),
    credit: z.string(),
  })
  .meta({ id: 'Picture' })

export const pictureList = z
  .object({ pictures: z.array(picture), next: z.string().nullable() })
  .meta({ id: 'PictureList' })

export const sectionList = z
  .object({
    sections: z.array(
      z.object({
        id,
        slug: z.string(),
        name: z.string(),
        parent: z.string().nullable().describe('Slug của chuyên mục cha'),
        retired: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'SectionList' })

export const topicList = z
  .object({
    topics: z.array(z.object({ id, slug: z.string(), name: z.string() })),
    next: z.string().nullable(),
  })
  .meta({ id: 'TopicList' })

export type ApiArticle = z.infer<typeof article>
export type ApiArticleLine = z.infer<typeof articleLine>
export type ApiPicture = z.infer<typeof picture>
