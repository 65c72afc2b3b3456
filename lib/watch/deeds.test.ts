import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { deedOf } from '../articles/deeds.ts'
import { loggedDeed, loggedGroups } from './deeds.ts'

/** The names of actions as the code writes them into the history, wherever it does. */
const written = ['lib', 'prisma/demo']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => /(?<!\.test)\.ts$/.test(file) && !file.includes('generated'))
  .flatMap((file) => {
    const code = readFileSync(file, 'utf8')
    const calls =
      /(?:audit\w*|saved)\(\s*tx,\s*\w+,\s*'([a-z-]+)'|\baction: '([a-z-]+)'|changePicture(?:<[^>]*>)?\(\s*\w+,\s*'([a-z-]+)'/g
    return [...code.matchAll(calls)].map((match) => match.slice(1).find(Boolean) as string)
  })
const byKind = ['topic', 'author'].flatMap((kind) =>
  ['make', 'change', 'merge', 'remove'].map((verb) => `${verb}-${kind}`),
)
const actions = [...new Set([...written, ...byKind])]

test('the log has words for everything that is written into it', () => {
  expect(actions.length).toBeGreaterThan(40)
  expect(actions.filter((action) => loggedDeed(action) === action)).toEqual([])
})

test('whatever is no step of a piece belongs to one group of the log, and to one alone', () => {
  const groups = (action: string) => loggedGroups.filter(({ actions: own }) => own.includes(action)).length
  expect(actions.filter((action) => deedOf(action) === null && groups(action) !== 1)).toEqual([])
})
