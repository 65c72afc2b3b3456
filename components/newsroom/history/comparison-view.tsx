import type { BlockChange, Comparison, Part } from '../../../lib/articles/compare.ts'

/** Two texts of a piece word by word. What is gone is struck out and bracketed, what is new underlined: colour is not needed. */
export function ComparisonView({ comparison: { fields, body } }: { comparison: Comparison }) {
  const bodyChanged = body.some((block) => 'parts' in block)
  if (fields.length === 0 && !bodyChanged) return <p className="empty">Hai bản này giống hệt nhau.</p>
  return (
    <div className="comparison">
      <p className="soft">
        <del>Chữ bỏ đi</del> gạch ngang, <ins>chữ thêm vào</ins> gạch chân.
      </p>
      {fields.length > 0 && (
        <dl>
          {fields.map(({ label, parts }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <Words parts={parts} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {bodyChanged && (
        <>
          <h3>Thân bài</h3>
          {body.map((block, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no names, and the list is never reordered
            <Block key={at} block={block} />
          ))}
        </>
      )}
    </div>
  )
}

function Block({ block }: { block: BlockChange }) {
  if ('same' in block) return <p className="unchanged soft">{`${block.same} đoạn không đổi`}</p>
  return (
    <p className="changed-block">
      <span className="what">{block.what}</span> <Words parts={block.parts} />
    </p>
  )
}

function Words({ parts }: { parts: Part[] }) {
  return parts.map(({ kind, text }, at) => {
    const key = `${at}-${kind}`
    if (kind === 'removed') return <del key={key}>{text}</del>
    return kind === 'added' ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>
  })
}
