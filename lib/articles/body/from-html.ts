import { parseHTML } from 'linkedom'
import { Builder, type Reading } from './html/builder.ts'
import type { Body } from './schema.ts'
import { emptyParagraph } from './tidy.ts'

export type HtmlSources = {
  pictureFor: Reading['pictureFor']
  articleFor?: Reading['articleFor']
}

/**
 * The body that a piece of HTML makes, whoever wrote it: every visible word stays, in the structure
 * of the schema; scripts, styles, handlers, comments and unknown tags go. `mended` says, a line in
 * Vietnamese each, what could not be kept as it was. The body passes checkBody, unless it is larger
 * than a body may be.
 *
 * The tree is read here and not by ProseMirror's DOMParser: that one drops what finds no place
 * (text in a table, the inside of noscript and object), and asks each element two dozen selectors.
 */
export function bodyFromHtml(html: string, sources: HtmlSources): { body: Body; mended: string[] } {
  const { document } = parseHTML(`<!doctype html><html><body>${html}`)
  const reading: Reading = { articleFor: () => null, ...sources, mended: [], depth: 0 }
  const builder = new Builder(reading, { depth: 1, inTable: false })
  builder.addAll(document.childNodes, [])
  const content = builder.finish()
  return {
    body: { type: 'doc', content: content.length > 0 ? content : [emptyParagraph()] },
    mended: reading.mended,
  }
}
