import type { Brush } from './core.ts'
import { join, n, P, times } from './core.ts'
import { circle, oval, path, rect, stroke } from './shapes.ts'

type Leaf = { leaf?: string; light?: string; trunk?: string }

/** A crown of leaves: puffs around a centre, one flat colour. */
export const crown = (b: Brush, x: number, y: number, rx: number, ry: number, fill: string, lobes = 8) => {
  const start = b.between(0, Math.PI)
  return join(
    oval(x, y, rx * 0.86, ry * 0.86, fill),
    times(lobes, (i) => {
      const a = start + (i / lobes) * Math.PI * 2 + b.between(-0.12, 0.12)
      const r = b.between(0.4, 0.5)
      return oval(x + Math.cos(a) * rx * 0.6, y + Math.sin(a) * ry * 0.6, rx * r, ry * r, fill)
    }),
  )
}

/** A broad-leaved tree, h tall, standing on y. */
export const tree = (
  b: Brush,
  x: number,
  y: number,
  h: number,
  { leaf = P.riceDeep, light = P.rice, trunk = P.bark }: Leaf = {},
) =>
  join(
    path(
      `M${n(x - h * 0.035)} ${n(y)}L${n(x - h * 0.02)} ${n(y - h * 0.5)}L${n(x + h * 0.02)} ${n(y - h * 0.5)}L${n(x + h * 0.035)} ${n(y)}Z`,
      trunk,
    ),
    stroke(
      `M${n(x)} ${n(y - h * 0.34)}L${n(x + h * 0.12)} ${n(y - h * 0.5)}M${n(x)} ${n(y - h * 0.38)}L${n(x - h * 0.11)} ${n(y - h * 0.52)}`,
      trunk,
      h * 0.022,
    ),
    crown(b, x - h * 0.15, y - h * 0.58, h * 0.19, h * 0.17, leaf),
    crown(b, x + h * 0.15, y - h * 0.6, h * 0.2, h * 0.18, leaf),
    crown(b, x, y - h * 0.74, h * 0.24, h * 0.24, leaf),
    crown(b, x - h * 0.06, y - h * 0.8, h * 0.14, h * 0.12, light),
    crown(b, x - h * 0.19, y - h * 0.62, h * 0.09, h * 0.07, light),
  )

/** A bush or a far tree: a dome on the ground. */
export const bush = (b: Brush, x: number, y: number, w: number, fill: string) =>
  b.inside(rect(x - w, y - w * 2, w * 2, w * 2, '#000'), crown(b, x, y, w / 2, w * 0.46, fill, 8))

export const bushes = (
  b: Brush,
  count: number,
  x0: number,
  x1: number,
  y: number,
  w: number,
  fills: readonly string[],
) =>
  times(count, (i) =>
    bush(b, x0 + ((i + b.between(0.2, 0.8)) / count) * (x1 - x0), y, w * b.between(0.7, 1.25), b.pick(fills)),
  ).join('')

/** A slim conifer or cinnamon seen from afar. */
export const spire = (x: number, y: number, h: number, fill: string, trunk: string = P.bark) =>
  join(
    rect(x - h * 0.02, y - h * 0.2, h * 0.04, h * 0.2, trunk),
    path(
      `M${n(x)} ${n(y - h)}Q${n(x + h * 0.24)} ${n(y - h * 0.3)} ${n(x + h * 0.14)} ${n(y - h * 0.13)}L${n(x - h * 0.14)} ${n(y - h * 0.13)}Q${n(x - h * 0.24)} ${n(y - h * 0.3)} ${n(x)} ${n(y - h)}Z`,
      fill,
    ),
  )

export const fruitTree = (
  b: Brush,
  x: number,
  y: number,
  h: number,
  fruit: string,
  leaf: string = P.riceDeep,
  light: string = P.rice,
) =>
  join(
    path(
      `M${n(x - h * 0.04)} ${n(y)}L${n(x - h * 0.025)} ${n(y - h * 0.4)}L${n(x + h * 0.025)} ${n(y - h * 0.4)}L${n(x + h * 0.04)} ${n(y)}Z`,
      P.bark,
    ),
    crown(b, x, y - h * 0.58, h * 0.4, h * 0.36, leaf, 11),
    crown(b, x - h * 0.1, y - h * 0.68, h * 0.22, h * 0.18, light, 9),
    times(17, (i) => {
      const [a, r] = [i * 2.4, Math.sqrt((i + 0.5) / 17) * 0.86]
      return circle(
        x + Math.cos(a) * h * 0.37 * r,
        y - h * 0.57 + Math.sin(a) * h * 0.32 * r,
        h * 0.032,
        fruit,
      )
    }),
  )
