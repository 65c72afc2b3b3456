import { expect, test } from 'vitest'
import { useBrowser } from '../setup/browser.ts'
import { whileClosed } from '../setup/closed-database.ts'
import { onCluster } from '../setup/database.ts'
import { useDemo } from '../setup/demo.ts'
import { axeViolations } from '../setup/seen.ts'
import { cookieOf, signInAs } from '../setup/sign-in.ts'

const demo = useDemo()
const withPage = useBrowser()
const words = 'Máy chủ hoặc cơ sở dữ liệu đang gặp trục trặc. Xin thử lại sau ít phút.'
const health = async () => (await demo.ask('/api/health')).status

/** Does the work while PostgreSQL lets nobody into the newspaper's database. */
async function withoutDatabase(work: () => Promise<void>): Promise<void> {
  const name = new URL(demo.environment().DATABASE_URL).pathname.slice(1)
  await onCluster((client) =>
    whileClosed(client, name, async () => {
      await expect.poll(health, { timeout: 10_000 }).toBe(503)
      await work()
    }),
  )
  await expect.poll(health, { timeout: 10_000 }).toBe(200)
}

test('while the database is away a page of the newsroom says so, with 503, and opens when it is back', () =>
  withPage({ width: 360 }, async ({ page, complaints }) => {
    await signInAs(page, demo.address(), 'editor-in-chief')
    const cookie = await cookieOf(page)
    await withoutDatabase(async () => {
      for (const path of ['/admin', '/admin/bai/moi', '/admin/nhat-ky']) {
        const { status, headers, text } = await demo.ask(path, { cookie })
        expect([path, status, headers['retry-after']]).toEqual([path, 503, '5'])
        // In the document itself, for whoever has no script.
        expect(text).toContain(words)
      }
      await page.goto(demo.url('/admin'))
      await page.getByRole('button', { name: 'Thử lại' }).waitFor()
      await page.getByText(words).waitFor()
      expect(await axeViolations(page)).toEqual([])
    })
    // The browser tells of each answer that is an error.
    complaints.length = 0
    await page.getByRole('button', { name: 'Thử lại' }).click()
    await page.getByRole('heading', { name: 'Bàn làm việc' }).first().waitFor()
  }))
