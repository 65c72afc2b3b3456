import type { Point } from './kit.ts'
import {
  bird,
  curve,
  drift,
  join,
  oval,
  P,
  path,
  range,
  rect,
  ribbon,
  round,
  scene,
  sky,
  stroke,
  sun,
  times,
  tree,
} from './kit.ts'

/** A road folded over the pass, the clouds below it. */
export const deoMay = scene(22, (b) => {
  const road: Point[] = [
    [250, 1110],
    [520, 985],
    [920, 945],
    [1230, 880],
    [1180, 800],
    [860, 772],
    [600, 735],
    [640, 672],
    [880, 640],
    [1050, 600],
    [1010, 552],
    [880, 528],
  ]
  return join(
    sky(b, '#5f86b0', '#a9c4d6', '#f3dfc9'),
    sun(b, 300, 330, 54, '#fff0d2', '#fbe0b4'),
    range(b, { y: 500, rise: 250, fill: b.fade(['#8fa9c4', '#d7dfe2']), sharp: 0.85, waves: 1.5 }),
    drift(b, 300, 500, 1100, 130),
    drift(b, 1200, 520, 1000, 120),
    range(b, { y: 620, rise: 210, fill: b.fade(['#5d7f9c', '#b9cbd3']), sharp: 0.6, waves: 1.1 }),
    drift(b, 150, 640, 900, 150, P.white, 0.9),
    drift(b, 1420, 620, 900, 150, P.white, 0.9),
    path(
      'M-20 1090L-20 1000Q200 900 420 760Q640 590 820 500Q880 470 940 500Q1180 620 1330 780Q1480 900 1640 960L1640 1090Z',
      b.fade(['#4a7467', '#3d6a58', '#2c5146']),
    ),
    path(
      'M880 484Q930 490 960 515Q1180 640 1330 790Q1480 905 1640 965L1640 1090L1240 1090Q1400 900 1240 760Q1080 620 880 484Z',
      '#23473f',
      'opacity="0.55"',
    ),
    path(ribbon(road, 92, 10), '#1f4039', 'transform="translate(0 9)" opacity="0.5"'),
    path(ribbon(road, 92, 10), '#e8e3d3'),
    path(ribbon(road, 78, 7), '#6d7482'),
    stroke(curve(road.slice(0, 5)), P.ochreLight, 3.4, 'stroke-dasharray="26 30"'),
    stroke(curve(road.slice(4, 9)), P.ochreLight, 2.2, 'stroke-dasharray="14 18"'),
    times(14, (i) =>
      tree(
        b,
        [330, 180, 90, 1400, 1500, 1330, 1010, 430, 1100, 640, 1560, 250, 820, 1420][i] ?? 0,
        [930, 1010, 1060, 1000, 1050, 1060, 850, 840, 720, 1090, 980, 890, 1075, 900][i] ?? 0,
        b.between(70, 120),
        { leaf: '#2f5d4a', light: '#4f8063' },
      ),
    ),
    truck(760, 958, 1.5),
    minibus(800, 758, 0.8),
    drift(b, 140, 900, 700, 120, P.white, 0.75),
    drift(b, 1540, 870, 620, 150, P.white, 0.85),
    drift(b, 1250, 690, 420, 70, P.white, 0.5),
    bird(1150, 300, 1.6, P.inkSoft),
    bird(1230, 330, 1.2, P.inkSoft),
  )
})

const truck = (x: number, y: number, s: number) =>
  `<g transform="translate(${x} ${y}) scale(${s}) rotate(-4)">${join(
    rect(-48, -46, 66, 38, P.ochre),
    times(5, (i) => rect(-44 + i * 13, -44, 3, 34, P.ochreDeep)),
    path('M20 -40L40 -40Q48 -38 50 -24L52 -8L20 -8Z', P.lacquer),
    path('M27 -35L38 -35Q43 -33 44 -24L27 -24Z', P.mist),
    rect(-50, -9, 102, 5, P.ink),
    [-32, 34].map((cx) => join(oval(cx, -3, 10, 10, P.ink), oval(cx, -3, 4, 4, P.stone))),
  )}</g>`

const minibus = (x: number, y: number, s: number) =>
  `<g transform="translate(${x} ${y}) scale(${s}) rotate(6)">${join(
    round(-46, -46, 92, 40, 10, P.white),
    rect(-46, -18, 92, 6, P.lacquer),
    times(4, (i) => round(-40 + i * 20, -40, 16, 14, 3, P.indigoSoft)),
    [-26, 28].map((cx) => oval(cx, -4, 9, 9, P.ink)),
  )}</g>`
