import { database } from '../database/client.ts'
import { seenOf } from '../seen.ts'
import type { Actor } from '../staff/actor.ts'
import { can } from '../staff/policy.ts'
import { dayFromColumn } from './columns.ts'
import { settingsOf } from './groups.ts'

/** The settings as the newsroom's forms show them, each group with the mark that its form carries. */
export async function siteSettings(actor: Actor) {
  if (!can(actor, 'masthead')) return { ok: false as const, reason: 'forbidden' as const }
  const [masthead, notice, days, feeds, editions, signIn] = await Promise.all([
    settingsOf(database(), 'masthead'),
    settingsOf(database(), 'notice'),
    settingsOf(database(), 'days'),
    settingsOf(database(), 'feeds'),
    settingsOf(database(), 'editions'),
    settingsOf(database(), 'sign-in'),
  ])
  return {
    ok: true as const,
    masthead: { ...masthead, seen: seenOf(masthead) },
    notice: { ...notice, seen: seenOf(notice) },
    days: {
      mourningFrom: dayFromColumn(days.mourningFrom),
      mourningUntil: dayFromColumn(days.mourningUntil),
      festiveFrom: dayFromColumn(days.festiveFrom),
      festiveUntil: dayFromColumn(days.festiveUntil),
      seen: seenOf(days),
    },
    feeds: { ...feeds, seen: seenOf(feeds) },
    editions: { ...editions, seen: seenOf(editions) },
    signIn: { ...signIn, seen: seenOf(signIn) },
  }
}
