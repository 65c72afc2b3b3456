import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir, totalmem } from 'node:os'
import { join, relative } from 'node:path'
import type { Figures } from '../tests/setup/figures.ts'

/**
 * A page that says what was proven and which test says so: `node bin/proof.ts attacks` runs the tests that
 * `bin/proofs/attacks.ts` names and writes their own names, results and figures into `docs/attacks.md`,
 * between two marks. Ends with 1 when one of them failed or a group has none.
 */
export type Proof = {
  /** The page that is written into. */
  page: string
  /** The figures of a line, and what each is where a test that held says nothing of it. */
  columns: Record<string, number | ''>
  /** Long tests: one file after the other, and where files are named after the page's name, the lines of others stand as they were. */
  alone?: boolean
  /** The tests of one outermost `describe` are one line, with their figures added up; what failed is named. */
  families?: true
  groups: Group[]
}
/** `tests`: the names (with those of their `describe`) that count, where a file holds others, too. */
export type Group = { name: string; files: { file: string; tests?: RegExp }[] }

type Result = {
  ancestorTitles: string[]
  title: string
  fullName: string
  status: string
  meta?: { figures?: Figures }
}
type Run = { testResults: { name: string; message: string; assertionResults: Result[] }[] }

const [name = '', ...only] = process.argv.slice(2)
if (!existsSync(join(import.meta.dirname, 'proofs', `${name}.ts`)))
  throw new Error(`There is no list bin/proofs/${name}.ts.`)
const proof: Proof = (await import(`./proofs/${name}.ts`)).default
const said = (command: string, ...args: string[]) =>
  spawnSync(command, args, { encoding: 'utf8' }).stdout.trim()
const changed = said('git', 'status', '--porcelain', '--untracked-files=no', '--', '.', `:!${proof.page}`)
const commit = `${said('git', 'rev-parse', '--short', 'HEAD')}${changed ? ' and changes on it' : ''}`
const files = [...new Set(proof.groups.flatMap(({ files }) => files.map(({ file }) => file)))]
const page = readFileSync(proof.page, 'utf8')
/** The lines of the page's table, cell by cell. */
const written = page.split('\n').map((line) =>
  line
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())
    .slice(1, -1),
)
const { results, minutes } = proof.alone ? runAlone(files) : run(files)
let failed = 0
let held = 0
let stands = 0
const lines = proof.groups.flatMap((group) => linesOf(group))
const earlier = stands > 0 ? ` (${stands} lines as they were at ${commitsOf(page)})` : ''
const head = `${new Date().toISOString().slice(0, 10)}, commit ${commit}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${minutes} min: ${held + failed} lines, ${failed} failed${earlier}. Made by \`node bin/proof.ts ${name}\`.`
write([head, '', ...table(lines)].join('\n'))
console.error(head)
process.exit(failed > 0 ? 1 : 0)

function run(files: string[]): { results: Map<string, Result[]>; minutes: number } {
  const folder = mkdtempSync(join(tmpdir(), 'proof-'))
  const out = join(folder, 'results.json')
  const began = Date.now()
  spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--retry=0',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${out}`,
      ...files,
    ],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  )
  const { testResults } = JSON.parse(readFileSync(out, 'utf8')) as Run
  rmSync(folder, { recursive: true })
  for (const { name, message, assertionResults } of testResults)
    if (assertionResults.length === 0) console.error(`${name}: ${message}`)
  return {
    results: new Map(testResults.map((file) => [relative(process.cwd(), file.name), file.assertionResults])),
    minutes: Math.round((Date.now() - began) / 6_000) / 10,
  }
}

/** Each file by itself. */
function runAlone(files: string[]): ReturnType<typeof run> {
  const runs = files.filter((one) => only.length === 0 || only.includes(one)).map((file) => run([file]))
  return {
    results: new Map(runs.flatMap(({ results }) => [...results])),
    minutes: Math.round(runs.reduce((sum, one) => sum + one.minutes, 0) * 10) / 10,
  }
}

/** The lines of a file that was not run, as the page has them. */
function standing(file: string): string[][] {
  const own = written.filter((row) => row.at(-1)?.split(' ')[0] === file && row[1] !== 'not run')
  stands += own.length
  for (const [, what = ''] of own) {
    if (what.startsWith('**')) failed++
    else held++
  }
  return own.map(([, ...rest]) => rest)
}

