'use client'

import { NodeViewContent, NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react'
import { usePieceState } from '../../piece/piece-context.client.tsx'
import { ShownPicture } from '../../piece/shown-picture.client.tsx'
import { BlockButtons } from './block-buttons.client.tsx'
import { Line } from './line.client.tsx'

const words = [
  { name: 'caption', label: 'Chú thích', long: true },
  { name: 'credit', label: 'Nguồn ảnh', long: false },
  { name: 'alt', label: 'Mô tả ảnh cho người không nhìn thấy', long: true },
] as const

/** A picture with its words: the piece's own where it has any, else those kept with the picture. */
export function FigureView({ node, updateAttributes, deleteNode, editor }: ReactNodeViewProps) {
  const picture = usePieceState((state) => state.pictures[Number(node.attrs.picture)])
  const own = words.some(({ name }) => node.attrs[name] !== null)
  return (
    <NodeViewWrapper as="figure" className="figure-block" data-drag-handle="">
      <ShownPicture picture={picture} />
      {words.map(({ name, label, long }) => (
        <Line
          key={name}
          label={label}
          value={String(node.attrs[name] ?? picture?.[name] ?? '')}
          onChange={(value) => updateAttributes({ [name]: value })}
          disabled={!editor.isEditable}
          attribute={name}
          long={long}
        />
      ))}
      <BlockButtons editor={editor} what="ảnh" onRemove={deleteNode}>
        {own && (
          <button
            type="button"
            className="quiet"
            onClick={() => updateAttributes({ caption: null, credit: null, alt: null })}
          >
            Dùng lời của kho ảnh
          </button>
        )}
      </BlockButtons>
    </NodeViewWrapper>
  )
}

/** Several pictures that belong together. */
export function GalleryView({ node, deleteNode, editor }: ReactNodeViewProps) {
  return (
    <NodeViewWrapper className="gallery-block">
      <p className="soft">{`Bộ ảnh, ${node.childCount} ảnh`}</p>
      <NodeViewContent className="gallery" />
      <BlockButtons editor={editor} what="bộ ảnh" onRemove={deleteNode} />
    </NodeViewWrapper>
  )
}
