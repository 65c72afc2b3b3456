'use client'

import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import type { PictureView } from '../../../lib/articles/article.ts'
import type { LibraryPicture, PictureWords } from '../../../lib/media/picture.ts'
import type { SectionChoice } from '../../../lib/sections/choices.ts'
import { Options } from '../options.tsx'
import { LibraryGrid } from './library-grid.client.tsx'
import { UploadArea } from './upload-area.client.tsx'
import { useLibrary } from './use-library.ts'

type Props = {
  open: boolean
  sections: SectionChoice[]
  /** Several at once, for a gallery. */
  many?: boolean
  /** Gets the one, with words that the piece alone has for it, or the several in the order in which they were chosen. */
  onPick: (pictures: PictureView[], words?: PictureWords) => void
  onClose: () => void
}

const noSearch = { q: '', nguon: '', ngay: '', muc: '' }

/** The dialog from which pieces take their pictures: the library with its search, and upload into it. */
export function PicturePicker({ open, sections, many = false, onPick, onClose }: Props) {
  const heading = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [search, setSearch] = useState(noSearch)
  const [chosen, setChosen] = useState<LibraryPicture[]>([])
  const library = useLibrary(open, search)

  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal()
    if (!open) dialog.current?.close()
  }, [open])

  const without = (list: LibraryPicture[], picture: LibraryPicture) =>
    list.filter(({ id }) => id !== picture.id)
  const choose = (picture: LibraryPicture, words?: PictureWords) =>
    many ? setChosen((before) => [...without(before, picture), picture]) : onPick([picture], words)
  const toggle = (picture: LibraryPicture) =>
    many && chosen.some(({ id }) => id === picture.id)
      ? setChosen((before) => without(before, picture))
      : choose(picture)
  const closed = () => {
    setChosen([])
    onClose()
  }
  const change = (part: Partial<typeof noSearch>) => setSearch((before) => ({ ...before, ...part }))

  return (
    <dialog ref={dialog} className="picker" aria-labelledby={heading} onClose={closed}>
      <header>
        <h2 id={heading}>{many ? 'Chọn các ảnh' : 'Chọn ảnh'}</h2>
        <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
          Đóng
        </button>
      </header>
      {open && <UploadArea onUse={choose} onTaken={library.put} />}
      <search className="library-filters">
        <Filter label="Tìm trong thư viện">
          <input type="search" value={search.q} onChange={({ target }) => change({ q: target.value })} />
        </Filter>
        <Filter label="Nguồn ảnh">
          <input value={search.nguon} onChange={({ target }) => change({ nguon: target.value })} />
        </Filter>
        <Filter label="Ngày tải lên">
          <input type="date" value={search.ngay} onChange={({ target }) => change({ ngay: target.value })} />
        </Filter>
        <Filter label="Dùng trong chuyên mục">
          <select value={search.muc} onChange={({ target }) => change({ muc: target.value })}>
            <option value="">Mọi chuyên mục</option>
            <Options of={sections} />
          </select>
        </Filter>
      </search>
      <LibraryGrid library={library} chosen={many ? chosen : null} onPick={toggle} />
      {many && (
        <footer>
          <button type="button" disabled={chosen.length === 0} onClick={() => onPick(chosen)}>
            {chosen.length === 0 ? 'Chưa chọn ảnh nào' : `Dùng ${chosen.length} ảnh`}
          </button>
        </footer>
      )}
    </dialog>
  )
}

const Filter = ({ label, children }: { label: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/noLabelWithoutControl: the control is what is given
  <label>
    <span>{label}</span>
    {children}
  </label>
)
