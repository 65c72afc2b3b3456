import { at, circle, curve, join, n, oval, P, path, rect, round, stroke, times, turn } from './core.ts'
import type { Brush, Point } from './core.ts'
import { shade } from './people.ts'

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
export const tree = (b: Brush, x: number, y: number, h: number, { leaf = P.riceDeep, light = P.rice, trunk = P.bark }: Leaf = {}) =>
  join(
    path(`M${n(x - h * 0.035)} ${n(y)}L${n(x - h * 0.02)} ${n(y - h * 0.5)}L${n(x + h * 0.02)} ${n(y - h * 0.5)}L${n(x + h * 0.035)} ${n(y)}Z`, trunk),
    stroke(`M${n(x)} ${n(y - h * 0.34)}L${n(x + h * 0.12)} ${n(y - h * 0.5)}M${n(x)} ${n(y - h * 0.38)}L${n(x - h * 0.11)} ${n(y - h * 0.52)}`, trunk, h * 0.022),
    crown(b, x - h * 0.15, y - h * 0.58, h * 0.19, h * 0.17, leaf),
    crown(b, x + h * 0.15, y - h * 0.6, h * 0.2, h * 0.18, leaf),
    crown(b, x, y - h * 0.74, h * 0.24, h * 0.24, leaf),
    crown(b, x - h * 0.06, y - h * 0.8, h * 0.14, h * 0.12, light),
    crown(b, x - h * 0.19, y - h * 0.62, h * 0.09, h * 0.07, light),
  )

/** A bush or a far tree: a dome on the ground. */
export const bush = (b: Brush, x: number, y: number, w: number, fill: string) =>
  b.inside(rect(x - w, y - w * 2, w * 2, w * 2, '#000'), crown(b, x, y, w / 2, w * 0.46, fill, 8))

export const bushes = (b: Brush, count: number, x0: number, x1: number, y: number, w: number, fills: readonly string[]) =>
  times(count, (i) => bush(b, x0 + ((i + b.between(0.2, 0.8)) / count) * (x1 - x0), y, w * b.between(0.7, 1.25), b.pick(fills))).join('')

/** A slim conifer or cinnamon seen from afar. */
export const spire = (x: number, y: number, h: number, fill: string, trunk: string = P.bark) =>
  join(rect(x - h * 0.02, y - h * 0.2, h * 0.04, h * 0.2, trunk), path(`M${n(x)} ${n(y - h)}Q${n(x + h * 0.24)} ${n(y - h * 0.3)} ${n(x + h * 0.14)} ${n(y - h * 0.13)}L${n(x - h * 0.14)} ${n(y - h * 0.13)}Q${n(x - h * 0.24)} ${n(y - h * 0.3)} ${n(x)} ${n(y - h)}Z`, fill))

/** An areca palm: a ringed pole and a fountain of fronds. */
export const areca = (b: Brush, x: number, y: number, h: number, leaf: string = P.riceDeep, trunk: string = P.stone) => {
  const top = y - h * 0.78
  const frond = (a: number, l: number) =>
    turn(a, x, top, path(`M${n(x)} ${n(top)}Q${n(x + l * 0.5)} ${n(top - l * 0.34)} ${n(x + l)} ${n(top + l * 0.1)}Q${n(x + l * 0.5)} ${n(top - l * 0.1)} ${n(x)} ${n(top)}Z`, leaf))
  return join(
    stroke(`M${n(x)} ${n(y)}Q${n(x + h * 0.02)} ${n(y - h * 0.4)} ${n(x)} ${n(top)}`, trunk, h * 0.03),
    times(3, (i) => rect(x - h * 0.016, y - h * (0.2 + i * 0.2), h * 0.034, h * 0.008, P.bark, 'opacity="0.5"')),
    round(x - h * 0.018, top - h * 0.06, h * 0.036, h * 0.12, h * 0.018, P.rice),
    [18, -22, -58, -92, -128, -162, -200].map((a) => frond(a + b.between(-7, 7), h * b.between(0.24, 0.3))),
  )
}

