import { connect, type Socket } from 'node:net'

export type Raw = { socket: Socket; heard: () => string; ended: Promise<number>; isOpen: () => boolean }

/** A bare connection to a server; `ended` gives the milliseconds after which it was closed. */
export function rawSocket(address: string, sent = '', reads = true): Raw {
  const { hostname, port } = new URL(address)
  const began = Date.now()
  let text = ''
  let open = true
  const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true })
  if (reads) socket.on('data', (chunk) => (text += chunk.toString('latin1')))
  else socket.pause()
  socket.on('error', () => {})
  const ended = new Promise<number>((done) => {
    const over = () => {
      open = false
      socket.destroy()
      done(Date.now() - began)
    }
    socket.on('end', over)
    socket.on('close', over)
  })
  if (sent) socket.write(sent)
  return { socket, heard: () => text, ended, isOpen: () => open }
}

/** Goes on writing one byte after the other. Returns how to stop it. */
export function drip(sockets: Socket[], byte: string, every = 500): () => void {
  const timer = setInterval(() => {
    for (const socket of sockets) if (socket.writable) socket.write(byte)
  }, every)
  return () => clearInterval(timer)
}

/** The status of the answer to a request that is sent as it is written; 0: none came. */
export async function rawStatus(address: string, request: string): Promise<number> {
  const { heard, ended, socket } = rawSocket(address, request)
  const timer = setTimeout(() => socket.destroy(), 20_000)
  await Promise.race([
    ended,
    new Promise<void>((done) =>
      socket.on('data', () => {
        if (/^HTTP\/1\.1 \d{3}[\s\S]*\r\n\r\n/.test(heard())) done()
      }),
    ),
  ])
  clearTimeout(timer)
  socket.destroy()
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(heard())?.[1] ?? 0)
}
