'use client'

import { useEffect, useRef, useState } from 'react'
import type { Slots } from '../../../lib/front/board.ts'
import { textOfSlots } from '../../../lib/front/board.ts'

const looks = [
  { name: 'Điện thoại', width: 360, height: 740 },
  { name: 'Máy tính', width: 1280, height: 900 },
] as const

/** The reader page with the board as it is now, before it goes out, at the width of a phone and of a desk. */
export function Preview({ scope, slots, onClose }: { scope: number; slots: Slots; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const stage = useRef<HTMLDivElement>(null)
  const [look, setLook] = useState<(typeof looks)[number]>(looks[0])
  const [scale, setScale] = useState(1)
  useEffect(() => dialog.current?.showModal(), [])
  useEffect(() => {
    const measure = () => setScale(Math.min(1, (stage.current?.clientWidth ?? look.width) / look.width))
    measure()
    addEventListener('resize', measure)
    return () => removeEventListener('resize', measure)
  }, [look])
  const address = `/admin/trang-nhat/xem-truoc?${new URLSearchParams({ muc: String(scope), o: textOfSlots(slots) })}`
  return (
    <dialog ref={dialog} className="preview" aria-label="Xem trước" onClose={onClose}>
      <div className="bar">
        <h2>Xem trước</h2>
        <fieldset className="buttons">
          <legend className="unseen">Bề rộng</legend>
          {looks.map((one) => (
            <button
              key={one.name}
              type="button"
              className="quiet"
              aria-pressed={one === look}
              onClick={() => setLook(one)}
            >
              {one.name}
            </button>
          ))}
        </fieldset>
        <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
          Đóng
        </button>
      </div>
      <p className="hint">Chưa đăng: chỉ tòa soạn thấy bản này.</p>
      {/* The height is that of the scaled page: a transform alone would leave its old room. */}
      <div ref={stage} className="stage" style={{ height: look.height * scale }}>
        <iframe
          title={`Bản xem trước, ${look.name.toLowerCase()}`}
          src={address}
          width={look.width}
          height={look.height}
          style={{ transform: `scale(${scale})` }}
          onLoad={({ currentTarget }) => keepHere(currentTarget)}
        />
      </div>
    </dialog>
  )
}

/** Reader pages cannot stand in a frame: a link in the preview leads nowhere. */
function keepHere(frame: HTMLIFrameElement): void {
  const stay = (event: Event) => event.preventDefault()
  frame.contentDocument?.addEventListener('click', stay)
  frame.contentDocument?.addEventListener('submit', stay)
}
