import { mergeAttributes, Node } from '@tiptap/core'
import { bodySchema } from '../../../../lib/articles/body/schema.ts'
import { attributesOf, carried, carriedRule } from './attributes.ts'

/** A block that no kit has: its content and what it carries are those of the body's schema. */
function ownBlock(name: string, element: string) {
  const { content, group } = bodySchema.nodes[name]?.spec ?? {}
  return Node.create({
    name,
    group,
    ...(content ? { content, defining: true } : { atom: true, draggable: true }),
    addAttributes: () => attributesOf(name),
    parseHTML: () => [carriedRule(name)],
    renderHTML: ({ node, HTMLAttributes }) => {
      const attributes = mergeAttributes(HTMLAttributes, carried(name, node.attrs))
      return content ? [element, attributes, 0] : [element, attributes]
    },
  })
}

export const PullQuote = ownBlock('pullQuote', 'blockquote')
export const InfoBox = ownBlock('infoBox', 'aside')
export const Figure = ownBlock('figure', 'figure')
export const Gallery = ownBlock('gallery', 'div')
export const Video = ownBlock('video', 'div')
export const RelatedCard = ownBlock('relatedCard', 'div')
