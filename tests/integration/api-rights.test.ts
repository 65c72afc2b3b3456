import { beforeAll, describe, expect, test } from 'vitest'
import { publish, withdraw } from '../../lib/articles/write.ts'
import { createDraft } from '../../lib/articles/write-draft.ts'
import { makeSection } from '../../lib/sections/write.ts'
import { system } from '../../lib/staff/actor.ts'
import { type Role, roleNames } from '../../lib/staff/roles.ts'
import { actorOf, fieldsOf } from '../setup/actors.ts'
import { handlerApi as api, keyOf, type Sent } from '../setup/api.ts'
import { database, useDatabase } from '../setup/database.ts'
import { useFolder } from '../setup/newsroom.ts'

useDatabase()
useFolder()

/**
 * What each role may do with the API, as the newsroom says it, and not taken from the policy. Of pieces: the
 * key's own, a colleague's in the key's section, a colleague's elsewhere.
 */
const no = ''
const own = 'own'
const desk = 'own section'
const all = 'own section elsewhere'
// biome-ignore format: a table
const pieces = {
  //             CTV  PV   BTV   TKTS TBT  QT
  read:        [own, own, desk, all, all, no],
  change:      [own, own, desk, all, all, no],
  submit:      [own, own, own,  all, all, no],
  return:      [no,  no,  desk, all, all, no],
  approve:     [no,  no,  desk, all, all, no],
  schedule:    [no,  no,  no,   all, all, no],
  unschedule:  [no,  no,  no,   all, all, no],
  publish:     [no,  no,  no,   all, all, no],
  fix:         [no,  no,  no,   all, all, no],
  update:      [no,  no,  no,   all, all, no],
  withdraw:    [no,  no,  no,   all, all, no],
  correct:     [no,  no,  no,   no,  all, no],
  restore:     [no,  no,  no,   no,  all, no],
}
// biome-ignore format: a table
const others = {
  'GET /articles':  [true,  true, true, true, true, false],
  'POST /articles': [true,  true, true, true, true, false],
  'GET /pictures':  [false, true, true, true, true, false],
  'POST /pictures': [false, true, true, true, true, false],
  'GET /sections':  [true,  true, true, true, true, true],
  'GET /topics':    [true,  true, true, true, true, true],
}

type Action = keyof typeof pieces
const keys = {} as Record<Role, string>
let society = 0
let economy = 0

beforeAll(async () => {
  const made = [
    await makeSection(system, { slug: 'xa-hoi', name: 'Xã hội' }),
    await makeSection(system, { slug: 'kinh-te', name: 'Kinh tế' }),
  ]
  ;[society = 0, economy = 0] = made.map((one) => (one.ok ? one.id : 0))
  for (const role of roleNames) keys[role] = await keyOf(role, role === 'desk-editor' ? [society] : [])
})

/** In which state a piece must be for an action to be refused by nothing but the policy. */
const stateFor: Partial<Record<Action, string>> = {
  submit: 'returned',
  change: 'returned',
  schedule: 'approved',
  unschedule: 'scheduled',
  fix: 'published',
  update: 'published',
  withdraw: 'published',
  correct: 'published',
  restore: 'withdrawn',
}
const bodies: Partial<Record<Action, object>> = {
  change: { version: 1, title: 'Nước về bản trên' },
  return: { note: 'Thiếu ảnh.' },
  schedule: { dueAt: new Date(Date.now() + 3_600_000).toISOString() },
  correct: { text: 'Số liệu đúng là 12 ha.' },
}

async function pieceFor(role: Role, whose: string, action: Action): Promise<number> {
  const key = await database().apiToken.findFirstOrThrow({ where: { role }, orderBy: { id: 'asc' } })
  const owner =
    whose === 'own' ? { ...actorOf('reporter'), id: `token:${key.id}` } : actorOf('reporter', 'Hà Vy')
  const made = await createDraft(owner, fieldsOf(whose === 'elsewhere' ? economy : society))
  if (!made.ok) throw new Error(made.reason)
  const state = stateFor[action] ?? 'submitted'
  if (state === 'published' || state === 'withdrawn') await publish(system, made.id)
  if (state === 'withdrawn') await withdraw(system, made.id)
  const dueAt = state === 'scheduled' ? new Date(Date.now() + 3_600_000) : null
  const data = { state: state as 'submitted', dueAt }
  await database().article.update({ where: { id: made.id }, data })
  return made.id
}

const ask = (key: string, action: Action, id: number, body: object | undefined = bodies[action]) => {
  if (action === 'read') return api('GET', `/articles/${id}`, { key })
  const sent: Sent = { key, body: body ?? {} }
  return action === 'change'
    ? api('PUT', `/articles/${id}`, sent)
    : api('POST', `/articles/${id}/${action}`, sent)
}

describe('a key may do what its role may', () => {
  describe.each(roleNames.map((role, column) => ({ role, column })))(
    'a key with the role $role',
    ({ role, column }) => {
      test.each(Object.keys(pieces) as Action[])('%s: what the table says, and 403 else', async (action) => {
        const reach = (pieces[action][column] as string).split(' ')
        for (const whose of ['own', 'section', 'elsewhere']) {
          // An administrator, who writes nothing, has no piece of their own.
          if (whose === 'own' && role === 'administrator') continue
          const id = await pieceFor(role, whose, action)
          const { status, json } = await ask(keys[role], action, id)
          const may = reach.includes(whose)
          if (!may)
            expect([status, json.type], `${whose}: ${json.type}`).toEqual([
              403,
              'urn:bao-tinh:problem:forbidden',
            ])
          // Nothing waits to be put out in these pieces: the policy let it pass, and that is what is said.
          else if (action === 'fix' || action === 'update')
            expect(json.type, whose).toBe('urn:bao-tinh:problem:unchanged')
          else expect(status, `${whose}: ${JSON.stringify(json.problems ?? json.type)}`).toBe(200)
        }
      })

      test('is refused before what it sends is looked at', async () => {
        for (const action of Object.keys(pieces) as Action[]) {
          if (pieces[action][column] !== no) continue
          const id = await pieceFor(role, 'elsewhere', action)
          expect((await ask(keys[role], action, id, { nonsense: true })).status, action).toBe(403)
        }
      })

      test.each(Object.entries(others))('%s: %j', async (call, allowed) => {
        const [method = '', path = ''] = call.split(' ')
        const form = new FormData()
        form.set('file', new File(['no picture'], 'a.jpg'))
        const piece = { title: 'Nước về bản', section: 'xa-hoi' }
        const body = method === 'GET' ? undefined : path === '/pictures' ? form : piece
        const { status } = await api(method, path, { key: keys[role], body })
        // What is no picture is refused as such to who may bring one.
        const good = method === 'GET' ? 200 : path === '/pictures' ? 422 : 201
        expect(status).toBe(allowed[column] ? good : 403)
      })
    },
  )
})

test('a revoked key is refused at once', async () => {
  const key = await keyOf('reporter')
  expect((await api('GET', '/articles', { key })).status).toBe(200)
  await database().apiToken.updateMany({ where: { name: 'Khóa reporter' }, data: { revokedAt: new Date() } })
  expect((await api('GET', '/articles', { key })).status).toBe(401)
})
