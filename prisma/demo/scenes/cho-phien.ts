import {
  at,
  basket,
  bushes,
  circle,
  dress,
  drift,
  H,
  heap,
  join,
  line,
  oval,
  P,
  path,
  pennants,
  person,
  poses,
  range,
  rect,
  scene,
  sky,
  stall,
  stiltHouse,
  stroke,
  sun,
  times,
  W,
} from './kit.ts'

/** Early at the highland market: awnings in two rows, colour everywhere, mountains behind. */
export const choPhien = scene(61, (b) =>
  join(
    sky(b, '#f3d9b0', '#f8e8cb', '#fcf3df'),
    sun(b, 1210, 240, 60, '#f5c271', '#f8d79a'),
    range(b, { y: 560, rise: 380, fill: b.fade(['#8fa5b0', '#d9dccb']), sharp: 0.75, waves: 1.2 }),
    range(b, { y: 600, rise: 220, fill: b.fade(['#6f9489', '#bccdb0']), waves: 1.1 }),
    drift(b, 400, 470, 900, 90),
    drift(b, 1300, 480, 700, 80),
    bushes(b, 13, -20, W + 20, 620, 150, ['#5b8360', '#4d7557', '#6a9066']),
    stiltHouse(150, 620, 260, { wall: '#8a5c3f' }, false),
    stiltHouse(1480, 620, 240, { wall: '#8a5c3f' }, false),
    rect(-20, 606, W + 40, H, b.fade(['#e0c391', '#cda86e'])),
    pennants(300, 330, 1300, 330, 60, [P.lacquer, P.gold, P.teal, P.indigo, P.cream], 34),
    line([300, 330], [300, 640], P.bark, 9),
    line([1300, 330], [1300, 640], P.bark, 9),
    `<g transform="translate(800 690) scale(1.3) translate(-800 -690)">${join(
      [
        [330, P.indigo],
        [560, P.lacquer],
        [800, P.teal],
        [1040, P.ochre],
        [1270, P.lacquer],
      ].map(([x, c], i) =>
        stall(
          Number(x),
          690,
          210,
          String(c),
          P.cream,
          join(
            heap(Number(x) - 55, 646, 60, ['#c8412c', '#7fa650', '#dba645', '#b5673c', '#86ab54'][i] ?? ''),
            heap(Number(x) + 20, 646, 60, ['#86ab54', '#dba645', '#8a4f78', '#f2d28c', '#dd9a86'][i] ?? ''),
          ),
        ),
      ),
    )}</g>`,
    times(11, (i) =>
      person(160 + i * 126 + (i % 3) * 12, 752 + (i % 2) * 18, 172, {
        ...dress(i + 2),
        flip: i % 2 === 0,
        pose: [poses.walk, poses.reach, poses.stand][i % 3],
        basket: i % 4 === 1,
      }),
    ),
    oval(330, 985, 160, 16, '#b38f57', 'opacity="0.6"'),
    horse(1330, 950, 1.3),
    cloth(300, 760),
    person(190, 985, 330, {
      ...dress(1),
      pose: {
        side: true,
        lean: 8,
        arms: [
          [10, -60, 22, -58],
          [12, -58, 24, -52],
        ],
        legs: [
          [-3, -23, -5, -2],
          [4, -24, 6, -2],
        ],
      },
    }),
    person(690, 990, 340, { ...dress(0), basket: true, flip: true, pose: poses.reach }),
    basket(850, 1020, 120, join(heap(-8, 2, 44, '#c8412c'), heap(14, 0, 34, '#dba645'))),
    basket(995, 1030, 130, join(heap(-6, 2, 46, '#7fa650'), heap(16, 2, 34, '#b9cc72'))),
    person(1130, 990, 335, { ...dress(3), flip: true, pose: poses.reach }),
    person(560, 1020, 215, { ...dress(4), child: true, pose: poses.stand }),
  ),
)

const cloth = (x: number, y: number) =>
  join(
    line([x - 10, y], [x + 200, y], P.bark, 9),
    line([x, y], [x - 6, y + 220], P.bark, 8),
    line([x + 190, y], [x + 196, y + 220], P.bark, 8),
    [P.lacquer, '#34466f', P.ochre].map((c, i) =>
      join(
        rect(x + 14 + i * 58, y, 52, 170 - (i % 2) * 26, c),
        times(4, (j) =>
          join(
            stroke(
              `M${x + 16 + i * 58} ${y + 26 + j * 32}l12 -10 12 10 12 -10 12 10`,
              i === 1 ? P.rose : P.ochreLight,
              4,
            ),
            rect(x + 14 + i * 58, y + 36 + j * 32, 52, 3, P.cream, 'opacity="0.6"'),
          ),
        ),
      ),
    ),
  )

const horse = (x: number, y: number, s: number) =>
  at(
    x,
    y,
    s,
    join(
      [-62, -44, 36, 52].map((lx, i) =>
        path(`M${lx - 8} -70L${lx - 5} -4L${lx + 6} -4L${lx + 9} -70Z`, i % 2 ? '#6b4630' : '#835840'),
      ),
      path('M-78 -96Q-84 -70 -92 -46Q-82 -44 -78 -60Z', '#3d2a22'),
      path(
        'M-76 -100Q-60 -118 -20 -112Q20 -110 46 -120L84 -170Q92 -180 104 -176L132 -150Q136 -140 126 -138L104 -142Q92 -110 70 -82Q40 -62 0 -64Q-40 -60 -66 -70Q-80 -84 -76 -100Z',
        '#8e6147',
      ),
      path('M44 -122Q60 -150 84 -174L92 -190L98 -176Q70 -140 62 -112Z', '#3d2a22'),
      circle(112, -160, 2.6, P.ink),
      path('M-40 -116Q-6 -124 24 -116L30 -72Q-4 -64 -42 -72Z', P.lacquer),
      times(5, (i) => rect(-36 + i * 13, -112, 4, 40, P.ochreLight)),
      basketSide(-8, -60),
    ),
    true,
  )

const basketSide = (x: number, y: number) =>
  join(
    path(`M${x - 28} ${y - 40}L${x + 30} ${y - 40}L${x + 22} ${y + 8}L${x - 20} ${y + 8}Z`, P.wood),
    times(3, (i) => line([x - 25, y - 28 + i * 12], [x + 26, y - 28 + i * 12], P.ochreLight, 2)),
    oval(x, y - 40, 29, 7, P.rice),
  )
