import type { IncomingMessage, ServerResponse } from 'node:http'
import { frontPage, textOfSlots } from '../front/board.ts'
import { scopeSchema, slotsOfText, storedSlots } from '../front/schema.ts'
import { sectionById } from '../sections/published.ts'
import { can } from '../staff/policy.ts'
import { signedIn } from '../staff/session.ts'
import { framedByNewsroom, safeHeaders } from './headers.ts'
import type { Press } from './press.ts'
import { sendDocument, sendText } from './respond.ts'

/** With `?muc=` the scope of a board and `?o=` its slots (`textOfSlots`): the address is all there is of it. */
export const frontPreviewPath = '/admin/trang-nhat/xem-truoc'

/**
 * A board that is not published, as the reader page that it would be: printed for whoever runs the front,
 * kept nowhere. It stands before Next's door, because what it sends is a document and no page of the newsroom.
 */
export class FrontPreview {
  #press: Press

  constructor(press: Press) {
    this.#press = press
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method, headers, url = '' } = request
    if (method !== 'GET' && method !== 'HEAD') {
      return sendText(response, 405, 'Bản xem trước chỉ nhận GET và HEAD.', { Allow: 'GET, HEAD' })
    }
    const actor = await signedIn(new Headers({ cookie: headers.cookie ?? '' }))
    if (!actor) return sendToSignIn(response)
    if (!can(actor, 'front')) return sendText(response, 403, 'Bạn không có quyền làm việc này.')
    const board = await boardIn(new URL(url, 'http://localhost').searchParams)
    if (!board) return sendText(response, 404, 'Không có bản xem trước này.')
    const document = await this.#press.once(`/noi-bo/trang-nhat/${board.scope}/${board.slots}`)
    return sendDocument(request, response, document, 200, framedByNewsroom)
  }
}

async function boardIn(query: URLSearchParams): Promise<{ scope: number; slots: string } | null> {
  const scope = scopeSchema.safeParse(query.get('muc') ?? '')
  const slots = slotsOfText(query.get('o') ?? '')
  if (!scope.success || !slots) return null
  const there = scope.data === frontPage || (await sectionById(scope.data)) !== null
  return there ? { scope: scope.data, slots: textOfSlots(storedSlots(scope.data, slots)) } : null
}

function sendToSignIn(response: ServerResponse): void {
  response.writeHead(303, { ...safeHeaders, Location: '/admin/dang-nhap', 'Cache-Control': 'no-store' })
  response.end()
}
