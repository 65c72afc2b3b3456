import { z } from 'zod'
import { isDay } from '../vietnamese/dates.ts'
import { type DeskFilter, type View, views } from './desk-view.ts'
import { type State, states } from './workflow.ts'

/** The words of the desk's address for its shelves: `/admin?ke=cho-toi`. */
export const shelfWords: Record<View, string> = {
  mine: 'cua-toi',
  waiting: 'cho-toi',
  scheduled: 'hen-gio',
  today: 'hom-nay',
  returned: 'tra-lai',
  all: 'tat-ca',
}

const text = z.string().trim().max(200).catch('')

/** The query of the desk's page and of the route that its counts come from. What makes no sense is as good as left out. */
export const deskQuery = z.object({
  ke: text,
  muc: text,
  'trang-thai': text,
  nguoi: text,
  ngay: text,
  tim: text,
  sau: text,
})
export type DeskQuery = z.infer<typeof deskQuery>

/** What a query asks of the desk; `fallback`: the shelf when it names none. */
export function filterOf(query: DeskQuery, fallback: View): DeskFilter {
  const state = query['trang-thai']
  const section = /^[1-9]\d{0,8}$/.test(query.muc) ? Number(query.muc) : undefined
  return {
    view: views.find((view) => shelfWords[view] === query.ke) ?? fallback,
    section,
    state: Object.hasOwn(states, state) ? (state as State) : undefined,
    author: query.nguoi || undefined,
    day: isDay(query.ngay) ? query.ngay : undefined,
    words: query.tim || undefined,
    after: query.sau || undefined,
  }
}
