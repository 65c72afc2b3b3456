'use client'

import { useState } from 'react'
import { useField } from '../action-form.client.tsx'
import { toClipboard } from '../to-clipboard.ts'

/** The key that was just made: shown this once, with a button that copies it. */
export function NewSecret() {
  const { value: secret } = useField('secret')
  const [tried, setTried] = useState({ secret: '', copied: false })
  if (!secret) return null
  const copy = async () => setTried({ secret, copied: await toClipboard(secret) })
  const copied = tried.secret === secret ? tried.copied : null
  return (
    <div className="new-secret">
      <p id="new-secret">Chép khóa này ngay: nó chỉ hiện một lần, không ai xem lại được.</p>
      <p>
        <output aria-describedby="new-secret">
          <code>{secret}</code>
        </output>
      </p>
      <button type="button" className="quiet" onClick={copy}>
        {copied ? 'Đã chép' : 'Chép khóa'}
      </button>
      <p role="status">
        {copied === false && 'Trình duyệt không cho chép: hãy bôi đen khóa rồi chép bằng tay.'}
      </p>
    </div>
  )
}
