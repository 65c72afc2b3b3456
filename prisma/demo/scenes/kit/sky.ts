import type { Brush, Stop } from './core.ts'
import { H, join, n, P, times, W } from './core.ts'
import { at, circle, line, oval, rect, round, stroke, veil } from './shapes.ts'

export const sky = (b: Brush, ...colours: Stop[]) => rect(0, 0, W, H, b.fade(colours))

export const sun = (b: Brush, x: number, y: number, r: number, colour: string, halo: string = colour) =>
  join(
    circle(
      x,
      y,
      r * 4,
      b.glow([
        [0, halo, 0.55],
        [0.4, halo, 0.2],
        [1, halo, 0],
      ]),
    ),
    circle(x, y, r, colour),
  )

/** A flat-bottomed cloud, `w` wide, standing on y. */
export const cloud = (
  b: Brush,
  x: number,
  y: number,
  w: number,
  colour: string = P.white,
  opacity = 0.85,
) => {
  const h = w * 0.1
  const puffs = times(4, (i) => {
    const r = w * b.between(0.09, 0.13) * (i === 1 || i === 2 ? 1.35 : 0.85)
    return circle(x - w / 2 + w * (0.2 + i * 0.2), y - h * 0.55 - r * 0.25, r, colour)
  })
  return veil(
    opacity,
    b.inside(
      rect(x - w, y - w, w * 2, w, '#000'),
      join(round(x - w / 2, y - h * 1.1, w, h * 1.1, h / 2, colour), puffs),
    ),
  )
}

/** A band of mist that thins out above and below. */
export const mist = (b: Brush, y: number, h: number, colour: string = P.white, opacity = 0.8) =>
  rect(
    0,
    y,
    W,
    h,
    b.fade([
      [0, colour, 0],
      [0.5, colour, opacity],
      [1, colour, 0],
    ]),
  )

/** A drifting bank of mist with soft round ends. */
export const drift = (
  b: Brush,
  x: number,
  y: number,
  w: number,
  h: number,
  colour: string = P.white,
  opacity = 0.8,
) =>
  oval(
    x,
    y,
    w / 2,
    h / 2,
    b.glow([
      [0, colour, opacity],
      [0.55, colour, opacity * 0.7],
      [1, colour, 0],
    ]),
  )

/** A kite-winged white stork or swallow far away. */
export const bird = (x: number, y: number, s: number, colour: string) =>
  at(x, y, s, stroke('M-10 -4Q-5 -8 0 0Q5 -8 10 -4', colour, 2.2))

export const rain = (b: Brush, count: number, colour: string, opacity = 0.4) =>
  veil(
    opacity,
    times(count, () => {
      const [x, y, l] = [b.between(-40, W + 40), b.between(-40, H), b.between(24, 60)]
      return line([x, y], [x - l * 0.28, y + l], colour, 2.2)
    }).join(''),
  )

/** Smoke of a hearth, rising from (x, y). */
export const smoke = (x: number, y: number, h: number, colour: string = P.white, opacity = 0.5) =>
  `<g opacity="${opacity}">${stroke(`M${x} ${y}q${n(h * 0.12)} ${n(-h * 0.2)} 0 ${n(-h * 0.4)}t${n(h * 0.08)} ${n(-h * 0.35)}t${n(h * 0.06)} ${n(-h * 0.25)}`, colour, h * 0.06)}</g>`
