import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { copyFile, writeFile } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'
import { sampleArchives } from '../setup/archives.ts'
import { runPortal } from '../setup/command.ts'
import { useDatabase } from '../setup/database.ts'
import { line, useFolder } from '../setup/newsroom.ts'

const { url } = useDatabase()
const folder = useFolder()
const docs = [
  'README.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((name) => join('docs', name)),
].filter((name) => name.endsWith('.md'))
const samples = new Set([
  'bai.jsonl',
  'ra.jsonl',
  'bao.xml',
  'uploads',
  'ghost.json',
  'images',
  'luu',
  'luat.json',
  'sao-luu',
])
const scripts = JSON.parse(readFileSync('package.json', 'utf8')).scripts as Record<string, string>

test('every command of the command line in the docs does what it says', { timeout: 600_000 }, async () => {
  const commands = new Set(
    docs.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^npm run (?:-s )?portal -- (.+)$/gm)].map(
        (match) => match[1] as string,
      ),
    ),
  )
  expect(commands.size).toBeGreaterThan(4)
  await writeFile(folder.path('bai.jsonl'), `${JSON.stringify(line({ id: 812 }))}\n`)
  await copyFile(folder.path('bai.jsonl'), folder.path('ra.jsonl'))
  await sampleArchives(folder.path())
  // The import makes what the others need; the rest in the order of the page.
  const order = [...commands].sort(
    (a, b) => Number(b.includes('--create-sections')) - Number(a.includes('--create-sections')),
  )
  for (const command of order) {
    const words = (command.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ''))
    const args = words.map((word) => (samples.has(word) ? folder.path(word) : word))
    const { code, err } = await runPortal(args, { DATABASE_URL: url(), DATA_DIR: folder.path('data') })
    expect(code, `${command}: ${err}`).toBe(0)
  }
})

test('every npm script that the docs name exists, and so does every file that they link to', () => {
  for (const file of docs) {
    const text = readFileSync(file, 'utf8')
    for (const [, script] of text.matchAll(/npm run ([a-z]+)/g))
      expect(scripts, file).toHaveProperty(script as string)
    for (const [, target] of text.matchAll(/\]\(([^)#]+?)(?:#[^)]*)?\)/g)) {
      if (!/^https?:/.test(target as string)) {
        expect(existsSync(normalize(join(dirname(file), target as string))), `${file}: ${target}`).toBe(true)
      }
    }
  }
})
