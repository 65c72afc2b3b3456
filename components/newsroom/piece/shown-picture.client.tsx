'use client'

import type { PictureView } from '../../../lib/articles/article.ts'
import { widthsOf } from '../../../lib/media/widths.ts'
import { addresses } from '../../../lib/site/addresses.ts'

/** A picture of the piece at a width that fits the text; words in its place where it was withdrawn. */
export function ShownPicture({ picture }: { picture: PictureView | undefined }) {
  if (!picture) return <p className="gone">Ảnh này đã gỡ: bạn đọc không thấy.</p>
  const width = widthsOf(picture).findLast((one) => one <= 640) ?? 320
  return (
    <picture>
      <img
        src={addresses.rendition(picture, width, 'webp')}
        width={picture.width}
        height={picture.height}
        alt={picture.alt}
        loading="lazy"
        draggable={false}
      />
    </picture>
  )
}
