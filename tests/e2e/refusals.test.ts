import { beforeAll, describe, expect, test } from 'vitest'
import { stepNames, steps } from '../../lib/articles/workflow.ts'
import { submit } from '../../lib/articles/write.ts'
import { createDraft } from '../../lib/articles/write-draft.ts'
import { sectionTree } from '../../lib/sections/published.ts'
import type { Actor } from '../../lib/staff/actor.ts'
import { can, may, type PieceAction, type Right, type Subject } from '../../lib/staff/policy.ts'
import { type Role, roleNames } from '../../lib/staff/roles.ts'
import { fieldsOf } from '../setup/actors.ts'
import { database } from '../setup/database.ts'
import { useDemo } from '../setup/demo.ts'
import { formWith, sendForm, sessionOf } from '../setup/sent-form.ts'

const demo = useDemo()
const actors = new Map<Role, Actor>()
const sessions = new Map<Role, string>()
const pieces = new Map<string, Subject & { id: number }>()

/** Whose piece it is, in which section; the desk editor of the demo newspaper has Xã hội and not Chính trị. */
const begun = [
  { name: 'a piece handed in to the desk editor', owner: 'reporter', section: 'xa-hoi', handedIn: true },
  { name: 'a piece of another section', owner: 'reporter', section: 'chinh-tri', handedIn: true },
  { name: 'a draft that nobody has handed in', owner: 'contributor', section: 'xa-hoi', handedIn: false },
] as const

beforeAll(async () => {
  for (const role of roleNames) {
    actors.set(role, await memberOf(role))
    sessions.set(role, await sessionOf(demo.address(), role))
  }
  const { bySlug } = await sectionTree()
  for (const { name, owner, section, handedIn } of begun) {
    const actor = actors.get(owner) as Actor
    const sectionId = bySlug.get(section)?.id ?? 0
    const made = await createDraft(actor, fieldsOf(sectionId))
    if (!made.ok) throw new Error(made.reason)
    if (handedIn) await submit(actor, made.id)
    pieces.set(name, { id: made.id, ownerId: actor.id, sectionId, state: handedIn ? 'submitted' : 'draft' })
  }
}, 120_000)

async function memberOf(role: Role): Promise<Actor> {
  const { id, name, sections } = await database().staff.findFirstOrThrow({ where: { role } })
  const { subtree } = await sectionTree()
  const own = new Set(sections.flatMap((section) => subtree.get(section) ?? []))
  return { id: `staff:${id}`, name, role, sections: role === 'desk-editor' ? own : 'all' }
}

const cookieOf = (role: Role) => sessions.get(role) ?? ''
const visit = (role: Role, path: string) =>
  fetch(demo.url(path), { headers: { cookie: cookieOf(role) }, redirect: 'manual' })

/** Nobody has this version: a step that the policy allows is refused for the text, and nothing moves. */
const noVersion = 999_999

type Door = { name: string; action: PieceAction; knock: (role: Role, id: number) => Promise<Response> }

const doors: Door[] = [
  { name: 'the page', action: 'read', knock: (role, id) => visit(role, `/admin/bai/${id}`) },
  {
    name: 'the page of its history',
    action: 'read',
    knock: (role, id) => visit(role, `/admin/bai/${id}/lich-su`),
  },
  {
    name: 'its receipts',
    action: 'read',
    knock: (role, id) => visit(role, `/admin/du-lieu/bai/${id}/phieu`),
  },
  {
    name: 'a save',
    action: 'edit',
    knock: (role, id) =>
      fetch(demo.url(`/admin/du-lieu/bai/${id}`), {
        method: 'PUT',
        headers: { cookie: cookieOf(role), origin: demo.address(), 'content-type': 'application/json' },
        body: JSON.stringify({ version: noVersion, fields: fieldsOf(sectionOf(id), { title: 'Tít khác' }) }),
      }),
  },
  {
    name: 'a comment',
    action: 'comment',
    knock: (role, id) => send(role, id, 'text', { text: 'Xin thêm ảnh.' }),
  },
  { name: 'a preview', action: 'preview', knock: (role, id) => send(role, id, 'hours', { hours: '1' }) },
  ...stepNames.map((step) => ({
    name: `the step ${step}`,
    action: steps[step].right,
    knock: (role: Role, id: number) =>
      send(role, id, 'version', {
        step,
        version: String(noVersion),
        note: 'Xem lại.',
        text: 'Sai số.',
        choice: 'morning',
      }),
  })),
]

