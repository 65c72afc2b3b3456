import {
  areca,
  buffalo,
  bushes,
  cloud,
  H,
  join,
  line,
  oval,
  P,
  path,
  person,
  poses,
  range,
  rect,
  scene,
  sky,
  times,
  tufts,
  W,
} from './kit.ts'

/** Flat green rice to the horizon, a path, a buffalo and storks under a big sky. */
export const canhDongLua = scene(21, (b) => {
  const horizon = 520
  const row = (y0: number, y1: number, fill: string) => rect(0, y0, W, y1 - y0, fill)
  return join(
    sky(b, '#8fc3d6', '#c9e2df', '#eef2dc'),
    cloud(b, 400, 330, 620, P.white, 0.95),
    cloud(b, 1190, 250, 480, P.white, 0.85),
    cloud(b, 820, 420, 300, P.white, 0.7),
    range(b, { y: 530, rise: 100, fill: '#9db9b0', waves: 1.2 }),
    bushes(b, 26, -20, W + 20, horizon + 12, 86, [P.forest, P.riceDeep, '#47725a']),
    areca(b, 1250, horizon + 6, 150),
    areca(b, 1310, horizon + 6, 124),
    areca(b, 1205, horizon + 6, 110),
    row(horizon, H, b.fade(['#a9c864', '#86b04f', '#5f9443'])),
    times(10, (i) => {
      const y = horizon + 6 + (i / 10) ** 1.9 * 560
      return rect(0, y, W, 2 + i * 1.1, i % 2 ? '#c6d97e' : '#79a349', 'opacity="0.75"')
    }),
    times(11, (i) =>
      line(
        [800 + (i - 5) * 26, horizon + 4],
        [800 + (i - 5) * 330, H + 20],
        '#6d9a45',
        1 + Math.abs(i - 5) * 0.2,
        'opacity="0.5"',
      ),
    ),
    path(`M860 ${horizon}L880 ${horizon}Q880 640 1010 ${H}L560 ${H}Q850 700 860 ${horizon}Z`, '#d9c08c'),
    path(`M860 ${horizon}Q850 700 560 ${H}L510 ${H}Q820 700 852 ${horizon}Z`, '#8fae55'),
    path(`M880 ${horizon}Q880 640 1010 ${H}L1060 ${H}Q900 660 887 ${horizon}Z`, '#8fae55'),
    oval(500, 800, 200, 18, '#4d7d38', 'opacity="0.45"'),
    buffalo(480, 806, 1.55),
    person(430, 704, 120, {
      top: P.lacquer,
      bottom: P.indigo,
      hat: 'non',
      pose: {
        side: true,
        arms: [
          [6, -58, 14, -52],
          [9, -60, 18, -54],
        ],
        legs: [
          [10, -38, 8, -18],
          [14, -40, 16, -20],
        ],
      },
    }),
    person(862, 800, 170, { top: P.indigo, bottom: P.ink, hat: 'non', pose: poses.walk, flip: true }),
    [
      [1180, 780, 1],
      [1270, 820, 1.2],
      [1100, 720, 0.8],
    ].map(([x = 0, y = 0, s = 1]) => stork(x, y, s)),
    tufts(b, 60, [0, 990, 560, 90], '#4f8238', 34),
    tufts(b, 60, [1040, 990, 560, 90], '#4f8238', 34),
    flying(660, 250, 1.5),
    flying(740, 215, 1.1),
    flying(600, 200, 0.9),
  )
})

const stork = (x: number, y: number, s: number) =>
  `<g transform="translate(${x} ${y}) scale(${s})">${join(line([-3, 0], [-3, -26], P.inkSoft, 2), line([5, 0], [4, -26], P.inkSoft, 2), path('M-26 -24Q-10 -46 14 -40Q20 -60 14 -70Q20 -76 26 -72L40 -68L26 -68Q28 -50 20 -34Q6 -20 -26 -24Z', P.white), path('M26 -72L42 -67L26 -68Z', P.ochreDeep))}</g>`

const flying = (x: number, y: number, s: number) =>
  `<g transform="translate(${x} ${y}) scale(${s})">${path('M-40 -14Q-18 -18 0 0Q14 -22 44 -22Q20 -6 6 6L28 12L4 10Q-10 2 -40 -14Z', P.white)}</g>`
