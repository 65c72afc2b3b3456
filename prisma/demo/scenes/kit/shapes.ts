import type { Point } from './core.ts'
import { n } from './core.ts'

export const path = (d: string, fill: string, more = '') => `<path d="${d}" fill="${fill}" ${more}/>`

export const rect = (x: number, y: number, w: number, h: number, fill: string, more = '') =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${fill}" ${more}/>`

export const round = (x: number, y: number, w: number, h: number, r: number, fill: string, more = '') =>
  rect(x, y, w, h, fill, `rx="${n(r)}" ${more}`)

export const circle = (x: number, y: number, r: number, fill: string, more = '') =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}" ${more}/>`

export const oval = (x: number, y: number, rx: number, ry: number, fill: string, more = '') =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}" ${more}/>`

export const poly = (points: readonly Point[], fill: string, more = '') =>
  `<polygon points="${points.map(([x, y]) => `${n(x)},${n(y)}`).join(' ')}" fill="${fill}" ${more}/>`

export const stroke = (d: string, colour: string, width: number, more = '') =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`

export const line = (a: Point, b: Point, colour: string, width: number, more = '') =>
  stroke(`M${n(a[0])} ${n(a[1])}L${n(b[0])} ${n(b[1])}`, colour, width, more)

export const at = (x: number, y: number, scale: number, body: string, flip = false) =>
  `<g transform="translate(${n(x)} ${n(y)}) scale(${n(flip ? -scale : scale)} ${n(scale)})">${body}</g>`

export const turn = (degrees: number, x: number, y: number, body: string) =>
  `<g transform="rotate(${n(degrees)} ${n(x)} ${n(y)})">${body}</g>`

export const veil = (opacity: number, body: string) => `<g opacity="${n(opacity)}">${body}</g>`

/** What stands on a water line, upside down in it. */
export const mirror = (y: number, opacity: number, body: string) =>
  `<g transform="translate(0 ${n(2 * y)}) scale(1 -1)" opacity="${n(opacity)}">${body}</g>`

/** A colour made darker (below 1) or lighter (above 1). */
export const shade = (colour: string, by: number) =>
  `#${[1, 3, 5]
    .map((i) =>
      Math.min(255, Math.round(Number.parseInt(colour.slice(i, i + 2), 16) * by))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
