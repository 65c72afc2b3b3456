import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStorage, StorageAway, storage } from '../../lib/media/storage.ts'
import { useFolder } from '../setup/newsroom.ts'
import { startOddBucket } from '../setup/odd-bucket.ts'

const folder = useFolder()
let bucket: Awaited<ReturnType<typeof startOddBucket>>

beforeAll(async () => {
  bucket = await startOddBucket(folder.path('bucket'))
  await openStorage({ dataDir: folder.path('data'), s3: bucket.settings })
})
afterAll(async () => {
  await openStorage({ dataDir: folder.path('data') })
  await bucket.stop()
})

/** More than the client holds connections for. */
const many = 60

test.for(['hanging', 'stalling'] as const)(
  'reads that a %s bucket never answers leave no connection behind that a later one would wait for',
  { timeout: 60_000 },
  async (mood) => {
    bucket.be('well')
    await storage.put('anh/mot', Buffer.from('mot'))
    bucket.be(mood)
    const reads = Array.from({ length: many }, () => storage.read('anh/mot').catch((error) => error))
    for (const outcome of await Promise.all(reads)) expect(outcome).toBeInstanceOf(StorageAway)
    bucket.be('well')
    expect(String(await storage.read('anh/mot'))).toBe('mot')
    expect(await bucket.connections()).toBeLessThan(many / 2)
  },
)

test('uploads that a hanging bucket never takes do not make readers wait', { timeout: 60_000 }, async () => {
  bucket.be('well')
  await storage.put('anh/hai', Buffer.from('hai'))
  bucket.be('hanging')
  const writes = Array.from({ length: many }, () => storage.put('anh/ba', Buffer.from('ba')).catch(String))
  await new Promise((done) => setTimeout(done, 500))
  bucket.be('well')
  expect(String(await storage.read('anh/hai'))).toBe('hai')
  bucket.letGo()
  await Promise.all(writes)
})
