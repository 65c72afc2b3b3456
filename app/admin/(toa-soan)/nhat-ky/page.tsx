import type { Metadata } from 'next'
import { forbidden } from 'next/navigation'
import { LogFilters } from '../../../../components/newsroom/watch/log-filters.tsx'
import { LogTable } from '../../../../components/newsroom/watch/log-table.tsx'
import { WatchPlaces } from '../../../../components/newsroom/watch/watch-places.tsx'
import { may } from '../../../../lib/staff/policy.ts'
import { auditLog, loggedPeople } from '../../../../lib/watch/desk.ts'
import { logQuery } from '../../../../lib/watch/schema.ts'
import { requireActor } from '../../session.ts'

export const metadata: Metadata = { title: 'Nhật ký' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function LogPage({ searchParams }: Props) {
  const [actor, query] = [await requireActor(), await searchParams]
  const filter = logQuery.parse(query)
  const [found, people] = await Promise.all([auditLog(actor, filter), loggedPeople(actor)])
  if (!found.ok) forbidden()
  const readsPieces = may(actor, 'read', { ownerId: '', sectionId: 0, state: 'published' })
  const onward = new URLSearchParams({
    viec: filter.group,
    nguoi: filter.person,
    ngay: filter.day ?? '',
    sau: found.next ?? '',
  })
  return (
    <>
      <h1>Nhật ký</h1>
      <WatchPlaces actor={actor} current="/admin/nhat-ky" />
      <p className="hint">Ai đã làm gì, lúc nào. Không ai sửa hay xóa được dòng nào, kể cả quản trị.</p>
      <LogFilters filter={filter} people={people} />
      <LogTable lines={found.lines} now={new Date()} linked={readsPieces} />
      {found.next && (
        <p className="onward">
          <a className="button quiet" href={`/admin/nhat-ky?${onward}`}>
            Cũ hơn
          </a>
        </p>
      )}
    </>
  )
}
