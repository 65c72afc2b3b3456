import mammoth from 'mammoth'
import type { Picture } from '../../database/generated/client.ts'
import { takeIn } from '../../media/take-in.ts'
import type { Actor } from '../../staff/actor.ts'
import { can } from '../../staff/policy.ts'
import { changedToUnicode } from '../../vietnamese/legacy/names.ts'
import { nodesToUnicode } from '../../vietnamese/legacy/nodes.ts'
import type { PictureView } from '../article.ts'
import { checkBody } from '../body/check.ts'
import { htmlNodes } from '../body/from-html.ts'
import { bodyFromNodes } from '../body/from-nodes.ts'
import type { Body } from '../body/schema.ts'
import { openZip, type Zip } from './zip.ts'

export type FromWord =
  /** `mended`: a line in Vietnamese for each thing that could not be kept as it was. */
  | { ok: true; body: Body; pictures: PictureView[]; mended: string[] }
  | { ok: false; reason: 'forbidden' | 'not-a-docx' | 'too-large' }

/** Of the file as it comes in, in bytes. */
export const largestDocx = 30 * 1024 * 1024
/** Of everything in it, unpacked. */
const mostBytes = 300 * 1024 * 1024
/** Of one of its parts: hundreds of pages of text, and a picture as large as any that is taken in. */
const mostOf = (name: string) => (/\.(xml|rels)$/i.test(name) ? 12 : 60) * 1024 * 1024

/**
 * The body that a Word file (.docx) makes: words, headings, lists, tables and links, and its pictures, which
 * are taken into the library in its actor's name. mammoth never opens the file itself: it gets what `openZip`
 * has unpacked within bounds.
 */
export async function bodyFromDocx(actor: Actor, bytes: Buffer): Promise<FromWord> {
  if (!can(actor, 'write')) return { ok: false, reason: 'forbidden' }
  if (bytes.length > largestDocx) return { ok: false, reason: 'too-large' }
  const opened = openZip(bytes, mostBytes, mostOf)
  if (!opened.ok) return { ok: false, reason: opened.reason === 'too-large' ? 'too-large' : 'not-a-docx' }
  if (!opened.zip.exists('word/document.xml')) return { ok: false, reason: 'not-a-docx' }
  const pictures = new Map<string, Picture>()
  const mended: string[] = []
  const html = await htmlOf(opened.zip, (picture) => takePicture(actor, picture, pictures, mended))
  if (html === null) return { ok: false, reason: 'not-a-docx' }
  const nodes = htmlNodes(html)
  mended.push(...[...nodesToUnicode(nodes)].map(changedToUnicode))
  const read = bodyFromNodes(nodes, { pictureFor: (src) => pictures.get(src) ?? null })
  const checked = checkBody(read.body)
  if (!checked.ok) return { ok: false, reason: 'too-large' }
  const lost = read.mended.filter((line) => !line.startsWith('không có ảnh '))
  return {
    ok: true,
    body: checked.body,
    pictures: [...new Map([...pictures.values()].map((row) => [row.id, viewOf(row)])).values()],
    mended: [...new Set([...mended, ...lost])],
  }
}

// What the library's types leave out: a file that is open already, and pictures' bytes.
type Input = Parameters<typeof mammoth.convertToHtml>[0]

/** The HTML of the document; null where it is not one that can be read. */
async function htmlOf(zip: Zip, take: (bytes: Buffer) => Promise<string>): Promise<string | null> {
  const file = {
    exists: zip.exists,
    read: async (name: string, encoding?: string) => {
      const bytes = await zip.read(name)
      return encoding ? bytes.toString(encoding === 'base64' ? 'base64' : 'utf8') : new Uint8Array(bytes)
    },
  }
  try {
    const { value } = await mammoth.convertToHtml({ file } as unknown as Input, {
      styleMap: [
        'u => u',
        'strike => s',
        "p[style-name='Title'] => h2:fresh",
        "p[style-name='Subtitle'] => h3:fresh",
      ],
      convertImage: mammoth.images.imgElement(async (image) => ({
        src: await take(await image.readAsBuffer()),
      })),
    })
    return value
  } catch (error) {
    // The library has one kind of error for everything that is wrong with a file.
    if (error instanceof Error) return null
    throw error
  }
}

const noRight = 'Ảnh trong tệp không vào bài: vai trò của bạn không thêm ảnh vào kho.'
const notTaken = {
  forbidden: noRight,
  'not-a-picture': 'Có hình trong tệp không phải ảnh JPEG, PNG, WebP, GIF hay HEIF: không vào bài.',
  'too-large': 'Có ảnh trong tệp lớn quá: không vào bài.',
  'storage-away': 'Kho ảnh đang không trả lời: ảnh trong tệp không vào bài. Mở lại tệp sau ít phút.',
}

/** Takes one picture in; what the HTML then names it by. */
async function takePicture(
  actor: Actor,
  bytes: Buffer,
  pictures: Map<string, Picture>,
  mended: string[],
): Promise<string> {
  if (!can(actor, 'uploadPicture')) {
    mended.push(noRight)
    return ''
  }
  const taken = await takeIn(actor, bytes, { alt: '', caption: '', credit: '' })
  if (!taken.ok) {
    mended.push(notTaken[taken.reason])
    return ''
  }
  const src = `word:${taken.picture.id}`
  pictures.set(src, taken.picture)
  return src
}

function viewOf({ id, hash, width, height, alt, caption, credit, focalX, focalY }: Picture): PictureView {
  return { id, hash, width, height, alt, caption, credit, focalX, focalY }
}
