import { existsSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { makePreviewLink } from '../../lib/articles/preview.ts'
import { submit } from '../../lib/articles/write.ts'
import { createDraft, saveDraft } from '../../lib/articles/write-draft.ts'
import { takeIn } from '../../lib/media/take-in.ts'
import { type Actor, system } from '../../lib/staff/actor.ts'
import { can, may, type PieceAction, type Right } from '../../lib/staff/policy.ts'
import { type Role, roleNames } from '../../lib/staff/roles.ts'
import { fieldsOf } from '../setup/actors.ts'
import { differences, rowHashes } from '../setup/compared.ts'
import { database } from '../setup/database.ts'
import { figures } from '../setup/figures.ts'
import { get } from '../setup/get.ts'
import { photograph } from '../setup/photograph.ts'
import { sessionOf } from '../setup/sent-form.ts'
import { useSmallPortal } from '../setup/small-portal.ts'
import { type BuiltAction, builtActions, callAction, callBody } from '../setup/straight-action.ts'
import { onWire } from '../setup/wire.ts'

const portal = useSmallPortal()
const actors = new Map<Role, Actor>()
const cookies = new Map<Role, string>()
/** The hash of a picture of nobody's here. */
let picture = ''
/** Of the reporter's, and of the editor-in-chief's; with a preview link each. */
const mine = { id: 0, link: 0 }
const theirs = { id: 0, link: 0 }

/** What is never written down of a request: who is here now, tries, what is slow. */
const restless = ['session', 'rate_limit', 'trouble', 'presence', 'receipt', 'asked_address', 'month_change']
const rows = async () =>
  Object.fromEntries(
    Object.entries(await rowHashes(portal.database())).filter(([table]) => !restless.includes(table)),
  )
const cookieOf = (role: Role) => cookies.get(role) ?? ''
const toSignIn = /^\/admin\/dang-nhap;/
const actorOf = (role: Role) => actors.get(role) as Actor

beforeAll(async () => {
  for (const role of roleNames) {
    const { id, name } = await database().staff.findFirstOrThrow({ where: { role } })
    actors.set(role, {
      id: `staff:${id}`,
      name,
      role,
      sections: role === 'desk-editor' ? new Set<number>() : 'all',
    })
    cookies.set(role, await sessionOf(portal.address(), role))
  }
  const section = (await database().section.findFirstOrThrow({ where: { slug: 'kinh-te' } })).id
  for (const [piece, role] of [
    [mine, 'reporter'],
    [theirs, 'editor-in-chief'],
  ] as const) {
    const made = await createDraft(actorOf(role), fieldsOf(section, { title: 'quyxkin bản đầu' }))
    if (!made.ok) throw new Error(made.reason)
    await saveDraft(actorOf(role), made.id, {
      version: 1,
      fields: fieldsOf(section, { title: 'quyxkin bản sau' }),
    })
    const link = await makePreviewLink(actorOf(role), made.id, { hours: 1 })
    if (!link.ok) throw new Error(link.reason)
    Object.assign(piece, { id: made.id, link: link.id })
  }
  await submit(actorOf('reporter'), mine.id)
  const taken = await takeIn(system, await photograph(), { alt: 'x', caption: '', credit: '' })
  if (!taken.ok) throw new Error(taken.reason)
  picture = taken.picture.hash
}, 120_000)

describe('a server action called straight by its id', () => {
  const seen = 'x'
  const name = { name: 'Quyxkin', slug: '', about: '' }
  const section = { name: 'Quyxkin', slug: '', description: '' }
  const member = { name: 'Quyxkin', email: 'quyxkin@example.vn', penName: '', role: 'administrator' }
  const version = '999999'
  const piece = () => [String(mine.id), null]
  type Called = {
    action: string
    /** What the policy must be asked; a piece's is asked of the reporter's piece, which is handed in. */
    asks: Right | PieceAction
    fields: Record<string, string> | (() => Record<string, string>)
    args?: () => unknown[]
  }
  const some = (asks: Called['asks'], fields: Record<string, string>, ...actions: string[]): Called[] =>
    actions.map((action) => ({ action, asks, fields }))
  const calls: Called[] = [
    ...some('staff', member, 'addAction'),
    ...[
      'changeAction',
      'disableAction',
      'enableAction',
      'liftLockAction',
      'takeOffTwoFactorAction',
      'passwordLinkAction',
    ].map(
      (action): Called => ({ action, asks: 'staff', fields: member, args: () => ['nobody-has-this', null] }),
    ),
    ...some('staff', { seen }, 'saveTwoFactorAction'),
    ...some('tokens', { name: 'Quyxkin', role: 'reporter' }, 'makeTokenAction'),
    ...some('tokens', { id: '999999' }, 'revokeTokenAction'),
    ...some(
      'catalogue',
      { id: '999999', seen, into: 'Không có', ...name },
      'makeTopicAction',
      'changeTopicAction',
      'mergeTopicAction',
      'removeTopicAction',
      'makeAuthorAction',
      'changeAuthorAction',
      'mergeAuthorAction',
      'removeAuthorAction',
    ),
    ...some(
      'catalogue',
      { id: '999999', seen, parent: '', ...section },
      'makeSectionAction',
      'changeSectionAction',
      'moveSectionAction',
      'retireSectionAction',
      'bringBackSectionAction',
    ),
    ...some('catalogue', { order: '1,3', was: '3,1', parent: '0' }, 'orderSectionsAction'),
    ...some(
      'masthead',
      {
        ...{
          seen,
          name: 'Báo Quyxkin',
          agency: '',
          governingBody: '',
          tagline: '',
          licence: '',
          headTitle: '',
        },
        ...{ head: '', address: '', telephone: '', email: '', rights: '', description: '' },
      },
      'saveMastheadAction',
    ),
    ...some('masthead', { seen, notice: 'Quyxkin', noticeFrom: '', noticeUntil: '' }, 'saveNoticeAction'),
    ...some(
      'masthead',
      { seen, mourningFrom: '', mourningUntil: '', festiveFrom: '', festiveUntil: '' },
      'saveLookDaysAction',
    ),
    ...some('masthead', { seen, feedFullText: 'on' }, 'saveFeedsAction'),
    ...some('masthead', { seen, editions: '' }, 'saveEditionsAction'),
    ...some('masthead', { seen }, 'savePatternsAction'),
    ...some('masthead', { slug: 'quyxkin', title: 'Quyxkin', html: '<p>x</p>', seen }, 'makePageAction'),
    ...some('masthead', { slug: 'khong-co', title: 'Quyxkin', html: '<p>x</p>', seen }, 'changePageAction'),
    ...some('masthead', { slug: 'khong-co', seen }, 'removePageAction'),
    ...some('masthead', { order: 'gioi-thieu', was: 'khac' }, 'orderPagesAction'),
    ...some('oldAddresses', { address: '/11/1/x.htm', target: 'gone' }, 'chooseTargetAction'),
    ...some('oldAddresses', { address: '/11/1/x.htm' }, 'forgetChoiceAction'),
    ...some('front', { scope: '0', number: '999', slots: '1' }, 'publishBoardAction'),
    ...some('front', { scope: '0', number: '999' }, 'undoBoardAction'),
    ...['withdrawAction', 'bringBackAction'].map(
      (action): Called => ({ action, asks: 'managePictures', fields: () => ({ hash: picture }) }),
    ),
    ...some(
      'pictures',
      {
        ...{ picture: '999999', version: '1', alt: '', caption: '', credit: '', focalX: '1', focalY: '1' },
        ...{ left: '0', top: '0', width: '50', height: '50' },
      },
      'wordsAction',
      'focalAction',
      'cropAction',
    ),
    ...some('write', { section: '999999', kind: 'news', title: '' }, 'beginPiece'),
    { action: 'comment', asks: 'comment', fields: { text: 'Quyxkin' }, args: piece },
    { action: 'makeLink', asks: 'preview', fields: { hours: '1' }, args: piece },
    { action: 'revokeLink', asks: 'preview', fields: { link: '999999' }, args: piece },
    { action: 'restoreText', asks: 'edit', fields: { revision: '1', version }, args: piece },
    ...(['approve', 'return', 'publish', 'schedule', 'withdraw', 'correct', 'restore'] as const).map(
      (step): Called => ({
        action: 'takeStep',
        asks: step,
        fields: { step, version, note: 'x', text: 'x', choice: 'morning' },
        args: piece,
      }),
    ),
  ]
  /** Whoever is signed in may call these, and they touch what is one's own; those below, whoever comes. */
  const ownAccount = [
    'changeNamesAction',
    'changePasswordAction',
    'endSessionAction',
    'endEverywhereAction',
    'twoFactorAction',
  ]
  const beforeTheDoor = [
    'signInAction',
    'demoSignInAction',
    'giveCodeAction',
    'signOutAction',
    'askForLinkAction',
    'setPasswordAction',
    'makeFirstAdministratorAction',
  ]
  const found = (name: string) => builtActions().find((action) => action.name === name) as BuiltAction
  const allowed = (role: Role, asks: Called['asks']) => {
    const actor = actorOf(role)
    const subject = { ownerId: actorOf('reporter').id, sectionId: 0, state: 'submitted' }
    return pieceRights.includes(asks) ? may(actor, asks as PieceAction, subject) : can(actor, asks as Right)
  }
  const written = (fields: Called['fields']) => (typeof fields === 'function' ? fields() : fields)
  const pieceRights: string[] = calls.filter(({ args }) => args === piece).map(({ asks }) => asks)

  test('none has been forgotten here', () => {
    const named = [...calls.map(({ action }) => action), ...ownAccount, ...beforeTheDoor]
    expect([...new Set(named)].sort()).toEqual(
      builtActions()
        .map(({ name }) => name)
        .sort(),
    )
  })

  test.each(calls)('$action ($asks): without a session, and by each role that may not', async (call) => {
    const { action, asks, fields, args = () => [null] } = call
    const before = await rows()
    const called = (headers: Record<string, string>) =>
      callAction(portal.address(), found(action), callBody(args(), written(fields)), headers)
    const nobody = await called({})
    expect(nobody.headers.get('x-action-redirect')).toMatch(toSignIn)
    const forbidden = roleNames.filter((role) => !allowed(role, asks))
    for (const role of forbidden) {
      const { status } = await called({ cookie: cookieOf(role) })
      expect(status, role).toBe(403)
    }
    expect(differences(before, await rows())).toEqual([])
    // Whoever may is let in: the refusals above are the policy's.
    const free = roleNames.find((role) => !forbidden.includes(role)) as Role
    expect((await called({ cookie: cookieOf(free) })).status, free).not.toBe(403)
  })

  test('a NUL in every field of every one of them is no error of the portal’s', async (context) => {
    const failed: string[] = []
    for (const { action, asks, fields, args = () => [null] } of calls) {
      const role = roleNames.find((one) => allowed(one, asks)) as Role
      const spoilt = Object.fromEntries(
        Object.entries(written(fields)).map(([name, value]) => [
          name,
          /^\d*$/.test(value) ? value : `${value}\0x`,
        ]),
      )
      const { status } = await callAction(portal.address(), found(action), callBody(args(), spoilt), {
        cookie: cookieOf(role),
      })
      if (status >= 500) failed.push(action)
    }
    for (const action of beforeTheDoor) {
      const secret = 'mật khẩu\0 dài'
      const fields = {
        email: 'a\0@example.vn',
        name: '\0',
        password: secret,
        passwordAgain: secret,
        code: '1\0',
      }
      const args = /setPassword|makeFirst/.test(action) ? ['x\0', null] : [null]
      const { status } = await callAction(portal.address(), found(action), callBody(args, fields))
      if (status >= 500) failed.push(action)
    }
    expect(failed).toEqual([])
    figures(context, { attempts: calls.length + beforeTheDoor.length })
  })

  test.each(ownAccount)('%s: without a session', async (action) => {
    const before = await rows()
    const { headers } = await callAction(portal.address(), found(action), callBody([null], { name: 'x' }))
    expect(headers.get('x-action-redirect')).toMatch(toSignIn)
    expect(differences(before, await rows())).toEqual([])
  })

  const strange: [string, () => { action: string; args: unknown[]; fields: Record<string, string> }][] = [
    [
      'a session of a colleague is ended',
      () => ({ action: 'endSessionAction', args: [null], fields: { id: chiefSession } }),
    ],
    [
      'a link of another piece is ended under one’s own',
      () => ({ action: 'revokeLink', args: [String(mine.id), null], fields: { link: String(theirs.link) } }),
    ],
    [
      'a link to a colleague’s piece is made',
      () => ({ action: 'makeLink', args: [String(theirs.id), null], fields: { hours: '1' } }),
    ],
    [
      'a colleague’s older text is brought back',
      () => ({ action: 'restoreText', args: [theirs.id, null], fields: { revision: '1', version: '2' } }),
    ],
    [
      'a version is asked for that a colleague’s piece has not',
      () => ({ action: 'restoreText', args: [theirs.id, null], fields: { revision: '77', version: '2' } }),
    ],
    [
      'a colleague’s piece is commented on',
      () => ({ action: 'comment', args: [String(theirs.id), null], fields: { text: 'x' } }),
    ],
    [
      'a colleague’s piece is handed in',
      () => ({
        action: 'takeStep',
        args: [String(theirs.id), null],
        fields: { step: 'submit', version: '2' },
      }),
    ],
    [
      'an id is a condition of the database’s',
      () => ({ action: 'restoreText', args: [{ gt: 0 }, null], fields: { revision: '1', version: '2' } }),
    ],
    [
      'an id is a list',
      () => ({ action: 'comment', args: [[String(theirs.id)], null], fields: { text: 'x' } }),
    ],
    [
      'a token is a condition of the database’s',
      () => ({
        action: 'setPasswordAction',
        args: [{ not: '' }, null],
        fields: { password: 'mật khẩu của kẻ gian', passwordAgain: 'mật khẩu của kẻ gian' },
      }),
    ],
    [
      'a first administrator is made in a newsroom that has one',
      () => ({
        action: 'makeFirstAdministratorAction',
        args: [{ startsWith: '' }, null],
        fields: {
          name: 'x',
          email: 'x@example.vn',
          password: 'mật khẩu của kẻ gian',
          passwordAgain: 'mật khẩu của kẻ gian',
        },
      }),
    ],
    [
      'one’s own names come with a role, an address and sections',
      () => ({
        action: 'changeNamesAction',
        args: [null],
        fields: {
          name: 'Lò Văn Quyết',
          penName: '',
          role: 'administrator',
          email: 'x@example.vn',
          'sections[]': '1',
          id: chief,
          twoFactorEnabled: 'true',
        },
      }),
    ],
    [
      'the demo newspaper’s door is asked for where there is none',
      () => ({ action: 'demoSignInAction', args: [], fields: { email: 'quan-tri@example.vn' } }),
    ],
  ]
  let chiefSession = ''
  let chief = ''
  test.each(strange)('somebody else’s: %s', async (_, of) => {
    const member = await database().staff.findFirstOrThrow({ where: { role: 'editor-in-chief' } })
    chief = member.id
    chiefSession = (await database().session.findFirstOrThrow({ where: { userId: chief } })).id
    const { action, args, fields } = of()
    const before = await rows()
    const answer = await callAction(portal.address(), found(action), callBody(args, fields), {
      cookie: cookieOf('reporter'),
    })
    expect(answer.headers.getSetCookie().join().includes('session_token')).toBe(false)
    // A number of versions is a word about a piece, too.
    if (action === 'restoreText' && args[0] === theirs.id) expect(answer.status).toBe(403)
    expect(differences(before, await rows())).toEqual(
      action === 'changeNamesAction' ? ['audit_entry', 'staff'] : [],
    )
    const own = await database().staff.findFirstOrThrow({ where: { email: 'phong-vien@example.vn' } })
    expect(own).toMatchObject({ role: 'reporter', sections: [], twoFactorEnabled: false })
    expect(await database().session.count({ where: { id: chiefSession } })).toBe(1)
    expect((await portal.ask('/admin/nhan-su', { cookie: cookieOf('reporter') })).status).toBe(403)
    expect(
      (await fetch(portal.url(`/admin/bai/${mine.id}`), { headers: { cookie: cookieOf('reporter') } }))
        .status,
    ).toBe(200)
  })
})

describe('what is no call at all', () => {
  const mark = join(tmpdir(), 'quyxkin-was-here')
  /** What a body would run if anything of it were taken for code. */
  const code = `require('fs').writeFileSync('${mark}','x');process.mainModule.require('fs').writeFileSync('${mark}','x')`
  const gadget = (then: string) =>
    JSON.stringify({
      then,
      status: 'resolved_model',
      reason: -1,
      value: '{"then":"$B0"}',
      _response: { _prefix: code, _formData: { get: '$1:constructor:constructor' }, _chunks: '$Q2' },
    })
  const bodies: [string, Record<string, string>][] = [
    ['nothing', {}],
    ['no JSON', { 0: '{[' }],
    ['an argument that points to itself', { 0: '["$0"]' }],
    ['two that point to each other', { 0: '["$1"]', 1: '["$0"]' }],
    ['a promise of itself', { 0: '["$@0"]' }],
    ['what never comes', { 0: '["$@7","$7","$K7","$Q7","$W7","$i7"]' }],
    ['a server reference that is none', { 0: '["$F1"]', 1: '{"id":"fs#writeFileSync","bound":["x"]}' }],
    ['a reference with a bound argument that loops', { 0: '["$F1"]', 1: '{"id":"x","bound":"$@1"}' }],
    ['a way to the constructor', { 0: '["$1:constructor:constructor"]', 1: `"${'x'}"` }],
    ['a way over __proto__', { 0: '["$1:__proto__:then"]', 1: '{}' }],
    ['a prototype to be filled', { 0: '[{"__proto__":{"role":"administrator"}}]' }],
    [
      'something that is waited for and calls the constructor',
      { 0: gadget('$1:__proto__:then'), 1: '"$@0"', 2: '[]' },
    ],
    ['the same by its own then', { 0: gadget('$1:then'), 1: '"$@0"', 2: '[]' }],
    ['a number of a million digits', { 0: `["$n${'9'.repeat(900_000)}"]` }],
    ['a list of lists, 20,000 deep', { 0: '['.repeat(20_000) + ']'.repeat(20_000) }],
    ['a hundred thousand pointers', { 0: JSON.stringify(Array(100_000).fill('$1')), 1: '"x"' }],
    ['typed arrays of nothing', { 0: '["$A1","$O1","$b1","$V1"]' }],
    ['an iterator that has no end', { 0: '["$X1","$x1","$R1"]' }],
    ['a date and a symbol that are none', { 0: '["$DInvalid","$Sx","$I","$-Infinity","$undefined"]' }],
  ]

  test.each(bodies)('%s: is refused, runs nothing, and the next reader is answered', async (_, parts) => {
    rmSync(mark, { force: true })
    const before = await rows()
    const body = new FormData()
    for (const [name, value] of Object.entries(parts)) body.append(name, value)
    for (const [action, cookie] of [
      ['signInAction', ''],
      ['makeTopicAction', cookieOf('contributor')],
    ] as const) {
      const { id, path } = builtActions().find(({ name }) => name === action) as BuiltAction
      const answer = await fetch(portal.address() + path, {
        method: 'POST',
        body,
        headers: { 'next-action': id, origin: portal.address(), cookie },
        signal: AbortSignal.timeout(5_000),
        redirect: 'manual',
      }).then(
        async (response) => `${response.status} ${await response.text()}`,
        // Whoever sends half of something may wait for nothing.
        (error: Error) => error.name,
      )
      expect(answer).not.toMatch(/at .*\.[jt]s:\d|node_modules/)
    }
    expect(existsSync(mark)).toBe(false)
    expect(({} as Record<string, unknown>).role).toBeUndefined()
    expect((await portal.ask('/kinh-te')).status).toBe(200)
    expect(differences(before, await rows())).toEqual([])
  })

  test('10 MB for an action is refused, and so is an action that there is not', async () => {
    const { path, id } = builtActions().find(({ name }) => name === 'makeTopicAction') as BuiltAction
    const sent = (name: string, size: number) =>
      callAction(portal.address(), { id: name, path }, callBody([null], { name: 'x'.repeat(size) }), {
        cookie: cookieOf('editor-in-chief'),
      }).then(
        ({ status }) => status,
        () => 413,
      )
    expect(await sent(id, 10_000_000)).toBeGreaterThanOrEqual(400)
    expect(await sent('0'.repeat(42), 1)).toBeGreaterThanOrEqual(400)
    expect(await sent('../../etc/passwd', 1)).toBeGreaterThanOrEqual(400)
    expect(await database().topic.count({ where: { name: { startsWith: 'xxx' } } })).toBe(0)
  })
})

describe('the framework’s own language', () => {
  const tree = encodeURIComponent(
    JSON.stringify([
      '',
      {
        children: [
          'admin',
          { children: ['(toa-soan)', { children: ['nhan-su', { children: ['__PAGE__', {}] }] }] },
        ],
      },
      null,
      null,
      true,
    ]),
  )
  const tongues: [string, string, Record<string, string>][] = [
    [
      'x-middleware-subrequest',
      '',
      { 'x-middleware-subrequest': 'middleware:middleware:middleware:middleware:middleware' },
    ],
    [
      'x-middleware-rewrite and -next',
      '',
      { 'x-middleware-rewrite': '/admin/nhan-su', 'x-middleware-next': '1', 'x-middleware-prefetch': '1' },
    ],
    [
      'x-invoke-path and x-matched-path',
      '',
      {
        'x-invoke-path': '/admin/nhan-su',
        'x-matched-path': '/admin/nhan-su',
        'x-invoke-status': '200',
        'x-invoke-query': '{}',
      },
    ],
    ['x-nextjs-data', '', { 'x-nextjs-data': '1' }],
    ['x-now-route-matches', '', { 'x-now-route-matches': '1=nhan-su' }],
    ['rsc', '', { rsc: '1' }],
    [
      'rsc and a tree in which everything but the page is known',
      '',
      { rsc: '1', 'next-router-state-tree': tree },
    ],
    ['a tree that is none', '', { rsc: '1', 'next-router-state-tree': '%5B%5B%5B' }],
    ['a prefetch', '', { rsc: '1', 'next-router-prefetch': '1' }],
    [
      'a prefetch of a segment',
      '',
      { rsc: '1', 'next-router-prefetch': '2', 'next-router-segment-prefetch': '/_tree' },
    ],
    [
      'a prefetch of the page’s segment',
      '',
      { rsc: '1', 'next-router-prefetch': '2', 'next-router-segment-prefetch': '/admin/nhan-su/__PAGE__' },
    ],
    ['next-url', '', { 'next-url': '/admin/nhan-su', rsc: '1' }],
    ['_rsc in the query', '?_rsc=abcde', { rsc: '1' }],
    ['.rsc', '.rsc', {}],
    ['.prefetch.rsc', '.prefetch.rsc', {}],
    ['.segment', '.segments/_tree.segment.rsc', {}],
    ['.json of the old router', '.json', {}],
    [
      'another host',
      '',
      { host: 'ke-gian.example', 'x-forwarded-host': 'ke-gian.example', 'x-forwarded-proto': 'https' },
    ],
    [
      'x-original-url and x-rewrite-url',
      '',
      { 'x-original-url': '/admin/nhan-su', 'x-rewrite-url': '/admin/nhan-su' },
    ],
    ['draft mode', '', { cookie: '__prerender_bypass=1; __next_preview_data=1' }],
  ]
  /** Pages with what only who may see them must read. */
  const closed = (): [path: string, words: RegExp][] => [
    ['/admin/nhan-su', /quan-tri@example\.vn|thu-ky@example\.vn/],
    [`/admin/bai/${theirs.id}`, /quyxkin/],
    [`/admin/bai/${theirs.id}/lich-su`, /quyxkin/],
    ['/admin/khoa-api', /Tạo khóa/],
    ['/admin/nhat-ky', /quyxkin|Hoàng Minh Châu/],
    [`/admin/du-lieu/bai/${theirs.id}`, /quyxkin/],
    ['/admin/trang-nhat/xem-truoc?muc=0&o=,,,,', /Tin thử/],
  ]

  test.each(tongues)('%s opens no page of the newsroom', async (_, ending, headers) => {
    for (const [path, words] of closed())
      for (const cookie of ['', cookieOf('contributor')]) {
        const { text, status } = await portal.ask(path + ending, {
          ...headers,
          cookie: [headers.cookie, cookie].filter(Boolean).join('; '),
        })
        expect(text, `${status} ${path}`).not.toMatch(words)
      }
  })

  test('and who may see them does', async () => {
    for (const [path, words] of closed()) {
      const who = /nhan-su|khoa-api|nhat-ky/.test(path) ? 'administrator' : 'editor-in-chief'
      expect((await portal.ask(path, { cookie: cookieOf(who) })).text, path).toMatch(words)
    }
  })

  test.each(tongues)('%s leaves a reader page as it is', async (_, ending, headers) => {
    for (const path of ['/', '/kinh-te', '/tin/tin-thu-so-3-3', '/tim-kiem?q=tin']) {
      const plain = await portal.ask(path)
      const asked = await portal.ask(path + (path.includes('?') ? ending.replace('?', '&') : ending), headers)
      if (ending === '' || ending.startsWith('?')) {
        if (!headers.host) expect([asked.status, asked.text], path).toEqual([plain.status, plain.text])
        expect(asked.headers.vary, path).toBe('Accept-Encoding')
      } else expect([200, 308, 400, 404], path).toContain(asked.status)
      expect(asked.text).not.toMatch(/__next_f|\$Sreact|ke-gian/)
      expect((await portal.ask(path)).text, path).toBe(plain.text)
    }
  })

  test.each([
    '/_next/image?url=%2Ficon.png&w=64&q=75',
    '/_next/image?url=http%3A%2F%2F127.0.0.1%2F&w=64&q=75',
    '/_next/data/x/index.json',
    '/_next/static/../../package.json',
    '/_next/static/%2e%2e/%2e%2e/package.json',
    '/_next/server/server-reference-manifest.json',
    '/_next/',
    '/.next/server/app/page.js',
    '/__nextjs_original-stack-frame',
    '/_next/webpack-hmr',
    '/admin/_next/image?url=x&w=64&q=75',
    '/admin/../package.json',
    '/admin/%2e%2e/%2e%2e/package.json',
    '/public/reader.js',
    '/noi-bo/404',
    '/%6eoi-bo/404',
  ])('%s is closed', async (path) => {
    const { status, text } = await portal.ask(path, { cookie: cookieOf('contributor') })
    expect(status).toBeGreaterThanOrEqual(300)
    expect(text).not.toMatch(/"dependencies"|encryptionKey|customElements/)
  })
})

describe('a change that does not come from a page of ours', () => {
  const own = () => portal.address()
  const from: [string, () => Record<string, string>][] = [
    ['Origin: null', () => ({ origin: 'null' })],
    ['no Origin', () => ({})],
    ['another Origin', () => ({ origin: 'https://ke-gian.example' })],
    [
      'an Origin that only begins as ours',
      () => ({ origin: 'http://bao.example.ke-gian.example', host: 'bao.example' }),
    ],
    [
      'an Origin that only ends as ours',
      () => ({ origin: 'http://ke-gian-bao.example', host: 'bao.example' }),
    ],
    ['an Origin with another port', () => ({ origin: 'http://127.0.0.1:1' })],
    ['an Origin that is no address', () => ({ origin: 'ke gian' })],
    ['a file', () => ({ origin: 'file://' })],
    ['our Origin, sent across sites', () => ({ origin: own(), 'sec-fetch-site': 'cross-site' })],
    ['our Origin, sent from a neighbouring site', () => ({ origin: own(), 'sec-fetch-site': 'same-site' })],
    [
      'our Origin in X-Forwarded-Host alone',
      () => ({ origin: 'https://ke-gian.example', 'x-forwarded-host': 'ke-gian.example' }),
    ],
    ['a Referer of ours and no Origin', () => ({ referer: `${own()}/admin` })],
  ]
  /** Every door of the newsroom that changes something, beside the actions. */
  const doors: [method: string, path: () => string][] = [
    ['PUT', () => `/admin/du-lieu/bai/${theirs.id}`],
    ['POST', () => `/admin/du-lieu/bai/${theirs.id}/co-mat`],
    ['POST', () => '/admin/du-lieu/bai/word'],
    ['POST', () => '/admin/du-lieu/anh'],
    ['POST', () => '/admin/du-lieu/anh/nhan'],
    ['POST', () => '/admin/du-lieu/anh/1/thay'],
    ['POST', () => '/admin/du-lieu/anh/tai-len'],
    ['DELETE', () => '/admin/du-lieu/anh/tai-len/x'],
  ]
  test.each(from)('%s: is refused at every action and every door', async (_, headers) => {
    const cookie = cookieOf('editor-in-chief')
    const before = await rows()
    for (const action of builtActions()) {
      const sent = { ...headers(), cookie, 'next-action': action.id }
      expect((await get(own() + action.path, sent, 'POST')).status, action.name).toBe(403)
    }
    for (const [method, path] of doors) {
      const { status } = await get(own() + path(), { ...headers(), cookie }, method)
      expect(status, path()).toBe(403)
    }
    expect(differences(before, await rows())).toEqual([])
  })

  test('the API opens by a key alone: a session does nothing there, whatever the Origin', async () => {
    for (const [, headers] of [...from, ['ours', () => ({ origin: own() })] as const]) {
      const { status } = await fetch(portal.url('/api/v1/articles'), {
        method: 'POST',
        body: '{"title":"x"}',
        headers: { ...headers(), cookie: cookieOf('editor-in-chief'), 'content-type': 'application/json' },
      })
      expect(status).toBe(401)
    }
  })
})

describe('nobody is sent to another site', () => {
  test.each([
    '//ke-gian.example',
    '//ke-gian.example/',
    '///ke-gian.example//',
    '/\\ke-gian.example',
    '/%5cke-gian.example',
    '/%2f%2fke-gian.example',
    '/%2F/ke-gian.example/',
    '/.//ke-gian.example/',
    '/%09/ke-gian.example',
    '/%0d%0aLocation:%20https://ke-gian.example',
    '/%E5%98%8A%E5%98%8DLocation:https://ke-gian.example/',
    '/tin//ke-gian.example-3',
    '/tin/https:%2f%2fke-gian.example-3',
    '/kinh-te//ke-gian.example/',
    '/kinh-te/',
    '//kinh-te',
    '/luu-tru?ngay=//ke-gian.example&muc=//ke-gian.example',
    '/luu-tru?ngay=2024-05-16&muc=https://ke-gian.example',
    '/luu-tru?ngay=2024-05-16%0d%0aLocation:%20https://ke-gian.example',
    '/admin//ke-gian.example',
    '/admin//ke-gian.example/',
    '/admin/dang-nhap?next=https://ke-gian.example&xong=https://ke-gian.example',
    '/admin/%2f%2fke-gian.example',
    '/admin/bai/1?tiep=//ke-gian.example',
    '/admin/..//ke-gian.example',
    '/media//ke-gian.example/',
    '/xem-truoc//ke-gian.example',
    'http://ke-gian.example/kinh-te/',
    'http://ke-gian.example/admin',
  ])('%s', async (target) => {
    for (const host of ['127.0.0.1', 'ke-gian.example', 'ke-gian.example@127.0.0.1'])
      for (const cookie of ['', `Cookie: ${cookieOf('editor-in-chief')}\r\n`]) {
        const answer = await onWire(
          portal.address(),
          `GET ${target} HTTP/1.1\r\nHost: ${host}\r\n${cookie}Connection: close\r\n\r\n`,
        )
        const [head = ''] = answer.split('\r\n\r\n')
        expect(head).toMatch(/^HTTP\/1\.1 \d/)
        for (const [, to = ''] of head.matchAll(/^location: *(.*)$/gim))
          expect(new URL(to, 'http://to-bao.example').host, to).toBe('to-bao.example')
      }
  })

  test('whoever signs out under another host’s name has nothing fetched from there', async () => {
    let asked = 0
    // Whoever comes, by whatever protocol, comes over a connection.
    const elsewhere = createServer((_, response) => response.end()).on('connection', () => asked++)
    await new Promise<void>((done) => elsewhere.listen(0, '127.0.0.1', done))
    const bound = elsewhere.address()
    const host = `127.0.0.1:${bound && typeof bound === 'object' ? bound.port : 0}`
    const { id, path } = builtActions().find(({ name }) => name === 'signOutAction') as BuiltAction
    const answer = await onWire(
      portal.address(),
      `POST ${path} HTTP/1.1\r\nHost: ${host}\r\nOrigin: http://${host}\r\nX-Forwarded-Host: ${host}\r\nNext-Action: ${id}\r\nContent-Type: text/plain;charset=UTF-8\r\nContent-Length: 2\r\nConnection: close\r\n\r\n[]`,
    )
    expect(answer).toMatch(/x-action-redirect: \/admin\/dang-nhap/i)
    expect(asked).toBe(0)
    elsewhere.close()
  })

  test('signing in leads to the newsroom, whatever is asked along', async () => {
    const signedIn = await callAction(
      portal.address(),
      builtActions().find(({ name }) => name === 'signInAction') as BuiltAction,
      callBody([null], {
        email: 'phong-vien@example.vn',
        password: 'lam-giang-2026',
        next: 'https://ke-gian.example',
        redirect: '//ke-gian.example',
        callbackURL: 'https://ke-gian.example',
      }),
      { referer: 'https://ke-gian.example/', 'x-forwarded-host': '127.0.0.1' },
    )
    expect(signedIn.headers.get('x-action-redirect')).toMatch(/^\/admin;/)
  })
})
