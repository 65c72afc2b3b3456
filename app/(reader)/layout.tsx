import type { ReactNode } from 'react'

/** Next renders, the document store keeps (docs/architecture.md). */
export const dynamic = 'force-dynamic'

/** The least that Next takes for a page: head, style and what stands around it come with the frame (frame.tsx). */
export default function ReaderLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="vi">
      <body>{children}</body>
    </html>
  )
}
