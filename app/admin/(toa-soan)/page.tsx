import type { Metadata } from 'next'
import { Filters } from '../../../components/newsroom/desk/filters.tsx'
import { LiveShelves } from '../../../components/newsroom/desk/live-shelves.client.tsx'
import { PieceList } from '../../../components/newsroom/desk/piece-list.tsx'
import { shelves } from '../../../components/newsroom/desk/shelves.ts'
import { deskCounts, deskPieces } from '../../../lib/articles/desk-list.ts'
import { markOf } from '../../../lib/articles/desk-mark.ts'
import { type DeskQuery, deskQuery, filterOf, shelfWords } from '../../../lib/articles/desk-schema.ts'
import { type DeskFilter, type ListOrder, orderOf, views } from '../../../lib/articles/desk-view.ts'
import { sectionChoices } from '../../../lib/sections/choices.ts'
import { sectionTree } from '../../../lib/sections/published.ts'
import type { Actor } from '../../../lib/staff/actor.ts'
import { can, readable } from '../../../lib/staff/policy.ts'
import { requireActor } from '../session.ts'

export const metadata: Metadata = { title: 'Bàn làm việc' }

type Props = { searchParams: Promise<Record<string, unknown>> }

/** The desk: the pieces that a member may read, on shelves. */
export default async function DeskPage({ searchParams }: Props) {
  const actor = await requireActor()
  if (readable(actor) === 'no') return <NoPieces />
  const query = deskQuery.parse(await searchParams)
  const filter = filterOf(query, firstShelf(actor))
  const [list, counts, sections, { byId }] = await Promise.all([
    deskPieces(actor, filter),
    deskCounts(actor),
    sectionChoices(),
    sectionTree(),
  ])
  const asked = { ...query, ke: shelfWords[filter.view] }
  return (
    <>
      <header className="desk-head">
        <h1>Bàn làm việc</h1>
        {can(actor, 'write') && (
          <a className="button" href="/admin/bai/moi">
            Viết bài
          </a>
        )}
      </header>
      <LiveShelves
        shelves={views.map((view) => ({
          view,
          name: shelves[view].name,
          href: `/admin?ke=${shelfWords[view]}`,
        }))}
        current={filter.view}
        counts={counts}
        mark={markOf(list.pieces)}
        source={`/admin/du-lieu/ban?${wordsOf(asked)}`}
      />
      <Filters query={query} view={filter.view} sections={sections} dayLabel={dayLabels[orderOf(filter)]} />
      {list.pieces.length === 0 && <p className="empty">{emptyWords(filter)}</p>}
      <PieceList
        pieces={list.pieces}
        order={orderOf(filter)}
        now={new Date()}
        sectionName={(id) => byId.get(id)?.name ?? ''}
      />
      <nav className="buttons pages" aria-label="Trang">
        {filter.after && (
          <a className="button quiet" href={`/admin?${wordsOf({ ...asked, sau: '' })}`}>
            Về đầu danh sách
          </a>
        )}
        {list.next && (
          <a className="button quiet" rel="next" href={`/admin?${wordsOf({ ...asked, sau: list.next })}`}>
            Xem tiếp
          </a>
        )}
      </nav>
    </>
  )
}

const dayLabels: Record<ListOrder, string> = {
  due: 'Ngày hẹn',
  published: 'Ngày đăng',
  changed: 'Ngày sửa',
}

/** Who writes begins at their own pieces, who decides at what waits for them. */
const firstShelf = ({ role }: Actor) =>
  role === 'contributor' || role === 'reporter' ? ('mine' as const) : ('waiting' as const)

function emptyWords({ view, section, state, author, day, words, after }: DeskFilter): string {
  const isNarrowed = section || state || author || day || words || after
  return isNarrowed ? 'Không có bài nào hợp với bộ lọc. Thử bớt điều kiện.' : shelves[view].empty
}

const wordsOf = (query: DeskQuery) =>
  new URLSearchParams(Object.entries(query).filter(([, value]) => value !== '')).toString()

function NoPieces() {
  return (
    <>
      <h1>Bàn làm việc</h1>
      <p className="empty">
        Người quản trị lo tài khoản và cài đặt, không đọc bài chưa đăng. Việc của bạn ở{' '}
        <a href="/admin/nhan-su">Nhân sự</a>, <a href="/admin/cai-dat">Cài đặt</a> và{' '}
        <a href="/admin/khoa-api">Khóa API</a>.
      </p>
    </>
  )
}
