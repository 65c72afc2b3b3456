'use client'

import { slugOf } from '../../../../lib/vietnamese/slug.ts'
import { Panel } from '../panel.client.tsx'
import { usePieceState } from '../piece-context.client.tsx'
import { LineField } from './about-panel.client.tsx'

/** What a search engine shows of a title and of a description before it cuts, in characters. */
const shown = { title: 60, description: 155 }

/** Words for search engines, and the result as one would show it. Empty: the headline and the lead. */
export function SearchPanel() {
  const { searchTitle, searchDescription, title, lead } = usePieceState((state) => state.fields)
  const id = usePieceState((state) => state.draft.id)
  const resultTitle = searchTitle.trim() || title.trim() || 'Bài chưa có tít'
  const resultText = searchDescription.trim() || lead.trim()
  return (
    <Panel name="tim-kiem" title="Máy tìm kiếm">
      <LineField name="searchTitle" label={counted('Tít', searchTitle, shown.title)} hint={title} />
      <LineField
        name="searchDescription"
        label={counted('Mô tả', searchDescription, shown.description)}
        hint={lead}
        long
      />
      <section className="result" aria-label="Kết quả tìm kiếm sẽ hiện">
        <p className="result-address">{`… › tin › ${slugOf(title)}-${id}`}</p>
        <p className="result-title">{cut(resultTitle, shown.title)}</p>
        <p className="result-text">{cut(resultText, shown.description)}</p>
      </section>
    </Panel>
  )
}

const counted = (label: string, text: string, most: number) => (
  <>
    {label} <span className={text.length > most ? 'count many' : 'count'}>{`${text.length}/${most}`}</span>
  </>
)

/** At a space, as they do. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text
  const part = text.slice(0, most)
  return `${part.slice(0, Math.max(part.lastIndexOf(' '), 1))} …`
}
