import type { PictureView } from '../articles/article.ts'

/** A picture as the newsroom's library has it. Only JSON values: it goes to scripts. */
export type LibraryPicture = PictureView & {
  /** What a change must name as the one it began from. */
  version: number
  ownerId: string
  ownerName: string
  /** When it was taken in: ISO 8601 with the offset +07:00. */
  takenInAt: string
  withdrawn: boolean
}

/** The words that are kept with a picture and stand wherever a piece has none of its own for it. */
export type PictureWords = { alt: string; caption: string; credit: string }

/** What a picture should not go out without. */
export function missingWords({ alt, credit }: { alt: string; credit: string }): string[] {
  return [alt ? '' : 'mô tả ảnh', credit ? '' : 'nguồn ảnh'].filter(Boolean)
}
