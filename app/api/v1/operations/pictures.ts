import { pictureQuery, pictureUpload } from '../../../../lib/api/input.ts'
import { newPicture, picturePage } from '../../../../lib/api/library.ts'
import { picture, pictureList } from '../../../../lib/api/schema.ts'
import { operation } from '../operation.ts'
import { linkToNext } from '../pages.ts'

export const pictureOperations = {
  list: operation(
    {
      id: 'listPictures',
      method: 'GET',
      path: '/pictures',
      summary: 'Ảnh trong kho, ảnh mới đứng trước',
      query: pictureQuery,
      answer: { status: 200, schema: pictureList },
      right: 'pictures',
    },
    async (actor, { query }) => {
      const page = await picturePage(actor, query)
      if (!page.ok) return page
      const { pictures, next } = page
      return { status: 200, body: { pictures, next }, headers: linkToNext('/pictures', query, next) }
    },
  ),
  upload: operation(
    {
      id: 'uploadPicture',
      method: 'POST',
      path: '/pictures',
      summary: 'Đưa một ảnh vào kho; gửi lại đúng tệp ấy thì vẫn là ảnh ấy',
      body: pictureUpload,
      form: true,
      answer: { status: 201, schema: picture },
      right: 'uploadPicture',
      also: [409],
    },
    async (actor, { body }) => {
      const taken = await newPicture(actor, body)
      return taken.ok ? { status: 201, body: taken.picture } : taken
    },
  ),
}
