import type { BodyNode } from '../../lib/articles/body/schema.ts'
import { isoMoment } from '../../lib/vietnamese/dates.ts'
import { slugOf } from '../../lib/vietnamese/slug.ts'
import { demoSections } from '../../prisma/demo/sections.ts'
import { clauses, nearby, people, places, stock, subjects } from './language.ts'
import { type Draw, drawOf } from './numbers.ts'

/** A made-up piece: what an import line holds, with its body beside the same in HTML. */
export type MadePiece = {
  id: number
  title: string
  lead: string
  html: string
  body: BodyNode
  section: string
  sectionName: string
  topics: string[]
  authors: string[]
  publishedAt: string
  legacyUrls: string[]
  related: number[]
}

/** Minutes between two pieces: about 220 a day, a million in twelve and a half years. */
const everyMinutes = 6.5
const last = Date.UTC(2026, 5, 30, 10)
const sections = demoSections.flatMap((section) => [section, ...(section.children ?? [])])

/**
 * The piece of this number in a newspaper of `count`, always the same: the last one stands at the same
 * moment whatever the count, and a smaller newspaper is as full a day as a large one.
 */
export function madePiece(id: number, count: number): MadePiece {
  const draw = drawOf(id)
  const title = headline(draw)
  const blocks = [
    ...paragraphs(draw, 2),
    { type: 'heading', text: capital(draw.rarely(clauses)) },
    ...paragraphs(draw, 2),
  ]
  const section = draw.one(sections)
  const seconds = Math.floor((last - (count - id) * everyMinutes * 60_000) / 1000)
  return {
    id,
    title,
    lead: `${sentence(draw)} ${sentence(draw)}`,
    html: blocks.map(htmlOf).join('\n'),
    body: { type: 'doc', content: blocks.map(nodeOf) },
    section: section.slug,
    sectionName: section.name,
    topics: [draw.rarely(subjects)],
    authors: [draw.rarely(people)],
    publishedAt: isoMoment(new Date(seconds * 1000)),
    legacyUrls: [`/11/${id}/${slugOf(title)}.htm`],
    related: id > 3 ? [id - 1, id - 3] : [],
  }
}

type Block = { type: string; text: string }

const paragraphs = (draw: Draw, count: number): Block[] =>
  Array.from({ length: count }, () => ({
    type: 'paragraph',
    text: Array.from({ length: 2 + draw.below(2) }, () => sentence(draw)).join(' '),
  }))

const headline = (draw: Draw) =>
  capital(
    `${draw.rarely(clauses)} ở ${draw.rarely(places)}${draw.chance(0.3) ? `: ${draw.rarely(clauses)}` : ''}`,
  )

function sentence(draw: Draw): string {
  const parts = [draw.rarely(clauses), draw.rarely(clauses)]
  if (draw.chance(0.5)) parts.push(`${draw.one(nearby)} ${draw.rarely(places)}`)
  for (const { words, share } of stock) if (draw.chance(share)) parts.unshift(words)
  return `${capital(parts.join(', '))}.`
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const htmlOf = ({ type, text }: Block) => (type === 'heading' ? `<h2>${text}</h2>` : `<p>${text}</p>`)
const nodeOf = ({ type, text }: Block): BodyNode => ({
  type,
  ...(type === 'heading' ? { attrs: { level: 2 } } : {}),
  content: [{ type: 'text', text }],
})
