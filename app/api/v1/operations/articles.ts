import { articlePage, oneArticle } from '../../../../lib/api/desk.ts'
import { articleQuery, changedArticle, newArticle } from '../../../../lib/api/input.ts'
import { article, articleList, writtenArticle } from '../../../../lib/api/schema.ts'
import { changeDraft, newDraft } from '../../../../lib/api/write-article.ts'
import { operation } from '../operation.ts'
import { linkToNext } from '../pages.ts'

export const articleOperations = {
  list: operation(
    {
      id: 'listArticles',
      method: 'GET',
      path: '/articles',
      summary: 'Các bài khóa này đọc được, mỗi trang 50; bài vừa sửa (đăng, sắp đến giờ) đứng trước',
      query: articleQuery,
      answer: { status: 200, schema: articleList },
      also: [403],
    },
    async (actor, { query }) => {
      const page = await articlePage(actor, query)
      if (!page.ok) return page
      const { articles, next } = page
      return { status: 200, body: { articles, next }, headers: linkToNext('/articles', query, next) }
    },
  ),
  create: operation(
    {
      id: 'createArticle',
      method: 'POST',
      path: '/articles',
      summary: 'Viết bài mới: một bản nháp của khóa này',
      body: newArticle,
      answer: { status: 201, schema: writtenArticle },
      right: 'write',
    },
    async (actor, { body }) => {
      const made = await newDraft(actor, body)
      if (!made.ok) return made
      return { status: 201, body: made.article, headers: { location: `/api/v1/articles/${made.article.id}` } }
    },
  ),
  read: operation(
    {
      id: 'getArticle',
      method: 'GET',
      path: '/articles/{id}',
      summary: 'Một bài, với bản mới nhất của tòa soạn',
      answer: { status: 200, schema: article },
      pieceRight: 'read',
    },
    async (actor, { id }) => {
      const found = await oneArticle(actor, id)
      return found.ok ? { status: 200, body: found.article } : found
    },
  ),
  change: operation(
    {
      id: 'changeArticle',
      method: 'PUT',
      path: '/articles/{id}',
      summary: 'Lưu bài, trên bản có số version; trường không gửi thì giữ nguyên',
      body: changedArticle,
      answer: { status: 200, schema: writtenArticle },
      pieceRight: 'edit',
      also: [409],
    },
    async (actor, { id, body }) => {
      const changed = await changeDraft(actor, id, body)
      return changed.ok ? { status: 200, body: changed.article } : changed
    },
  ),
}
