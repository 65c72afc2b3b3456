export default function NotFound() {
  return (
    <main className="alone">
      <h1>Không có trang này</h1>
      <p className="after">
        <a href="/admin">Về bàn làm việc</a>
      </p>
    </main>
  )
}
