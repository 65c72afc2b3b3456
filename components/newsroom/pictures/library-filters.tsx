import type { PictureQuery } from '../../../lib/media/schema.ts'
import type { PublishedSection } from '../../../lib/sections/published.ts'

/** What the library is searched by: a plain form, so that a search is an address. */
export function LibraryFilters({ query, sections }: { query: PictureQuery; sections: PublishedSection[] }) {
  return (
    <search>
      <form method="get" action="/admin/anh" className="library-filters">
        <label>
          <span>Tìm theo chữ (không dấu cũng được)</span>
          <input type="search" name="q" defaultValue={query.q} />
        </label>
        <label>
          <span>Nguồn ảnh</span>
          <input name="nguon" defaultValue={query.nguon} />
        </label>
        <label>
          <span>Ngày tải lên</span>
          <input type="date" name="ngay" defaultValue={query.ngay} />
        </label>
        <label>
          <span>Dùng trong chuyên mục</span>
          <select name="muc" defaultValue={query.muc ?? ''}>
            <option value="">Mọi chuyên mục</option>
            {inTree(sections).map((section) => (
              <option key={section.id} value={section.id}>
                {section.parent ? `${section.parent.name} › ${section.name}` : section.name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>Tình trạng</span>
          <select name="go" defaultValue={query.go ?? ''}>
            <option value="">Đang dùng được</option>
            <option value="1">Đã gỡ</option>
          </select>
        </label>
        <button type="submit">Tìm</button>
      </form>
    </search>
  )
}

/** Each section followed by those under it. */
function inTree(sections: PublishedSection[]): PublishedSection[] {
  const under = (id: number | undefined) => sections.filter(({ parent }) => parent?.id === id)
  return under(undefined).flatMap((section) => [section, ...under(section.id)])
}
