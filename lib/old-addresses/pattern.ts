import { type Glob, has, likeOf, matchGlob, readGlob, type Taken } from './glob.ts'

/**
 * How a newspaper writes the shape of its old addresses (docs/addresses.md): `/#/{id}/*.htm`,
 * `*-post{id}.html`, `newsdetail.asp?NewsId={id}`. Letters in either case. What begins with `/` is a whole
 * path, anything else the end of one; what follows `?` must be among the address's parameters. No regular
 * expressions: nobody has to know them, and none can be written that takes for ever.
 */
export type Pattern = {
  written: string
  /** Segments of the path; null: whichever path. */
  segments: Glob[] | null
  /** The segments are all there are. */
  whole: boolean
  parameters: { name: string; value: Glob }[]
}

export const longestPattern = 200
/** Longer ones are no numbers of pieces. */
const longestNumber = 18
const mostStars = 10

/** Reads a pattern; the reason is a sentence in Vietnamese. */
export function readPattern(text: string): { ok: true; pattern: Pattern } | { ok: false; reason: string } {
  const written = text.trim().normalize('NFC')
  if (written.length > longestPattern) return no(`Mẫu dài quá ${longestPattern} ký tự.`)
  if (/[\p{Cc}\\\s]/u.test(written)) return no('Mẫu không được có dấu cách hay ký tự lạ.')
  const mark = written.indexOf('?')
  const path = mark < 0 ? written : written.slice(0, mark)
  const query = mark < 0 ? '' : written.slice(mark + 1)
  if (path === '' && query === '') return no('Mẫu còn trống.')
  if (/\/\//.test(path)) return no('Mẫu có hai dấu / liền nhau.')
  const whole = path.startsWith('/')
  const segments: Glob[] = []
  for (const segment of path === '' ? [] : (whole ? path.slice(1) : path).split('/')) {
    const read = readGlob(segment)
    if (!read.ok) return no(`Mẫu chưa rõ: ${read.reason}.`)
    segments.push(read.glob)
  }
  const parameters: Pattern['parameters'] = []
  for (const pair of query === '' ? [] : query.split('&')) {
    const [, name, value = ''] = /^([^=*#{}]+)=(.+)$/.exec(pair) ?? []
    if (!name) return no('Sau dấu ? phải là tên=giá trị, như NewsId={id}.')
    const read = readGlob(value)
    if (!read.ok) return no(`Mẫu chưa rõ: ${read.reason}.`)
    parameters.push({ name: name.toLowerCase(), value: read.glob })
  }
  const globs = [...segments, ...parameters.map(({ value }) => value)]
  if (has(globs, 'id') > 1) return no('Mỗi mẫu chỉ có một {id}.')
  if (has(globs, 'slug') > 1) return no('Mỗi mẫu chỉ có một {slug}.')
  if (has(globs, 'id') + has(globs, 'slug') === 0) return no('Mẫu phải có {id} ở chỗ con số của bài.')
  if (globs.flatMap(({ slugs }) => slugs).length > mostStars) return no(`Mẫu có quá ${mostStars} dấu *.`)
  const pattern = { written, segments: path === '' ? null : segments, whole, parameters }
  return { ok: true, pattern }
}

const no = (reason: string) => ({ ok: false, reason }) as const

export const takesId = ({ segments, parameters }: Pattern) =>
  has([...(segments ?? []), ...parameters.map(({ value }) => value)], 'id') > 0

/** What the pattern takes out of an address, decoded as lib/documents/address.ts does; null: no such address. */
export function matchPattern(pattern: Pattern, path: string, query: URLSearchParams): Taken | null {
  const taken: Taken = {}
  if (pattern.segments) {
    const asked = path.slice(1).toLowerCase().split('/')
    const surplus = asked.length - pattern.segments.length
    if (surplus < 0 || (pattern.whole && surplus > 0)) return null
    for (const [index, glob] of pattern.segments.entries()) {
      const found = matchGlob(glob, asked[index + surplus] as string)
      if (!found) return null
      Object.assign(taken, found)
    }
  }
  for (const { name, value } of pattern.parameters) {
    const given = [...query].find(([key]) => key.toLowerCase() === name)
    const found = given && matchGlob(value, given[1].toLowerCase())
    if (!found) return null
    Object.assign(taken, found)
  }
  return taken.id !== undefined && taken.id.length > longestNumber ? null : taken
}

/**
 * The addresses, in lower case, that a pattern could take this number out of, as SQL's LIKE: never too few;
 * `matchPattern` says which of them it does.
 */
export function likesOf({ segments, whole, parameters }: Pattern, id: string): string[] {
  const path = (segments ?? []).map((glob) => likeOf(glob, id)).join('/')
  const start = segments === null ? '/%' : `${whole ? '' : '%'}/${path}`
  if (parameters.length === 0) return [start, `${start}?%`]
  return [`${start}?%`]
}
