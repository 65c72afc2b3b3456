import type { ReactNode } from 'react'
import type { SectionLink } from '../../lib/articles/article.ts'
import { putOnSheet } from '../../lib/documents/sheet.ts'

/**
 * The main part of a page. What stands around it is the same on every page of a section and not rendered again:
 * the press puts it there, with the page's own head, when it finishes the page (docs/decisions/0021). `head` is
 * what components/reader/head.ts writes, `data` what structured-data.ts does, `current` the section that the menu
 * marks.
 */
export function Frame({ head, data = '', current = null, children }: Props) {
  putOnSheet({ head, data, section: current?.id ?? 0 })
  return <main id="noi-dung">{children}</main>
}

type Props = { head: string; data?: string; current?: SectionLink | null; children: ReactNode }
