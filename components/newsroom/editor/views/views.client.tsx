'use client'

import { type Node, type ReactNodeViewProps, ReactNodeViewRenderer } from '@tiptap/react'
import type { ComponentType } from 'react'
import { ownBlocks } from '../schema/extensions.ts'
import { InfoBoxView, PullQuoteView } from './boxes.client.tsx'
import { RelatedCardView, VideoView } from './cards.client.tsx'
import { FigureView, GalleryView } from './pictures.client.tsx'

const viewed = (block: Node, view: ComponentType<ReactNodeViewProps>) =>
  block.extend({ addNodeView: () => ReactNodeViewRenderer(view) })

/** The newspaper's own blocks, each as the reader sees it and with what it carries to be filled in. */
export const viewedBlocks: typeof ownBlocks = {
  PullQuote: viewed(ownBlocks.PullQuote, PullQuoteView),
  InfoBox: viewed(ownBlocks.InfoBox, InfoBoxView),
  Figure: viewed(ownBlocks.Figure, FigureView),
  Gallery: viewed(ownBlocks.Gallery, GalleryView),
  Video: viewed(ownBlocks.Video, VideoView),
  RelatedCard: viewed(ownBlocks.RelatedCard, RelatedCardView),
}
