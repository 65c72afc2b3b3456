import { Builder, type Reading } from './html/builder.ts'
import type { Body } from './schema.ts'
import { emptyParagraph } from './tidy.ts'

export type HtmlSources = {
  pictureFor: Reading['pictureFor']
  articleFor?: Reading['articleFor']
}

/**
 * The body that nodes of a parsed document make (from-html.ts says what of them stays): on the server those
 * of its own parser, in the editor those of a document of the browser's that nothing in it can act on.
 */
export function bodyFromNodes(nodes: Iterable<Node>, sources: HtmlSources): { body: Body; mended: string[] } {
  const reading: Reading = { articleFor: () => null, ...sources, mended: [], depth: 0 }
  const builder = new Builder(reading, { depth: 1, inTable: false })
  builder.addAll(nodes, [])
  const content = builder.finish()
  return {
    body: { type: 'doc', content: content.length > 0 ? content : [emptyParagraph()] },
    mended: reading.mended,
  }
}
