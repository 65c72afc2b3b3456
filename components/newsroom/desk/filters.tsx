import { type DeskQuery, shelfWords } from '../../../lib/articles/desk-schema.ts'
import type { View } from '../../../lib/articles/desk-view.ts'
import { states } from '../../../lib/articles/workflow.ts'
import type { SectionChoice } from '../../../lib/sections/choices.ts'
import { Options } from '../options.tsx'

type Props = { query: DeskQuery; view: View; sections: SectionChoice[]; dayLabel: string }

/** Narrows the shelf that is looked at: a plain form that asks for the same page. */
export function Filters({ query, view, sections, dayLabel }: Props) {
  const hasState = view === 'mine' || view === 'waiting' || view === 'all'
  const isNarrowed = query.muc || query['trang-thai'] || query.nguoi || query.ngay
  return (
    <search>
      <form action="/admin" className="filters">
        <input type="hidden" name="ke" value={shelfWords[view]} />
        <p className="field">
          <label htmlFor="tim">Tìm trong ngăn này</label>
          <input
            id="tim"
            name="tim"
            type="search"
            defaultValue={query.tim}
            placeholder="Chữ trong tít, hoặc số bài"
            maxLength={200}
          />
        </p>
        <p className="buttons">
          <button type="submit">Tìm</button>
        </p>
        <details open={Boolean(isNarrowed)}>
          <summary>Lọc theo chuyên mục, người, ngày</summary>
          <div className="narrow">
            <p className="field">
              <label htmlFor="muc">Chuyên mục</label>
              <select id="muc" name="muc" defaultValue={query.muc}>
                <option value="">Mọi chuyên mục</option>
                <Options of={sections} />
              </select>
            </p>
            {hasState && (
              <p className="field">
                <label htmlFor="trang-thai">Trạng thái</label>
                <select id="trang-thai" name="trang-thai" defaultValue={query['trang-thai']}>
                  <option value="">Mọi trạng thái</option>
                  <Options of={Object.entries(states).map(([value, label]) => ({ value, label }))} />
                </select>
              </p>
            )}
            <p className="field">
              <label htmlFor="nguoi">Người viết hoặc bút danh</label>
              <input id="nguoi" name="nguoi" defaultValue={query.nguoi} maxLength={200} />
            </p>
            <p className="field">
              <label htmlFor="ngay">{dayLabel}</label>
              <input id="ngay" name="ngay" type="date" defaultValue={query.ngay} />
            </p>
            <p className="buttons">
              <button type="submit" className="quiet">
                Lọc
              </button>
            </p>
          </div>
        </details>
        {(isNarrowed || query.tim) && (
          <p className="narrowed">
            <a href={`/admin?ke=${shelfWords[view]}`}>Bỏ lọc, xem cả ngăn</a>
          </p>
        )}
      </form>
    </search>
  )
}
