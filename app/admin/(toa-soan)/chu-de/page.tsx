import type { Metadata } from 'next'
import { forbidden } from 'next/navigation'
import { NamedList } from '../../../../components/newsroom/catalogue/named-list.tsx'
import { namedRows } from '../../../../lib/catalogue/desk.ts'
import { listQuery } from '../../../../lib/catalogue/schema.ts'
import { requireActor } from '../../session.ts'
import { makeTopicAction } from './actions.ts'

export const metadata: Metadata = { title: 'Chủ đề' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function TopicsPage({ searchParams }: Props) {
  const actor = await requireActor()
  const { q, sau, xoa } = listQuery.parse(await searchParams)
  const found = await namedRows(actor, 'topic', { words: q, after: sau })
  if (!found.ok) forbidden()
  return (
    <>
      {xoa && (
        <p className="said" role="status">
          Đã xóa.
        </p>
      )}
      <NamedList kind="topic" rows={found.rows} next={found.next} words={q} make={makeTopicAction} />
    </>
  )
}
