'use client'

import { useState } from 'react'
import { useOpenPiece, usePieceState } from './piece-context.client.tsx'
import { takePen } from './use-presence.ts'

/** Who else has the piece open; whoever reads can take the pen. */
export function PenNotice() {
  const { session } = useOpenPiece()
  const pen = usePieceState((state) => state.pen)
  const mayEdit = usePieceState((state) => state.draft.mayEdit)
  const [taking, setTaking] = useState(false)
  const [failed, setFailed] = useState(false)
  const take = async () => {
    setTaking(true)
    setFailed(!(await takePen(session)))
    setTaking(false)
  }
  const others = pen.others.map(({ name }) => name).join(', ')
  if (!mayEdit) return <p className="pen-notice">Bài này bạn chỉ đọc được ở bước hiện tại.</p>
  if (pen.holds !== false) {
    return others ? <p className="pen-notice soft" role="status">{`Đang mở cùng bạn: ${others}.`}</p> : null
  }
  return (
    <div className="pen-notice" role="status">
      <p>
        {pen.takenBy
          ? `${pen.takenBy} đã lấy bút. Chữ bạn chưa kịp lưu được giữ trên máy này.`
          : `${pen.holder?.name ?? 'Người khác'} đang viết bài này; bạn đang đọc.`}
        {failed && ' Chưa lấy được bút: thử lại sau giây lát.'}
      </p>
      <button type="button" onClick={take} disabled={taking}>
        Lấy bút
      </button>
    </div>
  )
}
