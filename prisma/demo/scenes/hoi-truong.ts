import type { Figure } from './kit.ts'
import {
  at,
  circle,
  crown,
  H,
  join,
  line,
  P,
  path,
  person,
  rect,
  round,
  scene,
  seated,
  star,
  stroke,
  times,
  W,
} from './kit.ts'

/** The hall during a meeting: red curtain, rostrum, the backs of many people. */
export const hoiTruong = scene(82, (b) =>
  join(
    rect(0, 0, W, H, b.fade(['#5f3a34', '#7d4a3c'])),
    rect(160, 60, 1280, 560, '#87261f'),
    times(33, (i) =>
      path(
        `M${160 + i * 39} 60Q${168 + i * 39} 340 ${160 + i * 39} 620L${180 + i * 39} 620Q${172 + i * 39} 340 ${182 + i * 39} 60Z`,
        '#a8352a',
      ),
    ),
    rect(420, 120, 760, 400, '#c23a2c'),
    star(800, 270, 92, '#f0c64a'),
    rect(560, 420, 480, 10, '#f0c64a', 'opacity="0.85"'),
    rect(640, 448, 320, 8, '#f0c64a', 'opacity="0.6"'),
    times(10, (i) => path(`M${160 + i * 128} 56h128v40q-64 66 -128 0z`, i % 2 ? '#73201b' : '#87261f')),
    times(10, (i) => stroke(`M${160 + i * 128} 96q64 66 128 0`, P.gold, 5)),
    rect(0, 0, 160, 700, '#8e6147'),
    rect(1440, 0, 160, 700, '#8e6147'),
    times(4, (i) =>
      join(round(40, 120 + i * 140, 80, 96, 8, '#7d523b'), round(1480, 120 + i * 140, 80, 96, 8, '#7d523b')),
    ),
    rect(60, 610, 1480, 80, '#9c6f4a'),
    rect(60, 610, 1480, 14, '#c18e5c'),
    rect(0, 690, W, H, '#6d3f35'),
    [600, 740, 880].map((x, i) =>
      person(x, 690, 250, {
        top: ['#34466f', '#f4ead2', '#3f5a5f'][i],
        hair: i === 1 ? 'bun' : 'short',
        pose: seated,
      }),
    ),
    rect(500, 560, 480, 66, '#efe2c6'),
    rect(500, 560, 480, 12, '#fff8e6'),
    times(12, (i) => path(`M${500 + i * 40} 572h40v14q-20 18 -40 0z`, P.lacquer)),
    [580, 720, 860].map((x) =>
      join(rect(x + 50, 540, 10, 22, P.indigoSoft), rect(x - 20, 552, 44, 8, P.white)),
    ),
    person(1170, 640, 290, {
      top: '#34466f',
      pose: {
        arms: [
          [-15, -59, -13, -52],
          [22, -66, 30, -76],
        ],
      },
    }),
    path('M1110 500L1230 500L1215 640L1125 640Z', '#a5713f'),
    rect(1098, 488, 144, 18, '#c18e5c'),
    star(1170, 570, 30, '#f0c64a'),
    line([1142, 488], [1150, 450], P.ink, 5),
    circle(1151, 446, 8, P.ink),
    times(2, (i) =>
      at(
        i ? 1370 : 250,
        612,
        1.2,
        join(
          path('M-34 -50L34 -50L24 0L-24 0Z', P.cream),
          crown(b, 0, -82, 46, 38, P.riceDeep),
          times(7, (j) => circle(-30 + j * 10, -84 - (j % 3) * 14, 9, j % 2 ? '#f2d28c' : '#dd9a86')),
        ),
      ),
    ),
    path('M1170 450L700 1067L1600 1067Z', '#fff1cf', 'opacity="0.05"'),
    [0, 1, 2].map((row) => times(11 - row * 2, (i) => audience(row, i, 11 - row * 2))),
  ),
)

const audience = (row: number, i: number, count: number) => {
  const s = [0.9, 1.2, 1.6][row] ?? 1
  const x = W / 2 + (i - (count - 1) / 2) * 142 * s * 0.98
  const y = [830, 950, 1110][row] ?? 0
  const k = (i * 7 + row * 3) % 6
  const look: Figure =
    [
      { top: P.white },
      { top: '#34466f', hair: 'tail' as const },
      { top: '#3f8b86', hair: 'bun' as const },
      { top: '#222f52', hat: 'turban' as const },
      { top: '#cdb28a' },
      { top: '#6d3f6b', hat: 'scarf' as const, hatColour: P.indigo },
    ][k] ?? {}
  return join(
    person(x, y + 50 * s, 250 * s, {
      ...look,
      back: true,
      pose: {
        arms: [
          [-15, -59, -13, -46],
          [15, -59, 13, -46],
        ],
      },
    }),
    round(x - 52 * s, y - 88 * s, 104 * s, 150 * s, 18 * s, '#b5653f'),
    round(x - 44 * s, y - 80 * s, 88 * s, 140 * s, 14 * s, '#a4552f'),
  )
}
