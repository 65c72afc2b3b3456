import {
  bushes,
  circle,
  cloud,
  H,
  join,
  line,
  oval,
  P,
  person,
  poly,
  poses,
  range,
  rect,
  scene,
  sky,
  stroke,
  sun,
  times,
  W,
} from './kit.ts'

/** Five o'clock on the commune's pitch. */
export const sanBong = scene(63, (b) =>
  join(
    sky(b, '#8ec5cf', '#cfe5d3', '#f6ecc9'),
    sun(b, 250, 300, 66, '#fbdc8f', '#fbe4ac'),
    cloud(b, 1180, 190, 440, P.white, 0.85),
    cloud(b, 700, 130, 280, P.white, 0.7),
    range(b, { y: 500, rise: 250, fill: b.fade(['#7fae9b', '#c6dbb8']), sharp: 0.5, waves: 1.3 }),
    bushes(b, 18, -20, W + 20, 520, 150, ['#4f8a55', '#3f7350', '#5f9a58']),
    rect(-20, 505, W + 40, H, '#6fa84c'),
    times(7, (i) => {
      const [y0, y1] = [505 + (i / 7) ** 1.6 * 562, 505 + ((i + 1) / 7) ** 1.6 * 562]
      return i % 2 ? rect(-20, y0, W + 40, y1 - y0, '#7cb556') : ''
    }),
    times(26, (i) =>
      person(60 + i * 60, 528 + (i % 2) * 8, 74 + (i % 4) * 5, {
        top: [P.lacquer, P.white, P.indigo, P.ochre, P.teal][i % 5],
        bottom: P.ink,
        child: i % 4 === 1,
        pose: i % 6 === 2 ? poses.cheer : poses.stand,
      }),
    ),
    line([-20, 560], [W + 20, 560], P.white, 4),
    stroke('M520 560L380 1090', P.white, 6),
    oval(520, 760, 240, 84, 'none', 'stroke="#fffaf0" stroke-width="5"'),
    stroke('M1620 620L1290 620L1330 800L1620 800', P.white, 5),
    goal(1380, 740),
    [
      [250, 720, 165, P.white, 'run', 0],
      [1105, 690, 160, P.white, 'run', 1],
      [610, 660, 145, '#d33f2e', 'run', 0],
    ].map(([x, y, h, c, pose, flip]) =>
      join(
        oval(Number(x), Number(y), 46, 8, '#4f8238', 'opacity="0.5"'),
        player(Number(x), Number(y), Number(h), String(c), pose as 'run', Boolean(flip)),
      ),
    ),
    keeper(1420, 745),
    oval(640, 985, 100, 14, '#4f8238', 'opacity="0.5"'),
    player(640, 985, 380, '#d33f2e', 'kick', false),
    oval(390, 960, 84, 12, '#4f8238', 'opacity="0.5"'),
    player(370, 958, 350, P.white, 'run', false),
    football(845, 860, 34),
  ),
)

const player = (x: number, y: number, h: number, top: string, pose: 'run' | 'kick', flip: boolean) =>
  person(x, y, h, {
    top,
    bottom: top === P.white ? '#34466f' : P.white,
    wear: 'shorts',
    sleeves: 'short',
    child: h < 200,
    pose: poses[pose],
    flip,
    shoes: P.ink,
  })

const keeper = (x: number, y: number) =>
  person(x, y, 170, {
    top: '#e5a93c',
    bottom: P.ink,
    child: true,
    pose: {
      arms: [
        [-22, -70, -32, -80],
        [22, -70, 32, -80],
      ],
      legs: [
        [-12, -26, -13, -2],
        [12, -26, 13, -2],
      ],
    },
  })

const football = (x: number, y: number, r: number) =>
  join(
    circle(x, y, r, P.white),
    circle(x, y, r, 'none', 'stroke="#2d2b35" stroke-width="3"'),
    poly(
      times(
        5,
        (i) => [x + Math.cos(i * 1.257 - 1.57) * r * 0.4, y + Math.sin(i * 1.257 - 1.57) * r * 0.4] as const,
      ),
      P.ink,
    ),
    times(5, (i) => {
      const a = i * 1.257 - 1.57
      return poly(
        [
          [x + Math.cos(a - 0.3) * r * 0.97, y + Math.sin(a - 0.3) * r * 0.97],
          [x + Math.cos(a + 0.3) * r * 0.97, y + Math.sin(a + 0.3) * r * 0.97],
          [x + Math.cos(a) * r * 0.68, y + Math.sin(a) * r * 0.68],
        ],
        P.ink,
      )
    }),
  )

const goal = (x: number, y: number) =>
  join(
    times(18, (i) =>
      line(
        [x - 90 + i * 15.5, y - 190 - i * 1.7],
        [x - 90 + i * 15.5, y + i * 3.6],
        '#f4f1e4',
        1.8,
        'opacity="0.5"',
      ),
    ),
    times(9, (i) =>
      line([x - 92, y - 172 + i * 21], [x + 182, y - 196 + i * 29], '#f4f1e4', 1.8, 'opacity="0.5"'),
    ),
    stroke(`M${x - 95} ${y}V${y - 190}L${x + 185} ${y - 220}V${y + 66}`, P.white, 12),
  )
