import type { Figure } from './kit.ts'
import {
  at,
  circle,
  H,
  join,
  line,
  oval,
  P,
  path,
  person,
  poses,
  rect,
  round,
  scene,
  star,
  times,
  turn,
  W,
  windowView,
} from './kit.ts'

/** The one-stop office: clerks behind the counter, people with their papers before it. */
export const motCuaSo = scene(83, (b) =>
  join(
    rect(0, 0, W, 800, b.fade(['#dfeaea', '#eef1e6'])),
    rect(0, 0, W, 60, '#c9d8d8'),
    times(4, (i) =>
      join(
        round(130 + i * 380, 44, 200, 18, 9, P.white),
        path(`M${130 + i * 380} 62h200l60 240h-320z`, '#fff', 'opacity="0.18"'),
      ),
    ),
    rect(0, 780, W, H, b.fade(['#cfc9bb', '#b9b2a2'])),
    times(6, (i) => line([-20, 800 + i * i * 10], [W + 20, 800 + i * i * 10], '#aba493', 2)),
    times(11, (i) => line([800 + (i - 5) * 170, 780], [800 + (i - 5) * 330, H], '#aba493', 2)),
    round(520, 110, 560, 96, 10, P.lacquer),
    star(574, 158, 28, '#f0c64a'),
    round(630, 136, 380, 14, 7, '#f2d28c'),
    round(630, 166, 260, 12, 6, '#f2d28c', 'opacity="0.75"'),
    windowView(b, 60, 190, 300, 240, P.white, 3),
    at(
      1380,
      300,
      1,
      join(
        round(-130, -110, 260, 160, 10, P.ink),
        round(-118, -98, 236, 136, 4, '#2f4f6b'),
        times(3, (i) =>
          join(round(-100, -80 + i * 40, 44, 24, 5, P.gold), round(-40, -76 + i * 40, 130, 14, 7, '#8fb0c4')),
        ),
      ),
    ),
    [330, 800, 1270].map((x, i) =>
      join(
        person(x, 800, 330, {
          top: '#f3f7f7',
          bottom: P.ink,
          hair: i === 1 ? 'short' : i ? 'bun' : 'long',
          pose: writing,
        }),
        path(`M${x - 9} 536L${x} 580L${x + 9} 536Z`, P.indigo),
      ),
    ),
    rect(60, 660, 1480, 26, '#c18e5c'),
    rect(80, 686, 1440, 190, '#e9dfc8'),
    rect(80, 686, 1440, 20, '#d3c6a6'),
    rect(80, 856, 1440, 20, '#8e6147'),
    [330, 800, 1270].map((x, i) =>
      join(
        round(x + 64, 560, 124, 82, 8, '#3a4450'),
        rect(x + 116, 640, 22, 20, '#3a4450'),
        rect(x - 196, 476, 9, 184, '#a5c2c6'),
        rect(x + 204, 476, 9, 184, '#a5c2c6'),
        rect(x - 190, 480, 396, 178, '#d5ecec', 'opacity="0.26"'),
        rect(x - 196, 470, 410, 12, '#7fa3a8'),
        round(x - 36, 730, 72, 72, 36, ['#3f8b86', P.lacquer, P.ochre][i] ?? ''),
        times(i + 1, (j) => circle(x - i * 11 + j * 22, 766, 8, P.white)),
        rect(x - 150, 648, 70, 12, P.white),
        rect(x - 140, 640, 70, 9, '#f2d28c'),
      ),
    ),
    times(2, (i) =>
      at(
        i ? 1530 : 60,
        900,
        1.6,
        join(
          path('M-32 -64L32 -64L24 0L-24 0Z', '#b8795a'),
          times(7, (j) =>
            turn(
              -66 + j * 22,
              0,
              -62,
              path('M0 -62Q-15 -104 0 -154Q15 -104 0 -62Z', j % 2 ? P.riceDeep : P.rice),
            ),
          ),
        ),
      ),
    ),
    oval(420, 1030, 90, 10, '#9c9585', 'opacity="0.6"'),
    person(420, 1028, 400, {
      top: '#222f52',
      bottom: '#3a2a3f',
      wear: 'skirt',
      band: P.lacquer,
      hat: 'scarf',
      hatColour: P.lacquer,
      back: true,
      pose: {
        arms: [
          [-17, -60, -14, -52],
          [18, -64, 13, -74],
        ],
        legs: poses.stand.legs,
      },
    }),
    oval(760, 1040, 90, 10, '#9c9585', 'opacity="0.6"'),
    person(760, 1038, 420, {
      top: '#7a8f6a',
      bottom: '#55525f',
      back: true,
      pose: {
        arms: [
          [-17, -60, -15, -50],
          [18, -66, 14, -76],
        ],
        legs: poses.stand.legs,
      },
    }),
    rect(812, 690, 56, 40, P.white),
    oval(1150, 1040, 90, 10, '#9c9585', 'opacity="0.6"'),
    person(1150, 1038, 410, {
      top: '#d9707a',
      bottom: P.indigo,
      hair: 'tail',
      back: true,
      pose: {
        arms: [
          [-17, -60, -15, -48],
          [17, -60, 15, -48],
        ],
        legs: poses.stand.legs,
      },
    }),
    person(1262, 1044, 250, { top: P.ochre, bottom: P.teal, child: true, back: true, pose: poses.stand }),
  ),
)

const writing: Figure['pose'] = {
  arms: [
    [-16, -58, -6, -48],
    [16, -58, 9, -47],
  ],
}
