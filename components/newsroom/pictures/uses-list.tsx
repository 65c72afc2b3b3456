import type { LibraryPicture } from '../../../lib/media/picture.ts'
import type { PictureUse, PictureUses } from '../../../lib/media/uses.ts'
import { addresses } from '../../../lib/site/addresses.ts'
import { longMoment } from '../../../lib/vietnamese/dates.ts'

/** How many pieces are listed before one asks for the rest. */
const atFirst = 8

/** The pieces that have a picture, newest first. */
export function UsesList({ uses: { pieces, hidden, total } }: { uses: PictureUses }) {
  return (
    <section aria-labelledby="dung-o-dau">
      <h2 id="dung-o-dau">{`Dùng trong ${total} bài`}</h2>
      {total === 0 && <p className="empty">Chưa bài nào dùng ảnh này.</p>}
      <Uses pieces={pieces.slice(0, atFirst)} />
      {pieces.length > atFirst && (
        <details>
          <summary>{`Xem thêm ${pieces.length - atFirst} bài`}</summary>
          <Uses pieces={pieces.slice(atFirst)} />
        </details>
      )}
      {hidden > 0 && <p className="soft">{`Và ${hidden} bài mà bạn không xem được.`}</p>}
    </section>
  )
}

function Uses({ pieces }: { pieces: PictureUse[] }) {
  return (
    <ul className="uses">
      {pieces.map((piece) => (
        <li key={piece.id}>
          <a href={piece.mayRead ? `/admin/bai/${piece.id}` : addresses.article(piece)}>
            {piece.title || `Bài số ${piece.id}, chưa có tít`}
          </a>
          <span className="soft">{piece.stateName}</span>
        </li>
      ))}
    </ul>
  )
}

/** What is known of a picture beside its words. */
export function PictureFacts({ picture }: { picture: LibraryPicture }) {
  const { width, height, ownerId, ownerName, takenInAt } = picture
  const facts = [
    ['Kích thước', `${width} × ${height} điểm ảnh`],
    ['Tải lên', longMoment(new Date(takenInAt))],
    ['Người tải', ownerName || (ownerId === 'portal' ? 'Nhập từ kho bài' : ownerId)],
  ]
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
