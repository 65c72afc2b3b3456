import type { Metadata } from 'next'
import { forbidden, notFound } from 'next/navigation'
import { ActionForm } from '../../../../../../components/newsroom/action-form.client.tsx'
import { ComparisonView } from '../../../../../../components/newsroom/history/comparison-view.tsx'
import { HistoryList } from '../../../../../../components/newsroom/history/history-list.tsx'
import { RevisionList } from '../../../../../../components/newsroom/history/revision-list.tsx'
import { draft } from '../../../../../../lib/articles/desk.ts'
import { compareRevisions } from '../../../../../../lib/articles/desk-compare.ts'
import { history, revisions } from '../../../../../../lib/articles/desk-history.ts'
import { pieceIdOf } from '../../../../piece-id.ts'
import { requireActor } from '../../../../session.ts'
import { restoreText } from './actions.ts'

export const metadata: Metadata = { title: 'Lịch sử của bài' }

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ cu?: string; moi?: string; truoc?: string }>
}

/** What happened to a piece, the saves that it went through, and what any two of them have otherwise. */
export default async function HistoryPage({ params, searchParams }: Props) {
  const actor = await requireActor()
  const id = pieceIdOf((await params).id)
  const { cu, moi, truoc } = await searchParams
  const [read, told, saves] = await Promise.all([
    draft(actor, id),
    history(actor, id),
    revisions(actor, id, pieceIdOf(truoc ?? '') || undefined),
  ])
  if (!read.ok || !told.ok || !saves.ok) {
    return !read.ok && read.reason === 'forbidden' ? forbidden() : notFound()
  }
  const { version, mayEdit, fields } = read.draft
  const asked = pieceIdOf(cu ?? '')
  const compared =
    asked > 0 ? await compareRevisions(actor, id, asked, pieceIdOf(moi ?? '') || version) : null
  const shown = compared?.ok ? compared : { older: saves.revisions[1]?.version ?? 0, newer: version }
  return (
    <div className="piece-history">
      <p className="back">
        <a href={`/admin/bai/${id}`}>Về bài</a>
      </p>
      <h1>{fields.title || 'Bài chưa có tít'}</h1>
      {compared?.ok === false && (
        <p className={compared.reason === 'first' ? 'said' : 'said problem'}>
          {compared.reason === 'first'
            ? `Bản ${asked} là bản đầu tiên: trước nó chưa có gì để so sánh.`
            : 'Không còn bản này.'}
        </p>
      )}
      {compared?.ok && (
        <section aria-labelledby="so-sanh">
          <h2 id="so-sanh">{`Bản ${compared.older} và bản ${compared.newer}`}</h2>
          <ComparisonView comparison={compared.comparison} />
          {mayEdit && (
            <details className="step">
              <summary className="button quiet">{`Lấy lại bản ${compared.older}…`}</summary>
              <div className="step-body">
                <p>{`Bản ${compared.older} thành bản mới nhất của bài. Bản đang có không mất: vẫn nằm trong danh sách dưới đây.`}</p>
                <ActionForm action={restoreText.bind(null, id)} submit={`Lấy lại bản ${compared.older}`}>
                  <input type="hidden" name="revision" value={compared.older} />
                  <input type="hidden" name="version" value={version} />
                </ActionForm>
              </div>
            </details>
          )}
        </section>
      )}
      <section aria-labelledby="cac-ban">
        <h2 id="cac-ban">Các bản đã lưu</h2>
        <RevisionList
          id={id}
          revisions={saves.revisions}
          now={new Date()}
          older={shown.older}
          newer={shown.newer}
          next={saves.revisions.length === 200 ? (saves.revisions.at(-1)?.version ?? null) : null}
        />
      </section>
      <section aria-labelledby="viec-da-lam">
        <h2 id="viec-da-lam">Ai đã làm gì</h2>
        <HistoryList history={told.history} now={new Date()} />
      </section>
    </div>
  )
}
