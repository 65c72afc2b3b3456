import { writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { database } from '../../lib/database/client.ts'
import { originalKey } from '../../lib/media/folders.ts'
import { storage } from '../../lib/media/storage.ts'
import { keyOf } from '../setup/api.ts'
import { runPortal } from '../setup/command.ts'
import { useDatabase } from '../setup/database.ts'
import { Desk, keepPublishing } from '../setup/desk-client.ts'
import { figures } from '../setup/figures.ts'
import { get } from '../setup/get.ts'
import { Ledger } from '../setup/ledger.ts'
import { fillNewspaper, line } from '../setup/newspaper.ts'
import { useFolder } from '../setup/newsroom.ts'
import { pictureForm } from '../setup/picture-form.ts'
import { keepReading } from '../setup/readers.ts'
import { reckon } from '../setup/reckoning.ts'
import { type RunningPortal, startPortal } from '../setup/running-portal.ts'

const { url } = useDatabase()
const folder = useFolder()
let steady: RunningPortal
let key: string
const environment = () => ({ DATABASE_URL: url(), DATA_DIR: folder.path('data') })

beforeAll(async () => {
  await fillNewspaper()
  key = await keyOf('editor-in-chief')
  steady = await startPortal(environment())
})
afterAll(() => steady?.stop())

/** A second server that kills itself (SIGKILL) at this point; readers and the trickle are at the steady one. */
const mortal = (faultPoint = '') => startPortal({ ...environment(), FAULT_POINT: faultPoint })
const died = ({ process: { signalCode } }: RunningPortal) => signalCode === 'SIGKILL'

/** Nothing is due by itself meanwhile: a server that is to die at a step must not die of its sweep. */
const calm = { pause: 300, schedules: false }
const change = ['before-write', 'after-write', 'after-stamp', 'after-commit', 'before-answer']
const points: Record<string, string[]> = {
  begin: ['after-write', 'after-commit'],
  save: ['before-write', 'after-write', 'after-commit'],
  publish: change,
  schedule: change,
  withdraw: change,
  // The same transaction with other work in it.
  fix: ['after-stamp', 'after-commit'],
  correct: ['after-stamp', 'after-commit'],
  restore: ['after-stamp', 'after-commit'],
}

describe.each(Object.entries(points))('kill -9 of the server in the middle of %s', (step, at) => {
  test(`at ${at.join(', ')}: the step was taken whole or not at all`, async (context) => {
    const ledger = new Ledger()
    const stopReading = keepReading(() => [steady.address], ledger)
    const stopPublishing = keepPublishing(new Desk(ledger, key, () => steady.address), calm)
    const steadyDesk = new Desk(ledger, key, () => steady.address)
    for (const point of at) {
      const dying = await mortal(`${step}:${point}`)
      const desk = new Desk(ledger, key, () => dying.address)
      if (step === 'begin') await desk.begin()
      else {
        const entry = await steadyDesk.begin()
        const isOut = !['save', 'publish', 'schedule'].includes(step)
        if (isOut) await steadyDesk.take(entry, 'publish', 'published')
        if (step === 'restore') await steadyDesk.take(entry, 'withdraw', 'withdrawn')
        if (step === 'fix') {
          await steadyDesk.save(entry)
          // What is saved waits: the headline of the row is the old one until the step.
          entry.titles.add(`${entry.mark} mới viết`)
        }
        if (step === 'save') await desk.save(entry)
        else if (step === 'schedule') await desk.schedule(entry, new Date(Date.now() + 5_000))
        else if (step === 'publish' || step === 'restore') await desk.take(entry, step, 'published')
        else if (step === 'withdraw') await desk.take(entry, step, 'withdrawn')
        else await desk.take(entry, step, undefined, step === 'correct' ? { text: 'Số đúng là 12 ha.' } : {})
      }
      await expect.poll(() => died(dying), { timeout: 5_000 }).toBe(true)
    }
    await stopPublishing()
    await reckon(context, ledger, [steady.address], { read: await stopReading(), more: { kills: at.length } })
  })
})

test('kill -9 of the server in the middle of an upload: the picture is there with its file, or sent again', async (context) => {
  const ledger = new Ledger()
  const stopReading = keepReading(() => [steady.address], ledger)
  const stopPublishing = keepPublishing(new Desk(ledger, key, () => steady.address), calm)
  const at = ['before-file', 'after-file', 'after-write', 'after-commit']
  for (const point of at) {
    const dying = await mortal(`take-in:${point}`)
    const form = await pictureForm()
    const before = await database().picture.count()
    expect((await new Desk(ledger, key, () => dying.address).ask('POST', '/pictures', form)).outcome).toBe(
      'unknown',
    )
    await expect.poll(() => died(dying), { timeout: 5_000 }).toBe(true)
    expect(await database().picture.count()).toBe(before + (point === 'after-commit' ? 1 : 0))
    const again = new Desk(ledger, key, () => steady.address)
    const { status, json } = await again.ask('POST', '/pictures', form)
    expect(status).toBe(201)
    const reply = await get(steady.address + new URL(String(json.file), steady.address).pathname)
    expect(reply.status).toBe(200)
  }
  await stopPublishing()
  for (const { hash } of await database().picture.findMany({ select: { hash: true } }))
    expect(await storage.exists(originalKey(hash))).toBe(true)
  await reckon(context, ledger, [steady.address], { read: await stopReading(), more: { kills: at.length } })
})

test('kill -9 of the server while it puts out what is due: everything goes out once, in time', async (context) => {
  const ledger = new Ledger()
  const desk = new Desk(ledger, key, () => steady.address)
  const stopReading = keepReading(() => [steady.address], ledger)
  for (const point of change) {
    const dying = await mortal(`publish:${point}`)
    const dueAt = new Date(Date.now() + 3_000)
    for (let count = 0; count < 4; count++) await desk.schedule(await desk.begin(), dueAt)
    await new Promise((done) => setTimeout(done, 4_500))
    // Which of the two servers sweeps first is chance.
    dying.process.kill('SIGKILL')
    await expect.poll(() => died(dying), { timeout: 5_000 }).toBe(true)
  }
  const times = await database().article.findMany({
    where: { id: { in: ledger.entries.map(({ id }) => id ?? 0) } },
    select: { publishedAt: true, id: true },
  })
  for (const { id, publishedAt } of times) {
    const entry = ledger.entries.find((one) => one.id === id)
    expect(publishedAt?.getTime()).toBe(Math.floor((entry?.dueAt ?? 0) / 1_000) * 1_000)
  }
  await reckon(context, ledger, [steady.address], {
    read: await stopReading(),
    more: { kills: change.length },
  })
})

test('kill -9 of an import: what it committed is with the readers, and running it again ends it', async (context) => {
  const ledger = new Ledger()
  const stopReading = keepReading(() => [steady.address], ledger)
  const stopPublishing = keepPublishing(new Desk(ledger, key, () => steady.address), calm)
  let lost = 0
  for (const [index, point] of change.entries()) {
    const ids = Array.from({ length: 300 }, (_, count) => 10_000 + index * 1_000 + count)
    const file = folder.path(`nhap-${index}.jsonl`)
    await writeFile(file, ids.map((id) => `${JSON.stringify(line({ id }))}\n`).join(''))
    const killed = await runPortal(['import', 'articles', file], {
      ...environment(),
      FAULT_POINT: `import:${point}`,
    })
    expect(killed.signal).toBe('SIGKILL')
    const there = await database().article.findMany({ where: { id: { in: ids } }, select: { id: true } })
    // A batch is one transaction.
    expect([0, 200]).toContain(there.length)
    const [first] = there
    if (first)
      await expect
        .poll(async () => (await get(`${steady.address}/tin/${first.id}`)).status, { timeout: 5_000 })
        .toBe(308)
    expect((await runPortal(['import', 'articles', file], environment())).code).toBe(0)
    lost += ids.length - (await database().article.count({ where: { id: { in: ids }, state: 'published' } }))
  }
  await stopPublishing()
  expect(lost).toBe(0)
  figures(context, { pieces: 1_500 })
  await reckon(context, ledger, [steady.address], {
    read: await stopReading(),
    more: { kills: change.length },
  })
})

test('kill -9 of a server at any moment, ten times under a stream of publishes', async (context) => {
  const ledger = new Ledger()
  let other = await mortal()
  const stopReading = keepReading(() => [steady.address], ledger)
  const stopPublishing = keepPublishing(new Desk(ledger, key, () => other.address), { pause: 0 })
  for (let kill = 0; kill < 10; kill++) {
    await new Promise((done) => setTimeout(done, 700 + Math.random() * 800))
    other.process.kill('SIGKILL')
    await expect.poll(() => died(other), { timeout: 5_000 }).toBe(true)
    other = await mortal()
  }
  await stopPublishing()
  const read = await stopReading()
  await reckon(context, ledger, [steady.address, other.address], { read, more: { kills: 10 } })
  await other.stop()
})
