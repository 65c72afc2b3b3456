'use client'

import type { LibraryPicture } from '../../../lib/media/picture.ts'
import { Thumb, ThumbWords } from './thumb.tsx'
import type { useLibrary } from './use-library.ts'

type Props = {
  library: ReturnType<typeof useLibrary>
  /** The chosen ones where several may be; null: one click takes one. */
  chosen: LibraryPicture[] | null
  onPick: (picture: LibraryPicture) => void
}

/** The pictures found, each a button; what to do where there is none. */
export function LibraryGrid({ library, chosen, onPick }: Props) {
  const { pictures, next, state, message, more } = library
  return (
    <div className="library" aria-busy={state === 'reading'}>
      <p role="status" className={state === 'failed' ? 'problem' : 'unseen'}>
        {state === 'failed' ? message : state === 'read' ? `${pictures.length} ảnh` : 'Đang tìm'}
      </p>
      {state === 'read' && pictures.length === 0 && (
        <p className="empty">Không tìm thấy ảnh nào. Thử ít chữ hơn, hoặc tải ảnh mới lên ở trên.</p>
      )}
      <ul className="thumbs">
        {pictures.map((picture) => {
          const place = chosen?.findIndex(({ id }) => id === picture.id) ?? -1
          return (
            <li key={picture.id}>
              <button
                type="button"
                className="quiet"
                aria-pressed={chosen ? place >= 0 : undefined}
                onClick={() => onPick(picture)}
              >
                <Thumb picture={picture} alt={picture.alt} />
                <ThumbWords picture={picture} />
                {place >= 0 && <b className="place">{place + 1}</b>}
              </button>
            </li>
          )
        })}
      </ul>
      {next && (
        <p className="buttons">
          <button type="button" className="quiet" disabled={state === 'reading'} onClick={more}>
            {state === 'failed' ? 'Thử lại' : 'Xem thêm'}
          </button>
        </p>
      )}
    </div>
  )
}
