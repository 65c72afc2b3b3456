import pg from 'pg'
import { renewConnections } from '../database/client.ts'
import { log } from '../log.ts'
import { processWide } from '../shared.ts'
import { type KnownEdition, known } from './known.ts'

const pollEvery = 250
/** PostgreSQL writes on another timeline from a promotion or a recovery to an earlier moment on. Null on a replica. */
const currentTimeline = `(SELECT CASE WHEN NOT pg_is_in_recovery()
  THEN substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8) END)`
const beginEpoch = `
  UPDATE edition SET epoch = gen_random_uuid(), timeline = ${currentTimeline}
  WHERE id = 1 AND timeline <> ${currentTimeline}`
const questionWith = (timeline: string) => `
  SELECT edition.epoch, edition.number, edition.timeline, ${timeline} AS current_timeline,
    pg_postmaster_start_time()::text AS started, tag.tag, tag.number AS tag_number, tag.takedown
  FROM edition LEFT JOIN tag ON tag.number > $1
  WHERE edition.id = 1 ORDER BY tag.number`
const questions = {
  whole: { name: 'edition', text: questionWith(currentTimeline) },
  /** Of a PostgreSQL that does not say where it writes: another server or a lower number must tell. */
  withoutTimeline: { name: 'edition-without-timeline', text: questionWith('NULL') },
}
/** insufficient_privilege, undefined_function, feature_not_supported. */
const refusals = ['42501', '42883', '0A000']

type Row = {
  epoch: string
  number: string
  timeline: string
  current_timeline: string | null
  started: string
  tag: string | null
  tag_number: string
  takedown: string
}

/**
 * Keeps what this process knows of the edition true: NOTIFY is the hint, a poll every 250 ms is the
 * truth. One connection of its own; when it breaks, `known.reachable` is false until it stands again.
 */
export class Follower {
  #url: string
  #known: KnownEdition
  #client: pg.Client | null = null
  #asking: Promise<void> | null = null
  #again = false
  #timer: NodeJS.Timeout | null = null
  #stopped = false
  #started: string | null = null
  #question = questions.whole

  constructor(url: string, knowledge: KnownEdition = known()) {
    this.#url = url
    this.#known = knowledge
  }

  /** Connects and learns the edition; throws when Postgres cannot be reached at the start. */
  async start(): Promise<void> {
    await this.#ask()
    const tick = async () => {
      await this.#askQuietly()
      if (!this.#stopped) this.#timer = setTimeout(tick, pollEvery)
    }
    this.#timer = setTimeout(tick, pollEvery)
  }

  /** Resolves when this process knows edition `number` or a later one; gives up after 5 s without Postgres. */
  async catchUp(number: number): Promise<void> {
    const deadline = Date.now() + 5_000
    while (this.#known.number < number && !this.#stopped && Date.now() < deadline) {
      this.#again = true
      await this.#askQuietly()
      if (!this.#known.reachable) await new Promise((resolve) => setTimeout(resolve, pollEvery))
    }
  }

  /** Asks now: something failed that may have been Postgres. Resolves when `known` says whether it is there. */
  look(): Promise<void> {
    return this.#askQuietly()
  }

  async stop(): Promise<void> {
    this.#stopped = true
    if (this.#timer) clearTimeout(this.#timer)
    await this.#asking?.catch(() => {})
    await this.#drop()
  }

  async #askQuietly(): Promise<void> {
    try {
      await this.#ask()
    } catch (error) {
      // Postgres is away: what is kept is served on, and the next tick tries again.
      this.#known.reachable = false
      // A connection that says nothing is not the only one: nobody is to wait for the others.
      if (this.#client && isSilence(error)) renewConnections()
      await this.#drop()
    }
  }

  /** One question at a time; a hint that comes during one asks once more after it. */
  #ask(): Promise<void> {
    this.#asking ??= this.#learn().finally(() => {
      this.#asking = null
      if (this.#again) {
        this.#again = false
        void this.#askQuietly()
      }
    })
    return this.#asking
  }

  async #learn(): Promise<void> {
    const client = this.#client ?? (await this.#connect())
    let rows = await this.#rows(client)
    if (isElsewhere(rows[0])) {
      // Whoever sees it first begins the epoch; what was kept before may show what this database never had.
      await client.query(beginEpoch)
      rows = await this.#rows(client)
    }
    const first = rows[0]
    if (!first) throw new Error('The edition row is missing.')
    this.#take(first, Number(first.number), rows)
    this.#known.reachable = true
  }

  async #rows(client: pg.Client): Promise<Row[]> {
    const { number, epoch } = this.#known
    // Before the first answer there is nothing kept that a tag could make stale.
    const since = epoch ? number : Number.MAX_SAFE_INTEGER
    const ask = () => client.query<Row>({ ...this.#question, values: [since] })
    if (this.#question === questions.withoutTimeline) return (await ask()).rows
    try {
      return (await ask()).rows
    } catch (error) {
      if (!(error instanceof pg.DatabaseError && refusals.includes(error.code ?? ''))) throw error
      this.#question = questions.withoutTimeline
      const { rows } = await ask()
      log.warn({ error: error.message }, 'timeline of PostgreSQL not known')
      return rows
    }
  }

  /**
   * A server that was started anew may stand on a copy of earlier files, which tells no new timeline and may
   * meanwhile have passed the number known here: what is kept is not believed, whatever the epoch says.
   */
  #take({ epoch, started }: Row, number: number, rows: Row[]): void {
    const isAnother = this.#started !== null && this.#started !== started
    this.#started = started
    if (isAnother || this.#known.isOther(epoch) || number < this.#known.number)
      this.#known.restart(epoch, number)
    else if (number > this.#known.number) {
      this.#known.advance(
        number,
        rows.flatMap((row): [string, { number: number; takedown: number }][] =>
          row.tag ? [[row.tag, { number: Number(row.tag_number), takedown: Number(row.takedown) }]] : [],
        ),
      )
    }
  }

  async #connect(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.#url,
      connectionTimeoutMillis: 2_000,
      query_timeout: 5_000,
      keepAlive: true,
      application_name: 'bao-tinh edition',
    })
    client.on('error', () => {
      this.#known.reachable = false
      void this.#drop()
    })
    client.on('notification', () => {
      if (this.#asking) this.#again = true
      else void this.#askQuietly()
    })
    await client.connect()
    this.#client = client
    await client.query('LISTEN edition')
    return client
  }

  async #drop(): Promise<void> {
    const client = this.#client
    this.#client = null
    // The connection may be dead already; there is nothing to say about it then.
    await client?.end().catch(() => {})
  }
}

/** True when the database has been promoted or brought back to an earlier moment since its epoch began. */
const isElsewhere = (row: Row | undefined) =>
  row !== undefined && row.current_timeline !== null && row.current_timeline !== row.timeline

const isSilence = (error: unknown) => error instanceof Error && /timeout/i.test(error.message)

const current = processWide<{ follower?: Follower }>('edition.follower', () => ({}))

/** Makes this process follow the edition of the database at `url`. */
export async function followEdition(url: string): Promise<Follower> {
  const follower = new Follower(url)
  await follower.start()
  current.follower = follower
  return follower
}

export function currentFollower(): Follower | undefined {
  return current.follower
}
