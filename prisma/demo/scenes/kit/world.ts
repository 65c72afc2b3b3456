import type { Brush, Point } from './core.ts'
import { join, n, times } from './core.ts'
import { landMasses } from './land-masses.ts'
import { circle, path, stroke } from './shapes.ts'

type Seen = readonly [x: number, y: number, towardsUs: number]

const pairs = (ring: string) =>
  ring.split(',').map((pair): Point => {
    const [lon = 0, lat = 0] = pair.split(' ').map(Number)
    return [lon, lat]
  })
const outline = (points: readonly (Point | Seen)[]) =>
  `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}Z`

/** Where a place lies on a flat map whose upper left corner is 84° N, 180° W; k pixels a degree. */
export const onMap = (x: number, y: number, k: number, lon: number, lat: number): Point => [
  x + (lon + 180) * k,
  y + (84 - lat) * k * 1.12,
]

export const flatWorld = (x: number, y: number, k: number, fill: string) =>
  landMasses.map((ring) => path(outline(pairs(ring).map(([lon, lat]) => onMap(x, y, k, lon, lat))), fill))

/** The globe from afar, 100° E in the middle; what lies behind it is drawn on its rim. */
export const onGlobe = (x: number, y: number, r: number, lon: number, lat: number): Seen => {
  const [l, p, tilt] = [lon - 100, lat, 14].map((degrees) => (degrees * Math.PI) / 180) as [
    number,
    number,
    number,
  ]
  const towardsUs = Math.sin(tilt) * Math.sin(p) + Math.cos(tilt) * Math.cos(p) * Math.cos(l)
  const across = Math.cos(p) * Math.sin(l)
  const up = Math.cos(tilt) * Math.sin(p) - Math.sin(tilt) * Math.cos(p) * Math.cos(l)
  const s = towardsUs < 0 ? r / Math.hypot(across, up) : r
  return [x + across * s, y - up * s, towardsUs]
}

export const globe = (b: Brush, x: number, y: number, r: number) => {
  const lands = landMasses.map((ring) => {
    const points = pairs(ring).map(([lon, lat]) => onGlobe(x, y, r, lon, lat))
    return points.every(([, , towardsUs]) => towardsUs < 0) ? '' : path(outline(points), '#a9bf68')
  })
  const gridLine = (points: readonly Seen[]) => {
    const steps = points.map(([px, py, towardsUs], i) => {
      if (towardsUs < 0) return ''
      return `${(points[i - 1]?.[2] ?? -1) < 0 ? 'M' : 'L'}${n(px)} ${n(py)}`
    })
    return stroke(steps.join(''), '#dbeef0', 2, 'opacity="0.55"')
  }
  const shine = b.glow([
    [0, '#ffffff', 0.28],
    [0.6, '#ffffff', 0],
    [1, '#1f3f55', 0.42],
  ])
  return join(
    circle(x, y, r, '#4f94a6'),
    b.inside(
      circle(x, y, r, '#000'),
      join(
        lands,
        times(12, (i) => gridLine(times(61, (j) => onGlobe(x, y, r, i * 30, -90 + j * 3)))),
        times(5, (i) => gridLine(times(121, (j) => onGlobe(x, y, r, -180 + j * 3, -60 + i * 30)))),
        circle(x - r / 3, y - r * 0.37, r * 1.4, shine),
      ),
    ),
  )
}
