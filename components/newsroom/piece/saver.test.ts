import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Draft } from '../../../lib/articles/draft.ts'
import { type PieceFields, pieceFields } from '../../../lib/articles/fields.ts'
import { type SaveAnswer, Saver } from './saver.ts'

const piece = (title: string): PieceFields => ({ ...pieceFields.parse({ section: 1 }), title })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A desk with one text on the screen and a server whose answers the test gives. */
function desk() {
  const sent: { version: number; title: string }[] = []
  const shown: string[] = []
  const conflicts: Draft[] = []
  const waiting: ((answer: SaveAnswer) => void)[] = []
  let fields = piece('')
  let base = { version: 1, fields }
  const saver = new Saver({
    send: (version, { title }) => {
      sent.push({ version, title })
      return new Promise((answer) => waiting.push(answer))
    },
    now: () => ({ version: base.version, base: base.fields, fields }),
    show: ({ kind }) => shown.push(kind),
    acknowledged: (version, acknowledged) => {
      base = { version, fields: acknowledged }
    },
    conflict: (current) => conflicts.push(current),
  })
  return {
    saver,
    sent,
    shown,
    conflicts,
    type: (title: string) => {
      fields = piece(title)
      saver.changed()
    },
    wait: (time: number) => vi.advanceTimersByTimeAsync(time),
    answer: async (answer: SaveAnswer) => {
      waiting.shift()?.(answer)
      await vi.advanceTimersByTimeAsync(0)
    },
  }
}
const saved = (version: number): SaveAnswer => ({ kind: 'saved', version, at: '2026-11-28T10:57:03+07:00' })
const current = (version: number, title: string) => ({ version, fields: piece(title) }) as Draft

test('a pause is followed by a save, within two seconds', async () => {
  const { type, wait, sent, answer, shown } = desk()
  type('N')
  await wait(900)
  type('Nước')
  expect(sent).toEqual([])
  await wait(1900)
  expect(sent).toEqual([{ version: 1, title: 'Nước' }])
  await answer(saved(2))
  expect(shown.at(-1)).toBe('saved')
})

test('whoever types without a pause is saved every ten seconds all the same', async () => {
  const { type, wait, sent } = desk()
  for (let key = 0; key < 25; key++) {
    type(`chữ ${key}`)
    await wait(500)
  }
  expect(sent).toHaveLength(1)
})

test('one save is under way at a time; what was typed meanwhile follows on the version that it made', async () => {
  const { type, wait, sent, answer, saver } = desk()
  type('Một')
  await wait(2000)
  type('Một hai')
  await wait(5000)
  expect(sent).toHaveLength(1)
  await answer(saved(2))
  expect(saver.isDirty).toBe(true)
  await wait(2000)
  expect(sent.at(-1)).toEqual({ version: 2, title: 'Một hai' })
})

test('without a network it is tried again and again, ever more slowly, and at once when it is back', async () => {
  const { type, wait, sent, answer, shown, saver } = desk()
  type('Một')
  await wait(2000)
  await answer({ kind: 'unreached', why: 'network' })
  expect(shown.at(-1)).toBe('offline')
  await wait(2000)
  await answer({ kind: 'unreached', why: 'network' })
  await wait(3000)
  expect(sent).toHaveLength(2)
  saver.nudge()
  await wait(0)
  expect(sent).toHaveLength(3)
  await answer(saved(2))
  expect(shown.at(-1)).toBe('saved')
})

test('a save whose answer was lost is known again and is no conflict', async () => {
  const { type, wait, sent, answer, conflicts } = desk()
  type('Một')
  await wait(2000)
  await answer({ kind: 'unreached', why: 'network' })
  type('Một hai')
  await wait(2000)
  await answer({ kind: 'conflict', current: current(2, 'Một') })
  expect(conflicts).toEqual([])
  expect(sent.at(-1)).toEqual({ version: 2, title: 'Một hai' })
})

test('a step that raised the version and left the text alone is no conflict', async () => {
  const { type, wait, sent, answer, conflicts } = desk()
  type('Một')
  await wait(2000)
  await answer({ kind: 'conflict', current: current(2, '') })
  expect(conflicts).toEqual([])
  expect(sent.at(-1)).toEqual({ version: 2, title: 'Một' })
})

test('after a conflict nothing more is sent until both texts were made one', async () => {
  const { type, wait, sent, answer, conflicts, saver } = desk()
  type('Một')
  await wait(2000)
  await answer({ kind: 'conflict', current: current(2, 'Của người khác') })
  expect(conflicts).toHaveLength(1)
  type('Một hai')
  await wait(60_000)
  expect(sent).toHaveLength(1)
  expect(saver.isDirty).toBe(true)
  saver.resume(true)
  await wait(2000)
  expect(sent).toHaveLength(2)
})

test('a flush brings everything to the server, what was typed during it too, or says why not', async () => {
  const { type, saver, answer, sent } = desk()
  type('Một')
  const flushed = saver.flush()
  await vi.advanceTimersByTimeAsync(0)
  type('Một hai')
  await answer(saved(2))
  await answer(saved(3))
  await flushed
  expect(saver.isDirty).toBe(false)
  expect(sent.map(({ title }) => title)).toEqual(['Một', 'Một hai'])
  type('Ba')
  const refused = saver.flush()
  await answer({ kind: 'refused', message: 'Chuyên mục: không có.' })
  expect(await refused).toEqual({ kind: 'refused', message: 'Chuyên mục: không có.' })
  expect(saver.isDirty).toBe(true)
})
