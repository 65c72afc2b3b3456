'use client'

import { useId, useRef, useState } from 'react'
import { toClipboard } from '../to-clipboard.ts'

/** A line to take away: by the button where the browser lets it, else by hand. */
export function CopyLine({ label, text }: { label: string; text: string }) {
  const id = useId()
  const line = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState<boolean | null>(null)
  const copy = async () => {
    line.current?.select()
    setCopied(await toClipboard(text))
  }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} ref={line} readOnly value={text} onFocus={({ target }) => target.select()} />
      <p className="buttons">
        <button type="button" className="quiet" onClick={() => void copy()}>
          Chép liên kết
        </button>
      </p>
      <p role="status">
        {copied === true && 'Đã chép. Ai có liên kết này đều xem được.'}
        {copied === false && 'Trình duyệt không cho chép: bấm Ctrl+C, liên kết đã được chọn sẵn.'}
      </p>
    </div>
  )
}
