/** The section into which the benches publish. */
export const section = 'kinh-te'

/** A piece that stands ready, the order that puts it out, and the one that takes it away again. */
export async function prepared(address: string, key: string) {
  const title = `Đo lúc đăng ${Date.now()}`
  const post = async (path: string, body: unknown) => {
    const answer = await fetch(`${address}/api/v1/articles${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }
  const { id } = await post('', { title, lead: 'Một câu dẫn.', html: '<p>Một câu.</p>', section })
  for (const step of ['submit', 'approve']) await post(`/${id}/${step}`, {})
  return { title, publish: () => post(`/${id}/publish`, {}), withdraw: () => post(`/${id}/withdraw`, {}) }
}
