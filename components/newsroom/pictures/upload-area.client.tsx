'use client'

import { type DragEvent, useId, useState } from 'react'
import { mostMegabytes } from '../../../lib/media/limits.ts'
import type { LibraryPicture } from '../../../lib/media/picture.ts'
import { useKeptFocus } from '../use-kept-focus.ts'
import { UploadRow } from './upload-row.client.tsx'
import { useUploads } from './use-uploads.ts'
import type { UsePicture } from './words-form.client.tsx'

type Props = {
  /** Offers each picture that has come in; absent: it is in the library, and that is all. */
  onUse?: UsePicture
  /** A picture has come in, or its words were written. */
  onTaken?: (picture: LibraryPicture) => void
}

/** Where picture files are dropped or chosen, several at once; each shows how far it is, then asks for its words. */
export function UploadArea({ onUse, onTaken }: Props) {
  const uploads = useUploads()
  const [over, setOver] = useState(false)
  const kept = useKeptFocus<HTMLUListElement>()
  const id = useId()
  const dropped = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    uploads.add(event.dataTransfer.files)
  }
  const dragged = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  return (
    <section className="uploads" aria-label="Tải ảnh lên">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way to what the button does */}
      <div
        className={over ? 'drop over' : 'drop'}
        onDrop={dropped}
        onDragOver={dragged}
        onDragLeave={() => setOver(false)}
      >
        <label htmlFor={id} className="button quiet">
          Chọn ảnh từ máy
        </label>
        <input
          id={id}
          className="unseen"
          type="file"
          multiple
          accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
          onChange={({ target }) => {
            uploads.add(target.files ?? [])
            // The same file may be chosen again.
            target.value = ''
          }}
        />
        <p>{`hoặc kéo thả vào đây, nhiều ảnh một lúc. Tối đa ${mostMegabytes} MB một ảnh.`}</p>
      </div>
      {uploads.all.length > 0 && (
        <ul {...kept} className="sending">
          {uploads.all.map((one) => (
            <UploadRow
              key={one.key}
              sending={one}
              onAgain={() => uploads.again(one.key)}
              onStop={() => uploads.stop(one.key)}
              onDrop={() => uploads.drop(one.key)}
              onSaved={(picture) => {
                uploads.changed(one.key, picture)
                onTaken?.(picture)
              }}
              onUse={onUse}
            />
          ))}
        </ul>
      )}
    </section>
  )
}
