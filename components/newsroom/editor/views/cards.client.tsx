'use client'

import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react'
import { playerOf, type Video } from '../../../../lib/articles/body/videos.ts'
import { states } from '../../../../lib/articles/workflow.ts'
import { usePieceState } from '../../piece/piece-context.client.tsx'
import { BlockButtons } from './block-buttons.client.tsx'
import { Line } from './line.client.tsx'

const hosts = { youtube: 'YouTube', vimeo: 'Vimeo' }

/** A film: its host, its address, and the words on its link. The film itself is not loaded here. */
export function VideoView({ node, updateAttributes, deleteNode, editor }: ReactNodeViewProps) {
  const video = node.attrs as Video & { title: string }
  return (
    <NodeViewWrapper className="block-card video-card" data-drag-handle="">
      <p>
        <strong>{`Video ${hosts[video.host]}`}</strong>{' '}
        <a href={playerOf(video)} target="_blank" rel="noopener noreferrer">
          {video.id}
        </a>
      </p>
      <Line
        label="Tên video"
        value={video.title}
        onChange={(title) => updateAttributes({ title })}
        disabled={!editor.isEditable}
        attribute="title"
      />
      <BlockButtons editor={editor} what="video" onRemove={deleteNode} />
    </NodeViewWrapper>
  )
}

/** Another piece in the middle of this one. What readers cannot open they are not shown. */
export function RelatedCardView({ node, deleteNode, editor }: ReactNodeViewProps) {
  const id = Number(node.attrs.article)
  const piece = usePieceState((state) => state.pieces[id])
  return (
    <NodeViewWrapper className="block-card" data-drag-handle="">
      <p>
        <span className="soft">Đọc thêm</span>{' '}
        <strong>{piece ? piece.title : `Bài số ${id} không có`}</strong>
        {piece && piece.state !== 'published' && (
          <small className="problem">{` ${states[piece.state]}: bạn đọc chưa thấy thẻ này`}</small>
        )}
      </p>
      <BlockButtons editor={editor} what="thẻ tin" onRemove={deleteNode} />
    </NodeViewWrapper>
  )
}
