import type { PictureView } from '../articles/article.ts'
import { searchPictures } from '../media/desk.ts'
import { takeIn } from '../media/take-in.ts'
import { sectionTree } from '../sections/published.ts'
import type { Actor } from '../staff/actor.ts'
import type { PictureQuery, PictureUpload } from './input.ts'
import { fileOf } from './pictures.ts'
import { type Refused, refused } from './refused.ts'
import type { ApiPicture } from './schema.ts'

/** A page of the library, the newest first, without what was taken away. */
export async function picturePage(
  actor: Actor,
  { section: slug, day, q = '', after }: PictureQuery,
): Promise<{ ok: true; pictures: ApiPicture[]; next: string | null } | Refused> {
  const section = slug === undefined ? undefined : (await sectionTree()).bySlug.get(slug)?.id
  if (slug !== undefined && section === undefined) {
    return refused('invalid', { problems: { section: 'Không có chuyên mục này.' } })
  }
  const query = { q, nguon: '', ngay: day, muc: section, go: undefined, sau: after }
  const page = await searchPictures(actor, query)
  return page.ok ? { ...page, pictures: page.pictures.map(pictureOf) } : page
}

/** Takes a picture into the library; the same file again is the same picture, with the words that it has. */
export async function newPicture(
  actor: Actor,
  { file, ...words }: PictureUpload,
): Promise<{ ok: true; picture: ApiPicture } | Refused> {
  const taken = await takeIn(actor, new Uint8Array(await file.arrayBuffer()), words)
  if (taken.ok) {
    return taken.picture.withdrawnAt
      ? refused('withdrawn-picture')
      : { ok: true, picture: pictureOf(taken.picture) }
  }
  if (taken.reason !== 'not-a-picture') return refused(taken.reason)
  return refused('invalid', { problems: { file: 'Không phải ảnh JPEG, PNG, WebP, HEIF hay GIF đọc được.' } })
}

function pictureOf(picture: Omit<PictureView, 'focalX' | 'focalY'>): ApiPicture {
  const { id, width, height, alt, caption, credit } = picture
  return { id, file: fileOf(picture), width, height, alt, caption, credit }
}
