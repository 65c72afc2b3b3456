import { existsSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { longDay } from '../../lib/vietnamese/dates.ts'
import { useDatabase } from '../setup/database.ts'
import { get } from '../setup/get.ts'
import { daysAgo, fillNewspaper } from '../setup/newspaper.ts'
import { type RunningPortal, startPortal } from '../setup/running-portal.ts'

const faketime = '/usr/bin/faketime'
const { url } = useDatabase()
let portal: RunningPortal

beforeAll(async () => {
  if (!existsSync(faketime)) return
  await fillNewspaper()
  // The portal's clock stands forty seconds before the end of today in Asia/Ho_Chi_Minh (17:00 UTC).
  const wrapper = [faketime, '-f', `@${daysAgo(0)} 16:59:20`]
  portal = await startPortal({ DATABASE_URL: url(), TZ: 'UTC', FAKETIME_DONT_FAKE_MONOTONIC: '1' }, wrapper)
})
afterAll(() => portal?.stop())

test.skipIf(!existsSync(faketime))(
  'at midnight in Asia/Ho_Chi_Minh the date in the masthead and the archive of today turn over',
  async () => {
    const ask = (path: string) => get(portal.address + path)
    const tomorrow = daysAgo(-1)
    const front = await ask('/')
    expect(front.text).toContain(longDay(daysAgo(0)))
    expect((await ask(`/ngay/${tomorrow}`)).text).toContain('Không tìm thấy')
    expect(front.text).not.toContain(longDay(tomorrow))
    const deadline = Date.now() + 120_000
    for (;;) {
      const { text } = await ask('/')
      if (text.includes(longDay(tomorrow))) break
      if (Date.now() > deadline) throw new Error('Midnight never came.')
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
    // The new day holds nothing yet: it says so and offers the days before.
    const archive = await ask(`/ngay/${tomorrow}`)
    expect(archive.status).toBe(404)
    expect(archive.text).toContain('Không có tin nào trong ngày này')
    expect(archive.text).toContain(`/ngay/${daysAgo(1)}`)
    expect((await ask('/')).text).not.toContain(longDay(daysAgo(0)))
  },
)
