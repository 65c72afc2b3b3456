import { frontPage } from '../../../lib/front/board.ts'
import type { MenuItem } from '../../../lib/sections/section.ts'

/** Chooses which front's board is shown: a plain form. */
export function ScopePicker({ menu, scope }: { menu: MenuItem[]; scope: number }) {
  return (
    <form method="get" action="/admin/trang-nhat" className="scope">
      <p className="field">
        <label htmlFor="scope">Bảng của trang</label>
        <select id="scope" name="muc" defaultValue={scope} key={scope}>
          <option value={frontPage}>Trang nhất</option>
          {menu.flatMap(({ children, ...section }) => [
            <option key={section.id} value={section.id}>
              {section.name}
            </option>,
            ...children.map((child) => (
              <option key={child.id} value={child.id}>
                {`${section.name} › ${child.name}`}
              </option>
            )),
          ])}
        </select>
      </p>
      <button type="submit" className="quiet">
        Mở
      </button>
    </form>
  )
}
