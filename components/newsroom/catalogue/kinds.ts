import type { NameKind } from '../../../lib/catalogue/rows.ts'
import { addresses } from '../../../lib/site/addresses.ts'

/** How the newsroom speaks of topics and of authors, whose pages are alike. */
export const kinds = {
  topic: {
    path: '/admin/chu-de',
    title: 'Chủ đề',
    noun: 'chủ đề',
    address: addresses.topic,
    namesake: 'Ví dụ: “Nông thôn mới”.',
    none: 'Chưa có chủ đề nào. Chủ đề đến từ các bài, hoặc thêm ở đây.',
  },
  author: {
    path: '/admin/tac-gia',
    title: 'Tác giả',
    noun: 'tác giả',
    address: addresses.author,
    namesake: 'Tên thật hoặc bút danh, như sẽ ký dưới bài.',
    none: 'Chưa có tác giả nào. Tác giả đến từ tên ký dưới các bài, hoặc thêm ở đây.',
  },
} as const satisfies Record<NameKind, unknown>
