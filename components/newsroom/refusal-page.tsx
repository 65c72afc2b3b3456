import { refusalWords } from '../../lib/documents/refusal-words.ts'

/** A refusal, in the browser: the same that the document said before the script came (sayRefusals). */
export function RefusalPage({ status }: { status: keyof typeof refusalWords }) {
  const { head, hint } = refusalWords[status]
  return (
    <main className="alone">
      <h1>{head}</h1>
      <p>{hint}</p>
      <p className="after">
        <a href="/admin">Về bàn làm việc</a>
      </p>
    </main>
  )
}
