'use client'

import { type ReactNode, useId } from 'react'
import { kinds } from '../../../../lib/articles/kinds.ts'
import { Options } from '../../options.tsx'
import { Panel } from '../panel.client.tsx'
import { useOpenPiece, usePieceField, usePieceState } from '../piece-context.client.tsx'
import { isWritable } from '../state.ts'
import { NamesField } from './names-field.client.tsx'

/** What belongs to a piece beside its text: where it stands, what it is, who wrote it, what it is about. */
export function AboutPanel() {
  const { sections } = useOpenPiece()
  const writable = usePieceState(isWritable)
  const [section, setSection] = usePieceField('section')
  const [kind, setKind] = usePieceField('kind')
  const known = sections.some(({ value }) => value === section)
  return (
    <Panel name="thong-tin" title="Thông tin bài" open>
      <Labelled label="Chuyên mục">
        {(id) => (
          <select
            id={id}
            value={section}
            disabled={!writable}
            onChange={({ target }) => setSection(Number(target.value))}
          >
            {!known && <option value={section}>Chuyên mục đã khép</option>}
            <Options of={sections} />
          </select>
        )}
      </Labelled>
      <Labelled label="Thể loại">
        {(id) => (
          <select
            id={id}
            value={kind}
            disabled={!writable}
            onChange={({ target }) => setKind(target.value as typeof kind)}
          >
            <Options of={kinds} />
          </select>
        )}
      </Labelled>
      <NamesField name="authors" kind="author" label="Tác giả, bút danh" one="tác giả" writable={writable} />
      <NamesField name="topics" kind="topic" label="Chủ đề" one="chủ đề" writable={writable} />
      <LineField name="source" label="Nguồn" hint="TTXVN, báo bạn …" />
    </Panel>
  )
}

export function Labelled({ label, children }: { label: ReactNode; children: (id: string) => ReactNode }) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  )
}

type LineProps = {
  name: 'source' | 'searchTitle' | 'searchDescription' | 'notes'
  label: ReactNode
  hint?: string
  long?: boolean
}

/** A field of one line, or of several. */
export function LineField({ name, label, hint, long = false }: LineProps) {
  const [value, write] = usePieceField(name)
  const writable = usePieceState(isWritable)
  const common = { value, placeholder: hint, readOnly: !writable, 'data-place': name, spellCheck: false }
  return (
    <Labelled label={label}>
      {(id) =>
        long ? (
          <textarea id={id} {...common} onChange={({ target }) => write(target.value)} />
        ) : (
          <input id={id} {...common} onChange={({ target }) => write(target.value)} />
        )
      }
    </Labelled>
  )
}
