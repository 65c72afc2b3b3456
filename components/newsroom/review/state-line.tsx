import type { Draft } from '../../../lib/articles/draft.ts'
import { states } from '../../../lib/articles/workflow.ts'
import { dayOf, exactTime, longDay } from '../../../lib/vietnamese/dates.ts'
import { lengthOf, nearMoment } from '../../../lib/vietnamese/when.ts'

type Props = { draft: Draft; now: string }

/** The state of a piece, since when, whose it is, and what that means for readers. */
export function StateLine({ draft, now: sent }: Props) {
  const { state, stateSince, ownerName, dueAt, hasPending, url } = draft
  const now = new Date(sent)
  const due = dueAt && state === 'scheduled' ? new Date(dueAt) : null
  return (
    <div className="state-line">
      <p>
        <span className={`state state-${state}`}>{states[state]}</span>{' '}
        <span className="soft">
          từ <time dateTime={stateSince}>{nearMoment(new Date(stateSince), now)}</time>
          {ownerName && `, bài của ${ownerName}`}
        </span>
      </p>
      {due && (
        <p>
          Lên trang lúc{' '}
          <time dateTime={dueAt ?? ''}>{`${exactTime(due)}, ${longDay(dayOf(due)).toLowerCase()}`}</time>
          {due < now && ' '}
          {due < now && (
            <strong className="late-mark">{`Trễ ${lengthOf(now.getTime() - due.getTime())}`}</strong>
          )}
        </p>
      )}
      {hasPending && <p className="pending-mark">{pendingWords(state)}</p>}
      {url && (
        <p>
          <a href={url}>Xem trên trang</a>
        </p>
      )}
    </div>
  )
}

const pendingWords = (state: Draft['state']) =>
  state === 'scheduled'
    ? 'Có sửa đổi sau khi hẹn: đến giờ, bản đã hẹn lên trang.'
    : 'Có sửa đổi mà bạn đọc chưa thấy.'
