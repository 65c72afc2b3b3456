import type { PictureView } from '../../lib/articles/article.ts'
import { type RenditionFormat, widthsOf } from '../../lib/media/widths.ts'
import { addresses } from '../../lib/site/addresses.ts'

type Props = {
  picture: PictureView
  /** The `sizes` attribute: how wide the picture stands on the page. */
  sizes: string
  /** No rendition wider than this is offered: a thumbnail needs few, and they cost bytes of HTML. */
  upTo?: number
  /** Cropped to its frame by the style sheet, around the focal point. */
  crop?: boolean
  /** The picture that a reader sees first: asked for at once. */
  first?: boolean
  /** Empty where the headline beside it says it all. */
  alt?: string
}

/** A picture in AVIF, WebP or JPEG, whichever the browser takes, in the width that it needs. */
export function Picture({ picture, sizes, upTo, crop = false, first = false, alt = picture.alt }: Props) {
  // Whoever takes neither AVIF nor WebP gets one JPEG of a thumbnail: a list holds dozens of them.
  const thumbnail = upTo !== undefined && upTo < 1600
  return (
    <picture>
      <source type="image/avif" srcSet={srcSet(picture, 'avif', upTo)} sizes={sizes} />
      <source type="image/webp" srcSet={srcSet(picture, 'webp', upTo)} sizes={sizes} />
      <img
        src={addresses.rendition(picture, offered(picture, Math.min(640, upTo ?? 640)).at(-1) ?? 320, 'jpeg')}
        srcSet={thumbnail ? undefined : srcSet(picture, 'jpeg', upTo)}
        sizes={thumbnail ? undefined : sizes}
        width={picture.width}
        height={picture.height}
        alt={alt}
        className={crop ? focalClass(picture) : undefined}
        loading={first ? undefined : 'lazy'}
        decoding={first ? undefined : 'async'}
        fetchPriority={first ? 'high' : undefined}
      />
    </picture>
  )
}

/** The widths offered: all that exist up to the limit, at least the smallest. */
function offered(picture: PictureView, upTo = Number.POSITIVE_INFINITY): number[] {
  const widths = widthsOf(picture)
  const fitting = widths.filter((width) => width <= upTo)
  return fitting.length > 0 ? fitting : widths.slice(0, 1)
}

/** "/media/…/320.avif 320w, /media/…/480.avif 480w, …" */
export function srcSet(picture: PictureView, format: RenditionFormat, upTo?: number): string {
  return offered(picture, upTo)
    .map((width) => `${addresses.rendition(picture, width, format)} ${width}w`)
    .join(', ')
}

/**
 * The classes that keep the focal point in a crop, in tens of per cent: "fx2 fy7" (styles/reader/focal.css).
 * The content security policy allows no style attribute, and tens are exact enough. The centre needs none.
 */
export function focalClass({ focalX, focalY }: Pick<PictureView, 'focalX' | 'focalY'>): string | undefined {
  const ten = (axis: string, at: number) => (Math.round(at / 10) === 5 ? '' : `${axis}${Math.round(at / 10)}`)
  return [ten('fx', focalX), ten('fy', focalY)].filter(Boolean).join(' ') || undefined
}
