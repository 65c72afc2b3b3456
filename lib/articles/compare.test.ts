import { expect, test } from 'vitest'
import { bodyOf, fieldsOf } from '../../tests/setup/actors.ts'
import { compareTexts, compareWords } from './compare.ts'
import { groupRevisions } from './revision-groups.ts'

const names = { section: (id: number) => `Mục ${id}` }

test('a sentence is compared word by word, marks and all', () => {
  expect(compareWords('Con mương dài năm cây số.', 'Con mương dài ba cây số.')).toEqual([
    { kind: 'same', text: 'Con mương dài ' },
    { kind: 'removed', text: 'năm' },
    { kind: 'added', text: 'ba' },
    { kind: 'same', text: ' cây số.' },
  ])
})

test('only fields that differ are named, in the newsroom’s words', () => {
  const older = fieldsOf(1, { authors: ['Hà Vy'] })
  const { fields, body } = compareTexts(
    older,
    fieldsOf(2, { title: 'Nước đã về bản', authors: ['Hà Vy'] }),
    names,
  )
  expect(fields.map(({ label }) => label)).toEqual(['Tít', 'Chuyên mục'])
  expect(body).toEqual([{ same: 1 }])
})

test('the body is compared block by block: what stayed is counted, what changed is shown', () => {
  const { body } = compareTexts(
    fieldsOf(1, { body: bodyOf('Một.', 'Hai.', 'Ba.', 'Bốn.') }),
    fieldsOf(1, { body: bodyOf('Một.', 'Hai.', 'Ba rưỡi.', 'Bốn.', 'Năm.') }),
    names,
  )
  expect(body).toEqual([
    { same: 2 },
    {
      what: 'Đoạn',
      parts: [
        { kind: 'same', text: 'Ba' },
        { kind: 'added', text: ' rưỡi' },
        { kind: 'same', text: '.' },
      ],
    },
    { same: 1 },
    { what: 'Đoạn', parts: [{ kind: 'added', text: 'Năm.' }] },
  ])
})

test('saves of one person within a quarter of an hour are one line', () => {
  const save = (version: number, at: string, actor = 'staff:a') => ({ version, at, actor, actorName: actor })
  const groups = groupRevisions([
    save(5, '2024-05-16T10:31:00+07:00'),
    save(4, '2024-05-16T10:29:00+07:00'),
    save(3, '2024-05-16T10:20:00+07:00'),
    save(2, '2024-05-16T10:18:00+07:00', 'staff:b'),
    save(1, '2024-05-16T10:16:00+07:00'),
  ])
  expect(groups.map(({ revisions }) => revisions.map(({ version }) => version))).toEqual([
    [5],
    [4, 3],
    [2],
    [1],
  ])
})