const sectionOf = (id: number) => [...pieces.values()].find((piece) => piece.id === id)?.sectionId ?? 0

const known = new Map<string, Record<string, string>>()

/** Sends a form of the piece's page as that role, whether or not the page would show the form to it. */
async function send(
  role: Role,
  id: number,
  field: string,
  fields: Record<string, string>,
): Promise<Response> {
  const name = `${id} ${field}`
  if (!known.has(name)) {
    known.set(name, formWith(await (await visit('editor-in-chief', `/admin/bai/${id}`)).text(), field))
  }
  return sendForm(demo.url(`/admin/bai/${id}`), cookieOf(role), known.get(name) ?? {}, fields)
}

describe.each(begun.map(({ name }) => name))('%s', (name) => {
  test.each(doors)(
    'opens to $name as the policy says of $action, to each role',
    async ({ action, knock }) => {
      const piece = pieces.get(name) as Subject & { id: number }
      const refused: Role[] = []
      for (const role of roleNames) if ((await knock(role, piece.id)).status === 403) refused.push(role)
      const expected = roleNames.filter((role) => !may(actors.get(role) as Actor, action, piece))
      expect(refused).toEqual(expected)
    },
  )
})

const places: [Right, string][] = [
  ['write', '/admin/bai/moi'],
  ['pictures', '/admin/anh'],
  ['front', '/admin/trang-nhat'],
  ['catalogue', '/admin/chuyen-muc'],
  ['catalogue', '/admin/chu-de'],
  ['catalogue', '/admin/tac-gia'],
  ['oldAddresses', '/admin/dia-chi-cu'],
  ['oldAddresses', '/admin/dia-chi-cu?muc=da-chon'],
  ['oldAddresses', '/admin/dia-chi-cu/chon?dia-chi=/x.htm'],
  ['masthead', '/admin/cai-dat'],
  ['masthead', '/admin/cai-dat/dia-chi-cu'],
  ['staff', '/admin/nhan-su'],
  ['tokens', '/admin/khoa-api'],
  ['backups', '/admin/nhat-ky/sao-luu'],
  ['watch', '/admin/nhat-ky'],
  ['watch', '/admin/nhat-ky/tinh-trang'],
]

test.each(places)('who may not do "%s" gets 403 from %s', async (right, path) => {
  const refused: Role[] = []
  for (const role of roleNames) if ((await visit(role, path)).status === 403) refused.push(role)
  expect(refused).toEqual(roleNames.filter((role) => !can(actors.get(role) as Actor, right)))
})

test.each([
  [403, '/admin/nhan-su', 'Bạn không có quyền làm việc này'],
  [404, '/admin/khong-co-trang-nay', 'Không có trang này'],
  [404, '/admin/bai/999999999', 'Không có trang này'],
])('a refusal %i says why without script too', async (status, path, words) => {
  const answer = await visit('reporter', path)
  expect(answer.status).toBe(status)
  const html = await answer.text()
  expect(html).toContain('<html lang="vi"')
  expect(html).toMatch(new RegExp(`<body>.*<h1>${words}</h1>.*<a href="/admin">Về bàn làm việc</a>`, 's'))
})

test('who is not signed in is sent to do it, and a script is told so', async () => {
  const page = await fetch(demo.url('/admin'), { redirect: 'manual' })
  expect([page.status, page.headers.get('location')]).toEqual([307, '/admin/dang-nhap'])
  expect((await fetch(demo.url('/admin/du-lieu/ban'))).status).toBe(401)
})
