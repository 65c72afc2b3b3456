import type { DeskLine, ListOrder } from '../../../lib/articles/desk-view.ts'
import { dayOf } from '../../../lib/vietnamese/dates.ts'
import { dayHeading } from '../../../lib/vietnamese/when.ts'
import { PieceLine } from './piece-line.tsx'

type Props = {
  pieces: DeskLine[]
  order: ListOrder
  now: Date
  /** The name of a section by its id. */
  sectionName: (id: number) => string
}

/** A page of the desk; what is scheduled stands under its days, what is late before everything. */
export function PieceList({ pieces, order, now, sectionName }: Props) {
  const list = (some: DeskLine[], level: 'h2' | 'h3') => (
    <ol className="pieces">
      {some.map((piece) => (
        <PieceLine key={piece.id} {...{ piece, order, now, level }} section={sectionName(piece.sectionId)} />
      ))}
    </ol>
  )
  if (order !== 'due') return list(pieces, 'h2')
  return groupsOf(pieces, now).map(({ name, late, pieces: group }) => (
    <section key={name} className="group" aria-label={name}>
      <h2 className={late ? 'late-mark' : undefined}>{name}</h2>
      {list(group, 'h3')}
    </section>
  ))
}

type Group = { name: string; late: boolean; pieces: DeskLine[] }

function groupsOf(pieces: DeskLine[], now: Date): Group[] {
  const groups: Group[] = []
  for (const piece of pieces) {
    const name = piece.late
      ? 'Trễ giờ'
      : dayHeading(piece.dueAt ? piece.dueAt.slice(0, 10) : dayOf(now), dayOf(now))
    const group = groups.find((one) => one.name === name)
    if (group) group.pieces.push(piece)
    else groups.push({ name, late: piece.late, pieces: [piece] })
  }
  return groups
}
