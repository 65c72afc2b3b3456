import { grouped } from '../../../lib/vietnamese/number.ts'
import type { State } from '../../../lib/watch/desk.ts'

/** What an editor wants to know first: is anything late, was anything missed. */
export function StateWords({ state: { waiting, megabytes } }: { state: State }) {
  const alarms = [
    waiting.late > 0 && `${grouped(waiting.late)} bài đã quá giờ hẹn mà chưa lên trang.`,
    waiting.failed > 0 && `${grouped(waiting.failed)} lần đăng trong một ngày qua còn thiếu chỗ.`,
  ].filter((alarm) => alarm !== false)
  return (
    <>
      {alarms.length === 0 ? (
        <p>Không có bài nào quá giờ, mọi lần đăng trong một ngày qua đã lên đủ chỗ.</p>
      ) : (
        <ul className="alarms" role="alert">
          {alarms.map((alarm) => (
            <li key={alarm}>{alarm}</li>
          ))}
        </ul>
      )}
      <p className="hint">{`Cơ sở dữ liệu chiếm ${grouped(megabytes)} MB.`}</p>
    </>
  )
}
