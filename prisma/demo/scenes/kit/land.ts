import type { Brush, Point, Stop } from './core.ts'
import { H, join, n, P, times, W } from './core.ts'
import { curve } from './curves.ts'
import { path, rect, round, stroke } from './shapes.ts'

type Range = { y: number; rise: number; fill: string; waves?: number; sharp?: number; foot?: number }

/** The points of a ridge across the sheet: `rise` high at most above y; sharp 0 is hills, 1 is peaks. */
export const ridge = (b: Brush, { y, rise, waves = 2.2, sharp = 0 }: Omit<Range, 'fill'>): Point[] => {
  const phase = times(4, () => b.between(0, Math.PI * 2))
  const wave = (t: number, i: number) => Math.sin(t * waves * (i + 1) * 1.7 * Math.PI + (phase[i] ?? 0))
  const count = sharp > 0 ? 46 : 26
  return times(count + 1, (i) => {
    const t = i / count
    const soft = 0.5 + 0.26 * wave(t, 0) + 0.15 * wave(t, 1) + 0.06 * wave(t, 2)
    const peak = 1 - Math.abs(wave(t, 0) * 0.72 + wave(t, 1) * 0.3)
    const jitter = sharp * (b.rnd() - 0.5) * 0.09
    return [-40 + t * (W + 80), y - rise * (soft * (1 - sharp) + peak * sharp + jitter)] as const
  })
}

/** A range of hills or mountains from the left edge to the right, filled down to `foot`. */
export const range = (b: Brush, options: Range) => {
  const points = ridge(b, options)
  const top = options.sharp ? `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}` : curve(points)
  return path(`${top}L${W + 40} ${options.foot ?? H}L-40 ${options.foot ?? H}Z`, options.fill)
}

/** Limestone towers, as they stand in the rivers of the north. */
export const karst = (b: Brush, x: number, y: number, w: number, h: number, fill: string) => {
  const edge = (sign: number, at: readonly (readonly [number, number])[]) =>
    at.map(([out, up]): Point => [x + sign * w * out + b.between(-w, w) * 0.02, y - h * up])
  const left = edge(-1, [
    [0.5, 0],
    [0.42, 0.3],
    [0.37, 0.52],
    [0.25, 0.72],
    [0.17, 0.9],
    [0.03, 0.99],
  ])
  const right = edge(1, [
    [0.1, 0.95],
    [0.2, 0.78],
    [0.31, 0.66],
    [0.36, 0.42],
    [0.43, 0.22],
    [0.5, 0],
  ])
  return path(`${curve([...left, ...right])}Z`, fill)
}

/** Water from y down: a fade and short ripples, longer towards the viewer. */
export const water = (
  b: Brush,
  y: number,
  foot: number,
  colours: readonly Stop[],
  shine: string = P.white,
  ripples = 46,
) =>
  join(
    rect(0, y, W, foot - y, b.fade(colours)),
    times(ripples, () => {
      const depth = b.rnd() ** 1.4
      const w = 26 + depth * 150
      const yy = y + 8 + depth * (foot - y - 16)
      return round(
        b.between(-60, W),
        yy,
        w,
        1.6 + depth * 3.6,
        2,
        shine,
        `opacity="${n(0.16 + depth * 0.22)}"`,
      )
    }),
  )

/** Slanting strokes of grass along the lower edge or a bank. */
export const tufts = (
  b: Brush,
  count: number,
  area: readonly [x: number, y: number, w: number, h: number],
  colour: string,
  size = 16,
) =>
  times(count, () => {
    const [x, y] = [b.between(area[0], area[0] + area[2]), b.between(area[1], area[1] + area[3])]
    const s = size * b.between(0.6, 1.2)
    return stroke(
      `M${n(x - s * 0.35)} ${n(y - s * 0.7)}L${n(x)} ${n(y)}L${n(x + s * 0.1)} ${n(y - s)}M${n(x)} ${n(y)}L${n(x + s * 0.5)} ${n(y - s * 0.6)}`,
      colour,
      2.4,
    )
  }).join('')
