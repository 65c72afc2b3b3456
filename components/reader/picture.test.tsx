import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { PictureView } from '../../lib/articles/article.ts'
import { focalClass, Picture, srcSet } from './picture.tsx'

const picture: PictureView = {
  id: 7,
  hash: 'a1b2',
  width: 1000,
  height: 667,
  alt: 'Cầu treo qua sông',
  caption: '',
  credit: '',
  focalX: 50,
  focalY: 50,
}
const html = (props: Partial<Parameters<typeof Picture>[0]> = {}) =>
  renderToStaticMarkup(<Picture picture={picture} sizes="100vw" {...props} />)

test('a browser is offered every width that the original can give, and none above it', () => {
  expect(srcSet(picture, 'avif')).toBe(
    '/media/a1b2/320.avif 320w, /media/a1b2/480.avif 480w, /media/a1b2/640.avif 640w, /media/a1b2/960.avif 960w',
  )
})

test('a thumbnail offers small renditions only, and at least one', () => {
  expect(srcSet(picture, 'webp', 480)).toBe('/media/a1b2/320.webp 320w, /media/a1b2/480.webp 480w')
  expect(srcSet({ ...picture, width: 200 }, 'jpeg', 100)).toBe('/media/a1b2/320.jpg 320w')
})

test('AVIF is offered before WebP, and a browser that knows neither gets a JPEG with room kept for it', () => {
  expect(html()).toMatch(
    /^<picture><source type="image\/avif" [^>]+><source type="image\/webp" [^>]+><img src="\/media\/a1b2\/640\.jpg"/,
  )
  expect(html()).toContain('width="1000" height="667" alt="Cầu treo qua sông"')
})

test('who takes neither AVIF nor WebP gets every width of a large picture, and one JPEG of a thumbnail', () => {
  expect(html()).toContain('960.jpg 960w')
  expect(html({ upTo: 480 })).toContain('<img src="/media/a1b2/480.jpg" width')
  expect(html({ upTo: 480 })).toContain('480.webp 480w')
})

test('the first picture of a page is asked for at once, the others when they come near', () => {
  expect(html({ first: true })).toContain('fetchPriority="high"')
  expect(html({ first: true })).not.toContain('loading=')
  expect(html()).toContain('loading="lazy" decoding="async"')
})

test.each([
  [50, 50, undefined],
  [10, 50, 'fx1'],
  [90, 5, 'fx9 fy1'],
  [40, 80, 'fx4 fy8'],
])(
  'a crop around %i, %i keeps its place by a class, never by a style attribute',
  (focalX, focalY, expected) => {
    expect(focalClass({ focalX, focalY })).toBe(expected)
    expect(html({ picture: { ...picture, focalX, focalY }, crop: true })).not.toContain('style=')
  },
)
