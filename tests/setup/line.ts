import { connect, createServer, type Socket } from 'node:net'

/**
 * A line to a server on this machine that a test can break: cut, so that both ends hear of it, or silent, so
 * that neither does: what is sent is taken and goes nowhere.
 */
export async function openLine(target: () => number) {
  const pairs = new Set<[Socket, Socket]>()
  let silent = false
  let cut = false
  const hush = (pair: [Socket, Socket]) => {
    for (const socket of pair) {
      socket.unpipe()
      // What comes is taken off the wire, as a router does that drops it further on.
      socket.on('data', swallow)
      socket.resume()
    }
  }
  const relay = createServer((client) => {
    if (cut) return client.destroy()
    const server = connect(target(), '127.0.0.1')
    const pair: [Socket, Socket] = [client, server]
    pairs.add(pair)
    for (const [from, to] of [pair, [server, client]] as const) {
      from.pipe(to)
      from.on('error', () => to.destroy())
      from.on('close', () => {
        pairs.delete(pair)
        to.destroy()
      })
    }
    if (silent) hush(pair)
  })
  await new Promise<void>((done) => relay.listen(0, '127.0.0.1', done))
  const bound = relay.address()
  const drop = () => {
    for (const socket of [...pairs].flat()) socket.destroy()
  }
  return {
    port: bound && typeof bound === 'object' ? bound.port : 0,
    silence() {
      silent = true
      for (const pair of pairs) hush(pair)
    },
    cut() {
      cut = true
      drop()
    },
    /** New connections get through again; those that were silenced never do. */
    mend() {
      silent = false
      cut = false
    },
    close() {
      relay.close()
      drop()
    },
  }
}

const swallow = () => {}
