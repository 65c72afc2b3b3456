import type { Brush } from './core.ts'
import { join, n, P, times } from './core.ts'
import { at, oval, path, rect, round, shade, stroke, turn } from './shapes.ts'

/** An areca palm: a ringed pole and a fountain of fronds. */
export const areca = (
  b: Brush,
  x: number,
  y: number,
  h: number,
  leaf: string = P.riceDeep,
  trunk: string = P.stone,
) => {
  const top = y - h * 0.78
  const frond = (a: number, l: number) =>
    turn(
      a,
      x,
      top,
      path(
        `M${n(x)} ${n(top)}Q${n(x + l * 0.5)} ${n(top - l * 0.34)} ${n(x + l)} ${n(top + l * 0.1)}Q${n(x + l * 0.5)} ${n(top - l * 0.1)} ${n(x)} ${n(top)}Z`,
        leaf,
      ),
    )
  return join(
    stroke(`M${n(x)} ${n(y)}Q${n(x + h * 0.02)} ${n(y - h * 0.4)} ${n(x)} ${n(top)}`, trunk, h * 0.03),
    times(3, (i) =>
      rect(x - h * 0.016, y - h * (0.2 + i * 0.2), h * 0.034, h * 0.008, P.bark, 'opacity="0.5"'),
    ),
    round(x - h * 0.018, top - h * 0.06, h * 0.036, h * 0.12, h * 0.018, P.rice),
    [18, -22, -58, -92, -128, -162, -200].map((a) => frond(a + b.between(-7, 7), h * b.between(0.24, 0.3))),
  )
}

/** A banana plant, broad leaves from one foot. */
export const banana = (
  b: Brush,
  x: number,
  y: number,
  h: number,
  leaf: string = P.rice,
  light: string = P.riceLight,
  stem: string = P.riceLight,
) =>
  join(
    path(
      `M${n(x - h * 0.05)} ${n(y)}L${n(x - h * 0.025)} ${n(y - h * 0.5)}L${n(x + h * 0.025)} ${n(y - h * 0.5)}L${n(x + h * 0.05)} ${n(y)}Z`,
      stem,
    ),
    [-72, -38, -8, 24, 58].map((a, i) => {
      const l = h * b.between(0.5, 0.6)
      const top = y - h * 0.46
      return turn(
        a,
        x,
        top,
        join(
          path(
            `M${n(x)} ${n(top)}Q${n(x - h * 0.15)} ${n(top - l * 0.5)} ${n(x)} ${n(top - l)}Q${n(x + h * 0.15)} ${n(top - l * 0.5)} ${n(x)} ${n(top)}Z`,
            i % 2 ? leaf : light,
          ),
          stroke(`M${n(x)} ${n(top)}L${n(x)} ${n(top - l * 0.92)}`, P.riceDeep, h * 0.008),
        ),
      )
    }),
  )

/** A clump of bamboo that bends at the top. */
export const bamboo = (
  b: Brush,
  x: number,
  y: number,
  h: number,
  cane: string = P.rice,
  leaf: string = P.riceDeep,
) =>
  times(8, (i) => {
    const [s, l] = [(i - 3.5) / 3.5, h * b.between(0.75, 1)]
    const [tx, ty] = [x + s * h * 0.32, y - l]
    const leaves = times(9, (j) => {
      const t = 0.42 + j * 0.07
      const [px, py] = [x + s * h * 0.06 + (tx - x - s * h * 0.06) * t * t, y - l * t]
      return turn(b.between(-60, 60) + s * 30, px, py, oval(px, py + h * 0.03, h * 0.013, h * 0.055, leaf))
    })
    return join(
      stroke(
        `M${n(x + s * h * 0.06)} ${n(y)}Q${n(x + s * h * 0.09)} ${n(y - l * 0.6)} ${n(tx)} ${n(ty)}`,
        cane,
        h * 0.013,
      ),
      leaves,
    )
  }).join('')

/** A rice, tea or forest seedling: five pointed leaves. */
export const sprout = (x: number, y: number, h: number, colour: string) =>
  at(
    x,
    y,
    h / 20,
    join(
      stroke('M0 0Q-0.6 -7 0 -13', shade(colour, 0.8), 1.6),
      path('M0 -9Q-4.6 -14 0 -21Q4.6 -14 0 -9Z', shade(colour, 1.12)),
      path('M0 -4Q-9 -5 -11.5 -13.5Q-3 -13 0 -4ZM0 -4Q9 -5 11.5 -13.5Q3 -13 0 -4Z', colour),
      path('M0 0Q-6 0 -9 -5Q-3 -5.5 0 0ZM0 0Q6 0 9 -5Q3 -5.5 0 0Z', shade(colour, 0.86)),
    ),
  )
