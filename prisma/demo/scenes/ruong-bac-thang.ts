import type { Brush, Point } from './kit.ts'
import {
  at,
  bird,
  bush,
  curve,
  drift,
  join,
  mist,
  P,
  path,
  person,
  poses,
  range,
  scene,
  sky,
  stiltHouse,
  sun,
  times,
  tree,
} from './kit.ts'

export const ruongBacThang = scene(11, (b) => {
  const gold = ['#e9c25c', '#dcae45', '#efd078', '#cdb24f', '#e3b84e']
  const mixed = ['#b9b552', '#d9b54e', '#a3ab52', '#e6c465', '#8fa34f']
  return join(
    sky(b, '#f7e3c0', '#fbeed3', '#fdf4e2'),
    sun(b, 1180, 215, 62, '#f6c46c', '#f8d596'),
    range(b, { y: 420, rise: 210, fill: b.fade(['#b9c8c6', '#e6e5d3']), sharp: 0.55, waves: 1.6 }),
    drift(b, 420, 400, 900, 90),
    drift(b, 1300, 430, 800, 80),
    range(b, { y: 540, rise: 190, fill: b.fade(['#86a79a', '#c9d3b4']), waves: 1.3 }),
    mist(b, 430, 160, P.white, 0.55),
    terraces(b, { x: 1330, y: 900, rx: 760, ry: 330, levels: 15, step: 34, leans: 120 }, mixed, '#7b8a42'),
    at(
      0,
      0,
      1,
      join(
        tree(b, 1420, 405, 120),
        tree(b, 1515, 410, 96),
        stiltHouse(1330, 432, 120),
        bush(b, 1275, 436, 60, P.riceDeep),
      ),
    ),
    terraces(b, { x: 250, y: 1120, rx: 1000, ry: 420, levels: 14, step: 41, leans: -190 }, gold, '#a3802f'),
    tree(b, 60, 560, 170),
    bush(b, 150, 575, 90, P.riceDeep),
    person(560, 905, 150, {
      top: P.indigo,
      bottom: P.indigoDeep,
      wear: 'skirt',
      band: P.lacquer,
      hat: 'non',
      basket: true,
      pose: poses.walk,
    }),
    person(690, 930, 150, {
      top: P.lacquer,
      bottom: P.ink,
      wear: 'skirt',
      band: P.ochre,
      hat: 'non',
      pose: poses.plant,
    }),
    times(3, (i) => sheaf(770 + i * 62, 938 + i * 14)),
    bird(820, 240, 1.6, P.inkSoft),
    bird(880, 270, 1.2, P.inkSoft),
    bird(770, 285, 1, P.inkSoft),
  )
})

type Hill = { x: number; y: number; rx: number; ry: number; levels: number; step: number; leans: number }

/** A hillside of paddies: contours laid one on the other, each a step up. */
const terraces = (b: Brush, hill: Hill, treads: readonly string[], riser: string) => {
  const phase = times(4, () => b.between(0, 6.28))
  return times(hill.levels, (i) => {
    const t = i / hill.levels
    const size = (1 - t) ** 0.82
    const ring = (lift: number) =>
      curve(
        times(40, (j): Point => {
          const a = (j / 40) * Math.PI * 2
          const wobble =
            1 +
            0.1 * Math.sin(a * 3 + (phase[0] ?? 0) + t * 1.1) +
            0.055 * Math.sin(a * 5 + (phase[1] ?? 0) - t * 2) +
            0.03 * Math.sin(a * 9 + (phase[2] ?? 0))
          return [
            hill.x + hill.leans * t + Math.cos(a) * hill.rx * size * wobble,
            hill.y - i * hill.step + Math.sin(a) * hill.ry * size * wobble + lift,
          ]
        }),
        true,
      )
    return join(
      path(ring(hill.step * 0.62), riser),
      path(ring(0), treads[(i * 5 + Math.floor(t * 3)) % treads.length] ?? P.gold),
      `<path d="${ring(0)}" fill="none" stroke="${P.ochreLight}" stroke-width="2" opacity="0.5"/>`,
    )
  })
}

const sheaf = (x: number, y: number) =>
  at(
    x,
    y,
    1,
    join(
      path('M-14 0Q-4 -22 -20 -50Q0 -60 20 -50Q4 -22 14 0Z', P.ochreDeep),
      path('M-20 -50Q-12 -66 0 -56Q12 -66 20 -50Q0 -60 -20 -50Z', P.ochreLight),
      path('M-6 -27h12v6h-12z', P.bark),
    ),
  )
