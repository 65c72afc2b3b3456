import { parseHTML } from 'linkedom'
import { bodyFromNodes, type HtmlSources } from './from-nodes.ts'
import type { Body } from './schema.ts'

export type { HtmlSources } from './from-nodes.ts'

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
  return bodyFromNodes(htmlNodes(html), sources)
}

/** The nodes of a piece of HTML, parsed. */
export function htmlNodes(html: string): Iterable<Node> {
  return parseHTML(`<!doctype html><html><body>${html}`).document.childNodes
}
