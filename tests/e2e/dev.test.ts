import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { useDatabase } from '../setup/database.ts'
import { get } from '../setup/get.ts'
import { fillNewspaper } from '../setup/newspaper.ts'
import { type RunningPortal, startPortal } from '../setup/running-portal.ts'

const { url } = useDatabase()
const source = 'components/reader/notice-view.tsx'
const before = readFileSync(source, 'utf8')
const masthead = 'components/reader/masthead.tsx'
const asItWas = readFileSync(masthead, 'utf8')
let portal: RunningPortal

beforeAll(async () => {
  await fillNewspaper()
  portal = await startPortal({ DATABASE_URL: url() }, [], 'bin/dev.ts')
})
afterAll(async () => {
  writeFileSync(source, before)
  writeFileSync(masthead, asItWas)
  await portal?.stop()
})

test('npm run dev shows a change of the source and tells the open page', async () => {
  const page = await get(`${portal.address}/chinh-tri`)
  expect(page.status).toBe(200)
  expect(page.text).toContain('<script type="module" src="/dev/reload.js"></script></head>')
  const events = await fetch(`${portal.address}/dev/events`)
  const told = events.body?.getReader().read()
  // A change that no reader could see, in a file that the page does not even show.
  writeFileSync(source, `${before}\n// changed by the test of npm run dev\n`)
  expect(new TextDecoder().decode((await told)?.value)).toContain('data: changed')
  expect((await get(`${portal.address}/chinh-tri`)).status).toBe(200)
})

test('a change of the masthead, too, stands on the next page', async () => {
  expect((await get(`${portal.address}/chinh-tri`)).text).toContain('>Chuyên mục</a>')
  writeFileSync(masthead, asItWas.replace('          Chuyên mục\n', '          Mọi chuyên mục\n'))
  const deadline = Date.now() + 30_000
  // The framework finds the change by itself, a moment later.
  for (;;) {
    if ((await get(`${portal.address}/chinh-tri`)).text.includes('>Mọi chuyên mục</a>')) break
    if (Date.now() > deadline) throw new Error('The page still has the old masthead.')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
})
