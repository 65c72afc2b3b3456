import { afterAll, beforeAll, expect, test } from 'vitest'
import { keyOf } from '../setup/api.ts'
import { useDatabase } from '../setup/database.ts'
import { Desk, keepPublishing } from '../setup/desk-client.ts'
import { get } from '../setup/get.ts'
import { Ledger } from '../setup/ledger.ts'
import { megabytesOf, slopeOf } from '../setup/memory.ts'
import { daysAgo, fillNewspaper } from '../setup/newspaper.ts'
import { useFolder } from '../setup/newsroom.ts'
import { pictureForm } from '../setup/picture-form.ts'
import { readerPaths } from '../setup/readers.ts'
import { reckon } from '../setup/reckoning.ts'
import { type RunningPortal, startPortal } from '../setup/running-portal.ts'

const { url } = useDatabase()
const folder = useFolder()
const requests = Number(process.env.SOAK_REQUESTS ?? 200_000)
const atOnce = 24
let portal: RunningPortal
let key: string
const address = () => portal.address

beforeAll(async () => {
  await fillNewspaper()
  key = await keyOf('editor-in-chief')
  portal = await startPortal({ DATABASE_URL: url(), DATA_DIR: folder.path('data') })
})
afterAll(() => portal?.stop())

test('a soak over every kind of page, with made-up addresses, searches, pictures and publishes, stays under 512 MB', async (context) => {
  const ledger = new Ledger()
  const desk = new Desk(ledger, key, address)
  const picture = await desk.ask('POST', '/pictures', await pictureForm())
  const stopPublishing = keepPublishing(desk, { pause: 400 })
  const cheap = [
    ...readerPaths.filter((path) => !path.startsWith('/tim-kiem')),
    new URL(String(picture.json.file), address()).pathname,
    '/robots.txt',
    '/manifest.webmanifest',
    '/sitemap.xml',
    '/trang/gioi-thieu',
    '/dinh-chinh',
    ...Array.from({ length: 30 }, (_, index) => `/tin/tin-thu-so-${index + 1}-${index + 1}`),
    // The days that hold pieces, and two that hold none.
    ...Array.from({ length: 11 }, (_, index) => `/ngay/${daysAgo(index)}`),
  ]
  /** One of a hundred is a search and one an address that nobody ever asked for; the door of the newsroom now and then. */
  const pathOf = (number: number) => {
    if (number % 100 === 0) return `/tim-kiem?q=${encodeURIComponent(`nước ruộng ${number}`)}`
    if (number % 100 === 50) return `/khong-co-${number}`
    if (number % 1_000 === 25) return '/admin/dang-nhap'
    if (number % 1_000 === 75) return `/ngay/19${10 + (number % 89)}-01-01`
    return cheap[number % cheap.length] as string
  }
  const statuses = new Map<number, number>()
  const points: { x: number; y: number }[] = []
  let next = 0
  const began = Date.now()
  const reader = async () => {
    while (next < requests) {
      const number = next++
      const asked = Date.now()
      const { status, text } = await get(address() + encodeURI(decodeURI(pathOf(number))), {
        'accept-encoding': ['', 'gzip', 'br'][number % 3] as string,
      })
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
      if (number % 3 === 0) expect(ledger.leaks(text, asked)).toEqual([])
      if (number % 2_000 === 0) points.push({ x: number, y: megabytesOf(portal.process.pid as number) })
    }
  }
  await Promise.all(Array.from({ length: atOnce }, reader))
  const seconds = (Date.now() - began) / 1_000
  await stopPublishing()
  // What is loaded once and what is kept fills up at first; the slope is that of the rest.
  const settled = points.filter(({ x }) => x > requests / 4)
  const highest = Math.max(...points.map(({ y }) => y))
  const slope = slopeOf(settled) * 100_000
  console.info(
    points.filter((_, index) => index % 10 === 0).map(({ x, y }) => `${x}: ${y} MB`),
    `${Math.round(requests / seconds)} requests a second`,
    [...statuses],
  )
  expect([...statuses.keys()].filter((status) => ![200, 400, 404].includes(status))).toEqual([])
  const more = {
    reads: requests,
    'MB at most': highest,
    'MB more in 100,000 requests': Math.round(slope * 10) / 10,
  }
  await reckon(context, ledger, [address()], { more })
  expect(highest).toBeLessThan(512)
  expect(slope).toBeLessThan(40)
})
