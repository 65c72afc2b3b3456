import { connect, createServer, type Socket } from 'node:net'
import { afterAll } from 'vitest'

/** What every process of ours says in its startup message; the edition's own connection says another name. */
const poolName = 'bao-tinh'
/** What jobs look for by themselves: pieces that are due, receipts that wait, reads to store, lists to make. */
const sweep = /\bdue_at"? <= |"done_at" IS NULL ORDER BY |\breading_batch\b|UPDATE most_read SET made_at/

/**
 * Counts what the portal asks of PostgreSQL, exactly: a relay that reads the wire (Parse, Bind, Execute and
 * Query messages). The edition's poll has a connection of its own and is not counted, nor are
 * the jobs that come by every second.
 */
export function useQueryCounter() {
  const asked: string[] = []
  const servers: { close(): void }[] = []
  const sockets = new Set<Socket>()
  afterAll(() => {
    for (const socket of sockets) socket.destroy()
    for (const server of servers) server.close()
  })

  /** An address that leads to the same database through the relay. */
  async function through(url: string): Promise<string> {
    const target = new URL(url)
    const server = createServer((client) => {
      const database = connect(Number(target.port), target.hostname)
      const read = wireReader((sql) => asked.push(sql))
      client.on('data', read)
      for (const [from, to] of [
        [client, database],
        [database, client],
      ] as const) {
        sockets.add(from)
        from.pipe(to)
        from.on('error', () => to.destroy())
        from.on('close', () => sockets.delete(from) && to.destroy())
      }
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    servers.push(server)
    const bound = server.address()
    const relayed = new URL(url)
    relayed.port = String(bound && typeof bound === 'object' ? bound.port : 0)
    return relayed.href
  }

  /** The statements that were sent while the work was done. */
  async function during(work: () => Promise<unknown>): Promise<string[]> {
    const before = asked.length
    await work()
    return asked.slice(before).filter((sql) => !sweep.test(sql))
  }
  return { through, during }
}

/** Reads what one client sends and reports each statement as it is executed. */
function wireReader(report: (sql: string) => void): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0)
  let counted: boolean | null = null
  const statements = new Map<string, string>()
  const portals = new Map<string, string>()
  const take = (type: string, body: Buffer) => {
    const [first = '', second = ''] = body.toString('utf8').split('\0')
    if (type === 'P') statements.set(first, second)
    else if (type === 'B') portals.set(first, statements.get(second) ?? '')
    else if (type === 'E' && counted) report(portals.get(first) ?? '')
    else if (type === 'Q' && counted) report(first)
  }
  return (chunk) => {
    rest = Buffer.concat([rest, chunk])
    for (;;) {
      // The first message has no type: it holds the names that the client gives itself.
      const typed = counted === null ? 0 : 1
      if (rest.length < typed + 4) return
      const end = typed + rest.readInt32BE(typed)
      if (rest.length < end) return
      const body = rest.subarray(typed + 4, end)
      if (typed === 0) {
        const words = body.subarray(4).toString('utf8').split('\0')
        counted = words[words.indexOf('application_name') + 1] === poolName
      } else take(rest.toString('latin1', 0, 1), body)
      rest = rest.subarray(end)
    }
  }
}
