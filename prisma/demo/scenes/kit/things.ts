import { join, n, P, times } from './core.ts'
import { at, circle, line, path, poly, rect, round, shade, stroke } from './shapes.ts'

/** A market stall: posts, a counter and a striped awning; `goods` stand on the counter at y - 44. */
export const stall = (x: number, y: number, w: number, a: string, b: string, goods = '') => {
  const stripe = w / 8
  return join(
    rect(x - w / 2 + 4, y - 128, 6, 128, P.bark),
    rect(x + w / 2 - 10, y - 128, 6, 128, P.bark),
    rect(x - w / 2, y - 44, w, 10, P.wood),
    rect(x - w / 2 + 6, y - 34, w - 12, 34, P.bark, 'opacity="0.85"'),
    goods,
    times(8, (i) =>
      path(
        `M${n(x - w / 2 + 10 + i * (stripe - 2.5))} ${n(y - 158)}h${n(stripe - 2.5)}L${n(x - w / 2 - 8 + (i + 1) * (stripe + 2))} ${n(y - 122)}q${n(-stripe / 2)} 14 ${n(-stripe - 2)} 0z`,
        i % 2 ? b : a,
      ),
    ),
  )
}

/** A heap of round fruit or vegetables on (x, y). */
export const heap = (x: number, y: number, w: number, colour: string) =>
  join(
    [5, 4, 3].map((count, row) =>
      times(count, (i) =>
        circle(
          x + (i - (count - 1) / 2) * (w / 5),
          y - w * 0.09 - row * w * 0.15,
          w * 0.105,
          row === 1 ? shade(colour, 0.92) : colour,
        ),
      ),
    ),
  )

export const basket = (x: number, y: number, w: number, fill = '') =>
  at(
    x,
    y,
    w / 60,
    join(
      fill ? at(0, -26, 1, fill) : '',
      path('M-30 -28L30 -28L22 0L-22 0Z', P.wood),
      times(3, (i) => line([-27 + i * 2.4, -20 + i * 7], [27 - i * 2.4, -20 + i * 7], P.ochreLight, 1.6)),
      round(-32, -31, 64, 6, 3, P.bark),
    ),
  )

/** Pots, jars and bowls of the kiln; shape 0 to 3. */
export const pot = (x: number, y: number, h: number, colour: string, shape = 0) => {
  const outline = [
    'M-10 -60L10 -60L8 -54Q26 -44 24 -24Q22 -6 12 0L-12 0Q-22 -6 -24 -24Q-26 -44 -8 -54Z',
    'M-16 -60L16 -60L13 -55Q24 -40 18 -18L13 0L-13 0L-18 -18Q-24 -40 -13 -55Z',
    'M-34 -34L34 -34Q30 -6 12 0L-12 0Q-30 -6 -34 -34Z',
    'M-7 -60L7 -60L6 -40Q18 -30 17 -14Q16 -4 10 0L-10 0Q-16 -4 -17 -14Q-18 -30 -6 -40Z',
  ][shape % 4] as string
  return at(
    x,
    y,
    h / 60,
    join(
      path(outline, colour),
      stroke(shape % 4 === 2 ? 'M-31 -24Q0 -19 31 -24' : 'M-20 -26Q0 -20 20 -26', shade(colour, 0.76), 3),
      stroke(
        shape % 4 === 2 ? 'M-20 -14Q-16 -8 -12 -6' : 'M-12 -40Q-17 -30 -15 -16',
        shade(colour, 1.22),
        2.6,
      ),
    ),
  )
}

/** A hanging line of pennants between two points. */
export const pennants = (
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  sag: number,
  colours: readonly string[],
  size = 30,
) => {
  const count = Math.round(Math.hypot(x1 - x0, y1 - y0) / (size * 1.5))
  const p = (t: number) => [x0 + (x1 - x0) * t, y0 + (y1 - y0) * t + Math.sin(Math.PI * t) * sag] as const
  return join(
    stroke(`M${x0} ${y0}Q${n((x0 + x1) / 2)} ${n((y0 + y1) / 2 + sag * 2)} ${x1} ${y1}`, P.inkSoft, 2),
    times(count, (i) => {
      const [x, y] = p((i + 0.5) / count)
      return poly(
        [
          [x - size * 0.42, y],
          [x + size * 0.42, y],
          [x, y + size],
        ],
        colours[i % colours.length] ?? P.lacquer,
      )
    }),
  )
}

export const yarn = (x: number, y: number, r: number, c: string) =>
  join(
    circle(x, y, r, c),
    times(3, (i) =>
      stroke(
        `M${n(x - r * 0.8)} ${n(y - r * 0.35 + i * r * 0.36)}Q${x} ${n(y - r * 0.85 + i * r * 0.5)} ${n(x + r * 0.8)} ${n(y - r * 0.25 + i * r * 0.36)}`,
        shade(c, 0.78),
        r * 0.07,
      ),
    ),
  )

export const hanging = (x: number, y: number, w: number, h: number, c: string) =>
  join(
    rect(x, y, w, h, c),
    times(Math.floor(h / 70), (i) =>
      join(
        rect(x, y + 20 + i * 70, w, 7, P.ochreLight),
        poly(
          [
            [x + w / 2, y + 34 + i * 70],
            [x + w * 0.86, y + 56 + i * 70],
            [x + w / 2, y + 78 + i * 70],
            [x + w * 0.14, y + 56 + i * 70],
          ],
          i % 2 ? P.cream : P.gold,
        ),
        poly(
          [
            [x + w / 2, y + 44 + i * 70],
            [x + w * 0.68, y + 56 + i * 70],
            [x + w / 2, y + 68 + i * 70],
            [x + w * 0.32, y + 56 + i * 70],
          ],
          c,
        ),
      ),
    ),
    times(10, (i) => line([x + 5 + i * (w / 10), y + h], [x + 5 + i * (w / 10), y + h + 24], P.cream, 3)),
  )
