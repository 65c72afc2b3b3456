import { headInOrder } from './head-order.ts'

/** A page that cannot go out as it is: the renderer did something that a document must not hold. */
export class UnfinishedPage extends Error {}

/** Every script but those that come from an address of our own outside the framework's. */
const frameworkScript = /<script(?![^>]*\bsrc="\/(?!_next\/))[^>]*>[\s\S]*?<\/script>/g
const frameworkLink =
  /<link\b[^>]*(?:rel="preload"[^>]*as="script"|as="script"[^>]*rel="preload"|rel="modulepreload")[^>]*\/?>/g
const emptyShell = /<div hidden="">(?:<!--[^>]*-->)*<\/div>/g
const comments = /<!--[\s\S]*?-->/g

/** What stands around a page's own head and main part, cut where these go in. */
export type FrameText = { start: string; middle: string; end: string }
/** A page's own parts as HTML: of the head, of the main part, and what machines read at its end. */
export type PageText = { head: string; main: string; data: string }

const [mainBegins, mainEnds] = ['<main id="noi-dung">', '</main>']

/** Puts a page into its frame. Throws UnfinishedPage for what a document must not hold. */
export function finish({ head, main, data }: PageText, frame: FrameText): string {
  if (!head.includes('<title>')) throw new UnfinishedPage('the page has no title')
  refuseStyle(main)
  return frame.start + head + frame.middle + main + data + frame.end
}

/**
 * Cuts what Next rendered of a frame, an empty page, where a page's head and main part go in. Framework scripts,
 * their preloads, flight data and React's markers go; the site's own module stays. React escapes `<` in all text
 * and attributes, so what looks like a tag here is one.
 */
export function finishFrame(html: string): FrameText {
  const cleaned = html
    .replace(frameworkScript, '')
    .replace(frameworkLink, '')
    .replace(emptyShell, '')
    .replace(comments, '')
  check(cleaned)
  const [start, body, ...more] = headInOrder(cleaned).split('</head>')
  const [middle, end, ...others] = body?.split(mainBegins + mainEnds) ?? []
  if (!start || !middle || !end || more.length + others.length > 0)
    throw new UnfinishedPage('the frame has no place for a page')
  return { start, middle: `</head>${middle}${mainBegins}`, end: mainEnds + end }
}

/** Throws for what a document must not hold. */
function check(frame: string): void {
  if (/<template id="[BP]:/.test(frame))
    throw new UnfinishedPage('a part of the frame was left for script to fill in')
  if (/<div hidden="" id="S:/.test(frame))
    throw new UnfinishedPage('a part of the frame hides until script shows it')
  refuseStyle(frame)
  if (/__next_error__/.test(frame)) throw new UnfinishedPage('the renderer answered with its own error page')
}

function refuseStyle(html: string): void {
  if (/\sstyle="/.test(html))
    throw new UnfinishedPage('a style attribute, which the Content-Security-Policy forbids')
}
