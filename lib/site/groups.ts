import type { Database } from '../database/client.ts'
import type { Prisma } from '../database/generated/client.ts'
import { typedMoment } from '../vietnamese/typed.ts'
import { dayFromColumn, mastheadSelect } from './columns.ts'

/** What one form of the settings changes: two people at two forms are in nobody's way. */
const groups = {
  masthead: mastheadSelect,
  notice: { notice: true, noticeFrom: true, noticeUntil: true },
  days: { mourningFrom: true, mourningUntil: true, festiveFrom: true, festiveUntil: true },
  feeds: { feedFullText: true },
  editions: { editions: true },
  'sign-in': { requireTwoFactor: true },
} as const satisfies Record<string, Prisma.SiteSelect>

export type Group = keyof typeof groups
type Settings<G extends Group> = Prisma.SiteGetPayload<{ select: (typeof groups)[G] }>

/** The settings of one form as they are now; of a paper that has none yet, as they would begin. */
export async function settingsOf<G extends Group>(
  client: Pick<Database, 'site'>,
  group: G,
): Promise<Settings<G>> {
  const row = await client.site.findUnique({ where: { id: 1 } })
  const columns = Object.keys(groups[group])
  return Object.fromEntries(
    columns.map((column) => [column, (row ?? beginning)[column as keyof typeof beginning]]),
  ) as Settings<G>
}

const beginning = {
  ...Object.fromEntries(Object.keys(mastheadSelect).map((column) => [column, ''])),
  name: 'Báo Tỉnh',
  headTitle: 'Tổng biên tập',
  notice: '',
  noticeFrom: null,
  noticeUntil: null,
  mourningFrom: null,
  mourningUntil: null,
  festiveFrom: null,
  festiveUntil: null,
  feedFullText: false,
  editions: '',
  requireTwoFactor: false,
}

/** Settings as the fields of their form show them. */
export function asTyped(settings: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(settings).map(([name, value]) => {
      if (!(value instanceof Date)) return [name, String(value ?? '')]
      return [name, name.startsWith('notice') ? typedMoment(value) : (dayFromColumn(value) ?? '')]
    }),
  )
}
