import type { Body } from '../../lib/articles/body/schema.ts'
import { BodyView } from './body/body.tsx'
import { nothingShown } from './body/shown.ts'

/** A page about the paper itself: Giới thiệu, Liên hệ, Quảng cáo. */
export function StaticView({ title, body }: { title: string; body: Body }) {
  return (
    <article className="piece">
      <header>
        <h1>{title}</h1>
      </header>
      <BodyView body={body} shown={nothingShown} />
    </article>
  )
}