/** The commits at which the lines of a page were true. */
function commitsOf(page: string): string {
  const [, last = '', ...before] =
    /, commit (\w+)[^:]*: .*?(?: as they were at ([\w, ]+)\))?\. Made by/.exec(page) ?? []
  return [...new Set([last, ...before.filter(Boolean).flatMap((some) => some.split(', '))])].join(', ')
}

function linesOf({ name, files }: Group): string[][] {
  const lines = files.flatMap(({ file, tests }) => {
    const own = (results.get(file) ?? []).filter(
      ({ fullName, status }) => status !== 'skipped' && (tests?.test(fullName) ?? true),
    )
    const blank = (what: string) => [[what, ...Object.keys(proof.columns).map(() => ''), file]]
    if (proof.alone && !results.has(file)) {
      const before = standing(file)
      return before.length > 0 ? before : blank('not run')
    }
    if (own.length === 0) {
      failed++
      return blank('**nothing ran**')
    }
    const rows = own.map((result) => lineOf(result, file))
    return (proof.families ? inFamilies(own, rows) : rows).map((row) => row.map(escaped))
  })
  return lines.map(([what = '', ...rest], index) => [index === 0 ? name : '', what, ...rest])
}

function inFamilies(results: Result[], rows: string[][]): string[][] {
  const families = Map.groupBy(
    rows.map((row, at) => ({ row, result: results[at] as Result })),
    ({ result }) => result.ancestorTitles[0] ?? result.title,
  )
  return [...families].map(([family, members]) => {
    const [first = []] = members.map(({ row }) => row)
    const broken = members.filter(({ result }) => result.status !== 'passed')
    const all = members.length > 1 ? `**failed**: ${family}: ${titles(broken)}` : (first[0] as string)
    const what = broken.length > 0 ? all : family
    const figures = Object.keys(proof.columns).map((_, column) => {
      const counts = members.map(({ row }) => Number(row[column + 1] || 0))
      return String(counts.reduce((sum, count) => sum + count, 0))
    })
    // Where it lies is said short: under tests/, or beside what it tests.
    return [what, ...figures, (first.at(-1) as string).replace(/^tests\/|\.test\.ts/g, '')]
  })
}

function titles(members: { result: Result }[]): string {
  return members.map(({ result }) => [...result.ancestorTitles.slice(1), result.title].join(': ')).join(' · ')
}

function lineOf({ ancestorTitles, title, status, meta }: Result, file: string): string[] {
  const passed = status === 'passed'
  if (passed) held++
  else failed++
  const what = [...ancestorTitles, title].join(': ')
  const figures = Object.entries(proof.columns).map(([column, usual]) =>
    String(meta?.figures?.[column] ?? (passed ? usual : '?')),
  )
  const more = Object.entries(meta?.figures ?? {}).filter(([column]) => !(column in proof.columns))
  const others = more.map(([column, count]) => `${column}: ${count}`).join(', ')
  return [passed ? what : `**failed**: ${what}`, ...figures, ...(others ? [`${file} (${others})`] : [file])]
}

function table(rows: string[][]): string[] {
  const cells = (row: string[]) => `| ${row.join(' | ')} |`
  const heading = ['group', 'what is tried', ...Object.keys(proof.columns), 'test']
  return [cells(heading), `|${heading.map(() => '---').join('|')}|`, ...rows.map(cells)]
}

/** Names are words, whatever signs they hold; what is made here may be bold. */
function escaped(text: string): string {
  return text.replace(/[|\\<>_`[\]]|(?<!\*)\*(?!\*)/g, '\\$&').replace(/[\p{Cc}\s]+/gu, ' ')
}

function write(text: string): void {
  const [begin, end] = ['<!-- proof -->', '<!-- /proof -->']
  const [from, to] = [page.indexOf(begin), page.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`${proof.page} has no place for it: ${begin} … ${end}.`)
  writeFileSync(proof.page, `${page.slice(0, from + begin.length)}\n\n${text}\n\n${page.slice(to)}`)
  spawnSync('node_modules/.bin/biome', ['format', '--write', proof.page], { stdio: 'inherit' })
}
