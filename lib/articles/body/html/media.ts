import { linkTarget } from '../links.ts'
import type { BodyNode } from '../schema.ts'
import { oneLine } from '../tidy.ts'
import { videoOf } from '../videos.ts'
import { Builder, type Place, type Reading } from './builder.ts'
import { childNamed, textOf } from './words.ts'

type Words = { caption: string | null; credit: string | null }

/** A bare img: a figure without words of its own beyond its alt. */
export function pictureBlocks(img: Element, reading: Reading): BodyNode[] {
  return pictureOrWords(img, { caption: null, credit: null }, reading)
}

/** A figure of one picture, a gallery of several, and after it whatever else stands in the element. */
export function figureBlocks(element: Element, reading: Reading, place: Place): BodyNode[] | null {
  const pictures = [...element.querySelectorAll('img')]
  if (pictures.length === 0) return null
  const inside =
    element.localName === 'figure' ? pictures.map((img) => ({ img, frame: element })) : framed(pictures)
  const captions = new Set<Element>()
  const blocks = inside.flatMap(({ img, frame }, index) => {
    const caption = frame && firstNamed(frame, 'figcaption')
    // One caption under several pictures of a figure is said of the last.
    const speaks = caption && inside[index + 1]?.frame !== frame
    if (caption) captions.add(caption)
    return pictureOrWords(img, speaks ? wordsOf(caption) : { caption: null, credit: null }, reading)
  })
  const rest = new Builder(reading, place)
  rest.addAll(others(element, captions), [])
  return [...gathered(blocks), ...rest.finish()]
}

/** A film of a host we know as such; any other embedded thing as a paragraph that links to it. */
export function foreignBlocks(element: Element, reading: Reading): BodyNode[] {
  const source =
    element.getAttribute('src') ?? element.getAttribute('data') ?? element.getAttribute('data-src')
  const address = source ?? element.querySelector('source')?.getAttribute('src') ?? null
  const video = videoOf(address)
  const title = oneLine(element.getAttribute('title') ?? '')
  if (video) return [{ type: 'video', attrs: { ...video, title } }]
  const href = linkTarget(address)
  if (href === null && title === '') return []
  reading.mended.push(`nội dung nhúng thành liên kết: ${href ?? title}`)
  const marks = href === null ? undefined : [{ type: 'link', attrs: { href } }]
  return [
    {
      type: 'paragraph',
      content: [{ type: 'text', text: title || (href as string), ...(marks && { marks }) }],
    },
  ]
}

function pictureOrWords(img: Element, { caption, credit }: Words, reading: Reading): BodyNode[] {
  const src = (img.getAttribute('src') ?? img.getAttribute('data-src') ?? '').trim()
  const written = img.getAttribute('alt')
  const alt = written === null ? null : oneLine(written)
  const picture = reading.pictureFor(src, img.getAttribute('data-legacy-url'))
  if (picture) return [{ type: 'figure', attrs: { picture: picture.id, alt, caption, credit } }]
  reading.mended.push(`không có ảnh ${src || '(không tên)'}`)
  const words = [caption || alt, credit].filter(Boolean).join(' – ')
  return words ? [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] : []
}

/** Caption and credit of a figcaption: `Words of the caption <cite>credit</cite>`. */
function wordsOf(caption: Element): Words {
  const cite = firstNamed(caption, 'cite')
  const isCredit = cite?.classList.contains('credit') ? cite : null
  const text = [...caption.childNodes].filter((node) => node !== isCredit).map(textOf)
  const words = oneLine(text.join(''))
  const silent = words === '' && isCredit !== null && !caption.hasAttribute('data-no-caption')
  return { caption: silent ? null : words, credit: isCredit && oneLine(textOf(isCredit)) }
}

/** Figures in a row are a gallery; words of a picture that is not there stand after it. */
function gathered(blocks: BodyNode[]): BodyNode[] {
  const figures = blocks.filter(({ type }) => type === 'figure')
  if (figures.length < 2) return blocks
  return [{ type: 'gallery', content: figures }, ...blocks.filter(({ type }) => type !== 'figure')]
}

/** The children of an element without its pictures and the captions already used. */
function others(element: Element, captions: Set<Element>): Node[] {
  for (const used of [...captions, ...element.querySelectorAll('img')]) used.remove()
  return [...element.childNodes]
}

const framed = (pictures: Element[]) => pictures.map((img) => ({ img, frame: img.closest('figure') }))
const firstNamed = (element: Element, name: string) =>
  childNamed(element, name) ?? element.querySelector(name)
