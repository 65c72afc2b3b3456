import type { IncomingMessage, ServerResponse } from 'node:http'
import { expect, test } from 'vitest'
import { KnownEdition } from '../edition/known.ts'
import { dependsOn, Recording } from '../edition/recording.ts'
import { Press } from './press.ts'
import { DocumentStore } from './store.ts'

function press(render: () => string) {
  const known = new KnownEdition()
  known.restart('first', 1)
  known.reachable = true
  const renderer = async (_: IncomingMessage, response: ServerResponse) => {
    dependsOn('article:1')
    response.end(`<html><head><title>Báo</title></head><body>${render()}</body></html>`)
  }
  return { known, press: new Press(renderer, new DocumentStore(1_000_000, known), known, 'bao.example') }
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

test('purge drops one page or all of them', async () => {
  const { known, press: printing } = press(() => 'Tin')
  await printing.document('/kinh-te', 200)
  known.advance(2, [['path:/xa-hoi', { number: 2, takedown: 0 }]])
  expect(printing.kept('/kinh-te')).not.toBeNull()
  known.advance(3, [['path:/kinh-te', { number: 3, takedown: 0 }]])
  expect(printing.kept('/kinh-te')).toBeNull()
})
