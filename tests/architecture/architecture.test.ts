import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { tags } from '../../lib/edition/tags.ts'
import { reservedSlugs } from '../../lib/site/addresses.ts'
import { type Source, sourcesIn } from './sources.ts'

const lib = sourcesIn('lib')
const components = sourcesIn('components')
const app = sourcesIn('app')
const reader = sourcesIn('app/(reader)', 'app/(frame)', 'components/reader')
const offenders = (sources: Source[], wrong: (source: Source) => boolean) =>
  sources.filter(wrong).map(({ path }) => path)

test('imports point one way: app, components, lib', () => {
  const imports = (sources: Source[], ...areas: RegExp[]) =>
    offenders(sources, (source) => source.imports.some((name) => areas.some((area) => area.test(name))))
  expect(imports(lib, /^(app|components|prisma|bin|tests)\//, /^server\.ts$/)).toEqual([])
  expect(imports(components, /^(app|bin|tests|prisma)\//, /^server\.ts$/)).toEqual([])
  expect(imports(app, /^(bin|tests|prisma)\//, /^server\.ts$/)).toEqual([])
})

test('nothing in lib knows the framework', () => {
  expect(offenders(lib, (source) => source.imports.some((name) => /^next(\/|$)/.test(name)))).toEqual([])
})

test('date-fns is loaded function by function: its index costs every process seconds', () => {
  const all = [...lib, ...components, ...app, ...sourcesIn('bin', 'prisma')]
  expect(offenders(all, (source) => source.imports.includes('date-fns'))).toEqual([])
})

test('pages and components never reach the database: they read through published.ts', () => {
  const reaches = (source: Source) => source.imports.some((name) => name.startsWith('lib/database/'))
  expect(offenders([...app, ...components], reaches)).toEqual([])
})

test('only published reads decide what the reader site shows', () => {
  const wrong = (source: Source) =>
    source.imports.some((name) => /^lib\/.*\/(desk|write|actions)\.ts$/.test(name))
  expect(offenders(reader, wrong)).toEqual([])
})

test('a reader page is a document: no client code, no request data, no streaming', () => {
  const forbidden =
    /'use client'|"use client"|\bcookies\(|\bheaders\(|\bsearchParams\b|<Suspense|\sstyle=\{|\bnew Date\(\)|Date\.now\(/
  const framework = /^next\/(link|image|font|script|dynamic|headers|navigation|form)/
  expect(offenders(reader, ({ text }) => forbidden.test(text))).toEqual([])
  expect(
    offenders(reader, (source) =>
      source.imports.some((name) => framework.test(name) && name !== 'next/navigation'),
    ),
  ).toEqual([])
  expect(offenders(reader, ({ path }) => /(loading|error|template)\.tsx$/.test(path))).toEqual([])
})

test('raw markup stands in no component', () => {
  expect(offenders([...app, ...components], ({ text }) => text.includes('dangerouslySetInnerHTML'))).toEqual(
    [],
  )
})

test('what Next shows for a refusal or a missing page is nothing: the server has pages for these', () => {
  const fallback = /^app\/(\(reader\)\/)?(not-found|forbidden|unauthorized)\.tsx$/
  const fallbacks = app.filter(({ path }) => fallback.test(path))
  expect(fallbacks).toHaveLength(6)
  expect(offenders(fallbacks, ({ text }) => !/return null|from '\.\.?\/not-found\.tsx'/.test(text))).toEqual(
    [],
  )
})

test('force-dynamic stands once for each site, on its root layout', () => {
  const dynamic = offenders(app, ({ text }) => text.includes('force-dynamic'))
  expect(dynamic.filter((path) => !/^app\/(\(\w+\)|admin)\/layout\.tsx$/.test(path))).toEqual([])
  expect(dynamic).toEqual(
    expect.arrayContaining(['app/(frame)/layout.tsx', 'app/(reader)/layout.tsx', 'app/admin/layout.tsx']),
  )
})

test('client code is named so and belongs to the newsroom', () => {
  const isClient = ({ text }: Source) => /^['"]use client['"]/m.test(text)
  // An error boundary is known to the framework by its name.
  const isNamed = ({ path }: Source) =>
    path === 'app/admin/error.tsx' || /^(app\/admin|components\/newsroom)\/.*\.client\.tsx$/.test(path)
  expect(
    offenders([...app, ...components, ...lib], (source) => isClient(source) && !isNamed(source)),
  ).toEqual([])
  expect(offenders([...app, ...components], (source) => isNamed(source) && !isClient(source))).toEqual([])
})

test('every page, action and JSON route of the newsroom asks who is there', () => {
  const doors = app.filter(({ path }) =>
    /^app\/admin\/(\(toa-soan\)|tai-khoan|du-lieu)\/(.*\/)?(page\.tsx|actions\.ts|route\.ts)$/.test(path),
  )
  expect(doors.length).toBeGreaterThan(0)
  const asks = /\b(requireActor|maybeActor|act|actOnOwn|jsonRoute)\(/
  // Who must set up a second factor gets to that page and to nothing else.
  const asksLess = doors.filter(({ text }) => /\b(requireMember|maybeMember|memberOf)\(/.test(text))
  expect(asksLess.map(({ path }) => path).sort()).toEqual([
    'app/admin/tai-khoan/hai-lop/actions.ts',
    'app/admin/tai-khoan/hai-lop/page.tsx',
    'app/admin/tai-khoan/page.tsx',
  ])
  expect(offenders(doors, (door) => !asks.test(door.text) && !asksLess.includes(door))).toEqual([])
})

test('every address of the API asks for a key, but for its document', () => {
  const doors = app.filter(({ path }) => /^app\/api\/v1\/(.*\/)?route\.ts$/.test(path))
  expect(doors.length).toBeGreaterThan(5)
  expect(offenders(doors, ({ text }) => !/= serve\(/.test(text))).toEqual([
    'app/api/v1/openapi.json/route.ts',
  ])
})

test('a tag is spelled in one place', () => {
  const names = Object.keys(tags).join('|')
  const spelled = new RegExp(`['"\`](${names}):`)
  const elsewhere = (source: Source) =>
    source.path !== 'lib/edition/tags.ts' &&
    /\b(dependsOn|stampEdition)\(/.test(source.text) &&
    spelled.test(source.text.replace(/remembered\(\s*[`'][^`']*[`']/g, ''))
  expect(offenders(lib, elsewhere)).toEqual([])
})

test('every tag that a read depends on is stamped by some write, and the other way round', () => {
  const reads = lib.filter(
    ({ text }) => text.includes('dependsOn(') || text.includes('tags.path(path), tags.all()'),
  )
  const writes = [...lib, ...sourcesIn('prisma/demo', 'bin')].filter(
    ({ path, text }) =>
      !reads.some((read) => read.path === path) && /stampEdition|tagsTouched|purge|takedown|Tags/.test(text),
  )
  const uses = (sources: Source[], name: string) =>
    sources.some(({ text }) => new RegExp(`\\btags\\.${name}\\b`).test(text))
  for (const name of Object.keys(tags)) {
    expect(uses(reads, name), `${name} is read`).toBe(true)
    expect(uses(writes, name), `${name} is stamped`).toBe(true)
  }
})

test('no section can take a word that an address of the portal begins with', () => {
  const routes = readdirSync('app/(reader)', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^[[(]/.test(entry.name))
    .map((entry) => entry.name)
  for (const word of [
    ...routes,
    'admin',
    'api',
    '_next',
    'media',
    'fonts',
    'rss',
    'luu-tru',
    'tim-kiem',
    'xem-truoc',
  ]) {
    expect(reservedSlugs, word).toContain(word)
  }
})

test('nothing is swallowed or printed in passing', () => {
  expect(
    offenders([...lib, ...app, ...components], ({ text }) => /catch\s*(\([^)]*\))?\s*\{\s*\}/.test(text)),
  ).toEqual([])
  expect(
    offenders([...app, ...components, ...lib], ({ text }) => /console\.(log|error|warn)\(/.test(text)),
  ).toEqual([])
})
