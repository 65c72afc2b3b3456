import type { Metadata } from 'next'
import { forbidden } from 'next/navigation'
import { JobTable } from '../../../../../components/newsroom/watch/job-table.tsx'
import { StateWords } from '../../../../../components/newsroom/watch/state-words.tsx'
import { TroubleTable } from '../../../../../components/newsroom/watch/trouble-table.tsx'
import { WatchPlaces } from '../../../../../components/newsroom/watch/watch-places.tsx'
import { stateOfPortal } from '../../../../../lib/watch/desk.ts'
import { jobRecords } from '../../../../../lib/watch/jobs.ts'
import { requireActor } from '../../../session.ts'

export const metadata: Metadata = { title: 'Tình trạng' }

export default async function StatePage() {
  const now = new Date()
  const actor = await requireActor()
  const found = await stateOfPortal(actor, now)
  if (!found.ok) forbidden()
  return (
    <>
      <h1>Tình trạng</h1>
      <WatchPlaces actor={actor} current="/admin/nhat-ky/tinh-trang" />
      <StateWords state={found} />
      <section className="watched" aria-labelledby="truc-trac">
        <h2 id="truc-trac">Trục trặc trong 30 ngày</h2>
        <TroubleTable troubles={found.troubles} now={now} />
      </section>
      <section className="watched" aria-labelledby="viec-nen">
        <h2 id="viec-nen">Việc chạy nền của máy chủ này</h2>
        <JobTable jobs={jobRecords()} now={now} />
      </section>
    </>
  )
}
