import type { Brush } from './core.ts'
import { join, times } from './core.ts'
import { rect, turn } from './shapes.ts'

const colours = '#b5382c #34466f #dba645 #3f8b86 #557f46 #8e4a2c #efe2c6 #6d3f6b #7186ab #dd9a86'.split(' ')

/** The cloth of a book's cover. */
export const colour = (i: number) => colours[i % colours.length] ?? '#b5382c'

export const book = (x: number, y: number, w: number, h: number, cloth: string) =>
  join(rect(x, y - h, w, h, cloth), rect(x, y - h * 0.82, w, h * 0.07, '#f2d28c', 'opacity="0.7"'))

/** A shelf full of books, w wide, its board under y. */
export const shelf = (b: Brush, x: number, y: number, w: number) => {
  const books: string[] = []
  for (let left = x + 8; left < x + w - 40; ) {
    const [bw, bh] = [b.between(15, 30), b.between(74, 108)]
    const leans = b.rnd() < 0.06
    books.push(
      leans
        ? turn(14, left, y, book(left + 10, y - 2, bw, bh * 0.9, b.pick(colours)))
        : book(left, y, bw, bh, b.pick(colours)),
    )
    left += leans ? bw + 34 : bw + 1.5
  }
  return join(books, rect(x, y, w, 13, '#6d4630'))
}

/** Closed books lying one on the other. */
export const pile = (x: number, y: number, w: number, count: number, from = 0) =>
  times(count, (i) => rect(x + i * 4, y - 15 - i * 15, w - i * 10, 14, colour(i + from)))
