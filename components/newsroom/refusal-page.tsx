import type { ReactNode } from 'react'
import { refusalWords } from '../../lib/documents/refusal-words.ts'

type Props = { status: keyof typeof refusalWords; children?: ReactNode }

/** A refusal, in the browser: the same that the document said before the script came (sayRefusals). */
export function RefusalPage({ status, children }: Props) {
  const { head, hint } = refusalWords[status]
  return (
    <main className="alone">
      <h1>{head}</h1>
      <p>{hint}</p>
      <p className="after">{children ?? <a href="/admin">Về bàn làm việc</a>}</p>
    </main>
  )
}
