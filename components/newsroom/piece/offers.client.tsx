'use client'

import { useState } from 'react'
import type { JournalEntry } from './journal.ts'
import { useOpenPiece, usePieceState } from './piece-context.client.tsx'
import { clock } from './save-line.client.tsx'
import { isWritable } from './state.ts'

/** Words that an earlier time left on this machine, unsaved. They stay until somebody says what becomes of them. */
export function Offers() {
  const offers = usePieceState((state) => state.offers)
  return offers.map((entry) => <Offer key={entry.tab} entry={entry} />)
}

function Offer({ entry }: { entry: JournalEntry }) {
  const { session } = useOpenPiece()
  const writable = usePieceState(isWritable)
  const [asked, setAsked] = useState(false)
  return (
    <div className="offer" role="alert">
      <p>
        {`Có chữ chưa lưu từ ${when(entry.at)}.`}
        {!writable && ' Lấy bút rồi khôi phục.'}
      </p>
      <p className="buttons">
        <button type="button" disabled={!writable} onClick={() => session.restore(entry)}>
          Khôi phục
        </button>
        <button
          type="button"
          className={asked ? 'danger' : 'quiet'}
          onClick={() => (asked ? session.discard(entry) : setAsked(true))}
        >
          {asked ? 'Bỏ hẳn, không lấy lại được' : 'Bỏ'}
        </button>
      </p>
    </div>
  )
}

/** "10:57", with the day where it was not today. */
function when(at: string): string {
  const day = (time: Date) => time.toLocaleDateString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' })
  const time = clock(at).slice(0, 5)
  return day(new Date(at)) === day(new Date()) ? time : `${time}, ${day(new Date(at))}`
}
