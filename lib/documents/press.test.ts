import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createElement, type ReactNode } from 'react'
import { expect, test } from 'vitest'
import { rendererOf } from '../../tests/setup/renderer.ts'
import { known } from '../edition/known.ts'
import { dependsOn, Recording } from '../edition/recording.ts'
import { Press } from './press.ts'
import { noteFailure } from './render-failure.ts'
import { putOnSheet } from './sheet.ts'
import { DocumentStore } from './store.ts'

/** A press and a renderer whose pages hand over what `main` gives. */
function press(main: () => ReactNode) {
  // That of this process, which remembered reads follow.
  const edition = known()
  edition.restart(randomUUID(), 1)
  edition.reachable = true
  const renderer = rendererOf(() => {
    dependsOn('article:1')
    return main()
  })
  const store = new DocumentStore(1_000_000, edition)
  return { known: edition, press: new Press(renderer, store, edition, 'bao.example') }
}

test('a page stands on what the decision about its address stood on', async () => {
  const { known, press: printing } = press(() => 'Không có tin nào')
  const basis = new Recording(1)
  basis.tags.add('month:all:2024-05')
  await printing.document('/ngay/2024-05-16', 404, basis)
  expect(printing.kept('/ngay/2024-05-16')?.status).toBe(404)
  known.advance(2, [['month:all:2024-05', { number: 2, takedown: 0 }]])
  expect(printing.kept('/ngay/2024-05-16')).toBeNull()
})

test('a decision made at an earlier edition than the render is not taken for newer than it is', async () => {
  const { known, press: printing } = press(() => 'Tin')
  const basis = new Recording(1)
  basis.tags.add('article:1')
  known.advance(2, [['article:1', { number: 2, takedown: 0 }]])
  await printing.document('/tin/ten-cu-1', 200, basis)
  expect(printing.kept('/tin/ten-cu-1')).toBeNull()
})

test('a renderer that fails is an error of this page alone', async () => {
  const { press: printing } = press(() => {
    throw new Error('the renderer broke')
  })
  await expect(printing.document('/', 200)).rejects.toThrow()
})

test('a page that hands nothing over, or waits while it is written, is an error', async () => {
  const { press: silent } = press(() => null)
  await expect(silent.document('/', 200)).rejects.toThrow('handed nothing over')
  const { press: waiting } = press(() => createElement(async () => 'Tin'))
  await expect(waiting.document('/', 200)).rejects.toThrow('suspended')
})

test('what a page threw is the cause of its failing, though the renderer says so afterwards', async () => {
  const { press: printing } = press(() => {
    setImmediate(noteFailure, new Error('no connection free'))
    return null
  })
  await expect(printing.document('/', 200)).rejects.toMatchObject({
    cause: { message: 'no connection free' },
  })
})

test('purge drops one page or all of them', async () => {
  const { known, press: printing } = press(() => 'Tin')
  await printing.document('/kinh-te', 200)
  known.advance(2, [['path:/xa-hoi', { number: 2, takedown: 0 }]])
  expect(printing.kept('/kinh-te')).not.toBeNull()
  known.advance(3, [['path:/kinh-te', { number: 3, takedown: 0 }]])
  expect(printing.kept('/kinh-te')).toBeNull()
})

test('without PostgreSQL a page is shown on, but none that shows what was withdrawn, or of which that is forgotten', async () => {
  const { known, press: printing } = press(() => 'Tin')
  const paths = ['/a', '/b']
  const shown = () =>
    paths.map((path) => [printing.kept(path), printing.afterFailure(path)].map((one) => !!one))
  for (const path of paths) await printing.document(path, 200)
  known.advance(2, [['article:1', { number: 2, takedown: 0 }]])
  known.reachable = false
  expect(shown()).toEqual([
    [true, true],
    [true, true],
  ])
  known.advance(3, [['article:1', { number: 3, takedown: 3 }]])
  expect(shown().flat()).not.toContain(true)
  // PostgreSQL comes back anew, only /b is asked for, and it goes once more.
  known.restart('anew', 3)
  known.reachable = true
  await printing.document('/b', 200)
  known.reachable = false
  expect(shown()).toEqual([
    [false, false],
    [true, true],
  ])
})

