import type { PictureView } from '../../../../lib/articles/article.ts'
import type { PieceFields } from '../../../../lib/articles/fields.ts'
import {
  type Finding,
  majority,
  proofread,
  repaired,
  type ToneStyle,
  toneCounts,
} from '../../../../lib/vietnamese/proofing.ts'
import { type Place, type PlacedText, picturesOf, textsOf } from './texts.ts'

/** A finding with where it stands in the piece. */
export type PlacedFinding = Finding & {
  place: Place
  /** "Sapo", "Chú thích ảnh", … */
  name: string
  /** The words around it. */
  excerpt: { before: string; marked: string; after: string }
}

export type Proof = {
  findings: PlacedFinding[]
  /** How often each way of placing tones stands in the piece, and the one that is held to. */
  tones: { old: number; new: number; style: ToneStyle | null }
}

/** Longer headlines are cut by search engines and by the front page's eye. */
const longTitle = 100

/** Everything that a proof-reader would mark in a piece. `chosen`: how tones are to stand; null: as most do. */
export function proofOf(
  fields: PieceFields,
  pictures: Record<number, PictureView>,
  chosen: ToneStyle | null,
): Proof {
  const texts = textsOf(fields)
  const counts = toneCounts(texts.map(({ text }) => text.normalize('NFC')))
  const style = chosen ?? majority(counts)
  return {
    findings: [
      ...headlineFindings(fields),
      ...texts.flatMap((placed) => proofread(placed.text, style).map((finding) => at(finding, placed))),
      ...picturesOf(fields, pictures).flatMap(pictureFindings),
    ],
    tones: { ...counts, style },
  }
}

/** The texts that change when every safe repair is made, each as it is then. */
export function safeRepairs(fields: PieceFields, style: ToneStyle | null): PlacedText[] {
  return textsOf(fields).flatMap((placed) => {
    const text = repaired(placed.text, style)
    return text === placed.text ? [] : [{ ...placed, text }]
  })
}

function at(finding: Finding, { place, name, text }: PlacedText): PlacedFinding {
  const { from, to } = finding
  const excerpt = {
    before: (from > 24 ? '…' : '') + text.slice(Math.max(0, from - 24), from),
    marked: text.slice(from, to),
    after: text.slice(to, to + 24) + (text.length > to + 24 ? '…' : ''),
  }
  return { ...finding, place, name, excerpt }
}

const nothing = { before: '', marked: '', after: '' }

function headlineFindings({ title, lead }: PieceFields): PlacedFinding[] {
  const say = (field: 'title' | 'lead', name: string, rule: 'length' | 'missing-words', message: string) => [
    { rule, from: 0, to: 0, message, place: { field } as Place, name, excerpt: nothing },
  ]
  return [
    ...(title.trim() === '' ? say('title', 'Tít', 'missing-words', 'Bài chưa có tít.') : []),
    ...(title.length > longTitle
      ? say('title', 'Tít', 'length', `Tít dài ${title.length} ký tự; nên dưới ${longTitle}.`)
      : []),
    ...(lead.trim() === '' ? say('lead', 'Sapo', 'missing-words', 'Bài chưa có sapo.') : []),
  ]
}

const wanted = [
  ['caption', 'chú thích'],
  ['credit', 'nguồn'],
  ['alt', 'mô tả cho người không nhìn thấy'],
] as const

function pictureFindings(picture: ReturnType<typeof picturesOf>[number]): PlacedFinding[] {
  return wanted.flatMap(([attribute, what]) =>
    picture[attribute].trim() === ''
      ? [
          {
            rule: 'missing-words' as const,
            from: 0,
            to: 0,
            message: `Ảnh thiếu ${what}.`,
            place: { ...picture.place, attribute } as Place,
            name: picture.name,
            excerpt: nothing,
          },
        ]
      : [],
  )
}
