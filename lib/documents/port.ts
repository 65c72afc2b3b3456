import type { Server } from 'node:http'
import { connect, type Socket, Server as TcpServer } from 'node:net'
import type { Settings } from '../settings/settings.ts'

/** A problem at the start, said in one line. */
export class CannotStart extends Error {}

export type Port = {
  address: string
  /**
   * Requests under way are answered, those too that have connected and are still being sent; from now on every
   * answer ends its connection. Resolves when nobody is connected any more, within a quarter of a minute.
   */
  close(): Promise<void>
  /** Nobody is answered any more. */
  abandon(): void
}

const milliseconds = {
  /** For the queue to be taken in, and what was sent and not asked whole after that. */
  queue: 5_000,
  rest: 2_000,
  /** For everything from the first word to stop on: bodies too, and answers that nobody reads. */
  all: 10_000,
}

/** Throws CannotStart when the port cannot be had. */
export async function openPort(server: Server, { port, host }: Settings): Promise<Port> {
  // A slow or broken client holds nothing up.
  server.headersTimeout = 10_000
  server.requestTimeout = 60_000
  server.keepAliveTimeout = 65_000
  // Who asks and then reads nothing holds a connection and what was to be sent: no byte either way for a minute ends it.
  server.setTimeout(60_000)
  const connected = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    connected.add(socket)
    socket.once('close', () => connected.delete(socket))
  })
  await new Promise<void>((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE'
      fail(
        new CannotStart(
          taken
            ? `Cổng ${port} đã có chương trình khác dùng.`
            : `Không mở được cổng ${port}: ${error.message}`,
        ),
      )
    })
    server.listen(port, host, done)
  })
  return {
    address: `http://localhost:${placeOf(server).port}`,
    close: () => closeGently(server, connected),
    abandon: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** Where this process reaches itself: the receipts read its pages there. */
export function loopbackOf(address: string, host: string): string {
  const here = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host
  return address.replace('localhost', here)
}

async function closeGently(server: Server, connected: Set<Socket>): Promise<void> {
  if (!server.listening) return
  server.prependListener('request', (_, response) => {
    response.shouldKeepAlive = false
  })
  const end = setTimeout(() => server.closeAllConnections(), milliseconds.all)
  await queueTaken(server)
  const patience = Date.now() + milliseconds.rest
  const sweep = setInterval(() => {
    server.closeIdleConnections()
    if (Date.now() > patience) for (const socket of connected) if (!isAsking(socket)) socket.destroy()
  }, 300)
  // Not the server's own `close`, which cuts those off first who say nothing at this moment.
  await new Promise<void>((done) => TcpServer.prototype.close.call(server, () => done()))
  clearInterval(sweep)
  clearTimeout(end)
}

/**
 * Resolves when all who had connected have been taken in. The system has connected them, may hold their whole
 * requests, and cuts off who still waits when the port closes; a round of the event loop takes in one of them
 * (libuv), so that a busy server has many waiting. A connection of our own goes to the end of the queue.
 */
function queueTaken(server: Server): Promise<void> {
  const { address, port } = placeOf(server)
  const here = address === '0.0.0.0' ? '127.0.0.1' : address === '::' ? '::1' : address
  return new Promise((done) => {
    const last = connect(port, here)
    const over = () => {
      clearTimeout(timer)
      server.off('connection', look)
      last.destroy()
      done()
    }
    const look = (socket: Socket) => {
      if (socket.remotePort === last.localPort && socket.remoteAddress === last.localAddress) over()
    }
    const timer = setTimeout(over, milliseconds.queue)
    server.on('connection', look)
    last.on('error', over)
  })
}

/** True from a whole head on until its answer has gone out. */
const isAsking = (socket: Socket) => Boolean((socket as { _httpMessage?: unknown })._httpMessage)

function placeOf(server: Server): { address: string; port: number } {
  const place = server.address()
  if (!place || typeof place === 'string') throw new Error('The server listens on no port.')
  return place
}
