'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import type { LibraryPicture } from '../../../lib/media/picture.ts'
import { reasonWords } from './reasons.ts'
import { sendJson } from './requests.ts'
import { sendFile } from './upload.ts'

/** Puts another file in a picture's place: every page shows the new one from then on. */
export function ReplaceFile({ picture }: { picture: LibraryPicture }) {
  const { refresh } = useRouter()
  const [part, setPart] = useState<number | null>(null)
  const [message, setMessage] = useState<{ done: boolean; words: string } | null>(null)

  const replace = async (file: File) => {
    setMessage(null)
    setPart(0)
    const sent = await sendFile(file, setPart)
    const changed = sent.ok
      ? await sendJson(`/admin/du-lieu/anh/${picture.id}/thay`, { upload: sent.id, version: picture.version })
      : null
    setPart(null)
    if (!sent.ok) return setMessage({ done: false, words: sent.message })
    if (changed && !changed.ok) return setMessage({ done: false, words: reasonWords(changed.reason) })
    setMessage({ done: true, words: 'Đã thay tệp. Mọi trang hiện tệp mới.' })
    refresh()
  }
  const submitted = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const file = new FormData(event.currentTarget).get('file')
    if (file instanceof File && file.name) void replace(file)
    else setMessage({ done: false, words: 'Hãy chọn tệp ảnh trước.' })
  }
  return (
    <form className="form" onSubmit={submitted}>
      <p className="hint">
        Mọi bài dùng ảnh này hiện tệp mới ngay; địa chỉ của tệp cũ trả lời 410. Lời ảnh và điểm chính giữ
        nguyên.
      </p>
      <p className="field">
        <label htmlFor="tep-moi">Tệp mới</label>
        <input
          id="tep-moi"
          type="file"
          name="file"
          accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
        />
      </p>
      {part !== null && <progress value={Math.floor(part * 100)} max={100} aria-label="Đã tải lên" />}
      <p className={message?.done ? 'said' : 'problem'} role="status">
        {message?.words}
      </p>
      <p className="buttons">
        <button type="submit" disabled={part !== null}>
          Thay tệp
        </button>
      </p>
    </form>
  )
}
