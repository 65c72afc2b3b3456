import { headInOrder } from './head-order.ts'
import type { Sheet } from './sheet.ts'

/** A page that cannot go out as it is: the renderer did something that a document must not hold. */
export class UnfinishedPage extends Error {}

/** Every script but JSON-LD and those that come from an address of our own outside the framework's. */
const frameworkScript =
  /<script(?![^>]*\btype="application\/ld\+json")(?![^>]*\bsrc="\/(?!_next\/))[^>]*>[\s\S]*?<\/script>/g
const frameworkLink =
  /<link\b[^>]*(?:rel="preload"[^>]*as="script"|as="script"[^>]*rel="preload"|rel="modulepreload")[^>]*\/?>/g
const emptyShell = /<div hidden="">(?:<!--[^>]*-->)*<\/div>/g
const comments = /<!--[\s\S]*?-->/g

/** What stands around a page's own head and main part, cut where these go in. */
export type FrameText = { start: string; middle: string; end: string }

const [mainBegins, mainEnds] = ['<main id="noi-dung">', '</main>']

/**
 * Turns what Next rendered into a document: framework scripts, their preloads, flight data and React's
 * markers go; JSON-LD and the site's own module stay. React escapes `<` in all text
 * and attributes, so what looks like a tag here is one. Throws UnfinishedPage for output that is only
 * complete with script.
 */
export function finish(html: string): string {
  const finished = cleaned(html)
  check(finished)
  return headInOrder(finished)
}

/** The same for a page that is nothing but its main part: head and data come as HTML, and the frame goes around. */
export function finishFramed(html: string, { head, data }: Omit<Sheet, 'section'>, frame: FrameText): string {
  const finished = frame.start + head + frame.middle + mainOf(cleaned(html)) + data + frame.end
  check(finished)
  return finished
}

/** Cuts what Next rendered of a frame, an empty page, where a page's head and main part go in. */
export function finishFrame(html: string): FrameText {
  const finished = headInOrder(cleaned(html))
  const [start, body, ...more] = finished.split('</head>')
  const [middle, end, ...others] = body?.split(mainBegins + mainEnds) ?? []
  if (!start || !middle || !end || more.length + others.length > 0)
    throw new UnfinishedPage('the frame has no place for a page')
  return { start, middle: `</head>${middle}${mainBegins}`, end: mainEnds + end }
}

/** What stands in the main part. Nothing may stand beside it: it would be lost. */
function mainOf(html: string): string {
  const body = html.slice(html.indexOf('<body>') + '<body>'.length, html.lastIndexOf('</body>'))
  if (!body.startsWith(mainBegins) || !body.endsWith(mainEnds))
    throw new UnfinishedPage('the page is not its main part alone')
  return body.slice(mainBegins.length, -mainEnds.length)
}

const cleaned = (html: string) =>
  html.replace(frameworkScript, '').replace(frameworkLink, '').replace(emptyShell, '').replace(comments, '')

function check(html: string): void {
  const endOfHead = html.indexOf('</head>')
  const title = html.indexOf('<title>')
  if (endOfHead < 0 || title < 0 || title > endOfHead)
    throw new UnfinishedPage('the title is not in the head')
  if (/<template id="[BP]:/.test(html))
    throw new UnfinishedPage('a part of the page was left for script to fill in')
  if (/<div hidden="" id="S:/.test(html))
    throw new UnfinishedPage('a part of the page hides until script shows it')
  if (/\sstyle="/.test(html))
    throw new UnfinishedPage('a style attribute, which the Content-Security-Policy forbids')
  if (/__next_error__/.test(html)) throw new UnfinishedPage('the renderer answered with its own error page')
}
