import type { Point } from './kit.ts'
import {
  areca,
  at,
  bicycle,
  bird,
  bush,
  bushes,
  circle,
  cloud,
  H,
  house,
  join,
  line,
  oval,
  P,
  path,
  person,
  range,
  rect,
  scene,
  sky,
  times,
  tree,
  W,
} from './kit.ts'

/** The concrete village lane, flowers at its edge, a gate at its end. */
export const duongLang = scene(42, (b) =>
  join(
    sky(b, '#a5d3dd', '#dcefe4', '#fbf3d9'),
    cloud(b, 480, 240, 420, P.white, 0.9),
    cloud(b, 1240, 170, 320, P.white, 0.8),
    range(b, { y: 560, rise: 210, fill: b.fade(['#8fb4ac', '#cfe0c9']), waves: 1.2 }),
    bushes(b, 18, -20, W + 20, 596, 150, ['#4f8055', '#5f9158', '#41705a']),
    areca(b, 590, 620, 300),
    areca(b, 1000, 620, 330),
    areca(b, 1065, 620, 260),
    path(`M-20 590L1640 590L1640 ${H}L-20 ${H}Z`, b.fade(['#a5c368', '#7fa650'])),
    house(640, 640, 190, { wall: '#f4e3bd' }),
    house(985, 636, 170, { wall: '#e8d3b2', roof: '#a5543a' }),
    path(`M790 600L840 600L1290 ${H}L240 ${H}Z`, b.fade(['#d9d2c0', '#c4bca9'])),
    path(`M790 600L797 600L320 ${H}L240 ${H}Z`, '#efe8d6'),
    path(`M833 600L840 600L1290 ${H}L1210 ${H}Z`, '#efe8d6'),
    times(6, (i) => {
      const y = 630 + i * i * 15
      const w = (y - 600) * 1.05 + 24
      return line([815 - w - i * 6, y], [815 + w - i * 4, y], '#b3ab98', 2 + i * 0.6)
    }),
    gate(815, 610),
    house(250, 790, 440, { wall: '#f2d9a2', roof: '#b8583a', door: '#5d7d78' }),
    house(1400, 800, 460, { wall: '#dfe3cf', roof: '#a54d37', door: '#8a5a3c' }),
    tree(b, 40, 800, 420),
    tree(b, 1560, 860, 460),
    hedge(b, [
      [760, 620],
      [600, 740],
      [380, 900],
      [120, 1090],
    ]),
    hedge(b, [
      [872, 620],
      [1040, 740],
      [1260, 900],
      [1500, 1090],
    ]),
    person(930, 780, 150, { top: P.white, bottom: P.indigo, child: true, bag: P.lacquer, back: true }),
    person(870, 770, 140, {
      top: P.white,
      bottom: P.indigo,
      child: true,
      bag: P.ochre,
      back: true,
      hair: 'long',
    }),
    oval(625, 934, 120, 10, '#8f8775', 'opacity="0.5"'),
    bicycle(620, 932, 2.1, P.teal),
    person(604, 935, 290, {
      top: '#c65a76',
      bottom: P.ink,
      hat: 'non',
      pose: {
        side: true,
        lean: 12,
        arms: [
          [12, -60, 24, -56],
          [14, -62, 28, -56],
        ],
        legs: [
          [12, -36, 4, -12],
          [16, -38, 12, -20],
        ],
      },
    }),
    bird(700, 200, 1.4, P.inkSoft),
    bird(760, 230, 1.1, P.inkSoft),
  ),
)

const hedge = (b: Parameters<Parameters<typeof scene>[1]>[0], points: readonly Point[]) => {
  const spots = times(34, (i) => {
    const t = (i / 33) * (points.length - 1)
    const k = Math.min(points.length - 2, Math.floor(t))
    const [p, q] = [points[k] ?? [0, 0], points[k + 1] ?? [0, 0]]
    const f = t - k
    return [p[0] + (q[0] - p[0]) * f, p[1] + (q[1] - p[1]) * f, 10 + (i / 33) ** 1.5 * 56] as const
  })
  return spots
    .map(([x, y, r]) =>
      join(
        bush(b, x, y + r * 0.4, r * 2.3, '#5b8f45'),
        times(5, () =>
          circle(
            x + b.between(-r, r) * 0.8,
            y - b.between(0, r * 0.6),
            r * 0.16,
            b.pick(['#d4546a', '#f1c14f', '#e88a4f', '#fff3d6', '#d4546a']),
          ),
        ),
      ),
    )
    .map((body) => join(body))
    .join('')
}

const gate = (x: number, y: number) =>
  at(
    x,
    y,
    1,
    join(
      rect(-52, -92, 16, 92, '#d9a878'),
      rect(36, -92, 16, 92, '#d9a878'),
      rect(-58, -108, 116, 20, '#c98f5f'),
      path('M-74 -108Q-58 -112 -44 -132L44 -132Q58 -112 74 -108Z', P.clay),
      rect(-34, -104, 68, 11, P.lacquer),
    ),
  )
