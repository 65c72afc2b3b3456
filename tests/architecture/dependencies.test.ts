import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { billOfMaterials } from '../../bin/sbom.ts'

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'))
const manifest = read('package.json')
const packages: Record<
  string,
  { version: string; license?: string; dev?: boolean; integrity?: string; resolved?: string }
> = read('package-lock.json').packages
const installed = Object.entries(packages).filter(([folder]) => folder !== '')

/** What may be in the portal: nothing that would bind the newspaper's own code. */
const allowed = new Set(
  [
    '0BSD Apache-2.0 BlueOak-1.0.0 BSD BSD-2-Clause BSD-3-Clause CC-BY-4.0 CC0-1.0 EPL-2.0 ISC',
    'LGPL-3.0-or-later MIT MIT-0 MPL-2.0 OFL-1.1 Python-2.0 Unlicense Zlib',
  ].flatMap((line) => line.split(' ')),
)
/** Packages whose package.json says none, by what their README says. */
const unsaid: Record<string, string> = {
  'combine-errors': 'MIT',
  'seq-queue': 'MIT',
  'humanize-number': 'MIT',
  only: 'MIT',
}

const licenceOf = (folder: string, said: string | undefined): string => {
  const name = folder.split('node_modules/').at(-1) as string
  const own = read(join(folder, 'package.json'))
  return said ?? own.license ?? own.licenses?.[0]?.type ?? unsaid[name] ?? 'none'
}

/** True for `A`, `(A OR other)` and `A AND B` where each that binds is allowed. */
const isAllowed = (expression: string) =>
  expression
    .replace(/[()]/g, '')
    .split(/ or /i)
    .some((choice) => choice.split(/ and /i).every((licence) => allowed.has(licence.trim())))

test('every dependency is named with one exact version', () => {
  const named = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.overrides }
  expect(
    Object.entries(named).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version as string)),
  ).toEqual([])
})

test('what is installed is what its sum says', () => {
  const loose = installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))
  expect(loose.map(([folder]) => folder)).toEqual([])
})

test('each licence is one that a newspaper can live with', () => {
  const here = installed.filter(([folder]) => {
    try {
      return Boolean(read(join(folder, 'package.json')))
    } catch {
      // A package for another kind of machine is not installed here.
      return false
    }
  })
  expect(here.length).toBeGreaterThan(500)
  const others = here.map(([folder, { license }]) => [folder, licenceOf(folder, license)] as const)
  expect(others.filter(([, licence]) => !isAllowed(licence))).toEqual([])
})

test('the list of what the portal is made of has every package that runs, with its sum', () => {
  const { components } = billOfMaterials('package-lock.json') as {
    components: { name: string; purl: string }[]
  }
  const listed = new Map(components.map((one) => [one.name, one]))
  for (const [name, version] of Object.entries(manifest.dependencies))
    expect(listed.get(name), name).toMatchObject({ version, hashes: [{ alg: 'SHA-512' }] })
  expect(listed.get('@tiptap/core')?.purl).toMatch(/^pkg:npm\/%40tiptap\/core@/)
  expect(listed.has('vitest')).toBe(false)
})
