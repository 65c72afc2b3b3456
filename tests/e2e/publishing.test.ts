import { beforeAll, describe, expect, test } from 'vitest'
import { makePreviewLink, previewLinks, revokePreviewLink } from '../../lib/articles/preview.ts'
import { correct, fix, publish, schedule, withdraw } from '../../lib/articles/write.ts'
import { createDraft, saveDraft } from '../../lib/articles/write-draft.ts'
import { receipts } from '../../lib/receipts/desk.ts'
import { actorOf, bodyOf, fieldsOf } from '../setup/actors.ts'
import { database } from '../setup/database.ts'
import { useDemo } from '../setup/demo.ts'

const { ask } = useDemo()
const reporter = actorOf('reporter', 'Lò Văn Quyết')
const manager = actorOf('managing-editor', 'Phạm Đức Thịnh')
const chief = actorOf('editor-in-chief', 'Hoàng Minh Châu')
let section = 0

beforeAll(async () => {
  section = (await database().section.findUniqueOrThrow({ where: { slug: 'y-te' } })).id
})

async function begun(title: string, text = 'Chữ chưa ai được đọc.'): Promise<number> {
  const made = await createDraft(reporter, fieldsOf(section, { title, lead: '', body: bodyOf(text) }))
  if (!made.ok) throw new Error(made.reason)
  return made.id
}

async function previewOf(id: number): Promise<{ path: string; id: number }> {
  const link = await makePreviewLink(reporter, id, { hours: 2 })
  if (!link.ok) throw new Error(link.reason)
  return { path: new URL(link.url).pathname, id: link.id }
}

/** The receipt of the newest change, once the server has ended it. */
async function receiptOf(id: number) {
  for (let round = 0; round < 300; round++) {
    const seen = await receipts(manager, id)
    const [newest] = seen.ok ? seen.receipts : []
    if (newest?.doneAt) return newest
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Error('The receipt did not end.')
}

describe('a preview', () => {
  test('is the reader page of the draft, for whoever has the link, and is kept and indexed by nobody', async () => {
    const id = await begun('Trạm y tế có bác sĩ trẻ')
    const { path } = await previewOf(id)
    const page = await ask(path)
    expect(page.status).toBe(200)
    for (const words of ['<h1>Trạm y tế có bác sĩ trẻ</h1>', 'Chữ chưa ai được đọc.'])
      expect(page.text.includes(words), words).toBe(true)
    expect(page.text.match(/<script[^>]*>|rel="stylesheet"/g)).toEqual([
      'rel="stylesheet"',
      expect.stringContaining('/reader.js'),
    ])
    expect(page.headers).toMatchObject({
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
      'referrer-policy': 'no-referrer',
    })
    expect(page.text).toMatch(/<meta name="robots" content="noindex"/)
    // What was saved since is shown by the same link.
    await saveDraft(reporter, id, { version: 1, fields: fieldsOf(section, { title: 'Tít đã đổi' }) })
    expect((await ask(path)).text).toContain('<h1>Tít đã đổi</h1>')
    for (const door of [`/tin/${id}`, `/tin/trang-${id}`]) expect((await ask(door)).status, door).toBe(404)
  })

  test('ends when it is revoked, when its time is over and when the piece is withdrawn', async () => {
    const id = await begun('Tin sẽ gỡ', 'Chữ đã gỡ.')
    const [revoked, expired, withdrawn] = [await previewOf(id), await previewOf(id), await previewOf(id)]
    await revokePreviewLink(reporter, id, revoked.id)
    await database().previewLink.update({ where: { id: expired.id }, data: { expiresAt: new Date() } })
    for (const { path } of [revoked, expired]) {
      const answer = await ask(path)
      expect([answer.status, answer.text.includes('Chữ đã gỡ.')]).toEqual([404, false])
    }
    expect((await ask(withdrawn.path)).status).toBe(200)
    await publish(manager, id)
    await withdraw(manager, id)
    expect((await ask(withdrawn.path)).status).toBe(404)
    const links = await previewLinks(reporter, id)
    expect(links.ok && links.links.map(({ state }) => state)).toEqual(['revoked', 'expired', 'revoked'])
  })

  test('is made by nobody who may not read the piece, and a made-up link shows nothing', async () => {
    const id = await begun('Không phải bài của ai khác')
    const stranger = actorOf('reporter', 'Hà Vy')
    expect(await makePreviewLink(stranger, id, { hours: 1 })).toEqual({ ok: false, reason: 'forbidden' })
    for (const token of ['x', 'A'.repeat(43), '%00']) {
      expect([400, 404]).toContain((await ask(`/xem-truoc/${token}`)).status)
    }
  })
})

describe('the publish receipt', () => {
  test('says that a piece is on its pages, that a change is there, and that it is gone', async () => {
    const id = await begun('Bệnh xá "mới" & sạch')
    await publish(manager, id)
    const published = await receiptOf(id)
    expect(published).toMatchObject({ action: 'publish', ok: true })
    expect(published.places.map(({ place, ok }) => [place, ok])).toEqual(
      expect.arrayContaining([
        ['article', true],
        ['front', true],
        ['section', true],
        ['day', true],
        ['feed', true],
        ['sitemap', true],
      ]),
    )
    await saveDraft(manager, id, { version: 1, fields: fieldsOf(section, { title: 'Bệnh xá đã sửa' }) })
    await fix(manager, id)
    expect(await receiptOf(id)).toMatchObject({ action: 'fix', ok: true })
    await correct(chief, id, 'Bệnh xá có tám giường, không phải mười.')
    expect(await receiptOf(id)).toMatchObject({ action: 'correct', ok: true })
    expect((await ask(`/tin/benh-xa-moi-sach-${id}`)).text).toContain(
      'Bệnh xá có tám giường, không phải mười.',
    )
    expect((await ask('/dinh-chinh')).text).toContain('Bệnh xá đã sửa')
    await withdraw(manager, id)
    const gone = await receiptOf(id)
    expect(gone).toMatchObject({ action: 'withdraw', ok: true })
    expect(gone.places.find(({ place }) => place === 'article')).toMatchObject({
      status: 410,
      expects: 'gone',
    })
    expect((await ask('/dinh-chinh')).text).not.toContain('Bệnh xá đã sửa')
  })

  test('says so for a piece that went out by itself, at its time', async () => {
    const id = await begun('Đúng giờ thì lên')
    const dueAt = new Date(Math.ceil(Date.now() / 1000) * 1000 + 2_000)
    expect(await schedule(manager, id, dueAt)).toMatchObject({ ok: true })
    expect(await receiptOf(id)).toMatchObject({ action: 'publish', ok: true })
    expect(await database().article.findUnique({ where: { id } })).toMatchObject({ publishedAt: dueAt })
  })

  test('says what is missing when a page does not show it', async () => {
    const id = await begun('Không ai thấy')
    // Behind the portal's back: no edition, so that its pages cannot know.
    await database().article.update({ where: { id }, data: { state: 'published', publishedAt: new Date() } })
    await ask('/')
    await database().receipt.create({
      data: { articleId: id, action: 'publish', createdAt: new Date(Date.now() - 60_000) },
    })
    const receipt = await receiptOf(id)
    expect(receipt.ok).toBe(false)
    expect(receipt.places.filter(({ ok }) => !ok).map(({ place }) => place)).toContain('day')
  })
})
