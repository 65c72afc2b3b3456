import type { BackupState } from '../../../lib/backup/nightly.ts'
import { lengthOf, nearMoment } from '../../../lib/vietnamese/when.ts'

type Props = { state: BackupState; lastSuccess: Date | null; running: boolean; now: Date }

/** How the backup stands, in a line; what is wrong stands out. */
export function StateLine({ state, lastSuccess, running, now }: Props) {
  const isWrong = state === 'late' || state === 'failed'
  return (
    <p className={isWrong || state === 'none' ? 'said problem' : 'said'} role={isWrong ? 'alert' : undefined}>
      {words[state]}{' '}
      {lastSuccess && (
        <>
          Bản gần nhất: <time dateTime={lastSuccess.toISOString()}>{nearMoment(lastSuccess, now)}</time>, cách
          đây {lengthOf(now.getTime() - lastSuccess.getTime())}.
        </>
      )}
      {running && ' Đang sao lưu.'}
    </p>
  )
}

const words: Record<BackupState, string> = {
  ok: 'Sao lưu đúng hẹn.',
  late: 'Sao lưu bị trễ.',
  failed: 'Lần sao lưu cuối không thành công.',
  none: 'Chưa có bản sao lưu nào.',
}
