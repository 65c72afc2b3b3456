/** What a person sees whom the policy refuses; its status is 403. */
export default function Forbidden() {
  return (
    <main className="alone">
      <h1>Bạn không có quyền làm việc này</h1>
      <p>Nếu cần quyền, hãy hỏi người quản trị.</p>
      <p className="after">
        <a href="/admin">Về bàn làm việc</a>
      </p>
    </main>
  )
}
