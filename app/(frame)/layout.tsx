import './reader.css'
import type { Viewport } from 'next'
import type { ReactNode } from 'react'
import { readerViewport } from '../../components/reader/head.ts'
import { ReaderDocument } from '../../components/reader/reader-document.tsx'
import { publishedLook } from '../../lib/site/published.ts'

/** Next renders, the press remembers (docs/decisions/0021). */
export const dynamic = 'force-dynamic'

export const viewport: Viewport = readerViewport

export default async function FrameLayout({ children }: { children: ReactNode }) {
  return <ReaderDocument look={await publishedLook()}>{children}</ReaderDocument>
}
