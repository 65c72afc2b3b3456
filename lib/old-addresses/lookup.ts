import { readersDatabase } from '../edition/recording.ts'
import { likesOf } from './pattern.ts'
import { type Compiled, firstMatch } from './settings.ts'
import { type OldTarget, onlyTarget } from './target.ts'

type Row = { address: string; place: number; chosen: boolean; kind: OldTarget['kind']; id: number | null }

/**
 * What the first of these whole addresses leads to that leads anywhere: as it is written, else in any case of
 * its letters where only one thing answers to that. An editor's choice outweighs what came with an import.
 */
export async function targetAt(addresses: string[]): Promise<OldTarget | null> {
  const rows = await readersDatabase().$queryRaw<Row[]>`
    WITH asked AS MATERIALIZED (
      SELECT lower(address) AS folded, place::int FROM unnest(${addresses}::text[]) WITH ORDINALITY AS given(address, place)
    )
    SELECT found.*, asked.place FROM asked CROSS JOIN LATERAL (
      SELECT address, true AS chosen, kind, target_id AS id FROM address_choice WHERE folded = asked.folded
      UNION ALL SELECT address, false, 'article', article_id FROM old_address WHERE folded = asked.folded
      UNION ALL SELECT address, false, 'picture', picture_id FROM old_picture_address WHERE folded = asked.folded
    ) AS found`
  for (const [index, address] of addresses.entries()) {
    const here = rows.filter(({ place }) => place === index + 1)
    const same = here.filter((row) => row.address === address)
    for (const some of [same.filter(({ chosen }) => chosen), same, here]) {
      if (some.length > 0) return onlyTarget(some.map(targetOf))
    }
  }
  return null
}

const targetOf = ({ kind, id }: Pick<Row, 'kind' | 'id'>): OldTarget => {
  if (kind === 'gone' || kind === 'ignored') return { kind }
  return { kind, id: id as number }
}

/** What an editor chose for this number of a series. */
export async function chosenFor(series: string, number: string): Promise<OldTarget | null> {
  const rows = await readersDatabase().$queryRaw<Pick<Row, 'kind' | 'id'>[]>`
    SELECT kind, target_id AS id FROM address_choice WHERE number = ${number} AND series = ${series}`
  return onlyTarget(rows.map(targetOf))
}

type Candidate = { address: string | null; id: number; own: boolean }

/** `several`: more than one piece had this number; which one is meant nobody can say. */
export type Numbered = { id: number | null; several: boolean }

/**
 * The piece whose old address holds this number where a pattern of this series takes it out; else, where the
 * series says so, the piece that brought the number along as its own and is not known by another of the series.
 */
export async function pieceNumbered(patterns: Compiled[], by: Compiled, number: string): Promise<Numbered> {
  const kin = patterns.filter(({ series, leadsTo }) => series === by.series && leadsTo === 'article')
  const own = by.ownIds ? ownId(number) : null
  const likes = kin.flatMap(({ pattern }) => likesOf(pattern, number))
  const rows = await readersDatabase().$queryRaw<Candidate[]>`
    (SELECT address, article_id AS id, false AS own FROM old_address
      WHERE numbers @> ARRAY[${number}::text] AND folded LIKE ANY(${likes}::text[]) LIMIT 100)
    UNION ALL
    (SELECT old_address.address, article.id, true FROM article LEFT JOIN old_address ON old_address.article_id = article.id
      WHERE article.id = ${own}::int AND article.kept_id)`
  const read = rows.map((row) => ({ ...row, number: numberIn(patterns, by.series, row.address) }))
  const ids = new Set(read.filter((row) => !row.own && row.number === number).map(({ id }) => id))
  if (ids.size > 0) return { id: ids.size === 1 ? ([...ids][0] as number) : null, several: ids.size > 1 }
  const itself = read.filter((row) => row.own)
  const otherwise = itself.some((row) => row.number !== null && row.number !== number)
  return { id: otherwise ? null : (itself[0]?.id ?? null), several: false }
}

/** The number of a stored address, if a pattern of this series is what reads it. */
function numberIn(patterns: Compiled[], series: string, address: string | null): string | null {
  if (address === null) return null
  const [path, query] = splitAddress(address)
  const found = firstMatch(patterns, path, query)
  return found?.by.series === series ? found.number : null
}

/** A stored address as path and query: in the query every `?` is encoded. */
export function splitAddress(address: string): [string, URLSearchParams] {
  const [path = '', query = ''] = address.split(/\?(?=[^?]*$)/)
  return [path, new URLSearchParams(query)]
}

const ownId = (number: string) =>
  /^[1-9]\d{0,9}$/.test(number) && Number(number) <= 2_147_483_647 ? Number(number) : null
