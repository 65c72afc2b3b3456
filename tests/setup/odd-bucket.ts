import { createServer, request } from 'node:http'
import type { S3Settings } from '../../lib/settings/settings.ts'
import { startBucket } from './bucket.ts'

/** `stalling`: the head of an answer comes and then nothing more. */
export type Mood = 'well' | 'failing' | 'hanging' | 'stalling'

/** A real S3 server behind a door that answers as a test wants it to. */
export async function startOddBucket(folder: string) {
  const bucket = await startBucket(folder)
  const target = new URL(bucket.settings.endpoint)
  const counted: Record<Mood, number> = { well: 0, failing: 0, hanging: 0, stalling: 0 }
  let mood: Mood = 'well'
  const door = createServer((incoming, outgoing) => {
    counted[mood]++
    if (mood === 'hanging') return void incoming.resume()
    if (mood === 'failing') {
      incoming.resume()
      return outgoing.writeHead(500, { 'content-type': 'text/plain' }).end('no')
    }
    const { method, url: path, headers } = incoming
    const stalls = mood === 'stalling'
    const passed = request({ host: target.hostname, port: target.port, method, path, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
      if (stalls) {
        outgoing.flushHeaders()
        answer.resume()
      } else answer.pipe(outgoing)
    })
    passed.on('error', () => outgoing.destroy())
    incoming.pipe(passed)
  })
  await new Promise<void>((done) => door.listen(0, '127.0.0.1', done))
  const bound = door.address()
  const port = bound && typeof bound === 'object' ? bound.port : 0
  const settings: S3Settings = { ...bucket.settings, endpoint: `http://127.0.0.1:${port}` }
  return {
    settings,
    counted,
    be: (next: Mood) => {
      mood = next
    },
    /** How many connections lead to its door. */
    connections: () =>
      new Promise<number>((done, fail) =>
        door.getConnections((error, count) => (error ? fail(error) : done(count))),
      ),
    /** Ends them all, whatever goes over them. */
    letGo: () => door.closeAllConnections(),
    stop: async () => {
      door.closeAllConnections()
      door.close()
      await bucket.stop()
    },
  }
}
