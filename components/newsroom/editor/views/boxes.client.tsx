'use client'

import { NodeViewContent, NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react'
import { Line } from './line.client.tsx'

/** A sentence that stands out, and who said it. */
export function PullQuoteView({ node, updateAttributes, editor }: ReactNodeViewProps) {
  return (
    <NodeViewWrapper as="figure" className="pull">
      <NodeViewContent<'blockquote'> as="blockquote" />
      <Line
        label="Lời của"
        value={String(node.attrs.attribution)}
        onChange={(attribution) => updateAttributes({ attribution })}
        disabled={!editor.isEditable}
        attribute="attribution"
      />
    </NodeViewWrapper>
  )
}

/** Facts beside the story, under a title of their own. */
export function InfoBoxView({ node, updateAttributes, editor }: ReactNodeViewProps) {
  return (
    <NodeViewWrapper className="box">
      <Line
        label="Tít của hộp"
        value={String(node.attrs.title)}
        onChange={(title) => updateAttributes({ title })}
        disabled={!editor.isEditable}
        attribute="title"
        className="title"
      />
      <NodeViewContent className="box-text" />
    </NodeViewWrapper>
  )
}
