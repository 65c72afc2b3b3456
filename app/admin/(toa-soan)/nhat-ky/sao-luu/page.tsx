import type { Metadata } from 'next'
import { forbidden } from 'next/navigation'
import { RunTable } from '../../../../../components/newsroom/backups/run-table.tsx'
import { StateLine } from '../../../../../components/newsroom/backups/state-line.tsx'
import { WatchPlaces } from '../../../../../components/newsroom/watch/watch-places.tsx'
import { backupOverview } from '../../../../../lib/backup/desk.ts'
import { requireActor } from '../../../session.ts'

export const metadata: Metadata = { title: 'Sao lưu' }

export default async function BackupsPage() {
  const now = new Date()
  const actor = await requireActor()
  const found = await backupOverview(actor, now)
  if (!found.ok) forbidden()
  const { schedule, runs } = found
  return (
    <div className="backups">
      <h1>Sao lưu</h1>
      <WatchPlaces actor={actor} current="/admin/nhat-ky/sao-luu" />
      <StateLine state={found.state} lastSuccess={found.lastSuccess} running={found.running} now={now} />
      {schedule ? (
        <p>
          Mỗi đêm lúc {schedule.at}, vào {schedule.to === 's3' ? 'kho S3' : schedule.to}; giữ {schedule.keep}{' '}
          bản gần nhất.
        </p>
      ) : (
        <p>
          Chưa đặt lịch sao lưu hằng đêm: đặt <code>BACKUP_TO</code> cho máy chủ. Sao lưu bằng tay:{' '}
          <code>npm run portal -- backup THƯ-MỤC</code>.
        </p>
      )}
      <RunTable runs={runs} />
    </div>
  )
}
