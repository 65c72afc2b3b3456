import S3rver from 's3rver'
import { afterAll, beforeAll } from 'vitest'
import { openStorage } from '../../lib/media/storage.ts'
import type { S3Settings } from '../../lib/settings/settings.ts'

/** A real server that speaks S3 on loopback, its objects in a folder. */
export async function startBucket(folder: string): Promise<{ settings: S3Settings; stop(): Promise<void> }> {
  const bucket = 'anh'
  const server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory: folder,
    configureBuckets: [{ name: bucket, configs: [] }],
  })
  const { port } = await server.run()
  const settings = {
    endpoint: `http://127.0.0.1:${port}`,
    bucket,
    key: 'S3RVER',
    secret: 'S3RVER',
    region: 'vn-1',
  }
  return { settings, stop: () => server.close() }
}

/** Where the pictures of the tests that follow lie. Returns the folder in which their files can be looked at. */
export function useStorage(kind: 'disk' | 's3', folder: { path(name?: string): string }): () => string {
  let stop = async () => {}
  beforeAll(async () => {
    if (kind === 'disk') return openStorage({ dataDir: folder.path('data') })
    const bucket = await startBucket(folder.path('bucket'))
    stop = bucket.stop
    await openStorage({ dataDir: folder.path('data'), s3: bucket.settings })
  })
  afterAll(async () => {
    await openStorage({ dataDir: folder.path('data') })
    await stop()
  })
  return () => folder.path(kind === 'disk' ? 'data' : 'bucket')
}
