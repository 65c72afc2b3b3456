import type { DeskLine, ListOrder } from '../../../lib/articles/desk-view.ts'
import { states } from '../../../lib/articles/workflow.ts'
import { clockTime } from '../../../lib/vietnamese/dates.ts'
import { lengthOf, nearMoment } from '../../../lib/vietnamese/when.ts'

type Props = {
  piece: DeskLine
  order: ListOrder
  now: Date
  section: string
  /** Its headline's place under the page's: under the head of a day it is the third. */
  level: 'h2' | 'h3'
}

/** A piece on the desk: headline, state and since when, whose, where, and the time that the list goes by. */
export function PieceLine({ piece, order, now, section, level: Heading }: Props) {
  const since = lengthOf(now.getTime() - new Date(piece.stateSince).getTime())
  const waits = piece.state === 'submitted' || piece.state === 'approved' || piece.state === 'returned'
  return (
    <li className={piece.late ? 'late' : undefined}>
      <Heading>
        <a href={`/admin/bai/${piece.id}`}>{piece.title || 'Bài chưa có tít'}</a>
        {piece.hasPending && <span className="pending-mark">Có sửa đổi chưa đưa lên trang</span>}
      </Heading>
      <p className="state-cell">
        <span className={`state state-${piece.state}`}>{states[piece.state]}</span>
        {waits && <span className="soft">{` ${since}`}</span>}
      </p>
      <p className="person">{people(piece)}</p>
      <p className="section">{section}</p>
      <p className="moment">
        <Moment piece={piece} order={order} now={now} />
      </p>
      <p className="number soft">{`#${piece.id}`}</p>
    </li>
  )
}

/** The byline where there is one, and whose piece it is where that is somebody else. */
function people({ authors, ownerName }: DeskLine): string {
  const byline = authors.join(', ')
  if (byline === '' || ownerName === '' || authors.includes(ownerName)) return byline || ownerName
  return `${byline} (${ownerName})`
}

function Moment({ piece, order, now }: Pick<Props, 'piece' | 'order' | 'now'>) {
  const { late, dueAt, publishedAt, changedAt, state } = piece
  if (dueAt && (order === 'due' || state === 'scheduled')) {
    const due = new Date(dueAt)
    // Under the head of its day the hour is enough.
    const said = order === 'due' && !late ? clockTime(due) : nearMoment(due, now)
    return (
      <>
        {late ? 'Hẹn ' : 'Lên trang '}
        <time dateTime={dueAt}>{said}</time>
        {late && <strong className="late-mark">{`Trễ ${lengthOf(now.getTime() - due.getTime())}`}</strong>}
      </>
    )
  }
  const [verb, at] = order === 'published' && publishedAt ? ['Đăng', publishedAt] : ['Sửa', changedAt]
  return (
    <>
      {`${verb} `}
      <time dateTime={at}>{nearMoment(new Date(at), now)}</time>
    </>
  )
}
