import { writtenAddress } from '../articles/old-address.ts'
import { database } from '../database/client.ts'
import { Prisma } from '../database/generated/client.ts'
import { seenOf } from '../seen.ts'
import type { Actor } from '../staff/actor.ts'
import { can, type Right } from '../staff/policy.ts'
import { type PatternSetting, patternSettings } from './settings.ts'
import { type Tried, tryAddress } from './try.ts'

const pageLength = 50
const forbidden = { ok: false, reason: 'forbidden' } as const
type Forbidden = typeof forbidden

/** An address that readers asked for in vain. Days in Asia/Ho_Chi_Minh. */
export type AskedRow = {
  address: string
  /** As it stands in a browser's line, to be sent on. */
  written: string
  count: number
  firstDay: string
  lastDay: string
  referrer: string
}
/** `next`: behind which row the next page begins; null: there is none. */
export type Page<Row> = { ok: true; rows: Row[]; next: string | null }

/** What is asked for in vain, the most asked first; fifty at a time, from behind the row that `after` names. */
export async function askedAddressPage(
  actor: Actor,
  after: string | null,
): Promise<Page<AskedRow> | Forbidden> {
  if (!can(actor, 'oldAddresses')) return forbidden
  const [, count, key] = /^(\d{1,18}) (.+)$/s.exec(after ?? '') ?? []
  const beyond = key
    ? Prisma.sql`WHERE count <= ${BigInt(count as string)} AND (count < ${BigInt(count as string)} OR key > ${key})`
    : Prisma.empty
  const rows = await database().$queryRaw<(Omit<AskedRow, 'written'> & { key: string })[]>`
    SELECT key, address, count::float8 AS count, first_day::text AS "firstDay", last_day::text AS "lastDay", referrer
    FROM asked_address ${beyond} ORDER BY count DESC, key LIMIT ${pageLength + 1}`
  const page = rows.slice(0, pageLength)
  const last = rows.length > pageLength ? page.at(-1) : undefined
  return {
    ok: true,
    rows: page.map(({ key: _, ...row }) => ({ ...row, written: writtenAddress(row.address) })),
    next: last ? `${last.count} ${last.key}` : null,
  }
}

export type ChoiceRow = {
  address: string
  kind: 'article' | 'section' | 'topic' | 'gone' | 'ignored'
  /** What it leads to, by its name; null for what is no more. */
  name: string | null
  /** It is said of every address with this number. */
  number: string | null
  at: string
  actorName: string
}

/** What editors have chosen, the newest first. */
export async function choicePage(actor: Actor, after: string | null): Promise<Page<ChoiceRow> | Forbidden> {
  if (!can(actor, 'oldAddresses')) return forbidden
  const [, moment, address] = /^(\d{1,15}) (.+)$/s.exec(after ?? '') ?? []
  const beyond = address
    ? Prisma.sql`WHERE (at, address) < (${new Date(Number(moment))}, ${address})`
    : Prisma.empty
  const rows = await database().$queryRaw<(Omit<ChoiceRow, 'at'> & { at: Date })[]>`
    SELECT address, kind, number, at, actor_name AS "actorName", CASE kind
      WHEN 'article' THEN (SELECT title FROM article WHERE id = target_id)
      WHEN 'section' THEN (SELECT name FROM section WHERE id = target_id)
      WHEN 'topic' THEN (SELECT name FROM topic WHERE id = target_id) END AS name
    FROM address_choice ${beyond} ORDER BY at DESC, address DESC LIMIT ${pageLength + 1}`
  const page = rows.slice(0, pageLength)
  const last = rows.length > pageLength ? page.at(-1) : undefined
  return {
    ok: true,
    rows: page.map((row) => ({ ...row, at: row.at.toISOString() })),
    next: last ? `${last.at.getTime()} ${last.address}` : null,
  }
}

/** Tries an address under the patterns as they are set; `tried` is null for what is no address. */
export async function tryOldAddress(
  actor: Actor,
  written: string,
): Promise<{ ok: true; tried: Tried | null } | Forbidden> {
  if (!can(actor, 'oldAddresses')) return forbidden
  return { ok: true, tried: await tryAddress(written, await patternSettings()) }
}

/** The same under patterns that nobody has saved yet. */
export async function tryPatterns(
  actor: Actor,
  written: string,
  settings: PatternSetting[],
): Promise<{ ok: true; tried: Tried | null } | Forbidden> {
  return can(actor, 'masthead' satisfies Right)
    ? { ok: true, tried: await tryAddress(written, settings) }
    : forbidden
}

/** The patterns with the mark that their form carries. */
export async function patternsForm(
  actor: Actor,
): Promise<{ ok: true; patterns: PatternSetting[]; seen: string } | Forbidden> {
  if (!can(actor, 'masthead')) return forbidden
  const patterns = await patternSettings()
  return { ok: true, patterns, seen: seenOf({ patterns }) }
}
