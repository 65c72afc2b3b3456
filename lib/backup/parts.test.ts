import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sumOf } from './manifest.ts'
import { BrokenFile, fromParts, putInParts, type Written } from './parts.ts'
import { openPlace, type Place } from './place.ts'

// Not to be compressed, and so more than two parts.
const data = randomBytes(40_000_000)
let folder: string
let place: Place
let put: Written
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bao-tinh-'))
  place = await openPlace(folder, undefined)
  const chunks = Array.from({ length: 400 }, (_, index) =>
    data.subarray(index * 100_000, (index + 1) * 100_000),
  )
  put = await putInParts(place, 'x', 'bang', Readable.from(chunks))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('a large table lies in parts, which are one gzip file when they are put one behind the other', async () => {
  expect(put.parts.map(({ name }) => name)).toEqual(['bang.0001.gz', 'bang.0002.gz', 'bang.0003.gz'])
  const whole = Buffer.concat(
    await Promise.all(put.parts.map(({ name }) => readFile(join(folder, 'x', name)))),
  )
  expect([whole.length, sumOf(whole)]).toEqual([put.bytes, put.sha256])
  expect(gunzipSync(whole).equals(data)).toBe(true)
})

test('it is read back as it was written; a part that is changed or gone ends it', async () => {
  expect((await buffer(fromParts(place, 'x', put.parts))).equals(data)).toBe(true)
  const name = 'x/bang.0003.gz'
  const bytes = (await place.read(name)) as Buffer
  await place.remove(name)
  await expect(buffer(fromParts(place, 'x', put.parts))).rejects.toMatchObject({ file: name, missing: true })
  const changed = Buffer.from(bytes)
  changed[7] = (changed[7] as number) ^ 1
  await place.put(name, changed)
  const reading = buffer(fromParts(place, 'x', put.parts))
  await expect(reading).rejects.toBeInstanceOf(BrokenFile)
})

test('a source that breaks off leaves no more than parts that nobody names', async () => {
  const broken = Readable.from(
    (async function* () {
      yield data.subarray(0, 20_000_000)
      throw new Error('the line broke')
    })(),
  )
  await expect(putInParts(place, 'y', 'bang', broken)).rejects.toThrow('the line broke')
})
