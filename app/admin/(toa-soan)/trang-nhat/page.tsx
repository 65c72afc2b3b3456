import type { Metadata } from 'next'
import { forbidden, notFound } from 'next/navigation'
import { BoardHistory } from '../../../../components/newsroom/front/board-history.tsx'
import { FrontBoard } from '../../../../components/newsroom/front/front-board.client.tsx'
import { ScopePicker } from '../../../../components/newsroom/front/scope-picker.tsx'
import { frontPage } from '../../../../lib/front/board.ts'
import { boardHistory, frontBoard } from '../../../../lib/front/desk.ts'
import { scopeSchema } from '../../../../lib/front/schema.ts'
import { publishedMenu } from '../../../../lib/sections/published.ts'
import { requireActor } from '../../session.ts'
import { publishBoardAction, undoBoardAction } from './actions.ts'

export const metadata: Metadata = { title: 'Trang nhất' }

type Props = { searchParams: Promise<{ muc?: string | string[] }> }

/** The board of the front page, or of the section's front that `muc` names. */
export default async function FrontBoardPage({ searchParams }: Props) {
  const actor = await requireActor()
  const scope = scopeSchema.safeParse((await searchParams).muc ?? frontPage)
  if (!scope.success) notFound()
  const [board, history, menu] = await Promise.all([
    frontBoard(actor, scope.data),
    boardHistory(actor, scope.data),
    publishedMenu(),
  ])
  for (const read of [board, history]) {
    if (!read.ok && read.reason === 'forbidden') forbidden()
  }
  if (!board.ok || !history.ok) notFound()
  return (
    <>
      <h1>Trang nhất</h1>
      <ScopePicker menu={menu} scope={scope.data} />
      <FrontBoard key={scope.data} board={board.board} publish={publishBoardAction} undo={undoBoardAction} />
      <BoardHistory entries={history.entries} pieces={history.pieces} />
    </>
  )
}
