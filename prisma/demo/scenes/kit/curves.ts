import type { Point } from './core.ts'
import { n, times } from './core.ts'

/** A smooth line through points (Catmull–Rom), without its fill. */
export const curve = (points: readonly Point[], closed = false): string => {
  const p = (i: number): Point => {
    const at = closed ? (i + points.length) % points.length : Math.min(points.length - 1, Math.max(0, i))
    return points[at] ?? [0, 0]
  }
  const count = closed ? points.length : points.length - 1
  const steps = times(count, (i) => {
    const [a, b, c, d] = [p(i - 1), p(i), p(i + 1), p(i + 2)]
    const one = `${n(b[0] + (c[0] - a[0]) / 6)} ${n(b[1] + (c[1] - a[1]) / 6)}`
    const two = `${n(c[0] - (d[0] - b[0]) / 6)} ${n(c[1] - (d[1] - b[1]) / 6)}`
    return `C${one} ${two} ${n(c[0])} ${n(c[1])}`
  })
  return `M${n(p(0)[0])} ${n(p(0)[1])}${steps.join('')}${closed ? 'Z' : ''}`
}

/** A band along points whose width goes from `from` to `to`: a road, a path, a stream. */
export const ribbon = (points: readonly Point[], from: number, to: number): string => {
  const p = (i: number): Point => points[Math.min(points.length - 1, Math.max(0, i))] ?? [0, 0]
  const steps = 14
  const spots = times((points.length - 1) * steps + 1, (k): Point => {
    const i = Math.min(points.length - 2, Math.floor(k / steps))
    const t = k / steps - i
    const mix = (axis: 0 | 1) => {
      const [a, b, c, d] = [p(i - 1)[axis], p(i)[axis], p(i + 1)[axis], p(i + 2)[axis]]
      return (
        0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t ** 3)
      )
    }
    return [mix(0), mix(1)]
  })
  const side = (sign: number) =>
    spots.map(([x, y], i): Point => {
      const [a, b] = [spots[Math.max(0, i - 1)] ?? [x, y], spots[Math.min(spots.length - 1, i + 1)] ?? [x, y]]
      const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1
      const half = (sign * (from + ((to - from) * i) / spots.length)) / 2
      return [x - ((b[1] - a[1]) / length) * half, y + ((b[0] - a[0]) / length) * half]
    })
  return `M${[...side(1), ...side(-1).reverse()].map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}Z`
}
