import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants, gzip } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import type { Stamp } from '../edition/fresh.ts'
import { documentHeaders, htmlType } from './headers.ts'

/** A finished page, feed or sitemap: the same bytes for everybody. */
export type Document = Stamp & {
  status: number
  /** Its Content-Type. */
  type: string
  etag: string
  brotli: Buffer
  /** Made when somebody first asks for it. */
  gzip: Buffer | null
  /** Bytes of the text itself. */
  length: number
  /** When it was made (ms). */
  madeAt: number
  /** The lines of its head by encoding, as they go out with 200; made when first asked for. */
  heads: Map<Encoding, string[]>
}

export type Encoding = 'br' | 'gzip' | 'identity'

const toBrotli = promisify(brotliCompress)
const fromBrotli = promisify(brotliDecompress)
const toGzip = promisify(gzip)

/**
 * A window of 64 KB holds nearly every page, and with it the encoder takes half a megabyte; with a larger one it takes
 * 16 MB from the kernel and gives them back, page by page, which costs three times what the compression does.
 * Quality 7 is within 0.3 % of 8 and 9 and a quarter quicker; 11 takes seventy times as long for 7 %. What is longer
 * is for machines (a month's sitemap), and 5 with a window to match.
 */
function settingsFor(bytes: Buffer) {
  const short = bytes.length <= 1 << 16
  return {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: short ? 7 : 5,
      [constants.BROTLI_PARAM_LGWIN]: short ? 16 : 22,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  }
}

export async function makeDocument(
  text: string,
  status: number,
  stamp: Stamp,
  type = htmlType,
): Promise<Document> {
  const bytes = Buffer.from(text)
  // Of its headers too: a cache that is told "unchanged" keeps those that it has.
  const hash = createHash('sha1')
    .update(JSON.stringify(documentHeaders(type)))
    .update(bytes)
  return {
    ...stamp,
    status,
    type,
    etag: `W/"${hash.digest('base64url').slice(0, 16)}"`,
    brotli: await toBrotli(bytes, settingsFor(bytes)),
    gzip: null,
    length: bytes.length,
    madeAt: Date.now(),
    heads: new Map(),
  }
}

/** The document's bytes in an encoding where they are there already, else null. */
export function bytesAtHand(document: Document, encoding: Encoding): Buffer | null {
  if (encoding === 'br') return document.brotli
  return encoding === 'gzip' ? document.gzip : null
}

/** The document's bytes in an encoding; Brotli is what is kept, the others are made from it. */
export async function bytesOf(document: Document, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'br') return document.brotli
  if (encoding === 'identity') return fromBrotli(document.brotli)
  document.gzip ??= await toGzip(await fromBrotli(document.brotli), { level: 6 })
  return document.gzip
}

/** What browsers say is a handful of lines; what else is said is read anew each time. */
const chosen = new LRUCache<string, Encoding>({ max: 100 })

/** What the client takes, best first; `q=0` refuses (RFC 9110, 12.5.3). */
export function chooseEncoding(accepted = ''): Encoding {
  const known = chosen.get(accepted)
  if (known) return known
  const choice = encodingFor(accepted)
  if (accepted.length < 200) chosen.set(accepted, choice)
  return choice
}

function encodingFor(accepted: string): Encoding {
  const offers = accepted.toLowerCase().split(',')
  const takes = (name: string) =>
    offers.some((offer) => {
      const [coding, ...parameters] = offer.split(';').map((part) => part.trim())
      return coding === name && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))
    })
  if (takes('br')) return 'br'
  return takes('gzip') ? 'gzip' : 'identity'
}
