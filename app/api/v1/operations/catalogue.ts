import { allSections, topicPage } from '../../../../lib/api/desk.ts'
import { topicQuery } from '../../../../lib/api/input.ts'
import { sectionList, topicList } from '../../../../lib/api/schema.ts'
import { operation } from '../operation.ts'
import { linkToNext } from '../pages.ts'

export const catalogueOperations = {
  sections: operation(
    {
      id: 'listSections',
      method: 'GET',
      path: '/sections',
      summary: 'Các chuyên mục, kể cả chuyên mục đã thôi dùng',
      answer: { status: 200, schema: sectionList },
    },
    async () => ({ status: 200, body: { sections: await allSections() } }),
  ),
  topics: operation(
    {
      id: 'listTopics',
      method: 'GET',
      path: '/topics',
      summary: 'Các chủ đề; mỗi trang 200',
      query: topicQuery,
      answer: { status: 200, schema: topicList },
    },
    async (actor, { query }) => {
      const page = await topicPage(actor, query)
      if (!page.ok) return page
      const { topics, next } = page
      return { status: 200, body: { topics, next }, headers: linkToNext('/topics', query, next) }
    },
  ),
}
