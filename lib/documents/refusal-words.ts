import type { ServerResponse } from 'node:http'

const trouble = {
  head: 'Trang này chưa mở được',
  hint: 'Máy chủ hoặc cơ sở dữ liệu đang gặp trục trặc. Xin thử lại sau ít phút.',
}

/** What the newsroom's pages for a refusal say, by their status; and those for what went wrong. */
export const refusalWords = {
  403: { head: 'Bạn không có quyền làm việc này', hint: 'Nếu cần quyền, hãy hỏi người quản trị.' },
  404: { head: 'Không có trang này', hint: 'Địa chỉ có thể đã gõ sai, hoặc mục này đã được xóa.' },
  500: trouble,
  503: trouble,
} as const

/**
 * Puts the words of a refusal into the document that says it. The framework renders these pages in the
 * browser alone: what it sends has the status and an empty body. Where there is script, it makes the whole
 * page anew over this one. What failed because the database cannot be used (`isAway`) is 503, which the
 * framework does not know: whoever comes again finds the page.
 */
export function sayRefusals(response: ServerResponse, isAway: () => boolean): void {
  const write = response.write.bind(response) as (chunk: Uint8Array, ...rest: unknown[]) => boolean
  response.write = ((chunk: Uint8Array, ...rest: unknown[]) =>
    write(filled(chunk, response), ...rest)) as typeof response.write
  const writeHead = response.writeHead.bind(response) as (
    status: number,
    ...rest: unknown[]
  ) => ServerResponse
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    if (status !== 500 || !isAway()) return writeHead(status, ...rest)
    response.setHeader('Retry-After', '5')
    return writeHead(503, ...rest)
  }) as typeof response.writeHead
}

const empty = '<html id="__next_error__">'
const start = '<body>'

function filled(chunk: Uint8Array, response: ServerResponse): Uint8Array {
  const words = refusalWords[response.statusCode as keyof typeof refusalWords]
  if (!words || !String(response.getHeader('content-type')).startsWith('text/html')) return chunk
  const html = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
  const [page, body] = [html.indexOf(empty), html.indexOf(start)]
  if (page < 0 || body < page) return chunk
  return Buffer.concat([
    html.subarray(0, page),
    Buffer.from(empty.replace('<html', '<html lang="vi"')),
    html.subarray(page + empty.length, body + start.length),
    Buffer.from(
      `<main class="alone"><h1>${words.head}</h1><p>${words.hint}</p><p class="after">${response.statusCode < 500 ? '<a href="/admin">Về bàn làm việc</a>' : '<a href="">Thử lại</a>'}</p></main>`,
    ),
    html.subarray(body + start.length),
  ])
}
