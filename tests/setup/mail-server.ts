import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll } from 'vitest'

export type Arrived = { to: string[]; headers: string; text: string }

/** A real mail server for the test file, on a free port; what it took, in order. */
export function useMailServer() {
  const arrived: Arrived[] = []
  let refusing = false
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => done(refusing ? new Error('Hộp thư không có') : null),
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        arrived.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          ...read(Buffer.concat(chunks).toString('latin1')),
        })
        done()
      })
    },
  })
  let url = ''
  beforeAll(async () => {
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    const bound = server.server.address()
    url = `smtp://127.0.0.1:${bound && typeof bound === 'object' ? bound.port : 0}`
  })
  afterAll(() => new Promise<void>((done) => server.close(() => done())))
  return {
    url: () => url,
    arrived,
    refuse: (refuses: boolean) => {
      refusing = refuses
    },
  }
}

/** The headers and the text of a mail with one part. */
function read(raw: string): { headers: string; text: string } {
  const at = raw.indexOf('\r\n\r\n')
  const headers = raw.slice(0, at)
  const body = raw.slice(at + 4)
  if (/transfer-encoding: base64/i.test(headers))
    return { headers, text: Buffer.from(body, 'base64').toString() }
  if (!/transfer-encoding: quoted-printable/i.test(headers)) return { headers, text: body }
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return { headers, text: Buffer.from(bytes, 'latin1').toString() }
}
