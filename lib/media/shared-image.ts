import { addresses } from '../site/addresses.ts'
import { widthsOf } from './widths.ts'

export type SharedImage = { url: string; width: number; height: number; alt: string; type: string }

/** The rendition that others are given: the largest up to 1280 pixels wide, as JPEG, by its whole address. */
export function sharedImage(
  siteUrl: string,
  picture: { hash: string; width: number; height: number; alt: string },
): SharedImage {
  const width =
    widthsOf(picture)
      .filter((each) => each <= 1280)
      .at(-1) ?? 320
  return {
    url: `${siteUrl}${addresses.rendition(picture, width, 'jpeg')}`,
    width,
    height: Math.round((width * picture.height) / picture.width),
    alt: picture.alt,
    type: 'image/jpeg',
  }
}
