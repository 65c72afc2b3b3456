import type { Brush } from './kit.ts'
import {
  at,
  bird,
  bushes,
  circle,
  cloud,
  crown,
  flag,
  H,
  join,
  line,
  oval,
  P,
  panes,
  path,
  person,
  poly,
  poses,
  range,
  rect,
  scene,
  sky,
  stroke,
  times,
  W,
} from './kit.ts'

/** Morning in the school yard: two storeys, the flag, flame trees, children. */
export const truongHoc = scene(51, (b) => {
  const bay = (i: number) => {
    const x = 330 + i * 118
    return join(
      times(2, (f) =>
        join(
          rect(x, 372 + f * 190, 118, 150, '#f0d08a'),
          panes(x + 14, 402 + f * 190, 40, 70, '#7f9fb5', P.white, 2, 2),
          i % 2
            ? rect(x + 66, 400 + f * 190, 40, 122, '#5f8a86')
            : panes(x + 64, 402 + f * 190, 40, 70, '#7f9fb5', P.white, 2, 2),
        ),
      ),
      rect(x - 7, 360, 14, 352, '#fff3d8'),
    )
  }
  return join(
    sky(b, '#9cd0e0', '#d3ebe4', '#f6f1da'),
    cloud(b, 350, 210, 400, P.white, 0.9),
    cloud(b, 1280, 250, 340, P.white, 0.85),
    range(b, { y: 560, rise: 180, fill: b.fade(['#93b9ad', '#cfdfc6']), waves: 1.1 }),
    bushes(b, 14, -20, W + 20, 715, 150, ['#4f8055', '#5f9158', '#41705a']),
    rect(310, 352, 980, 364, '#e9c57b'),
    times(8, (i) => bay(i)),
    rect(1267, 360, 14, 352, '#fff3d8'),
    times(2, (f) =>
      join(
        rect(310, 520 + f * 190, 980, 14, '#d9ad62'),
        f ? '' : times(62, (i) => rect(318 + i * 15.6, 484, 5, 38, '#fff3d8')),
        f ? '' : rect(310, 480, 980, 7, '#fff3d8'),
      ),
    ),
    path('M280 356L340 268L1260 268L1320 356Z', '#b8503a'),
    times(30, (i) => line([352 + i * 31, 270], [298 + i * 34.6, 354], '#a04430', 2)),
    rect(276, 350, 1048, 13, '#8a3a2a'),
    rect(690, 240, 220, 130, '#f7e3b5'),
    poly(
      [
        [668, 246],
        [800, 176],
        [932, 246],
      ],
      '#b8503a',
    ),
    rect(664, 240, 272, 12, '#8a3a2a'),
    circle(800, 306, 38, P.white),
    circle(800, 306, 38, 'none', 'stroke="#8a3a2a" stroke-width="6"'),
    stroke('M800 284V306L816 316', P.ink, 5),
    rect(300, 706, 1000, 16, '#d6c7a6'),
    rect(-20, 716, W + 40, H, b.fade(['#e8d7ae', '#d6bd8c'])),
    times(5, (i) => line([-20, 770 + i * i * 17], [W + 20, 770 + i * i * 17], '#cbb07c', 2 + i * 0.6)),
    flame(b, 140, 800, 480),
    flame(b, 1480, 820, 520),
    oval(140, 804, 170, 16, '#b89a64', 'opacity="0.45"'),
    oval(1480, 824, 180, 16, '#b89a64', 'opacity="0.45"'),
    rect(752, 800, 96, 26, '#c9b48a'),
    rect(768, 780, 64, 24, '#dccaa3'),
    flag(800, 782, 560, 0.27),
    (
      [
        [330, 960, 190, P.lacquer, 0],
        [420, 975, 196, P.teal, 1],
        [1085, 935, 186, P.ochre, 0],
        [1190, 1010, 206, P.indigo, 1],
        [610, 880, 160, P.ochre, 1],
      ] as const
    ).map(([x, y, h, bag, girl], i) =>
      join(
        oval(x, y, h * 0.2, 7, '#b89a64', 'opacity="0.5"'),
        person(x, y, h, {
          top: P.white,
          bottom: girl ? P.indigo : '#2f4a6b',
          wear: girl ? 'skirt' : 'trousers',
          child: true,
          bag,
          hair: girl ? 'tail' : 'short',
          hat: i === 2 ? 'cap' : undefined,
          hatColour: P.ochre,
          pose: i === 2 ? poses.run : poses.walk,
          flip: i > 1 && i < 4,
          sleeves: 'short',
        }),
        scarfOf(x, y, h, i > 1 && i < 4),
      ),
    ),
    oval(960, 905, 52, 8, '#b89a64', 'opacity="0.5"'),
    person(960, 905, 250, { top: '#e7e3f0', bottom: P.white, wear: 'aodai', hair: 'long', pose: poses.hold }),
    rect(946, 745, 30, 22, P.lacquer),
    bird(560, 190, 1.3, P.inkSoft),
    bird(620, 215, 1, P.inkSoft),
  )
})

const flame = (b: Brush, x: number, y: number, h: number) =>
  join(
    path(
      `M${x - 16} ${y}Q${x - 4} ${y - h * 0.3} ${x - 18} ${y - h * 0.5}L${x + 20} ${y - h * 0.5}Q${x + 8} ${y - h * 0.3} ${x + 20} ${y}Z`,
      P.bark,
    ),
    stroke(
      `M${x} ${y - h * 0.34}L${x - h * 0.3} ${y - h * 0.6}M${x} ${y - h * 0.34}L${x + h * 0.32} ${y - h * 0.58}`,
      P.bark,
      13,
    ),
    [
      [-0.3, 0.6, 0.25],
      [0.32, 0.6, 0.25],
      [0, 0.74, 0.32],
    ].map(([dx = 0, dy = 0, r = 0]) =>
      join(
        crown(b, x + h * dx, y - h * dy, h * r, h * r * 0.62, '#5f8f4a', 11),
        times(26, (i) => {
          const [a, q] = [i * 2.4, Math.sqrt((i + 0.5) / 26)]
          return circle(
            x + h * dx + Math.cos(a) * h * r * q * 0.94,
            y - h * dy + Math.sin(a) * h * r * 0.56 * q - 5,
            9 + (i % 3) * 3,
            i % 3 ? '#c8412c' : '#e06a42',
          )
        }),
      ),
    ),
  )

const scarfOf = (x: number, y: number, h: number, flip: boolean) =>
  at(x, y, h / 96, path('M-3 -77L7 -75L4 -64Z', P.lacquer), flip)
