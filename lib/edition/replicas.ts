import pg from 'pg'
import { clientOf, type Database } from '../database/client.ts'
import { log } from '../log.ts'
import { processWide } from '../shared.ts'
import { known } from './known.ts'

const pollEvery = 250
/** Milliseconds after which a replica that does not answer is no help. */
const patience = 1_000
const question = { name: 'replica', text: 'SELECT epoch, number::float8 AS number FROM edition WHERE id = 1' }

type Edition = { epoch: string; number: number }
const none: Edition = { epoch: '', number: -1 }

/**
 * A streaming replica to which reads of reader pages go (docs/freshness.md, Replicas), and the edition that it is known
 * to have. It replays what the primary committed in that order, so it has that edition at every later moment on each
 * of its connections: the address is that of one server, never of several.
 */
export class Replica {
  /** Its address without the password. */
  readonly name: string
  readonly client: Database
  #url: string
  #has = none
  #outUntil = 0
  #asking: Promise<void> | null = null
  #connection: pg.Client | null = null
  #timer: NodeJS.Timeout | null = null
  #stopped = false

  constructor(url: string) {
    const { hostname, port } = new URL(url)
    this.name = port ? `${hostname}:${port}` : hostname
    this.#url = url
    this.client = clientOf(url, {
      max: 10,
      connectionTimeoutMillis: patience,
      query_timeout: 5_000,
      options: '-c idle_in_transaction_session_timeout=10000 -c statement_timeout=5000',
      // The server at the address may have become another one, or have begun anew further back.
      onConnect: async (client) => this.#check((await client.query<Edition>(question.text)).rows[0] ?? none),
    })
  }

  /** True when a render of this edition may read here. */
  has(number: number): boolean {
    const { epoch } = this.#has
    return (
      epoch !== '' && !known().isOther(epoch) && this.#has.number >= number && Date.now() >= this.#outUntil
    )
  }

  /** Reads failed: others are asked for a moment. */
  leaveOut(): void {
    this.#outUntil = Date.now() + patience
    void this.ask()
  }

  /** Learns what it has now; asked by several at once it is asked once. Never throws: it has nothing then. */
  ask(): Promise<void> {
    this.#asking ??= this.#question()
      .catch(() => this.#lose())
      .finally(() => {
        this.#asking = null
      })
    return this.#asking
  }

  start(): void {
    const tick = async () => {
      await this.ask()
      if (!this.#stopped) this.#timer = setTimeout(tick, pollEvery)
    }
    void tick()
  }

  async stop(): Promise<void> {
    this.#stopped = true
    if (this.#timer) clearTimeout(this.#timer)
    await this.#asking
    this.#lose()
    await this.client.$disconnect()
  }

  async #question(): Promise<void> {
    this.#connection ??= await this.#connect()
    const { rows } = await this.#connection.query<Edition>(question)
    if (this.#has === none) log.info({ replica: this.name }, 'replica answers')
    this.#has = rows[0] ?? none
  }

  async #connect(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.#url,
      connectionTimeoutMillis: patience,
      query_timeout: patience,
      keepAlive: true,
      application_name: 'bao-tinh edition',
    })
    client.on('error', () => {
      if (this.#connection === client) this.#lose()
    })
    await client.connect()
    return client
  }

  #check({ epoch, number }: Edition): void {
    if (epoch !== this.#has.epoch || number < this.#has.number)
      throw new Error(`The replica ${this.name} is not the one that it was.`)
  }

  #lose(): void {
    if (this.#has !== none) log.warn({ replica: this.name }, 'replica does not answer')
    this.#has = none
    // It may be dead already; there is nothing to say about it then.
    this.#connection?.end().catch(() => {})
    this.#connection = null
  }
}

const current = processWide<{ replicas: Replica[]; turn: number }>('edition.replicas', () => ({
  replicas: [],
  turn: 0,
}))

/** Has published reads of this process go to the replicas at these addresses from now on. Returns how to end it. */
export function readFromReplicas(urls: string[]): () => Promise<void> {
  const replicas = urls.map((url) => new Replica(url))
  for (const replica of replicas) replica.start()
  current.replicas = replicas
  return async () => {
    current.replicas = []
    await Promise.all(replicas.map((replica) => replica.stop()))
  }
}

/**
 * A replica that has this edition, each in its turn; null: none, read at the primary. Nobody waits for a replica:
 * one that is behind is asked again meanwhile, so that it is known as soon as it has caught up.
 */
export function replicaFor(number: number): Replica | null {
  const { replicas } = current
  for (const _ of replicas) {
    const replica = replicas[++current.turn % replicas.length] as Replica
    if (replica.has(number)) return replica
    void replica.ask()
  }
  return null
}

/** How many replicas have the edition that this process knows. */
export function replicasInStep(): number {
  return current.replicas.filter((replica) => replica.has(known().number)).length
}
