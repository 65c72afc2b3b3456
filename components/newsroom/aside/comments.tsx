import type { CommentView } from '../../../lib/articles/comments.ts'
import { nearMoment } from '../../../lib/vietnamese/when.ts'
import { ActionForm } from '../action-form.client.tsx'
import { TextArea } from '../field.client.tsx'
import type { FormState } from '../form-state.ts'

type Props = {
  comments: CommentView[]
  now: Date
  /** Null: this person may read and not write. */
  action: ((state: FormState, form: FormData) => Promise<FormState>) | null
}

/** What colleagues say on a piece, the notes of returns among it. */
export function Comments({ comments, now, action }: Props) {
  return (
    <>
      {comments.length === 0 && <p className="empty">Chưa ai viết gì. Hỏi hoặc dặn đồng nghiệp ở đây.</p>}
      <ol className="comments">
        {comments.map(({ id, at, actorName, kind, text }) => (
          <li key={id} className={kind === 'return' ? 'returned' : undefined}>
            <p className="by">
              <strong>{actorName}</strong>
              {kind === 'return' && ' trả lại bài'}{' '}
              <time className="soft" dateTime={at}>
                {nearMoment(new Date(at), now)}
              </time>
            </p>
            <p className="words">{text}</p>
          </li>
        ))}
      </ol>
      {action && (
        // A new form for each comment: what was sent does not stay in it.
        <ActionForm key={comments.length} action={action} submit="Gửi" tone="quiet">
          <TextArea name="text" label="Viết cho đồng nghiệp" rows={2} maxLength={5000} required />
        </ActionForm>
      )}
    </>
  )
}
