import { describe, expect, test } from 'vitest'
import { type Actor, system } from './actor.ts'
import { can, may, type PieceAction, pieceActions, type Right, readable, rights } from './policy.ts'
import { type Role, roleNames } from './roles.ts'

/**
 * What each role may do, as the newsroom says it, written down a second time and not taken from the policy.
 * Pieces: "own" one's own, "desk" what others have handed in in one's sections too, "all" every one.
 */
// biome-ignore format: a table
const newsroom: Record<Role, { pieces: Record<PieceAction, '' | 'own' | 'desk' | 'all'>; rights: Right[] }> = {
  // Writes and submits own pieces; sees own pieces alone.
  contributor: {
    pieces: {
      read: 'own', edit: 'own', submit: 'own', comment: 'own', preview: 'own',
      return: '', approve: '', schedule: '', publish: '', revise: '', withdraw: '', correct: '', restore: '',
    },
    rights: ['write'],
  },
  // The same, and uploads photos.
  reporter: {
    pieces: {
      read: 'own', edit: 'own', submit: 'own', comment: 'own', preview: 'own',
      return: '', approve: '', schedule: '', publish: '', revise: '', withdraw: '', correct: '', restore: '',
    },
    rights: ['write', 'pictures', 'uploadPicture'],
  },
  // Edits and approves what is submitted in own sections, or returns it with a note.
  'desk-editor': {
    pieces: {
      read: 'desk', edit: 'desk', comment: 'desk', preview: 'desk', return: 'desk', approve: 'desk',
      submit: 'own',
      schedule: '', publish: '', revise: '', withdraw: '', correct: '', restore: '',
    },
    rights: ['write', 'pictures', 'uploadPicture'],
  },
  // All sections; schedules, publishes, withdraws; runs the front page.
  'managing-editor': {
    pieces: {
      read: 'all', edit: 'all', submit: 'all', comment: 'all', preview: 'all', return: 'all', approve: 'all',
      schedule: 'all', publish: 'all', revise: 'all', withdraw: 'all',
      correct: '', restore: '',
    },
    rights: ['write', 'pictures', 'uploadPicture', 'managePictures', 'front', 'catalogue', 'oldAddresses'],
  },
  // All of that, and corrections, takedowns, the masthead.
  'editor-in-chief': {
    pieces: {
      read: 'all', edit: 'all', submit: 'all', comment: 'all', preview: 'all', return: 'all', approve: 'all',
      schedule: 'all', publish: 'all', revise: 'all', withdraw: 'all', correct: 'all', restore: 'all',
    },
    rights: [
      'write', 'pictures', 'uploadPicture', 'managePictures', 'front', 'catalogue', 'oldAddresses', 'masthead',
      'watch',
    ],
  },
  // Accounts, roles, settings and what an archive needs to come over; not the content.
  administrator: {
    pieces: {
      read: '', edit: '', submit: '', comment: '', preview: '', return: '', approve: '',
      schedule: '', publish: '', revise: '', withdraw: '', correct: '', restore: '',
    },
    rights: ['catalogue', 'oldAddresses', 'masthead', 'staff', 'tokens', 'watch', 'backups'],
  },
}

const ownSection = 7
const actorOf = (role: Role): Actor => ({
  id: 'staff:me',
  name: 'Tôi',
  role,
  sections: role === 'desk-editor' ? new Set([ownSection]) : 'all',
})

// Handed in, so that every role that may touch the text at all may: which states allow it is tested below.
const pieces = {
  own: { ownerId: 'staff:me', sectionId: 99, state: 'returned' },
  "a colleague's in own section": { ownerId: 'staff:other', sectionId: ownSection, state: 'submitted' },
  "a colleague's elsewhere": { ownerId: 'staff:other', sectionId: 99, state: 'submitted' },
}
const reached = {
  '': [],
  own: ['own'],
  desk: ['own', "a colleague's in own section"],
  all: ['own', "a colleague's in own section", "a colleague's elsewhere"],
}

describe.each(roleNames)('%s', (role) => {
  const said = newsroom[role]

  test.each(pieceActions)('may %s the pieces that the newsroom says, and no other', (action) => {
    for (const [whose, piece] of Object.entries(pieces)) {
      const expected = (reached[said.pieces[action]] as string[]).includes(whose)
      expect(may(actorOf(role), action, piece), `${whose} piece`).toBe(expected)
    }
  })

  test.each(rights)('has the right %s if the newsroom says so', (right) => {
    expect(can(actorOf(role), right)).toBe(said.rights.includes(right))
  })

  test('sees in lists what it may read', () => {
    expect(readable(actorOf(role))).toBe(
      { '': 'no', own: 'own', desk: 'section', all: 'all' }[said.pieces.read],
    )
  })
})

test('the table of the newsroom speaks of every action and every right', () => {
  for (const role of roleNames)
    expect(Object.keys(newsroom[role].pieces).sort()).toEqual([...pieceActions].sort())
  expect(rights.filter((right) => !roleNames.some((role) => newsroom[role].rights.includes(right)))).toEqual(
    [],
  )
})

test.each([
  ['contributor', 'own', ['draft', 'returned']],
  ['reporter', 'own', ['draft', 'returned']],
  ['desk-editor', 'own', ['draft', 'returned']],
  ['desk-editor', "a colleague's in own section", ['returned', 'submitted', 'approved']],
  [
    'managing-editor',
    "a colleague's elsewhere",
    ['draft', 'returned', 'submitted', 'approved', 'scheduled', 'published', 'withdrawn'],
  ],
] as const)('a %s changes the text of %s piece in these states alone: %j', (role, whose, states) => {
  const all = ['draft', 'returned', 'submitted', 'approved', 'scheduled', 'published', 'withdrawn']
  const actor = actorOf(role)
  expect(all.filter((state) => may(actor, 'edit', { ...pieces[whose], state }))).toEqual(states)
})

test('what a colleague still drafts is not for a desk editor to read', () => {
  const draft = { ownerId: 'staff:other', sectionId: ownSection, state: 'draft' }
  expect(may(actorOf('desk-editor'), 'read', draft)).toBe(false)
  expect(may(actorOf('managing-editor'), 'read', draft)).toBe(true)
})

test('a key of the API with sections stays within them, whatever its role', () => {
  const key: Actor = { ...actorOf('managing-editor'), id: 'token:1', sections: new Set([ownSection]) }
  expect(may(key, 'publish', pieces["a colleague's in own section"])).toBe(true)
  expect(may(key, 'publish', pieces["a colleague's elsewhere"])).toBe(false)
})

test('the portal itself may do everything', () => {
  for (const action of pieceActions) expect(may(system, action, pieces["a colleague's elsewhere"])).toBe(true)
  for (const right of rights) expect(can(system, right)).toBe(true)
})
