import { Receipts } from '../../../../../components/newsroom/receipts/receipts.client.tsx'
import { ReviewBar } from '../../../../../components/newsroom/review/review-bar.client.tsx'
import type { Draft } from '../../../../../lib/articles/draft.ts'
import { choicesAt, dueChoices } from '../../../../../lib/articles/due-choices.ts'
import { receipts } from '../../../../../lib/receipts/desk.ts'
import type { Actor } from '../../../../../lib/staff/actor.ts'
import { takeStep } from './actions.ts'

/** Above the text: where the piece stands, the next steps, and what was seen on the pages after the last one. */
export async function PieceBar({ actor, draft: { id, state } }: { actor: Actor; draft: Draft }) {
  const seen = await receipts(actor, id)
  const now = new Date()
  return (
    <>
      <ReviewBar
        action={takeStep.bind(null, String(id))}
        now={now.toISOString()}
        choices={choicesAt(now).map((value) => ({ value, label: dueChoices[value] }))}
      />
      {seen.ok && (
        <Receipts receipts={seen.receipts} state={state} source={`/admin/du-lieu/bai/${id}/phieu`} />
      )}
    </>
  )
}
