import type { PictureView } from '../../../lib/articles/article.ts'
import type { BodyNode } from '../../../lib/articles/body/schema.ts'
import { Picture } from '../picture.tsx'
import type { Shown } from './shown.ts'

/** The sizes of a picture as wide as the text. */
export const textWide = '(min-width: 46em) 42rem, 100vw'

/** A picture with "Caption. Ảnh: credit" under it. */
export function Figure({ picture, sizes = textWide, first = false }: FigureProps) {
  return (
    <figure className={picture.height > picture.width ? 'tall' : undefined}>
      <Picture picture={picture} sizes={sizes} first={first} upTo={1600} />
      {(picture.caption || picture.credit) && (
        <figcaption>
          {[picture.caption, picture.credit && creditLine(picture.credit)].filter(Boolean).join(' ')}
        </figcaption>
      )}
    </figure>
  )
}

type FigureProps = { picture: PictureView; sizes?: string; first?: boolean }

/** "Ảnh: Lê Chung"; a credit that says for itself what it credits ("Tranh minh họa: …") stays as it is. */
export function creditLine(credit: string): string {
  return credit.includes(':') ? credit : `Ảnh: ${credit}`
}

export function BodyFigure({ node, shown, sizes }: { node: BodyNode; shown: Shown; sizes?: string }) {
  const picture = pictureOf(node, shown)
  return picture && <Figure picture={picture} sizes={sizes} />
}

export function Gallery({ node, shown }: { node: BodyNode; shown: Shown }) {
  const figures = (node.content ?? []).filter((figure) => pictureOf(figure, shown))
  if (figures.length === 0) return null
  return (
    <div className="gallery">
      {figures.map((figure, index) => (
        <BodyFigure
          // biome-ignore lint/suspicious/noArrayIndexKey: a body is rendered once, and may show a picture twice
          key={index}
          node={figure}
          shown={shown}
          sizes="(min-width: 46em) 21rem, (min-width: 30em) 50vw, 100vw"
        />
      ))}
    </div>
  )
}

/** The picture with the piece's own words for it, where it has any. */
function pictureOf({ attrs }: BodyNode, { pictures }: Shown): PictureView | null {
  const picture = pictures.get(Number(attrs?.picture))
  if (!picture) return null
  const own = (name: 'alt' | 'caption' | 'credit') => (attrs?.[name] ?? picture[name]) as string
  return { ...picture, alt: own('alt'), caption: own('caption'), credit: own('credit') }
}
