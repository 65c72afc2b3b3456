import {
  basket,
  H,
  hanging,
  join,
  line,
  n,
  oval,
  P,
  path,
  person,
  poly,
  rect,
  round,
  scene,
  stroke,
  times,
  W,
  yarn,
} from './kit.ts'

/** The loom from the front: the cloth comes towards the reader, the weaver sits behind it. */
export const detThoCam = scene(91, (b) => {
  const edge = (y: number): [number, number] => {
    const t = (y - 640) / 430
    return [540 - t * 150, 1060 + t * 150]
  }
  const across = (y: number, i: number, count: number) => {
    const [l, r] = edge(y)
    return l + ((r - l) * i) / count
  }
  const colours = ['#b5382c', '#dba645', '#3f8b86', '#f2d28c', '#dd9a86']
  const bands: [number, number, string][] = [
    [640, 668, 'line'],
    [668, 742, 'zig'],
    [742, 766, 'line'],
    [766, 868, 'gem'],
    [868, 896, 'line'],
    [896, 990, 'zig'],
    [990, 1020, 'line'],
    [1020, 1080, 'gem'],
  ]
  const cloth = bands.map(([y0, y1, kind], k) => {
    const c = (i: number) => colours[(i + k) % 5] ?? P.gold
    const m = (y0 + y1) / 2
    if (kind === 'line')
      return join(
        poly(
          [
            [edge(y0)[0], y0],
            [edge(y0)[1], y0],
            [edge(y1)[1], y1],
            [edge(y1)[0], y1],
          ],
          c(0),
        ),
        line([edge(m)[0], m], [edge(m)[1], m], c(2), (y1 - y0) * 0.26),
      )
    if (kind === 'zig')
      return [0.2, 0.5, 0.8]
        .map((f, j) =>
          stroke(
            `M${times(25, (i) => `${n(across(i % 2 ? y0 + (y1 - y0) * (f - 0.16) : y0 + (y1 - y0) * (f + 0.16), i, 24))} ${n(i % 2 ? y0 + (y1 - y0) * (f - 0.16) : y0 + (y1 - y0) * (f + 0.16))}`).join('L')}`,
            c(j),
            (y1 - y0) * 0.1,
          ),
        )
        .join('')
    return times(7, (i) => {
      const [l, x, r] = [across(m, i, 7), across(m, i + 0.5, 7), across(m, i + 1, 7)]
      const gem = (s: number, fill: string) =>
        poly(
          [
            [x, m - (m - y0) * s],
            [x + (r - x) * s, m],
            [x, m + (y1 - m) * s],
            [x - (x - l) * s, m],
          ],
          fill,
        )
      return join(gem(0.96, c(i)), gem(0.68, '#222f52'), gem(0.46, c(i + 2)), gem(0.2, P.cream))
    })
  })
  return join(
    rect(0, 0, W, H, b.fade(['#8e6448', '#6d4a38'])),
    times(16, (i) =>
      join(
        rect(i * 104, 0, 100, 760, i % 3 ? '#85603f' : '#7d5738', 'opacity="0.5"'),
        line([i * 104, 0], [i * 104, 760], '#5a3d2d', 3),
      ),
    ),
    rect(0, 760, W, H, b.fade(['#5a3d2d', '#44302a'])),
    times(9, (i) => line([-20, 780 + i * i * 4.4], [W + 20, 780 + i * i * 4.4], '#3d2a22', 3)),
    b.inside(
      rect(90, 150, 250, 330, '#000'),
      join(
        rect(90, 150, 250, 330, b.fade(['#f6dca8', '#f9edcf'])),
        path('M90 400L180 280L240 360L300 300L340 370V480H90Z', '#9cb393'),
        path('M90 440Q220 390 340 440V480H90Z', '#7fa650'),
      ),
    ),
    rect(78, 138, 274, 14, '#4a3329'),
    rect(78, 474, 274, 16, '#4a3329'),
    rect(78, 138, 14, 352, '#4a3329'),
    rect(338, 138, 14, 352, '#4a3329'),
    rect(209, 150, 10, 330, '#4a3329'),
    path('M90 150L340 150L700 760L300 760Z', '#f9e2b0', 'opacity="0.12"'),
    line([1230, 130], [1580, 130], '#4a3329', 12),
    [
      ['#b5382c', 420],
      ['#34466f', 340],
      ['#3f8b86', 400],
    ].map(([c, h], i) => hanging(1250 + i * 112, 130, 94, Number(h), String(c))),
    oval(
      800,
      400,
      430,
      420,
      b.glow([
        [0, '#f9d79a', 0.5],
        [1, '#f9d79a', 0],
      ]),
    ),
    person(800, 1010, 900, {
      top: P.indigo,
      bottom: P.indigoDeep,
      wear: 'skirt',
      band: P.lacquer,
      hat: 'scarf',
      hatColour: P.lacquer,
      pose: {
        arms: [
          [-19, -59, -11, -45.5],
          [19, -59, 11, -45.5],
        ],
      },
    }),
    oval(744, 268, 7, 12, P.gold),
    oval(856, 268, 7, 12, P.gold),
    times(57, (i) => line([560 + i * 8.6, 578], [560 + i * 8.6, 646], i % 2 ? '#efe2c6' : '#7186ab', 2.6)),
    round(486, 560, 628, 30, 8, '#a5713f'),
    round(486, 560, 628, 10, 5, '#c18e5c'),
    poly(
      [
        [edge(640)[0], 640],
        [edge(640)[1], 640],
        [edge(1090)[1], 1090],
        [edge(1090)[0], 1090],
      ],
      '#222f52',
    ),
    cloth,
    stroke(
      `M${edge(640)[0]} 640L${edge(1090)[0]} 1090M${edge(640)[1]} 640L${edge(1090)[1]} 1090`,
      '#efe2c6',
      5,
    ),
    round(470, 622, 660, 24, 10, '#c18e5c'),
    path('M700 606Q800 590 900 606L880 626L720 626Z', '#7d523b'),
    round(764, 606, 72, 10, 5, P.lacquer),
    rect(440, 70, 34, 1000, '#8e5f3c'),
    rect(440, 70, 11, 1000, '#a87749'),
    rect(1126, 70, 34, 1000, '#8e5f3c'),
    rect(1126, 70, 11, 1000, '#a87749'),
    round(410, 64, 780, 34, 8, '#a5713f'),
    round(410, 64, 780, 12, 6, '#c18e5c'),
    [
      [540, '#b5382c'],
      [620, '#dba645'],
      [980, '#3f8b86'],
      [1060, '#dd9a86'],
    ].map(([x, c]) =>
      join(line([Number(x), 98], [Number(x), 150], '#efe2c6', 3), yarn(Number(x), 176, 30, String(c))),
    ),
    basket(230, 1000, 210),
    [
      [180, 900, '#b5382c'],
      [245, 886, '#dba645'],
      [292, 905, '#3f8b86'],
      [215, 868, '#dd9a86'],
    ].map(([x, y, c]) => yarn(Number(x), Number(y), 40, String(c))),
    basket(230, 1000, 210),
    yarn(1360, 985, 52, '#34466f'),
    yarn(1450, 1005, 40, '#b5382c'),
    stroke('M1410 1000Q1300 1060 1240 1030', '#34466f', 4),
  )
})
