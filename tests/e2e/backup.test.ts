import { randomBytes } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { restore, withdraw } from '../../lib/articles/write.ts'
import { leftOut } from '../../lib/backup/tables.ts'
import { startEmbedded } from '../../lib/database/embedded.ts'
import { importArticles } from '../../lib/import/articles.ts'
import { mediaFolder } from '../../lib/media/folders.ts'
import { system } from '../../lib/staff/actor.ts'
import { addStaff } from '../../lib/staff/write.ts'
import { demoPassword, demoStaff } from '../../prisma/demo/staff.ts'
import { useBrowser } from '../setup/browser.ts'
import { runPortal } from '../setup/command.ts'
import { differences, fileHashes, rowHashes } from '../setup/compared.ts'
import { crawl } from '../setup/crawl.ts'
import { database, useDatabase } from '../setup/database.ts'
import { get } from '../setup/get.ts'
import { fillNewspaper, line } from '../setup/newspaper.ts'
import { type RunningPortal, startPortal } from '../setup/running-portal.ts'
import { cookieOf, signInAs } from '../setup/sign-in.ts'

/** As the portals say where they are. */
const site = 'http://localhost:0'
const { url } = useDatabase()
const withPage = useBrowser()
const folder = resolve('.test', `backup-${randomBytes(4).toString('hex')}`)
const place = join(folder, 'sao-luu')
const running: RunningPortal[] = []

async function start(environment: Record<string, string>): Promise<RunningPortal> {
  const portal = await startPortal(environment)
  running.push(portal)
  return portal
}

beforeAll(async () => {
  mkdirSync(folder, { recursive: true })
  mediaFolder.path = join(folder, 'here')
  await fillNewspaper()
  for (const member of demoStaff) await addStaff(system, { ...member, sections: [], password: demoPassword })
  const lines: string[] = []
  for (let id = 101; id <= 106; id++) {
    const file = `anh-${id}.jpg`
    await sharp({ create: { width: 800, height: 500, channels: 3, background: { r: id, g: 80, b: 120 } } })
      .jpeg()
      .toFile(join(folder, file))
    lines.push(JSON.stringify(line({ id, section: 'kinh-te', image: { file, caption: 'Ảnh', alt: 'Ảnh' } })))
  }
  await writeFile(join(folder, 'bai.jsonl'), `${lines.join('\n')}\n`)
  expect((await importArticles(join(folder, 'bai.jsonl'))).rejected).toBe(0)
}, 120_000)
afterAll(async () => {
  for (const portal of running) await portal.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('the night’s backup of a portal that serves, restored into an empty cluster, is the same newspaper to readers', async () => {
  const here = await start({ DATABASE_URL: url(), DATA_DIR: join(folder, 'here'), BACKUP_TO: place })
  // The portal finds that it is due; pieces go and come meanwhile.
  let turn = 0
  await expect
    .poll(
      async () => {
        const id = 1 + (turn++ % 10)
        await withdraw(system, id)
        await restore(system, id)
        return database().backupRun.count({ where: { ok: true, cause: 'nightly' } })
      },
      { timeout: 90_000, interval: 100 },
    )
    .toBe(1)
  const cookie = await withPage({}, async ({ page }) => {
    await signInAs(page, here.address, 'administrator')
    await page.goto(`${here.address}/admin/nhat-ky/sao-luu`)
    expect(await page.locator('main').textContent()).toMatch(
      /Sao lưu đúng hẹn\. Bản gần nhất: \d\d:\d\d hôm nay/,
    )
    expect(await page.locator('tbody tr').textContent()).toMatch(/Xong, dưới 1 phút.*sao-luuTheo lịch/)
    return cookieOf(page)
  })
  const healthy = async () => JSON.parse((await get(`${here.address}/api/health`)).text)
  await expect.poll(healthy, { timeout: 30_000, interval: 200 }).toMatchObject({ ok: true, backup: 'ok' })

  // Now without writes, the portal's own too, so that both newspapers can be laid beside each other.
  await expect
    .poll(() => database().receipt.count({ where: { doneAt: null } }), { timeout: 60_000, interval: 200 })
    .toBe(0)
  const backup = await runPortal(['backup', place], { DATABASE_URL: url(), DATA_DIR: join(folder, 'here') })
  expect(backup).toMatchObject({ code: 0, err: '' })
  const wanted = await rowHashes(url())
  const empty = { DATABASE_URL: '', DATA_DIR: join(folder, 'there') }
  const restored = await runPortal(['restore', place], empty)
  expect(restored).toMatchObject({ code: 0, out: expect.stringContaining('Đã khôi phục bản') })
  const there = await start(empty)
  expect(await fileHashes(join(folder, 'there/pictures'))).toEqual(
    await fileHashes(join(folder, 'here/pictures')),
  )

  const [before, after] = [await crawl(here.address, site), await crawl(there.address, site)]
  expect(after.broken).toEqual([])
  expect(after.seen.length).toBeGreaterThan(60)
  expect(after.seen).toEqual(before.seen)
  // Who was signed in there is not signed in here.
  expect((await get(`${here.address}/admin`, { cookie })).status).toBe(200)
  expect((await get(`${there.address}/admin`, { cookie })).status).toBe(307)

  // Readers have come to both by now: what is compared is what a restart leaves alone.
  const differing = differences(wanted, await rowHashes((await startEmbedded(join(folder, 'there'))).url))
  expect(
    differing.filter((table) => !leftOut.has(table) && !/^reading_|^most_read|^edition$|^tag$/.test(table)),
  ).toEqual([])
})

test('when it failed an administrator is told so, and the portal serves on', async () => {
  await writeFile(join(folder, 'a-file'), '')
  const portal = await start({
    DATABASE_URL: url(),
    DATA_DIR: join(folder, 'here'),
    BACKUP_TO: join(folder, 'a-file'),
  })
  await expect
    .poll(async () => JSON.parse((await get(`${portal.address}/api/health`)).text).backup, {
      timeout: 90_000,
      interval: 500,
    })
    .toBe('failed')
  expect((await get(`${portal.address}/api/health`)).status).toBe(200)
  await withPage({}, async ({ page }) => {
    await signInAs(page, portal.address, 'administrator')
    await page.goto(`${portal.address}/admin/nhat-ky/sao-luu`)
    expect(await page.locator('main').getByRole('alert').textContent()).toContain(
      'Lần sao lưu cuối không thành công.',
    )
    expect(await page.locator('tbody tr').first().textContent()).toContain('không phải là một thư mục')
    for (const width of process.env.SCREENSHOTS ? [390, 1280] : []) {
      await page.setViewportSize({ width, height: 800 })
      await page.screenshot({ path: `${process.env.SCREENSHOTS}/sao-luu-${width}.png`, fullPage: true })
    }
  })
})
