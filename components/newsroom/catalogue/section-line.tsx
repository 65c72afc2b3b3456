import type { SectionRow } from '../../../lib/sections/desk.ts'
import { addresses } from '../../../lib/site/addresses.ts'
import { counted } from './counted.ts'

/** A section in the list: its name, which leads to its form, its address, what it holds. */
export function SectionLine({ section }: { section: SectionRow }) {
  return (
    <>
      <a href={`/admin/chuyen-muc/${section.id}`}>{section.name}</a>
      <small className="soft">
        <span>{addresses.section(section)}</span>
        <span className="count">{counted(section.pieces)}</span>
        {section.retired && <strong>Đã khép</strong>}
      </small>
    </>
  )
}
