import type { ReactNode } from 'react'
import type { SectionLink } from '../../lib/articles/article.ts'
import { putOnSheet } from '../../lib/documents/sheet.ts'

/**
 * The main part of a page, handed to the press, which puts the frame of its section around it: masthead, footer,
 * the constant part of the head (docs/decisions/0021). Next gets nothing to render, and the page is written as HTML
 * once (0022). `head` is what components/reader/head.ts writes, `data` what structured-data.ts does, `current` the
 * section that the menu marks.
 */
export function Frame({ head, data = '', current = null, children }: Props) {
  putOnSheet({ head, main: children, data, section: current?.id ?? 0 })
  return null
}

type Props = { head: string; data?: string; current?: SectionLink | null; children: ReactNode }
