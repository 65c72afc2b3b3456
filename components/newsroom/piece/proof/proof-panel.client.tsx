'use client'

import { useDeferredValue, useMemo, useState } from 'react'
import type { ToneStyle } from '../../../../lib/vietnamese/proofing.ts'
import { Panel } from '../panel.client.tsx'
import { useOpenPiece, usePieceState } from '../piece-context.client.tsx'
import { isWritable } from '../state.ts'
import { jumpTo, rewrite } from './apply.ts'
import { type PlacedFinding, proofOf, safeRepairs } from './proof.ts'
import { textsOf } from './texts.ts'

/** So many are shown; repairing some shows the rest. */
const most = 60

/** What a proof-reader would mark; each leads to its place, and what is safe is mended by one press. */
export function ProofPanel() {
  const { session, editor } = useOpenPiece()
  const [chosen, setChosen] = useState<ToneStyle | null>(null)
  const writable = usePieceState(isWritable)
  // Proofreading comes after typing: a long piece must not make a letter wait.
  const fields = useDeferredValue(usePieceState((state) => state.fields))
  const pictures = usePieceState((state) => state.pictures)
  const { findings, tones } = useMemo(() => proofOf(fields, pictures, chosen), [fields, pictures, chosen])
  const safe = findings.filter(({ repair }) => repair !== undefined).length
  const mend = (finding: PlacedFinding) => {
    const key = JSON.stringify(finding.place)
    const placed = textsOf(session.state.fields).find(({ place }) => JSON.stringify(place) === key)
    const { from, to, excerpt, repair = '' } = finding
    // What was typed meanwhile may have moved it: then the next reading shows it anew.
    if (!placed || placed.text.slice(from, to) !== excerpt.marked) return
    rewrite(session, editor, [
      { ...placed, text: placed.text.slice(0, from) + repair + placed.text.slice(to) },
    ])
  }
  return (
    <Panel name="soat" title="Soát lỗi" count={findings.length} open>
      {findings.length === 0 && <p className="empty">Chưa thấy lỗi nào.</p>}
      {safe > 0 && writable && (
        <p className="buttons">
          <button
            type="button"
            onClick={() => rewrite(session, editor, safeRepairs(session.state.fields, tones.style))}
          >
            {`Sửa ${safe} chỗ chắc chắn`}
          </button>
        </p>
      )}
      {tones.old > 0 && tones.new > 0 && <ToneChoice {...tones} onChoose={setChosen} />}
      <ul className="findings">
        {findings.slice(0, most).map((finding) => (
          <li key={`${JSON.stringify(finding.place)} ${finding.rule} ${finding.from}`}>
            <button
              type="button"
              className="quiet jump"
              onClick={() => jumpTo(editor, finding.place, finding.from, finding.to)}
            >
              <span>
                <b>{finding.name}</b>
                {`: ${finding.message}`}
              </span>
              {finding.excerpt.marked && (
                <small>
                  {finding.excerpt.before}
                  <mark>{finding.excerpt.marked}</mark>
                  {finding.excerpt.after}
                </small>
              )}
            </button>
            {finding.repair !== undefined && writable && (
              <button
                type="button"
                className="quiet mend"
                aria-label={`Sửa: ${finding.message}`}
                onClick={() => mend(finding)}
              >
                Sửa
              </button>
            )}
          </li>
        ))}
      </ul>
      {findings.length > most && <p className="soft">{`Và ${findings.length - most} chỗ nữa.`}</p>}
    </Panel>
  )
}

type ToneProps = { old: number; new: number; style: ToneStyle | null; onChoose: (style: ToneStyle) => void }

function ToneChoice({ old, new: modern, style, onChoose }: ToneProps) {
  const choice = (value: ToneStyle, label: string) => (
    <label className="check">
      <input type="radio" name="dau-thanh" checked={style === value} onChange={() => onChoose(value)} />{' '}
      {label}
    </label>
  )
  return (
    <fieldset className="tones">
      <legend>Dấu thanh trong bài viết hai kiểu; giữ kiểu</legend>
      {choice('old', `hòa, thúy (${old})`)}
      {choice('new', `hoà, thuý (${modern})`)}
    </fieldset>
  )
}
