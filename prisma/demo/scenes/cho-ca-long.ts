import {
  at,
  basket,
  boat,
  circle,
  flag,
  H,
  join,
  line,
  mist,
  P,
  path,
  person,
  poly,
  poses,
  range,
  rect,
  round,
  scene,
  sky,
  stroke,
  sun,
  times,
  turn,
  water,
} from './kit.ts'

/** Floating fish cages at daybreak; the catch goes ashore in baskets. */
export const choCaLong = scene(72, (b) => {
  const cage = (x: number, y: number, s: number) =>
    at(
      x,
      y,
      s,
      join(
        poly(
          [
            [-150, -10],
            [120, -10],
            [170, 44],
            [-190, 44],
          ],
          '#23535f',
        ),
        times(6, (i) => line([-120 + i * 44, -8], [-150 + i * 58, 42], '#5f8f95', 1.6)),
        times(3, (i) => line([-158 - i * 9, 4 + i * 13], [130 + i * 13, 4 + i * 13], '#5f8f95', 1.6)),
        times(7, (i) =>
          path(`M${-100 + i * 34} ${8 + (i % 3) * 12}q10 -8 20 0q-10 8 -20 0l-7 -5v10z`, '#a8c6c4'),
        ),
        stroke('M-150 -10L120 -10L170 44L-190 44Z', '#b08a58', 13),
        times(4, (i) => round([-196, -60, 70, 156][i] ?? 0, 46, 34, 15, 6, '#3f6fa0')),
        times(3, (i) => round([-150, -20, 96][i] ?? 0, -16, 22, 9, 4, '#3f6fa0')),
      ),
    )
  return join(
    sky(b, '#8fa9bd', '#c3cfd0', '#f3dcc0'),
    sun(b, 420, 390, 58, '#fbe9c4', '#f9dcae'),
    range(b, { y: 470, rise: 280, fill: b.fade(['#7d93a3', '#c2cccb']), sharp: 0.5, waves: 1.2, foot: 480 }),
    range(b, { y: 480, rise: 140, fill: b.fade(['#5f7f88', '#a3b8b5']), waves: 1, foot: 486 }),
    mist(b, 400, 110, '#f6ead6', 0.8),
    water(b, 478, H, ['#d5d9cf', '#8fb3b5', '#4f8791', '#35707e'], '#f6f1e0', 60),
    boat(250, 560, 150, '#4a4a55'),
    person(262, 552, 74, { top: P.indigo, bottom: P.ink, hat: 'non', pose: poses.reach }),
    raft(1120, 640),
    cage(520, 650, 0.62),
    cage(250, 730, 0.74),
    cage(690, 760, 0.86),
    cage(330, 870, 1.05),
    cage(860, 900, 1.15),
    person(722, 900, 300, {
      top: P.teal,
      bottom: P.ink,
      hat: 'non',
      pose: {
        side: true,
        lean: 12,
        arms: [
          [12, -58, 24, -60],
          [14, -62, 28, -62],
        ],
        legs: [
          [-4, -24, -8, -2],
          [5, -24, 8, -2],
        ],
      },
    }),
    `<g transform="translate(147 -5)">${join(line([640, 750], [770, 850], '#7a5a3c', 8), path('M748 838Q800 800 836 846Q838 912 790 926Q752 900 748 838Z', '#e9e3cf', 'opacity="0.75"'), stroke('M748 840Q792 808 836 848', '#7a5a3c', 7), fish(792, 884, 1.1, 20), fish(790, 862, 0.9, -10))}</g>`,
    boat(1310, 1000, 480, '#6d4c38'),
    basket(1180, 972, 110, join(fish(-8, -8, 0.55, -24), fish(10, -6, 0.5, 18))),
    basket(1300, 980, 110, join(fish(-6, -8, 0.55, -14), fish(12, -4, 0.5, 24))),
    person(1430, 978, 290, {
      top: '#c65a3c',
      bottom: P.inkSoft,
      hair: 'bun',
      hat: 'non',
      flip: true,
      pose: poses.reach,
    }),
  )
})

const fish = (x: number, y: number, s: number, a: number) =>
  turn(
    a,
    x,
    y,
    at(
      x,
      y,
      s,
      join(
        path('M-40 0Q-10 -26 30 -4L48 -18L44 0L48 18L30 4Q-10 26 -40 0Z', '#8fa9b0'),
        path('M-40 0Q-10 22 30 3Q-8 8 -40 0Z', '#dfe6df'),
        circle(-26, -4, 3, P.ink),
      ),
    ),
  )

const raft = (x: number, y: number) =>
  join(
    times(7, (i) => round(x - 190 + i * 56, y - 6, 44, 24, 10, '#3f6fa0')),
    rect(x - 210, y - 24, 430, 20, '#a07a4f'),
    rect(x - 130, y - 130, 240, 108, '#b98f5f'),
    times(15, (i) => line([x - 124 + i * 16, y - 130], [x - 124 + i * 16, y - 24], '#a07a4f', 2)),
    rect(x - 20, y - 100, 50, 78, '#5f4636'),
    rect(x - 100, y - 100, 52, 40, '#f2cf86'),
    path(
      `M${x - 165} ${y - 124}L${x - 130} ${y - 190}L${x + 110} ${y - 190}L${x + 145} ${y - 124}Z`,
      '#7f8f98',
    ),
    times(14, (i) => line([x - 126 + i * 18, y - 188], [x - 158 + i * 23, y - 126], '#6c7c86', 2)),
    flag(x + 195, y - 24, 190, 0.4),
    times(3, (i) => rect(x + 128 + i * 18, y - 80, 12, 34, [P.lacquer, P.white, P.teal][i] ?? '')),
    line([x + 112, y - 80], [x + 192, y - 80], P.inkSoft, 2),
  )
