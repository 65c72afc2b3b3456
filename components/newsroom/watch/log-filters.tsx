import { loggedGroups } from '../../../lib/watch/deeds.ts'
import type { LogFilter } from '../../../lib/watch/desk.ts'
import { Options } from '../options.tsx'

type Props = { filter: LogFilter; people: { value: string; label: string }[] }

/** Narrows the log: a plain form that asks for the same page. */
export function LogFilters({ filter, people }: Props) {
  return (
    <search>
      <form action="/admin/nhat-ky" className="filters">
        <div className="narrow">
          <p className="field">
            <label htmlFor="viec">Việc</label>
            <select id="viec" name="viec" defaultValue={filter.group}>
              <option value="">Mọi việc</option>
              <Options of={loggedGroups} />
            </select>
          </p>
          <p className="field">
            <label htmlFor="nguoi">Người</label>
            <select id="nguoi" name="nguoi" defaultValue={filter.person}>
              <option value="">Mọi người</option>
              <Options of={people} />
            </select>
          </p>
          <p className="field">
            <label htmlFor="ngay">Ngày</label>
            <input id="ngay" name="ngay" type="date" defaultValue={filter.day ?? ''} />
          </p>
          <p className="buttons">
            <button type="submit" className="quiet">
              Lọc
            </button>
          </p>
        </div>
      </form>
    </search>
  )
}
