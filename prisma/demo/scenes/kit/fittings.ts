import type { Brush } from './core.ts'
import { join, n, P, times } from './core.ts'
import { line, path, poly, rect, shade } from './shapes.ts'

/** The red flag with the yellow star on its pole, h high; the cloth flies to the right. */
export const flag = (x: number, y: number, h: number, size = 0.3) => {
  const w = h * size
  return join(
    line([x, y], [x, y - h], P.stone, Math.max(3, h * 0.014)),
    path(
      `M${n(x)} ${n(y - h)}q${n(w * 0.28)} ${n(-w * 0.09)} ${n(w * 0.5)} 0t${n(w * 0.5)} 0v${n(w * 0.66)}q${n(-w * 0.22)} ${n(w * 0.09)} ${n(-w * 0.5)} 0t${n(-w * 0.5)} 0z`,
      '#c8321f',
    ),
    star(x + w * 0.5, y - h + w * 0.32, w * 0.2, '#f3cb3f'),
  )
}

export const star = (x: number, y: number, r: number, fill: string) =>
  poly(
    times(10, (i) => {
      const [a, s] = [(-90 + i * 36) * (Math.PI / 180), i % 2 ? r * 0.4 : r]
      return [x + Math.cos(a) * s, y + Math.sin(a) * s] as const
    }),
    fill,
  )

/** A window of panes. */
export const panes = (
  x: number,
  y: number,
  w: number,
  h: number,
  glass: string,
  frame: string = P.white,
  columns = 2,
  rows = 2,
) =>
  join(
    rect(x - 4, y - 4, w + 8, h + 8, frame),
    rect(x, y, w, h, glass),
    times(columns - 1, (i) => rect(x + (w * (i + 1)) / columns - 2, y, 4, h, frame)),
    times(rows - 1, (i) => rect(x, y + (h * (i + 1)) / rows - 2, w, 4, frame)),
  )

/** Mountains in a window. */
export const windowView = (
  b: Brush,
  x: number,
  y: number,
  w: number,
  h: number,
  frame: string = P.white,
  columns = 2,
) =>
  join(
    b.inside(
      rect(x, y, w, h, '#000'),
      join(
        rect(x, y, w, h, b.fade(['#a9d6dc', '#eef2da'])),
        path(
          `M${x} ${y + h * 0.7}L${n(x + w * 0.3)} ${n(y + h * 0.36)}L${n(x + w * 0.52)} ${n(y + h * 0.62)}L${n(x + w * 0.76)} ${n(y + h * 0.3)}L${x + w} ${n(y + h * 0.66)}V${y + h}H${x}Z`,
          '#8fb9b0',
        ),
        path(
          `M${x} ${n(y + h * 0.8)}Q${n(x + w * 0.4)} ${n(y + h * 0.6)} ${x + w} ${n(y + h * 0.82)}V${y + h}H${x}Z`,
          '#6f9f6a',
        ),
      ),
    ),
    panes(x, y, w, h, 'none', 'none', columns, 1),
    times(columns + 1, (i) => rect(x - 6 + (i * w) / columns, y, 12, h, frame)),
    rect(x - 6, y - 8, w + 12, 14, frame),
    rect(x - 14, y + h - 4, w + 28, 18, shade(frame, 0.92)),
  )
