import { type Asked, longestText, type Problem } from '../../../lib/search/asked.ts'
import type { MenuItem } from '../../../lib/sections/section.ts'
import { addresses } from '../../../lib/site/addresses.ts'
import { asset } from '../../../lib/site/assets.ts'

/** Of the words that say what is wrong. */
export const problemId = 'chua-tim-duoc'

type Props = { asked: Asked; sections: MenuItem[]; problem: Problem | 'too-slow' | null }

/** A plain form; `search.js` offers topics, sections and authors under the field while somebody types. */
export function SearchForm({ asked, sections, problem }: Props) {
  const filtered = asked.section !== '' || asked.from !== '' || asked.until !== ''
  return (
    <search>
      <script type="module" src={asset('/search.js')} />
      <form className="search" action={addresses.search()} method="get">
        <div className="ask">
          <label htmlFor="tu-khoa">Từ muốn tìm</label>
          <input
            id="tu-khoa"
            type="search"
            name="q"
            maxLength={longestText}
            defaultValue={asked.text}
            autoComplete="off"
            enterKeyHint="search"
            data-suggest={addresses.suggestions()}
          />
          <button type="submit">Tìm</button>
        </div>
        <details open={filtered || problem === 'bad-time' || problem === 'bad-section'}>
          <summary>Lọc theo chuyên mục, thời gian</summary>
          <div className="fields">
            <label>
              <span>Chuyên mục</span>
              <select name="muc" defaultValue={asked.section}>
                <option value="">Mọi chuyên mục</option>
                {sections.map((section) => (
                  <Options key={section.id} section={section} />
                ))}
              </select>
            </label>
            <When
              name="tu"
              label="Từ ngày, tháng hoặc năm"
              value={asked.from}
              wrong={problem === 'bad-time'}
            />
            <When name="den" label="Đến hết" value={asked.until} wrong={problem === 'bad-time'} />
          </div>
        </details>
        {asked.order === 'newest' && <input type="hidden" name="xep" value="moi-nhat" />}
      </form>
    </search>
  )
}

function Options({ section }: { section: MenuItem }) {
  return (
    <>
      <option value={section.slug}>{section.name}</option>
      {section.children.map(({ id, slug, name }) => (
        <option key={id} value={slug}>{`– ${name}`}</option>
      ))}
    </>
  )
}

/** A field of text, because a month and a year are times too. */
function When({ name, label, value, wrong }: { name: string; label: string; value: string; wrong: boolean }) {
  return (
    <label>
      <span>{label}</span>
      <input
        type="text"
        name={name}
        maxLength={10}
        placeholder="16/05/2024"
        defaultValue={value}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? problemId : undefined}
      />
    </label>
  )
}
