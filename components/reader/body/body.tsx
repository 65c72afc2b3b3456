import { Fragment, type ReactNode } from 'react'
import type { Body, BodyNode } from '../../../lib/articles/body/schema.ts'
import { RelatedCard } from './card.tsx'
import { BodyFigure, Gallery } from './figure.tsx'
import { Inline } from './inline.tsx'
import type { Shown } from './shown.ts'
import { Table } from './table.tsx'
import { Video } from './video.tsx'

/** The blocks of lib/articles/body/schema.ts; a test holds the two together. */
export type BlockName =
  | 'paragraph'
  | 'heading'
  | 'blockquote'
  | 'pullQuote'
  | 'infoBox'
  | 'bulletList'
  | 'orderedList'
  | 'listItem'
  | 'table'
  | 'figure'
  | 'gallery'
  | 'video'
  | 'relatedCard'
  | 'horizontalRule'

type Render = (node: BodyNode, shown: Shown) => ReactNode

// A record over every name: a block without a rendering does not compile.
export const blocks: Record<BlockName, Render> = {
  paragraph: (node) => (
    <p>
      <Inline nodes={node.content} />
    </p>
  ),
  heading: (node) => {
    const Heading = node.attrs?.level === 3 ? 'h3' : 'h2'
    return (
      <Heading>
        <Inline nodes={node.content} />
      </Heading>
    )
  },
  blockquote: (node, shown) => <blockquote>{blocksOf(node, shown)}</blockquote>,
  pullQuote: (node, shown) => (
    <figure className="pull">
      <blockquote>{blocksOf(node, shown)}</blockquote>
      {node.attrs?.attribution ? <figcaption>{String(node.attrs.attribution)}</figcaption> : null}
    </figure>
  ),
  infoBox: (node, shown) => (
    <div className="box">
      {node.attrs?.title ? <p className="title">{String(node.attrs.title)}</p> : null}
      {blocksOf(node, shown)}
    </div>
  ),
  bulletList: (node, shown) => <ul>{blocksOf(node, shown)}</ul>,
  orderedList: (node, shown) => {
    const start = Number(node.attrs?.start ?? 1)
    return <ol start={start === 1 ? undefined : start}>{blocksOf(node, shown)}</ol>
  },
  listItem: (node, shown) => <li>{innerOf(node, shown)}</li>,
  table: (node, shown) => <Table node={node} contentOf={(cell) => innerOf(cell, shown)} />,
  figure: (node, shown) => <BodyFigure node={node} shown={shown} />,
  gallery: (node, shown) => <Gallery node={node} shown={shown} />,
  video: (node) => <Video node={node} />,
  relatedCard: (node, shown) => <RelatedCard node={node} shown={shown} />,
  horizontalRule: () => <hr />,
}

/** The body of a piece, as ProseMirror JSON that has passed `checkBody`, as HTML. Throws on an unknown block. */
export function BodyView({ body, shown }: { body: Body; shown: Shown }) {
  return <div className="text">{blocksOf(body, shown)}</div>
}

function blocksOf(node: BodyNode, shown: Shown): ReactNode {
  return (node.content ?? []).map((block, index) => {
    const render = blocks[block.type as BlockName]
    if (!render) throw new Error(`A body holds a block that no page can show: ${block.type}`)
    // biome-ignore lint/suspicious/noArrayIndexKey: a body is rendered once and never reordered
    return <Fragment key={index}>{render(block, shown)}</Fragment>
  })
}

/** A cell or list item that holds one paragraph shows its words without the paragraph around them. */
function innerOf(node: BodyNode, shown: Shown): ReactNode {
  const [only, ...others] = node.content ?? []
  if (only?.type === 'paragraph' && others.length === 0) return <Inline nodes={only.content} />
  return blocksOf(node, shown)
}
