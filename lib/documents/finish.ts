import { headInOrder } from './head-order.ts'

/** A page that cannot go out as it is: the renderer did something that a document must not hold. */
export class UnfinishedPage extends Error {}

/** Every script but JSON-LD and those that come from an address of our own outside the framework's. */
const frameworkScript =
  /<script(?![^>]*\btype="application\/ld\+json")(?![^>]*\bsrc="\/(?!_next\/))[^>]*>[\s\S]*?<\/script>/g
const frameworkLink =
  /<link\b[^>]*(?:rel="preload"[^>]*as="script"|as="script"[^>]*rel="preload"|rel="modulepreload")[^>]*\/?>/g
const emptyShell = /<div hidden="">(?:<!--[^>]*-->)*<\/div>/g
const comments = /<!--[\s\S]*?-->/g

/**
 * Turns what Next rendered into a document: framework scripts, their preloads, flight data and React's
 * markers go; JSON-LD and the site's own module stay. React escapes `<` in all text
 * and attributes, so what looks like a tag here is one. Throws UnfinishedPage for output that is only
 * complete with script.
 */
export function finish(html: string): string {
  const finished = html
    .replace(frameworkScript, '')
    .replace(frameworkLink, '')
    .replace(emptyShell, '')
    .replace(comments, '')
  check(finished)
  return headInOrder(finished)
}

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
