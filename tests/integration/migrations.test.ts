import pg from 'pg'
import { expect, test } from 'vitest'
import { Prisma } from '../../lib/database/generated/client.ts'
import { migrate } from '../../lib/database/migrate.ts'
import { database, useDatabase } from '../setup/database.ts'

const { url } = useDatabase()

test('every model of the schema can be read from the migrated database', async () => {
  for (const model of Object.values(Prisma.ModelName)) {
    const delegate = database()[(model[0]?.toLowerCase() + model.slice(1)) as 'article']
    await expect(delegate.findFirst(), model).resolves.not.toThrow()
  }
})

test('a database that is current is left alone', async () => {
  expect(await migrate(url())).toEqual([])
})

test('a migration that was written anew since is not applied again', async () => {
  await database().$executeRaw`
    UPDATE _prisma_migrations SET checksum = 'of old' WHERE migration_name = '20261129213000_timeline'`
  expect(await migrate(url())).toEqual([])
})

test('the day of a piece is the day in Asia/Ho_Chi_Minh: 23:30 UTC on the 15th belongs to the 16th', async () => {
  const section = await database().section.create({ data: { slug: 'thu', name: 'Thử' } })
  const { id } = await database().article.create({
    data: {
      title: 'Thử',
      slug: 'thu',
      body: {},
      sectionId: section.id,
      publishedAt: new Date('2024-05-15T23:30:00Z'),
    },
  })
  const { publishedOn } = await database().article.findUniqueOrThrow({ where: { id } })
  expect(publishedOn?.toISOString().slice(0, 10)).toBe('2024-05-16')
})

test('nobody can edit or delete the history', async () => {
  await database().auditEntry.create({ data: { actor: 'portal', action: 'publish' } })
  const client = new pg.Client({ connectionString: url() })
  await client.connect()
  await expect(client.query("UPDATE audit_entry SET actor = 'x'")).rejects.toThrow('append-only')
  await expect(client.query('DELETE FROM audit_entry')).rejects.toThrow('append-only')
  await client.end()
})
