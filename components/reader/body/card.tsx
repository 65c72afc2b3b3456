import type { BodyNode } from '../../../lib/articles/body/schema.ts'
import { addresses } from '../../../lib/site/addresses.ts'
import type { Shown } from './shown.ts'

/** "Đọc thêm": another piece, in the middle of this one. Nothing where it is no longer public. */
export function RelatedCard({ node, shown }: { node: BodyNode; shown: Shown }) {
  const story = shown.cards.get(Number(node.attrs?.article))
  if (!story) return null
  return (
    <p className="more">
      <span>Đọc thêm</span> <a href={addresses.article(story)}>{story.title}</a>
    </p>
  )
}
