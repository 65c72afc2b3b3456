'use client'

import type { ReceiptView } from '../../../lib/receipts/desk.ts'
import { exactTime } from '../../../lib/vietnamese/dates.ts'
import { placeName, placeWords, receiptHeading } from './receipt-words.ts'
import { usePieceNews } from './use-piece-news.client.tsx'

type Props = {
  /** As the page was made. */
  receipts: ReceiptView[]
  state: string
  /** The address that says how things stand now. */
  source: string
}

/** What the server saw of its own pages after the piece went out: ticked, or what is missing; alive while it looks. */
export function Receipts({ receipts: first, state, source }: Props) {
  const receipts = usePieceNews(source, first, state)
  const [newest, ...older] = receipts
  return (
    <div className="receipts">
      <div role="status">{newest && <Receipt receipt={newest} />}</div>
      {older.length > 0 && (
        <details>
          <summary>Các phiếu trước</summary>
          {older.map((receipt) => (
            <Receipt key={receipt.id} receipt={receipt} />
          ))}
        </details>
      )}
    </div>
  )
}

function Receipt({ receipt }: { receipt: ReceiptView }) {
  const { doneAt, ok, at, places } = receipt
  const mood = doneAt === null ? 'waits' : ok ? 'good' : 'bad'
  return (
    <section className={`receipt ${mood}`} aria-label="Phiếu lên trang">
      <h2>
        {receiptHeading(receipt)}{' '}
        <small className="soft">
          lệnh lúc <time dateTime={at}>{exactTime(new Date(at))}</time>
        </small>
      </h2>
      <ul>
        {places.map((seen) => (
          <li key={`${seen.through}-${seen.place}-${seen.path}`} className={seen.ok ? 'good' : 'bad'}>
            <a href={seen.path}>{placeName(seen)}</a> {placeWords(seen)}
          </li>
        ))}
      </ul>
    </section>
  )
}
