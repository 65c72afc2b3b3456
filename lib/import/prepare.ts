import { checkBody } from '../articles/body/check.ts'
import { bodyFromNodes } from '../articles/body/from-nodes.ts'
import type { Body, BodyNode } from '../articles/body/schema.ts'
import { pictureIdsOf } from '../articles/body/text.ts'
import { oneLine } from '../articles/body/tidy.ts'
import type { ImportedPiece } from '../articles/imported.ts'
import { oldAddressOf } from '../articles/old-address.ts'
import type { PictureAddress } from '../old-addresses/write-pictures.ts'
import { idOfArticlePath } from '../site/addresses.ts'
import { slugOf } from '../vietnamese/slug.ts'
import type { ImportLine } from './line.ts'
import type { Names } from './names.ts'
import type { PictureFiles } from './pictures.ts'
import type { Sections } from './sections.ts'
import { inUnicode } from './unicode.ts'

/** What an import looks things up in. `authors` and `topics` have learnt the names of the batch. */
export type Sources = { sections: Sections; authors: Names; topics: Names; pictures: PictureFiles }
type Prepared =
  | { ok: true; piece: ImportedPiece; pictureAddresses: PictureAddress[]; mended: string[] }
  | { ok: false; reason: string }

/** A line as it is read: in Unicode. `nodes` are its HTML's, parsed anew each time. */
export type Readable = { line: ImportLine; nodes: () => Iterable<Node>; mended: string[] }

export function readable(line: ImportLine, mended: string[]): Readable {
  return { ...inUnicode(line, mended), mended }
}

/** A line as a piece that can be written: its HTML read, its pictures taken in, its names looked up. */
export async function prepare(
  { line, nodes, mended: before }: Readable,
  { sections, authors, topics, pictures }: Sources,
): Promise<Prepared> {
  const title = oneLine(line.title)
  if (title === '') return { ok: false, reason: 'title: trống' }
  const section = await sections.find({ slug: line.section, name: line.sectionName }, line.sectionParent)
  if (!section.ok) return section
  const mended = [...before]
  const shown: Shown = { mended, pictureAddresses: [] }
  const body = await readBody(line.html, nodes, pictures, shown)
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
    picture: await leadPicture(line, pictures, shown),
    bodyPictures: pictureIdsOf(checked.body),
    authors: authors.idsOf(line.authors),
    topics: topics.idsOf(line.topics),
    related: [...new Set(line.related)],
    addresses: addressesOf(line.legacyUrls, mended),
  }
  return { ok: true, piece, ...shown }
}

/** What comes out beside the piece: lines for a person, and where its pictures stood before. */
type Shown = { mended: string[]; pictureAddresses: PictureAddress[] }

async function leadPicture(
  { image }: ImportLine,
  pictures: PictureFiles,
  { mended, pictureAddresses }: Shown,
): Promise<ImportedPiece['picture']> {
  if (!image) return null
  const own = (words: string | undefined) => (words === undefined ? null : oneLine(words))
  const [alt, caption, credit] = [own(image.alt), own(image.caption), own(image.credit)]
  const words = { alt: alt ?? '', caption: caption ?? '', credit: credit ?? '' }
  const taken = await pictures.take(image.file, words)
  if (taken.ok) {
    const formerly = addressesOf(image.legacyUrls, mended)
    pictureAddresses.push(...formerly.map((address) => ({ address, picture: taken.id })))
    return { id: taken.id, alt, caption, credit }
  }
  mended.push(taken.reason)
  return null
}

/** Reads HTML twice where it shows pictures: first for what they are called, then with what they are. */
async function readBody(
  html: string,
  nodes: () => Iterable<Node>,
  pictures: PictureFiles,
  shown: Shown,
): Promise<Body> {
  const ids = new Map<string, number>()
  if (/<img/i.test(html)) {
    const sources: { src: string; formerly: string[] }[] = []
    // Each on a line: an importer knows a picture by its own address and by that of the smaller one on the page.
    const pictureFor = (src: string, formerly: string | null) => ({
      id: sources.push({ src, formerly: formerly?.split('\n') ?? [] }),
    })
    const { body } = bodyFromNodes(nodes(), { pictureFor })
    for (const { attrs = {} } of figuresOf(body)) {
      const { src, formerly } = sources[(attrs.picture as number) - 1] as (typeof sources)[number]
      const words = { alt: said(attrs.alt), caption: said(attrs.caption), credit: said(attrs.credit) }
      const taken = await pictures.take(src, words)
      if (!taken.ok) continue
      ids.set(src, taken.id)
      const addresses = addressesOf(formerly, shown.mended)
      shown.pictureAddresses.push(...addresses.map((address) => ({ address, picture: taken.id })))
    }
  }
  const read = bodyFromNodes(nodes(), {
    pictureFor: (src) => {
      const id = ids.get(src)
      return id === undefined ? null : { id }
    },
    articleFor: idOfArticlePath,
  })
  shown.mended.push(...read.mended)
  return read.body
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