/** A banana plant, broad leaves from one foot. */
export const banana = (b: Brush, x: number, y: number, h: number, leaf: string = P.rice, light: string = P.riceLight) =>
  join(
    path(`M${n(x - h * 0.05)} ${n(y)}L${n(x - h * 0.025)} ${n(y - h * 0.5)}L${n(x + h * 0.025)} ${n(y - h * 0.5)}L${n(x + h * 0.05)} ${n(y)}Z`, P.riceLight),
    [-72, -38, -8, 24, 58].map((a, i) => {
      const l = h * b.between(0.5, 0.6)
      const top = y - h * 0.46
      return turn(a, x, top, join(
        path(`M${n(x)} ${n(top)}Q${n(x - h * 0.15)} ${n(top - l * 0.5)} ${n(x)} ${n(top - l)}Q${n(x + h * 0.15)} ${n(top - l * 0.5)} ${n(x)} ${n(top)}Z`, i % 2 ? leaf : light),
        stroke(`M${n(x)} ${n(top)}L${n(x)} ${n(top - l * 0.92)}`, P.riceDeep, h * 0.008),
      ))
    }),
  )

/** A clump of bamboo that bends at the top. */
export const bamboo = (b: Brush, x: number, y: number, h: number, cane: string = P.rice, leaf: string = P.riceDeep) =>
  times(8, (i) => {
    const [s, l] = [(i - 3.5) / 3.5, h * b.between(0.75, 1)]
    const [tx, ty] = [x + s * h * 0.32, y - l]
    const leaves = times(9, (j) => {
      const t = 0.42 + j * 0.07
      const [px, py] = [x + s * h * 0.06 + (tx - x - s * h * 0.06) * t * t, y - l * t]
      return turn(b.between(-60, 60) + s * 30, px, py, oval(px, py + h * 0.03, h * 0.013, h * 0.055, leaf))
    })
    return join(stroke(`M${n(x + s * h * 0.06)} ${n(y)}Q${n(x + s * h * 0.09)} ${n(y - l * 0.6)} ${n(tx)} ${n(ty)}`, cane, h * 0.013), leaves)
  }).join('')

/** A rice, tea or forest seedling: five pointed leaves. */
export const sprout = (x: number, y: number, h: number, colour: string) =>
  at(x, y, h / 20, join(
    stroke('M0 0Q-0.6 -7 0 -13', shade(colour, 0.8), 1.6),
    path('M0 -9Q-4.6 -14 0 -21Q4.6 -14 0 -9Z', shade(colour, 1.12)),
    path('M0 -4Q-9 -5 -11.5 -13.5Q-3 -13 0 -4ZM0 -4Q9 -5 11.5 -13.5Q3 -13 0 -4Z', colour),
    path('M0 0Q-6 0 -9 -5Q-3 -5.5 0 0ZM0 0Q6 0 9 -5Q3 -5.5 0 0Z', shade(colour, 0.86)),
  ))

export const fruitTree = (b: Brush, x: number, y: number, h: number, fruit: string, leaf: string = P.riceDeep, light: string = P.rice) =>
  join(
    path(`M${n(x - h * 0.04)} ${n(y)}L${n(x - h * 0.025)} ${n(y - h * 0.4)}L${n(x + h * 0.025)} ${n(y - h * 0.4)}L${n(x + h * 0.04)} ${n(y)}Z`, P.bark),
    crown(b, x, y - h * 0.58, h * 0.4, h * 0.36, leaf, 11),
    crown(b, x - h * 0.1, y - h * 0.68, h * 0.22, h * 0.18, light, 9),
    times(17, (i) => {
      const [a, r] = [i * 2.4, Math.sqrt((i + 0.5) / 17) * 0.86]
      return circle(x + Math.cos(a) * h * 0.37 * r, y - h * 0.57 + Math.sin(a) * h * 0.32 * r, h * 0.032, fruit)
    }),
  )
