import { connect, createServer, type Socket } from 'node:net'
import { afterAll } from 'vitest'

/** What every process of ours says in its startup message; the edition's own connection says another name. */
const poolName = 'bao-tinh'
/** What jobs ask by themselves: what time it is, pieces that are due, receipts that wait, reads to store, lists to make, old addresses asked for. */
const sweep =
  /\basked_address\b|"search_stale" AS "t0" LIMIT|\bdue_at"? <= |"done_at" IS NULL ORDER BY |\breading_batch\b|UPDATE most_read SET made_at|^SELECT clock_timestamp\(\) AS now$/

export type Statement = { sql: string; values: (string | Buffer | null)[] }

/**
 * Counts what the portal asks of PostgreSQL, exactly: a relay that reads the wire (Parse, Bind, Execute and
 * Query messages). The edition's poll has a connection of its own and is not counted, nor are
 * the jobs that come by every second.
 */
export function useQueryCounter() {
  const asked: Statement[] = []
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
      const read = wireReader((statement) => asked.push(statement))
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

  /** The statements that were sent while the work was done, each with what was put into it. */
  async function statements(work: () => Promise<unknown>): Promise<Statement[]> {
    const before = asked.length
    await work()
    return asked.slice(before).filter(({ sql }) => !sweep.test(sql))
  }
  const during = async (work: () => Promise<unknown>) => (await statements(work)).map(({ sql }) => sql)
  return { through, statements, during }
}

/** Reads what one client sends and reports each statement as it is executed. */
function wireReader(report: (statement: Statement) => void): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0)
  let counted: boolean | null = null
  const statements = new Map<string, string>()
  const portals = new Map<string, Statement>()
  const take = (type: string, body: Buffer) => {
    const [first = '', second = ''] = body.toString('utf8').split('\0')
    if (type === 'P') statements.set(first, second)
    else if (type === 'B') {
      const values = valuesIn(body.subarray(Buffer.byteLength(first) + Buffer.byteLength(second) + 2))
      portals.set(first, { sql: statements.get(second) ?? '', values })
    } else if (type === 'E' && counted) report(portals.get(first) ?? { sql: '', values: [] })
    else if (type === 'Q' && counted) report({ sql: first, values: [] })
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

/** The values of a Bind message behind its two names: a count of formats (1: binary), those, then the values with their lengths. */
function valuesIn(body: Buffer): Statement['values'] {
  const formats = body.readInt16BE(0)
  const binary = (index: number) => formats > 0 && body.readInt16BE(2 + 2 * (formats === 1 ? 0 : index)) === 1
  let at = 2 + 2 * formats
  const count = body.readInt16BE(at)
  at += 2
  return Array.from({ length: count }, (_, index) => {
    const length = body.readInt32BE(at)
    at += 4
    if (length < 0) return null
    const value = body.subarray(at, at + length)
    at += length
    return binary(index) ? Buffer.from(value) : value.toString('utf8')
  })
}
