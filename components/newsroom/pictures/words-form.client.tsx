'use client'

import { type FormEvent, useId, useState } from 'react'
import { type LibraryPicture, missingWords, type PictureWords } from '../../../lib/media/picture.ts'
import { reasonWords } from './reasons.ts'
import { sendJson } from './requests.ts'

type Props = {
  picture: LibraryPicture
  onSaved: (picture: LibraryPicture) => void
  /** Offers to take the picture; the words are saved first, or, where they are not this person's to change, go along. */
  onUse: UsePicture | undefined
}

/** Takes a picture into a piece; `words`: what that piece says of it in another way than the library does. */
export type UsePicture = (picture: LibraryPicture, words?: PictureWords) => void

/** Asks for a picture's own description, caption and credit, where it has just come in. */
export function WordsForm({ picture, onSaved, onUse }: Props) {
  const [message, setMessage] = useState('')
  const [saving, setSaving] = useState(false)
  const missing = missingWords(picture)

  const save = async (form: HTMLFormElement, use: boolean) => {
    const read = (name: string) => String(new FormData(form).get(name) ?? '').trim()
    const words = { alt: read('alt'), caption: read('caption'), credit: read('credit') }
    setSaving(true)
    const same = (['alt', 'caption', 'credit'] as const).every((name) => words[name] === picture[name])
    const result = same ? null : await saveWords(picture, words)
    setSaving(false)
    if (use && result && !result.ok && result.reason === 'forbidden') return onUse?.(picture, words)
    if (result && !result.ok) return setMessage(reasonWords(result.reason))
    const saved = result ? { ...picture, ...words, version: result.body.version } : picture
    setMessage('Đã lưu.')
    onSaved(saved)
    if (use) onUse?.(saved)
  }
  const submitted = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    void save(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter?.dataset.use === 'yes')
  }

  return (
    <form className="picture-words" onSubmit={submitted}>
      <Words name="alt" label="Mô tả ảnh" hint="Cho người không nhìn thấy ảnh." picture={picture} />
      <Words name="caption" label="Chú thích" picture={picture} />
      <Words name="credit" label="Nguồn ảnh" hint="Tên người chụp hoặc nơi cung cấp." picture={picture} />
      {missing.length > 0 && <p className="missing">{`Còn thiếu ${missing.join(' và ')}.`}</p>}
      <p className="buttons">
        {onUse && (
          <button type="submit" data-use="yes" disabled={saving}>
            Dùng ảnh này
          </button>
        )}
        <button type="submit" className="quiet" disabled={saving}>
          Lưu lời ảnh
        </button>
        <span role="status">{message}</span>
      </p>
    </form>
  )
}

const saveWords = (picture: LibraryPicture, words: Record<string, string>) =>
  sendJson<{ version: number }>(`/admin/du-lieu/anh/${picture.id}`, { ...words, version: picture.version })

function Words({ name, label, hint, picture }: WordsProps) {
  const id = useId()
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} name={name} defaultValue={picture[name]} aria-describedby={hint && `${id}-hint`} />
      {hint && (
        <small id={`${id}-hint`} className="hint">
          {hint}
        </small>
      )}
    </p>
  )
}

type WordsProps = {
  name: 'alt' | 'caption' | 'credit'
  label: string
  hint?: string
  picture: LibraryPicture
}
