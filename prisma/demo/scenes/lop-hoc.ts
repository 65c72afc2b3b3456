import {
  at,
  circle,
  flag,
  H,
  join,
  line,
  P,
  path,
  person,
  pot,
  rect,
  round,
  scene,
  seated,
  star,
  stroke,
  times,
  W,
  windowView,
} from './kit.ts'

/** A lesson: the green board, the teacher, the rows seen from the back. */
export const lopHoc = scene(81, (b) =>
  join(
    rect(0, 0, W, 760, b.fade(['#f4e6c2', '#f0dcae'])),
    rect(0, 560, W, 200, '#a9c7b0'),
    rect(0, 552, W, 14, '#7fa48d'),
    rect(0, 740, W, H, b.fade(['#c9a070', '#b58a5c'])),
    times(7, (i) => line([800 + (i - 3) * 120, 740], [800 + (i - 3) * 420, H], '#a87c4f', 3)),
    windowView(b, 40, 190, 250, 330),
    windowView(b, 1330, 190, 250, 330),
    path('M40 204L290 204L620 1067L-200 1067Z', '#fff6dc', 'opacity="0.10"'),
    rect(372, 128, 860, 424, P.wood),
    rect(392, 148, 820, 384, '#2f6651'),
    rect(
      392,
      148,
      820,
      384,
      b.fade(
        [
          [0, '#fff', 0.07],
          [1, '#fff', 0],
        ],
        'diagonal',
      ),
    ),
    rect(380, 544, 840, 18, '#7d573b'),
    stroke('M520 440L640 250L760 440Z', '#eef3e2', 5),
    stroke('M640 250V440', '#f2d28c', 5, 'stroke-dasharray="12 12"'),
    stroke('M626 440v-14h14', '#eef3e2', 4),
    circle(900, 350, 90, 'none', 'stroke="#eef3e2" stroke-width="5"'),
    line([900, 350], [976, 302], '#dd9a86', 5),
    circle(900, 350, 6, '#eef3e2'),
    times(3, (i) => stroke(`M1040 ${232 + i * 46}q20 -12 40 0t40 0t40 0`, '#eef3e2', 4)),
    flag(800, 122, 0.1),
    round(770, 40, 60, 60, 6, '#c8321f'),
    star(800, 70, 20, '#f3cb3f'),
    person(1060, 745, 480, {
      top: '#d97f86',
      bottom: P.white,
      wear: 'aodai',
      hair: 'long',
      pose: {
        arms: [
          [-24, -74, -37, -84],
          [15, -59, 8, -50],
        ],
        legs: [
          [-5.5, -23, -6, -2],
          [5.5, -23, 6, -2],
        ],
      },
    }),
    rect(1086, 488, 52, 36, P.indigo),
    line([874, 324], [790, 270], '#c9a06a', 7),
    rect(160, 640, 240, 16, '#8e6147'),
    rect(176, 656, 16, 110, '#7d523b'),
    rect(368, 656, 16, 110, '#7d523b'),
    pot(212, 640, 70, P.indigo, 3),
    times(3, (i) =>
      join(
        line([212, 590], [196 + i * 18, 540], P.riceDeep, 4),
        circle(196 + i * 18, 534, 13, [P.lacquer, P.gold, '#dd9a86'][i] ?? ''),
      ),
    ),
    times(3, (i) => rect(290, 628 - i * 13, 86 - i * 8, 12, [P.teal, P.ochre, P.lacquer][i] ?? '')),
    [0, 1].map((row) =>
      times(4 - row, (i) =>
        desk(row ? 390 + i * 410 : 190 + i * 406, row ? 1060 : 872, row ? 1.28 : 0.96, i + row * 4),
      ),
    ),
  ),
)

const desk = (x: number, y: number, s: number, i: number) =>
  at(
    x,
    y,
    s,
    join(
      round(-142, -104, 284, 17, 4, '#c18e5c'),
      rect(-128, -88, 256, 26, '#8e6147'),
      [-128, 116].map((lx) => rect(lx, -64, 12, 100, '#7d523b')),
      rect(-92, -112, 56, 9, P.white),
      rect(42, -112, 50, 9, [P.lacquer, P.teal][i % 2] ?? ''),
      [-64, 64].map((px, j) =>
        person(px, 68, 244, {
          top: P.white,
          bottom: P.indigo,
          child: true,
          back: true,
          hair: (i + j) % 2 ? 'tail' : 'short',
          pose:
            (i === 1 && j === 1) || (i === 6 && !j)
              ? {
                  arms: [
                    [-16, -58, -8, -50],
                    [17, -80, 15, -104],
                  ],
                }
              : seated,
        }),
      ),
      [-64, 64].map((px) => path(`M${px - 13} -128Q${px} -120 ${px + 13} -128L${px} -98Z`, P.lacquer)),
      round(-132, -2, 264, 18, 5, '#a8774c'),
      rect(-118, 14, 12, 40, '#7d523b'),
      rect(106, 14, 12, 40, '#7d523b'),
    ),
  )