/** A press and a renderer that gives each section a frame of its own, which shows `shown.menu`. */
function framedPress(workshop = '') {
  // That of this process, which remembered reads follow.
  const edition = known()
  edition.restart(randomUUID(), 1)
  edition.reachable = true
  const shown = { menu: 'Xã hội', frames: 0, whileFraming: async () => {} }
  const frame = async (section: string) => {
    shown.frames++
    dependsOn('section:menu')
    const nav = `<nav>${shown.menu} (${section})</nav>`
    await shown.whileFraming()
    return `<html><head><meta charSet="utf-8"/></head><body>${nav}<main id="noi-dung"></main></body></html>`
  }
  const page = (path: string) => {
    dependsOn('article:1')
    const section = Number(path.split('-')[1] ?? 0)
    putOnSheet({ head: `<title>${path}</title>`, main: 'Tin', data: '', section })
  }
  const renderer = async ({ url = '' }: IncomingMessage, response: ServerResponse) => {
    const [, section] = /^\/noi-bo\/khung\/(\d+)$/.exec(url) ?? []
    response.end(section ? await frame(section) : page(new URL(url, 'http://localhost').pathname))
  }
  const rename = (menu: string, number: number) => {
    shown.menu = menu
    edition.advance(number, [['section:menu', { number, takedown: 0 }]])
  }
  const store = new DocumentStore(1_000_000, edition)
  return { shown, rename, press: new Press(renderer, store, edition, 'bao.example', workshop) }
}
const textOf = async (press: Press, path: string) => (await press.text(path)).text

test('the frame of a section is rendered once, and stands around the head and the words of each page', async () => {
  const { shown, press } = framedPress()
  const around = (path: string, section: number) =>
    `<html><head><meta charSet="utf-8"/><title>${path}</title></head><body><nav>Xã hội (${section})</nav>` +
    '<main id="noi-dung">Tin</main></body></html>'
  expect(await textOf(press, '/a')).toBe(around('/a', 0))
  expect(await textOf(press, '/b-7')).toBe(around('/b-7', 7))
  expect(await textOf(press, '/c-7')).toBe(around('/c-7', 7))
  expect(shown.frames).toBe(2)
})

test('a page is kept as long as its frame is true', async () => {
  const { press, rename } = framedPress()
  await press.document('/a-7', 200)
  expect(press.kept('/a-7')).not.toBeNull()
  rename('Đời sống', 2)
  expect(press.kept('/a-7')).toBeNull()
  expect(await textOf(press, '/a-7')).toContain('<nav>Đời sống (7)</nav>')
})

test('what changes while a frame is rendered leaves the old one in no kept page', async () => {
  const { shown, press, rename } = framedPress()
  const { promise: waits, resolve: goOn } = Promise.withResolvers<void>()
  const { promise: began, resolve: begins } = Promise.withResolvers<void>()
  shown.whileFraming = () => {
    begins()
    return waits
  }
  const slow = press.document('/a-7', 200)
  await began
  rename('Đời sống', 2)
  shown.whileFraming = async () => {}
  // Whoever asks after the change does not join the frame under way.
  expect(await textOf(press, '/b-7')).toContain('<nav>Đời sống (7)</nav>')
  goOn()
  await slow
  expect(press.kept('/a-7')).toBeNull()
  expect(await textOf(press, '/c-7')).toContain('<nav>Đời sống (7)</nav>')
})

test('in the workshop, where the source changes, a frame is as new as its page', async () => {
  const { shown, press } = framedPress('<script src="/dev/reload.js"></script>')
  expect(await textOf(press, '/a')).toContain('<nav>Xã hội (0)</nav>')
  shown.menu = 'Đời sống'
  expect(await textOf(press, '/a')).toContain('<nav>Đời sống (0)</nav>')
})
