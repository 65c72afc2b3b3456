import type { HistoryLine } from '../../../lib/articles/desk-history.ts'
import { nearMoment } from '../../../lib/vietnamese/when.ts'
import { historyNote, historyWords } from './history-words.ts'

/** Who did what when, newest first. */
export function HistoryList({ history, now }: { history: HistoryLine[]; now: Date }) {
  if (history.length === 0) return <p className="empty">Chưa có gì được ghi về bài này.</p>
  return (
    <ol className="history">
      {history.map((line) => {
        const note = historyNote(line)
        return (
          <li key={line.id}>
            <p>
              <strong>{line.actorName || 'Hệ thống'}</strong> {historyWords(line)},{' '}
              <time className="soft" dateTime={line.at}>
                {nearMoment(new Date(line.at), now)}
              </time>
            </p>
            {note && <blockquote>{note}</blockquote>}
          </li>
        )
      })}
    </ol>
  )
}
