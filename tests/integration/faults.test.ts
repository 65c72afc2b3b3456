import { writeFile } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { publish, withdraw } from '../../lib/articles/write.ts'
import { makeSection } from '../../lib/sections/write.ts'
import { system } from '../../lib/staff/actor.ts'
import { runPortal } from '../setup/command.ts'
import { database, useDatabase } from '../setup/database.ts'
import { editionNumber, importLines, line, useFolder, wrongCounts } from '../setup/newsroom.ts'

const { url } = useDatabase()
const folder = useFolder()
beforeAll(() => makeSection(system, { slug: 'xa-hoi', name: 'Xã hội' }))

const points = ['before-write', 'after-write', 'after-stamp', 'after-commit', 'before-answer'] as const
const committed = (point: string) => point === 'after-commit' || point === 'before-answer'
const portal = (args: string[], fault = '') =>
  runPortal(args, { DATABASE_URL: url(), DATA_DIR: folder.path('data'), FAULT_POINT: fault })
const stateOf = async (id: number) => (await database().article.findUnique({ where: { id } }))?.state

describe.each(points)('killed %s', (point) => {
  const id = points.indexOf(point) + 1

  test('an import is there whole or not at all, and runs again', async () => {
    const file = folder.path(`${point}.jsonl`)
    const ids = [id * 10, id * 10 + 1]
    await writeFile(file, ids.map((own) => `${JSON.stringify(line({ id: own }))}\n`).join(''))
    const before = await editionNumber()
    expect((await portal(['import', 'articles', file], `import:${point}`)).signal).toBe('SIGKILL')
    expect(await database().article.count({ where: { id: { in: ids }, state: 'published' } })).toBe(
      committed(point) ? 2 : 0,
    )
    expect(await editionNumber()).toBe(before + (committed(point) ? 1 : 0))
    expect(await wrongCounts()).toEqual([])
    const again = await portal(['import', 'articles', file])
    expect(again.out).toContain(committed(point) ? 'giữ nguyên 2' : 'thêm 2')
    expect([again.code, await editionNumber()]).toEqual([0, before + 1])
    expect(await wrongCounts()).toEqual([])
  })

  test('a publish and a withdrawal happened whole or not at all', async () => {
    await importLines(folder.path('x.jsonl'), [
      line({ id: 500 + id, publishedAt: '2098-01-01T00:00:00+07:00' }),
    ])
    const [own, before] = [500 + id, await editionNumber()]
    expect((await portal(['publish', String(own)], `publish:${point}`)).signal).toBe('SIGKILL')
    expect(await stateOf(own)).toBe(committed(point) ? 'published' : 'scheduled')
    expect(await editionNumber()).toBe(before + (committed(point) ? 1 : 0))
    await publish(system, own)
    expect((await portal(['withdraw', String(own)], `withdraw:${point}`)).signal).toBe('SIGKILL')
    expect(await stateOf(own)).toBe(committed(point) ? 'withdrawn' : 'published')
    await withdraw(system, own)
    expect(await editionNumber()).toBe(before + 2)
    expect(await wrongCounts()).toEqual([])
  })
})
