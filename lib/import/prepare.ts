import { checkBody } from '../articles/body/check.ts'
import { bodyFromHtml } from '../articles/body/from-html.ts'
import type { Body, BodyNode } from '../articles/body/schema.ts'
import { pictureIdsOf } from '../articles/body/text.ts'
import { oneLine } from '../articles/body/tidy.ts'
import type { ImportedPiece } from '../articles/imported.ts'
import { oldAddressOf } from '../articles/old-address.ts'
import { slugOf } from '../vietnamese/slug.ts'
import type { ImportLine } from './line.ts'
import type { Names } from './names.ts'
import type { PictureFiles } from './pictures.ts'
import type { Sections } from './sections.ts'

/** What an import looks things up in. `authors` and `topics` have learnt the names of the batch. */
export type Sources = { sections: Sections; authors: Names; topics: Names; pictures: PictureFiles }
type Prepared = { ok: true; piece: ImportedPiece; mended: string[] } | { ok: false; reason: string }

/** A line as a piece that can be written: its HTML read, its pictures taken in, its names looked up. */
export async function prepare(
  line: ImportLine,
  { sections, authors, topics, pictures }: Sources,
): Promise<Prepared> {
  const title = oneLine(line.title)
  if (title === '') return { ok: false, reason: 'title: trống' }
  const section = await sections.find(line.section, line.sectionName)
  if (!section.ok) return section
  const mended: string[] = []
  const body = await readBody(line.html, pictures, mended)
  const checked = checkBody(body)
  if (!checked.ok) return { ok: false, reason: `html: ${checked.reason}` }
  const piece: ImportedPiece = {
    id: line.id ?? null,
    kind: line.kind,
    title,
    kicker: oneLine(line.kicker),
    lead: oneLine(line.lead),
    source: oneLine(line.source),
    body: checked.body,
    slug: slugOf(title),
    sectionId: section.id,
    publishedAt: line.publishedAt,
    updatedAt: line.updatedAt ?? null,
    picture: await leadPicture(line, pictures, mended),
    bodyPictures: pictureIdsOf(checked.body),
    authors: authors.idsOf(line.authors),
    topics: topics.idsOf(line.topics),
    related: [...new Set(line.related)],
    addresses: addressesOf(line.legacyUrls, mended),
  }
  return { ok: true, piece, mended }
}

async function leadPicture(
  { image }: ImportLine,
  pictures: PictureFiles,
  mended: string[],
): Promise<ImportedPiece['picture']> {
  if (!image) return null
  const own = (words: string | undefined) => (words === undefined ? null : oneLine(words))
  const [alt, caption, credit] = [own(image.alt), own(image.caption), own(image.credit)]
  const words = { alt: alt ?? '', caption: caption ?? '', credit: credit ?? '' }
  const taken = await pictures.take(image.file, words)
  if (taken.ok) return { id: taken.id, alt, caption, credit }
  mended.push(taken.reason)
  return null
}

/** Reads HTML twice where it shows pictures: first for what they are called, then with what they are. */
async function readBody(html: string, pictures: PictureFiles, mended: string[]): Promise<Body> {
  const ids = new Map<string, number>()
  if (/<img/i.test(html)) {
    const sources: string[] = []
    const { body } = bodyFromHtml(html, { pictureFor: (src) => ({ id: sources.push(src) }) })
    for (const { attrs = {} } of figuresOf(body)) {
      const src = sources[(attrs.picture as number) - 1] as string
      const words = { alt: said(attrs.alt), caption: said(attrs.caption), credit: said(attrs.credit) }
      const taken = await pictures.take(src, words)
      if (taken.ok) ids.set(src, taken.id)
    }
  }
  const read = bodyFromHtml(html, {
    pictureFor: (src) => {
      const id = ids.get(src)
      return id === undefined ? null : { id }
    },
    articleFor,
  })
  mended.push(...read.mended)
  return read.body
}

function articleFor(href: string): number | null {
  const id = Number(/^\/tin\/(?:[a-z0-9-]+-)?([1-9]\d{0,9})$/.exec(href)?.[1])
  return id > 0 && id <= 2_147_483_647 ? id : null
}

function figuresOf(node: BodyNode): BodyNode[] {
  return node.type === 'figure' ? [node] : (node.content ?? []).flatMap(figuresOf)
}

function addressesOf(written: string[], mended: string[]): string[] {
  const addresses = written.flatMap((url) => {
    const address = oldAddressOf(url)
    if (address === null) mended.push(`bỏ địa chỉ cũ không dùng được: ${url}`)
    return address ?? []
  })
  return [...new Set(addresses)]
}

const said = (words: unknown) => (typeof words === 'string' ? words : '')
