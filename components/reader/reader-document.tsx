import type { ReactNode } from 'react'
import { asset } from '../../lib/site/assets.ts'
import type { Look } from '../../lib/site/look.ts'
import { headlineFonts } from './fonts.ts'

/**
 * The frame of the HTML itself: language, look of the day, fonts, icons, the site's own script. The same for
 * every reader page.
 */
export function ReaderDocument({ look, children }: { look: Look; children: ReactNode }) {
  return (
    <html lang="vi" data-look={look === 'plain' ? undefined : look}>
      {/* biome-ignore lint/style/noHeadElement: a root layout of the App Router has its head here */}
      <head>
        {headlineFonts.map((font) => (
          <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
        <link rel="icon" href={asset('/icon.svg')} type="image/svg+xml" />
        <link rel="icon" href={asset('/icon.png')} type="image/png" sizes="192x192" />
        <link rel="apple-touch-icon" href={asset('/icon.png')} />
        <script type="module" src={asset('/reader.js')} />
      </head>
      <body>{children}</body>
    </html>
  )
}
