import {
  circle,
  H,
  join,
  line,
  oval,
  P,
  path,
  person,
  pile,
  poly,
  rect,
  round,
  scene,
  shelf,
  stroke,
  times,
  W,
} from './kit.ts'

/** The reading room in the evening, books up to the ceiling. */
export const thuVien = scene(84, (b) => {
  return join(
    rect(0, 0, W, H, b.fade(['#4a3430', '#5f4236'])),
    rect(0, 800, W, H, b.fade(['#8e6147', '#6d4938'])),
    [20, 1060].map((x) =>
      join(
        rect(x, 20, 520, 800, '#3f2b26'),
        times(6, (i) => shelf(b, x, 140 + i * 128, 520)),
        rect(x - 8, 12, 16, 810, '#7d523b'),
        rect(x + 512, 12, 16, 810, '#7d523b'),
        rect(x - 12, 4, 544, 18, '#7d523b'),
      ),
    ),
    path('M590 800V330Q590 120 800 120Q1010 120 1010 330V800Z', '#7d523b'),
    b.inside(
      path('M612 620V330Q612 142 800 142Q988 142 988 330V620Z', '#000'),
      join(
        rect(600, 120, 400, 520, b.fade(['#22305a', '#54628f', '#c98f8a'])),
        circle(890, 260, 42, '#fbeecb'),
        times(16, (i) => circle(630 + ((i * 83) % 340), 160 + ((i * 57) % 200), 2.6, '#f7f0e1')),
        path('M600 560L700 450L780 540L870 430L1000 560V640H600Z', '#2f3b63'),
      ),
    ),
    rect(794, 142, 12, 480, '#7d523b'),
    rect(612, 380, 376, 12, '#7d523b'),
    rect(612, 620, 376, 180, '#59392d'),
    rect(596, 612, 408, 18, '#8e6147'),
    oval(
      800,
      640,
      620,
      330,
      b.glow([
        [0, '#f9d48a', 0.55],
        [1, '#f9d48a', 0],
      ]),
    ),
    line([1120, 830], [1190, 60], '#a5713f', 12),
    line([1220, 830], [1250, 60], '#a5713f', 12),
    times(10, (i) => line([1126 + i * 7, 770 - i * 74], [1222 + i * 3, 770 - i * 74], '#a5713f', 9)),
    person(1190, 600, 300, {
      top: '#3f8b86',
      bottom: P.ink,
      hair: 'bun',
      flip: false,
      pose: {
        side: true,
        arms: [
          [10, -70, 22, -84],
          [12, -62, 24, -66],
        ],
        legs: [
          [-1, -24, -2, -2],
          [5, -26, 4, -8],
        ],
      },
    }),
    person(520, 1000, 360, {
      top: P.white,
      bottom: P.indigo,
      child: true,
      hair: 'tail',
      pose: {
        arms: [
          [-16, -58, -8, -50],
          [16, -58, 8, -50],
        ],
      },
    }),
    person(800, 1000, 370, {
      top: '#c65a3c',
      child: true,
      pose: {
        arms: [
          [-16, -58, -8, -50],
          [16, -58, 8, -50],
        ],
      },
    }),
    person(1075, 1005, 410, {
      top: '#7186ab',
      hair: 'short',
      pose: {
        arms: [
          [-15, -58, -8, -50],
          [15, -58, 8, -50],
        ],
      },
    }),
    [520, 800, 1075].map((x, i) =>
      join(
        poly(
          [
            [x, 812],
            [x - 62, 798],
            [x - 66, 842],
            [x, 856],
          ],
          P.white,
        ),
        poly(
          [
            [x, 812],
            [x + 62, 798],
            [x + 66, 842],
            [x, 856],
          ],
          '#efe6d0',
        ),
        stroke(`M${x - 68} 845L${x} 860L${x + 68} 845`, [P.lacquer, P.teal, P.ochre][i] ?? '', 8),
      ),
    ),
    rect(330, 856, 960, 30, '#c18e5c'),
    rect(350, 886, 920, 40, '#8e6147'),
    rect(380, 920, 34, 160, '#7d523b'),
    rect(1210, 920, 34, 160, '#7d523b'),
    lamp(665, 858),
    lamp(940, 858),
    pile(1165, 857, 100, 3, 1),
    pile(360, 857, 86, 2, 3),
  )
})

const lamp = (x: number, y: number) =>
  join(
    rect(x - 5, y - 120, 10, 118, P.gold),
    round(x - 34, y - 12, 68, 12, 6, P.gold),
    path(
      `M${x - 62} ${y - 108}Q${x - 50} ${y - 160} ${x} ${y - 162}Q${x + 50} ${y - 160} ${x + 62} ${y - 108}Z`,
      '#3f8566',
    ),
    rect(x - 58, y - 110, 116, 7, '#fbeecb'),
  )
