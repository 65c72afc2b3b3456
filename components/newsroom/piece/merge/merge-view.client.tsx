'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import { type Choice, compare, merged, type Side } from '../merge.ts'
import { useOpenPiece, usePieceState } from '../piece-context.client.tsx'
import type { Fork } from '../state.ts'
import { Choices } from './choices.client.tsx'
import { blockSaid, fieldNames, fieldSaid } from './said.ts'
import { Words } from './words.client.tsx'

/** Two texts of the piece side by side, until a person has made one of them. */
export function MergeView() {
  const fork = usePieceState((state) => state.fork)
  return fork && <Merging key={fork.version} fork={fork} />
}

function Merging({ fork }: { fork: Fork }) {
  const { session, sections } = useOpenPiece()
  const pieces = usePieceState((state) => state.pieces)
  const pictures = usePieceState((state) => state.pictures)
  const [comparison, setComparison] = useState(() => compare(fork))
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const known = useMemo(() => ({ sections, pieces, pictures }), [sections, pieces, pictures])
  const { fields, body } = comparison
  const chooseField = (index: number, choice: Side) =>
    setComparison({
      ...comparison,
      fields: fields.map((field, at) => (at === index ? { ...field, choice } : field)),
    })
  const chooseStretch = (index: number, choice: Choice) =>
    setComparison({
      ...comparison,
      body: body.map((stretch, at) => (at === index && !stretch.same ? { ...stretch, choice } : stretch)),
    })
  const said = (blocks: Parameters<typeof blockSaid>[0][]) =>
    blocks.map((block) => blockSaid(block, known)).join('\n')
  return (
    <section className="fork" aria-labelledby="gop-hai-ban">
      <h2 id="gop-hai-ban" ref={heading} tabIndex={-1}>
        Có hai bản của bài này
      </h2>
      <p>
        Chưa bản nào bị ghi đè. Với mỗi chỗ khác nhau, chọn bản giữ lại; lưu xong vẫn sửa tiếp và hoàn tác
        được.
      </p>
      {fields.map(({ name, mine, theirs, choice }, index) => {
        const [one, other] = [fieldSaid(name, mine, known), fieldSaid(name, theirs, known)]
        return (
          <Choices
            key={name}
            label={fieldNames[name]}
            names={fork.names}
            choice={choice}
            onChoose={(chosen) => chosen !== 'both' && chooseField(index, chosen)}
            mine={<Words text={one} other={other} side="mine" />}
            theirs={<Words text={other} other={one} side="theirs" />}
          />
        )
      })}
      {body.map((stretch, index) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: stretches never change their order
        if (stretch.same) return <Same key={index} words={said(stretch.same)} />
        const [one, other] = [said(stretch.mine), said(stretch.theirs)]
        return (
          <Choices
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            key={index}
            label="Thân bài"
            names={fork.names}
            choice={stretch.choice}
            withBoth
            onChoose={(chosen) => chooseStretch(index, chosen)}
            mine={<Words text={one} other={other} side="mine" />}
            theirs={<Words text={other} other={one} side="theirs" />}
          />
        )
      })}
      <p className="buttons">
        <button type="button" onClick={() => session.merge(merged(fork, comparison))}>
          Lưu bản đã gộp
        </button>
      </p>
    </section>
  )
}

/** What both texts have, shortened: where in the piece one is. */
const Same = ({ words }: { words: string }) => (
  <p className="fork-same soft">{words.length > 160 ? `${words.slice(0, 160)} …` : words}</p>
)
