import './newsroom.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'

/** The newsroom is made anew for each request, and nobody keeps it. */
export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: { default: 'Tòa soạn', template: '%s | Tòa soạn' },
  robots: { index: false },
  icons: { icon: '/icon.svg' },
}

export default function NewsroomDocument({ children }: { children: ReactNode }) {
  return (
    <html lang="vi">
      <body>{children}</body>
    </html>
  )
}
