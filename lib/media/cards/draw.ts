import sharp from 'sharp'
import { paperColours } from '../../site/colours.ts'
import { type Card, cardSize } from './card.ts'
import { drawable, outlined, unitsPerEm } from './letters.ts'
import { fitted, type Measure, type Step } from './lines.ts'

const margin = 72
const column = cardSize.width - 2 * margin
/** Stacked marks need it: "Ẩ" stands 0.96 em high, "ự" hangs 0.24 em down. */
const leading = 1.24
const ink = '#1d1a16'
const lacquer = '#a01b22'
const rule = { y: 520, height: 3 }
/** Where the headline may stand. */
const room = { from: 146, until: 500 }

/** The sizes of a headline, the largest first. */
export const headlineSteps: readonly Step[] = [88, 76, 66, 57, 49, 42].map((size) => ({
  size,
  lines: Math.floor((room.until - room.from) / (size * leading)),
}))

/** The card as a PNG: section and headline above, the paper's name below the rule. */
export function drawCard(card: Card): Promise<Buffer> {
  return sharp(Buffer.from(cardSvg(card)))
    .png({ palette: true, colours: 32, effort: 3 })
    .toBuffer()
}

/** The same as a drawing in which every letter is an outline: nothing is left to the fonts of a machine. */
export function cardSvg({ title, section, masthead }: Card): string {
  const { width, height } = cardSize
  const headline = fitted(drawable(title), column, headlineSteps, remembering(ems))
  const step = headline.size * leading
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${paperColours.light}"/>`,
    `<rect width="${width}" height="14" fill="${lacquer}"/>`,
    oneLine(section, 110, 34, lacquer),
    ...headline.lines.map((line, index) =>
      set(line, room.from + step * index + headline.size, headline.size, ink),
    ),
    `<rect x="${margin}" y="${rule.y}" width="${column}" height="${rule.height}" fill="${ink}"/>`,
    oneLine(masthead, 582, 40, ink),
    '</svg>',
  ].join('')
}

const ems: Measure = (words) => outlined(words).width / unitsPerEm

/** Breaking a headline asks for the same words over and over. */
function remembering(measure: Measure): Measure {
  const known = new Map<string, number>()
  return (words) => {
    const width = known.get(words) ?? measure(words)
    known.set(words, width)
    return width
  }
}

/** What should fit into a line by its nature: cut where it does not. */
function oneLine(text: string, baseline: number, size: number, fill: string): string {
  const [line = ''] = fitted(drawable(text), column, [{ size, lines: 1 }], ems).lines
  return set(line, baseline, size, fill)
}

function set(line: string, baseline: number, size: number, fill: string): string {
  const scale = size / unitsPerEm
  const letters = outlined(line).outlines.map(
    ({ path, x, y }) => `<path transform="translate(${x} ${y})" d="${path}"/>`,
  )
  return `<g fill="${fill}" transform="translate(${margin} ${baseline}) scale(${scale} ${-scale})">${letters.join('')}</g>`
}
