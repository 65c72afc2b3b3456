import { type LibraryPicture, missingWords } from '../../../lib/media/picture.ts'
import { addresses } from '../../../lib/site/addresses.ts'

/** A picture, whole, as small as the newsroom's lists show it. `alt` is empty where words beside it name it. */
export function Thumb({ picture, alt = '' }: { picture: LibraryPicture; alt?: string }) {
  if (picture.withdrawn) return <span className="thumb gone">Đã gỡ</span>
  return (
    <span className="thumb">
      {/* biome-ignore lint/performance/noImgElement: renditions are our own, made once */}
      <img src={addresses.rendition(picture, 320, 'webp')} alt={alt} loading="lazy" decoding="async" />
    </span>
  )
}

/** What a picture is called in a list: its caption, else its description, else its number. */
export const nameOf = ({ id, caption, alt }: LibraryPicture) => caption || alt || `Ảnh số ${id}`

/** Name, credit, and what is missing, under a picture in a list. */
export function ThumbWords({ picture }: { picture: LibraryPicture }) {
  const missing = missingWords(picture)
  return (
    <span className="thumb-words">
      <span className="name">{nameOf(picture)}</span>
      {picture.credit && <span className="soft">{picture.credit}</span>}
      {missing.length > 0 && <span className="missing">{`Thiếu ${missing.join(', ')}`}</span>}
    </span>
  )
}
