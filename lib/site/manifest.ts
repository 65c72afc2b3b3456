import { asset } from './assets.ts'
import { paperColours } from './colours.ts'

/** The web app manifest: what a phone shows when a reader puts the paper on the home screen. */
export function manifestText(site: { name: string; description: string }): string {
  return JSON.stringify({
    id: '/',
    name: site.name,
    short_name: site.name,
    description: site.description || undefined,
    lang: 'vi',
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    display: 'minimal-ui',
    background_color: paperColours.light,
    theme_color: paperColours.light,
    categories: ['news'],
    icons: [
      { src: asset('/icon.png'), type: 'image/png', sizes: '192x192' },
      { src: asset('/icon.svg'), type: 'image/svg+xml', sizes: 'any' },
    ],
  })
}
