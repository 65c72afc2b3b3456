import { z } from 'zod'
import type { Refused } from '../../../lib/api/refused.ts'
import { article } from '../../../lib/api/schema.ts'

/** Why something was not done: the last part of `type`, which stays as it is, and words for a person. */
export const problemKinds = {
  unreadable: [
    400,
    'Không đọc được yêu cầu',
    'Thân yêu cầu không phải JSON (hoặc biểu mẫu) đúng, hoặc lồng quá sâu.',
  ],
  unauthorized: [401, 'Cần khóa API', 'Gửi khóa còn hiệu lực trong đầu thư: Authorization: Bearer bt_…'],
  forbidden: [403, 'Không có quyền', 'Vai trò hoặc chuyên mục của khóa không cho làm việc này.'],
  'not-found': [404, 'Không có', 'Không có gì ở địa chỉ này.'],
  'method-not-allowed': [405, 'Không dùng được cách gọi này', 'Xem các cách gọi trong Allow.'],
  'not-acceptable': [406, 'Không có dạng được hỏi', 'Câu trả lời là application/json.'],
  conflict: [
    409,
    'Bài đã có bản mới hơn',
    'Có người vừa lưu bài. Chưa ghi gì: hãy trộn hai bản rồi gửi lại với version mới.',
  ],
  'wrong-state': [409, 'Chưa làm được lúc này', 'Bài không ở trạng thái để làm việc này.'],
  unchanged: [409, 'Không có gì mới', 'Bản bạn đọc đang có đã là bản mới nhất.'],
  'withdrawn-picture': [409, 'Ảnh đã gỡ', 'Ảnh này đã bị gỡ khỏi báo, gửi lại không đưa nó trở lại.'],
  'too-large': [413, 'Lớn quá', 'Yêu cầu lớn hơn mức nhận.'],
  'unsupported-type': [
    415,
    'Không nhận dạng này',
    'Gửi application/json, UTF-8, không nén (ảnh: multipart/form-data).',
  ],
  invalid: [422, 'Có chỗ cần sửa', 'Xem problems.'],
  'too-many': [429, 'Gọi nhiều quá', 'Chờ số giây trong Retry-After rồi gọi lại.'],
  'storage-away': [
    503,
    'Kho ảnh tạm thời không dùng được',
    'Kho không trả lời hoặc đã đầy. Chưa ghi gì: hãy gửi lại sau một phút.',
  ],
  'database-away': [
    503,
    'Cơ sở dữ liệu tạm thời không dùng được',
    'Không nối được, quá bận hoặc hết chỗ ghi. Hãy đọc lại bài rồi gửi lại sau ít phút.',
  ],
  failed: [500, 'Lỗi máy chủ', 'Máy chủ gặp lỗi, đã ghi lại.'],
} as const satisfies Record<string, readonly [number, string, string]>

export type ProblemName = keyof typeof problemKinds
const typeOf = (name: string) => `urn:bao-tinh:problem:${name}`

/** An error as RFC 9457 has it. */
export const problemSchema = z
  .object({
    type: z.enum(Object.keys(problemKinds).map(typeOf) as [string, ...string[]]),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    problems: z.record(z.string(), z.string()).optional().describe('Chỗ cần sửa, theo tên trường'),
    current: article.optional().describe('Bài như đang lưu'),
    yours: article.optional().describe('Bài như đã gửi'),
    state: z.string().optional().describe('Trạng thái của bài lúc này'),
  })
  .meta({ id: 'Problem' })

/** The answer that says why. */
export function problem(
  name: ProblemName,
  { problems, more = {} }: Pick<Refused, 'problems' | 'more'> = {},
  headers: Record<string, string> = {},
): Response {
  const [status, title, detail] = problemKinds[name]
  const body = { type: typeOf(name), title, status, detail, ...(problems ? { problems } : {}), ...more }
  return Response.json(body, { status, headers: { ...headers, 'content-type': 'application/problem+json' } })
}
