import { processWide } from '../shared.ts'
import { addresses } from '../site/addresses.ts'
import type { Place, ReceiptPiece } from './places.ts'

/** Where this server reads its own pages: set once by whoever starts it. `nginx`: what readers reach, where there is one. */
export const ownAddress = processWide('receipts.address', () => ({
  server: '',
  nginx: null as string | null,
}))

export type Seen = Place & {
  through: 'server' | 'nginx'
  ok: boolean
  /** Of the answer; null: there was none. */
  status: number | null
}

/** Reads one page as a reader would and says whether it is as it must be. */
export async function look(place: Place, piece: ReceiptPiece, through: Seen['through']): Promise<Seen> {
  const base = through === 'nginx' ? ownAddress.nginx : ownAddress.server
  const seen = { ...place, through }
  if (place.expects === 'unlisted') return { ...seen, ok: true, status: null }
  try {
    const response = await fetch(`${base}${encodeURI(place.path)}`, {
      redirect: 'manual',
      signal: AbortSignal.timeout(5_000),
    })
    const text = await response.text()
    return { ...seen, status: response.status, ok: isRight(place, piece, response.status, text) }
  } catch (error) {
    // No answer is an answer: the receipt says so, and the next round asks again.
    if (error instanceof Error) return { ...seen, status: null, ok: false }
    throw error
  }
}

function isRight({ place, expects }: Place, { teaser }: ReceiptPiece, status: number, text: string): boolean {
  if (expects === 'gone') return status === 410
  // A list that has become empty is not there either.
  if (expects === 'absent') return (status === 200 || status === 404) && !names(text, teaser)
  if (status !== 200) return false
  return place === 'article' ? text.includes(asHtml(teaser.title)) : names(text, teaser)
}

/** True when the text names the piece's address, and not one that only begins like it. */
const names = (text: string, piece: ReceiptPiece['teaser']) =>
  new RegExp(`${addresses.article(piece)}(?!\\d)`).test(text)

/** Text as React writes it. */
function asHtml(text: string): string {
  const signs: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#x27;',
  }
  return text.replace(/[&<>"']/g, (sign) => signs[sign] as string)
}
