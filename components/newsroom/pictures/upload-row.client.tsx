'use client'

import { useEffect, useRef } from 'react'
import type { LibraryPicture } from '../../../lib/media/picture.ts'
import { Thumb } from './thumb.tsx'
import type { Sending } from './use-uploads.ts'
import { type UsePicture, WordsForm } from './words-form.client.tsx'

type Props = {
  sending: Sending
  onAgain: () => void
  onStop: () => void
  onDrop: () => void
  onSaved: (picture: LibraryPicture) => void
  onUse: UsePicture | undefined
}

/** One file on its way: how far it is, why it was refused, or the picture that it has become and its words. */
export function UploadRow({ sending, onAgain, onStop, onDrop, onSaved, onUse }: Props) {
  const { file, state, part, message, final, picture } = sending
  const told = useRef(false)
  useEffect(() => {
    if (!picture || told.current) return
    told.current = true
    onSaved(picture)
  }, [picture, onSaved])
  const percent = Math.floor(part * 100)
  return (
    <li className={`upload ${state}`}>
      <p className="file">
        <b>{file.name}</b>
        <span role="status">{said(sending)}</span>
      </p>
      {state === 'sending' && (
        <progress value={percent} max={100} aria-label={`Đã tải lên của ${file.name}`}>
          {`${percent}%`}
        </progress>
      )}
      {state === 'failed' && (
        <p className="problem" role="alert">
          {message}
        </p>
      )}
      {picture && (
        <div className="taken">
          <Thumb picture={picture} alt={file.name} />
          <WordsForm picture={picture} onSaved={onSaved} onUse={onUse} />
        </div>
      )}
      {state !== 'done' && (
        <p className="buttons">
          {state === 'failed' && !final && (
            <button type="button" className="quiet" onClick={onAgain}>
              Thử lại
            </button>
          )}
          {state === 'sending' && (
            <button type="button" className="quiet" onClick={onStop}>
              Dừng
            </button>
          )}
          {state === 'failed' && (
            <button type="button" className="quiet" onClick={onDrop}>
              Bỏ
            </button>
          )}
        </p>
      )}
    </li>
  )
}

function said({ state, part, picture }: Sending): string {
  if (state === 'waiting') return 'Đang chờ tới lượt'
  if (state === 'sending') return part < 1 ? 'Đang tải lên' : 'Đang xử lý'
  if (state === 'failed') return 'Chưa tải lên được'
  return picture ? `Đã vào thư viện, ${picture.width} × ${picture.height} điểm ảnh` : ''
}
