import { Comments } from '../../../../../components/newsroom/aside/comments.tsx'
import { PreviewLinks } from '../../../../../components/newsroom/aside/preview-links.client.tsx'
import { ReadingsChart } from '../../../../../components/newsroom/aside/readings.tsx'
import { HistoryList } from '../../../../../components/newsroom/history/history-list.tsx'
import { comments } from '../../../../../lib/articles/comments.ts'
import { history } from '../../../../../lib/articles/desk-history.ts'
import type { Draft } from '../../../../../lib/articles/draft.ts'
import { previewLinks } from '../../../../../lib/articles/preview.ts'
import { readingsOf } from '../../../../../lib/readings/desk.ts'
import type { Actor } from '../../../../../lib/staff/actor.ts'
import { grouped } from '../../../../../lib/vietnamese/number.ts'
import { nearMoment } from '../../../../../lib/vietnamese/when.ts'
import { comment } from './actions.ts'
import { makeLink, revokeLink } from './xem-truoc/actions.ts'

/** Beside the text: what colleagues say, its readers, previews, what happened. */
export async function PieceAside({
  actor,
  draft: { id, state, mayComment, mayPreview },
}: {
  actor: Actor
  draft: Draft
}) {
  const now = new Date()
  const [said, links, told, read] = await Promise.all([
    comments(actor, id),
    previewLinks(actor, id),
    history(actor, id),
    readingsOf(actor, id, now),
  ])
  const talk = said.ok ? said.comments : []
  const lines = told.ok ? told.history : []
  const hasReaders = read.ok && (state === 'published' || read.readings.total > 0)
  const written = String(id)
  return (
    <>
      <details className="beside" open={talk.length > 0}>
        <summary>{`Trao đổi (${talk.length})`}</summary>
        <Comments comments={talk} now={now} action={mayComment ? comment.bind(null, written) : null} />
      </details>
      {hasReaders && (
        <details className="beside">
          <summary>{`Lượt đọc (${grouped(read.readings.total)})`}</summary>
          <ReadingsChart readings={read.readings} />
        </details>
      )}
      {mayPreview && links.ok && (
        <details className="beside">
          <summary>Xem trước</summary>
          <PreviewLinks
            links={links.links.map((link) => ({
              ...link,
              made: nearMoment(new Date(link.createdAt), now),
              ends: nearMoment(new Date(link.expiresAt), now),
            }))}
            make={makeLink.bind(null, written)}
            revoke={revokeLink.bind(null, written)}
          />
        </details>
      )}
      <details className="beside">
        <summary>Lịch sử</summary>
        <p>
          <a href={`/admin/bai/${id}/lich-su`}>So sánh và lấy lại các bản đã lưu</a>
        </p>
        <HistoryList history={lines.slice(0, 10)} now={now} />
      </details>
    </>
  )
}
