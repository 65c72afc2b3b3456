'use client'

import { useState } from 'react'
import { PicturePicker } from '../../pictures/picture-picker.client.tsx'
import { Panel } from '../panel.client.tsx'
import { useOpenPiece, usePieceField, usePieceState } from '../piece-context.client.tsx'
import { ShownPicture } from '../shown-picture.client.tsx'
import { isWritable } from '../state.ts'
import { Labelled } from './about-panel.client.tsx'

const words = [
  { name: 'caption', label: 'Chú thích' },
  { name: 'credit', label: 'Nguồn ảnh' },
  { name: 'alt', label: 'Mô tả ảnh cho người không nhìn thấy' },
] as const

/** The picture over the piece and beside it in lists; its words here are the piece's own. */
export function LeadPicturePanel() {
  const { session, sections } = useOpenPiece()
  const writable = usePieceState(isWritable)
  const mayPictures = usePieceState((state) => state.draft.mayPictures)
  const pictures = usePieceState((state) => state.pictures)
  const [picture, setPicture] = usePieceField('picture')
  const [picking, setPicking] = useState(false)
  const own = picture && pictures[picture.id]
  const isChanged = picture && words.some(({ name }) => picture[name] !== null)
  return (
    <Panel name="anh" title="Ảnh đại diện" open>
      {picture && <ShownPicture picture={own ?? undefined} />}
      {picture &&
        words.map(({ name, label }) => (
          <Labelled key={name} label={label}>
            {(id) => (
              <textarea
                id={id}
                className="low"
                rows={1}
                value={picture[name] ?? own?.[name] ?? ''}
                onChange={({ target }) => setPicture({ ...picture, [name]: target.value })}
                readOnly={!writable}
                spellCheck={false}
                data-place={`picture-${name}`}
              />
            )}
          </Labelled>
        ))}
      {!picture && <p className="empty">Bài chưa có ảnh đại diện.</p>}
      {writable && (
        <p className="buttons">
          {mayPictures && (
            <button type="button" className="quiet" onClick={() => setPicking(true)}>
              {picture ? 'Đổi ảnh' : 'Chọn ảnh'}
            </button>
          )}
          {isChanged && (
            <button
              type="button"
              className="quiet"
              onClick={() => setPicture({ ...picture, caption: null, credit: null, alt: null })}
            >
              Dùng lời của kho ảnh
            </button>
          )}
          {picture && (
            <button type="button" className="quiet" onClick={() => setPicture(null)}>
              Bỏ ảnh
            </button>
          )}
        </p>
      )}
      <PicturePicker
        open={picking}
        sections={sections}
        onClose={() => setPicking(false)}
        onPick={([picked], words) => {
          if (!picked) return
          session.know({ pictures: [picked] })
          setPicture({ id: picked.id, alt: null, caption: null, credit: null, ...words })
          setPicking(false)
        }}
      />
    </Panel>
  )
}
