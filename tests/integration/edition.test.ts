import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { database } from '../../lib/database/client.ts'
import { migrate } from '../../lib/database/migrate.ts'
import { Follower } from '../../lib/edition/follower.ts'
import { freshness } from '../../lib/edition/fresh.ts'
import { KnownEdition, known } from '../../lib/edition/known.ts'
import { dependsOn, record } from '../../lib/edition/recording.ts'
import { forgetAll, remembered } from '../../lib/edition/remember.ts'
import { stampEdition } from '../../lib/edition/stamp.ts'
import { log } from '../../lib/log.ts'
import { freshDatabase, onCluster, useDatabase } from '../setup/database.ts'

const { url } = useDatabase()
let follower: Follower
let elsewhere: { knowledge: KnownEdition; follower: Follower }

beforeAll(async () => {
  follower = new Follower(url())
  await follower.start()
  const knowledge = new KnownEdition()
  elsewhere = { knowledge, follower: new Follower(url(), knowledge) }
  await elsewhere.follower.start()
})
afterAll(async () => {
  await follower.stop()
  await elsewhere.follower.stop()
})
beforeEach(() => forgetAll())

const stamp = (...tags: string[]) => database().$transaction((tx) => stampEdition(tx, tags))
const stampAndFollow = async (...tags: string[]) => follower.catchUp(Number(await stamp(...tags)))
const until = async (true_: () => boolean) => {
  for (let wait = 0; !true_(); wait++) {
    if (wait > 300) throw new Error('It never came true.')
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

test('what one process commits, another knows within moments', async () => {
  const number = Number(await stamp('article:1', 'newest:all'))
  await until(() => elsewhere.knowledge.number >= number)
  expect(elsewhere.knowledge.tag('article:1')).toEqual({ number, takedown: 0 })
  expect(elsewhere.knowledge.tag('newest:all')?.number).toBe(number)
})

test('what is rolled back was never an edition', async () => {
  // Up to date first: the poll may not yet have brought what the test before committed.
  await stampAndFollow('article:1')
  const before = known().number
  await expect(
    database().$transaction(async (tx) => {
      await stampEdition(tx, ['article:2'])
      throw new Error('the write failed after the stamp')
    }),
  ).rejects.toThrow('after the stamp')
  await stampAndFollow('article:3')
  expect(known().number).toBe(before + 1)
  expect(known().tag('article:2')).toBeUndefined()
})

test('editions are in the order of their commits, however many write at once', async () => {
  const stamps = Array.from({ length: 40 }, (_, index) => stamp(`topic:${index % 3}`))
  const numbers = (await Promise.all(stamps)).map(Number)
  expect(new Set(numbers).size).toBe(40)
  await follower.catchUp(Math.max(...numbers))
  const highest = await database().tag.findMany({ where: { tag: { startsWith: 'topic:' } } })
  for (const { tag, number } of highest) expect(known().tag(tag)?.number).toBe(Number(number))
})

test('a takedown is remembered as one when something else touches the same piece later', async () => {
  const down = await database().$transaction((tx) => stampEdition(tx, ['article:7'], { takedown: true }))
  await stampAndFollow('article:7')
  expect(known().tag('article:7')?.takedown).toBe(Number(down))
})

test('a restored database empties everything', async () => {
  await stampAndFollow('article:8')
  const page = { epoch: known().epoch, stamp: known().number, tags: ['site'], freshUntil: null }
  expect(freshness(page, known(), 0)).toBe('fresh')
  await database().edition.update({ where: { id: 1 }, data: { epoch: randomUUID() } })
  await until(() => known().epoch !== page.epoch)
  expect(freshness(page, known(), 0)).toBe('unknown')
  expect(known().size).toBe(0)
})

test('a number that goes back empties everything', async () => {
  await stampAndFollow('article:9')
  const page = { epoch: known().epoch, stamp: known().number, tags: ['site'], freshUntil: null }
  await database().edition.update({ where: { id: 1 }, data: { number: 1 } })
  await until(() => known().number === 1)
  expect(freshness(page, known(), 0)).toBe('unknown')
  expect(known().size).toBe(0)
})

test.each([
  ['is not told', 'REVOKE EXECUTE ON FUNCTION pg_current_wal_lsn(), pg_walfile_name(pg_lsn) FROM PUBLIC'],
  ['has nobody to ask', 'ALTER FUNCTION pg_current_wal_lsn() RENAME TO pg_current_wal_lsn_of_old'],
])(
  'a role that %s where PostgreSQL writes follows all the same, and the log says so once',
  async (_, take) => {
    const role = `managed_${randomUUID().slice(0, 8)}`
    const owned = await freshDatabase('template0')
    const address = new URL(owned.url)
    await onCluster((cluster) =>
      cluster.query(`
      CREATE ROLE ${role} LOGIN PASSWORD '${role}';
      ALTER DATABASE ${address.pathname.slice(1)} OWNER TO ${role}`),
    )
    const asked = async (url: string, sql: string) => {
      const client = new pg.Client({ connectionString: url })
      await client.connect()
      await client.query(sql).finally(() => client.end())
    }
    await asked(owned.url, `SET allow_system_table_mods = on; ${take}`)
    ;[address.username, address.password] = [role, role]
    const said = vi.spyOn(log, 'warn')
    await migrate(address.href)
    const knowledge = new KnownEdition()
    const following = new Follower(address.href, knowledge)
    await following.start()
    const { epoch } = knowledge
    await asked(
      address.href,
      "UPDATE edition SET number = 7; INSERT INTO tag (tag, number) VALUES ('menu', 7)",
    )
    await following.catchUp(7)
    expect(knowledge).toMatchObject({ reachable: true, epoch, number: 7 })
    expect(knowledge.tag('menu')?.number).toBe(7)
    await asked(address.href, 'UPDATE edition SET number = 3')
    await until(() => knowledge.number === 3)
    expect(knowledge.size).toBe(0)
    await asked(address.href, 'UPDATE edition SET epoch = gen_random_uuid()')
    await until(() => knowledge.epoch !== epoch)
    expect(said.mock.calls.map(([, words]) => words)).toEqual(['timeline of PostgreSQL not known'])
    said.mockRestore()
    await following.stop()
    await owned.drop()
    await onCluster((cluster) => cluster.query(`DROP ROLE ${role}`))
  },
)

test('a lost connection is found, said, and mended without a restart', async () => {
  const lost: boolean[] = []
  const watch = setInterval(() => lost.push(!known().reachable), 1)
  await database().$executeRaw`
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE application_name = 'bao-tinh edition' AND datname = current_database()`
  await until(() => lost.includes(true))
  await until(() => known().reachable)
  clearInterval(watch)
  await stampAndFollow('article:10')
  expect(known().tag('article:10')).toBeDefined()
})

test('a remembered read is done once an edition of what it depends on', async () => {
  let times = 0
  const read = () =>
    remembered('menu', async () => {
      dependsOn('menu')
      times++
      return times
    })
  expect(await read()).toBe(1)
  await stampAndFollow('article:11')
  expect(await read()).toBe(1)
  await stampAndFollow('menu')
  expect(await read()).toBe(2)
})

test('a remembered read replays its tags into every page that uses it', async () => {
  const read = () =>
    remembered('site', async () => {
      dependsOn('site')
      return 'Báo Lam Giang'
    })
  await read()
  const { recording } = await record(known().number, read)
  expect([...recording.tags]).toContain('site')
})

test('a page made while something it shows was being changed is stale at once', async () => {
  const began = known().number
  const { recording } = await record(began, async () => {
    dependsOn('day:all:2024-05-16')
    await stampAndFollow('day:all:2024-05-16')
  })
  const page = { epoch: known().epoch, stamp: recording.stamp, tags: [...recording.tags], freshUntil: null }
  expect(freshness(page, known(), Date.now())).toBe('stale')
})

test('who asks after a publish does not join a read that began before it', async () => {
  let finish = () => {}
  const before = remembered('newest', async () => {
    dependsOn('newest:all')
    await new Promise<void>((resolve) => {
      finish = resolve
    })
    return 'before'
  })
  await stampAndFollow('newest:all')
  const after = remembered('newest', async () => {
    dependsOn('newest:all')
    return 'after'
  })
  expect(await after).toBe('after')
  finish()
  expect(await before).toBe('before')
  // The slow one, finished last, has not taken the place of the new one.
  expect(await remembered('newest', async () => 'again')).toBe('after')
})

afterEach(() => expect(known().reachable).toBe(true))
