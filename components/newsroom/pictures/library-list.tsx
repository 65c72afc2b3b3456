import type { LibraryPicture } from '../../../lib/media/picture.ts'
import type { PictureQuery } from '../../../lib/media/schema.ts'
import { Thumb, ThumbWords } from './thumb.tsx'

type Props = { pictures: LibraryPicture[]; next: string | null; query: PictureQuery }

/** A page of the library, each picture a link to its own page. */
export function LibraryList({ pictures, next, query }: Props) {
  if (pictures.length === 0) return <p className="empty">{emptyWords(query)}</p>
  return (
    <>
      <ul className="thumbs">
        {pictures.map((picture) => (
          <li key={picture.id}>
            <a href={`/admin/anh/${picture.id}`}>
              <Thumb picture={picture} />
              <ThumbWords picture={picture} />
            </a>
          </li>
        ))}
      </ul>
      <nav className="library-pages" aria-label="Trang của thư viện">
        {query.sau && <a href={pageAddress(query, null)}>Về trang đầu</a>}
        {next && <a href={pageAddress(query, next)}>Ảnh cũ hơn</a>}
      </nav>
    </>
  )
}

function emptyWords({ q, nguon, ngay, muc, go, sau }: PictureQuery): string {
  if (q || nguon || ngay || muc || sau)
    return 'Không có ảnh nào như vậy. Thử ít chữ hơn hoặc bỏ bớt điều kiện.'
  if (go) return 'Chưa gỡ ảnh nào.'
  return 'Thư viện chưa có ảnh. Kéo ảnh vào khung ở trên để tải lên.'
}

function pageAddress(query: PictureQuery, sau: string | null): string {
  const given = Object.entries({ ...query, sau }).filter(([, value]) => value)
  return `/admin/anh?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`
}
