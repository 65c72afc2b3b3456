import {
  bird,
  cloud,
  H,
  join,
  line,
  mirror,
  mist,
  n,
  oval,
  P,
  path,
  person,
  range,
  rect,
  round,
  scene,
  sky,
  sun,
  times,
  tree,
  tufts,
  W,
  water,
} from './kit.ts'

/** A still lake at first light: an island, a bamboo raft, everything twice. */
export const hoNuoc = scene(23, (b) => {
  const shore = 560
  const far = range(b, { y: shore, rise: 260, fill: b.fade(['#5f8f94', '#a9cbc0']), waves: 1, foot: shore })
  const near = path(`M-20 ${shore}L-20 330Q120 300 260 390Q420 480 560 ${shore}Z`, '#3d7470')
  const right = path(`M1640 ${shore}L1640 390Q1500 360 1380 440Q1250 520 1140 ${shore}Z`, '#4a8279')
  const island = join(
    path(`M720 ${shore + 40}Q860 ${shore - 20} 1030 ${shore + 40}Z`, '#3b6b52'),
    tree(b, 830, shore + 18, 150, { leaf: '#2f5d4a', light: '#528563' }),
    tree(b, 915, shore + 16, 118, { leaf: '#356652', light: '#5d9069' }),
    tree(b, 775, shore + 30, 84, { leaf: '#2f5d4a', light: '#528563' }),
  )
  return join(
    sky(b, '#7fb9c4', '#bfdcd4', '#fae6c6', '#f9d6ae'),
    sun(b, 1070, 420, 60, '#fff1cf', '#fde0a8'),
    cloud(b, 420, 190, 420, P.white, 0.6),
    cloud(b, 1330, 240, 330, P.white, 0.5),
    far,
    near,
    right,
    mist(b, shore - 60, 90, P.white, 0.7),
    rect(0, shore, W, H - shore, b.fade(['#cfe3d2', '#8fc4c0', '#4f99a0', '#357f8c'])),
    b.inside(
      rect(0, shore, W, H - shore, '#000'),
      join(mirror(shore, 0.3, far), mirror(shore, 0.42, near), mirror(shore, 0.4, right)),
    ),
    times(16, (i) =>
      round(
        1070 - (60 + i * 8) / 2 + b.between(-22, 22),
        shore + 10 + i * 26,
        60 + i * 8,
        6,
        3,
        '#fff1cf',
        `opacity="${n(0.85 - i * 0.045)}"`,
      ),
    ),
    mirror(shore + 38, 0.35, island),
    island,
    water(
      b,
      shore + 20,
      H,
      [
        ['0', '#000', 0],
        ['1', '#000', 0],
      ].map(([, c]) => [0, c as string, 0] as const),
      '#f4fbf4',
      54,
    ),
    oval(520, 905, 250, 14, '#1f5d69', 'opacity="0.35"'),
    times(8, (i) => round(300 - i * 4, 878 + i * 3.4, 440 + i * 6, 5, 2.5, i % 2 ? '#b99657' : '#d6b777')),
    times(3, (i) => rect(360 + i * 140, 874, 8, 34, P.bark)),
    person(430, 892, 200, {
      top: P.indigo,
      bottom: P.ink,
      hat: 'non',
      pose: {
        side: true,
        lean: 6,
        arms: [
          [10, -60, 20, -56],
          [14, -66, 24, -68],
        ],
        legs: [
          [-4, -24, -9, -2],
          [5, -24, 9, -2],
        ],
      },
    }),
    line([520, 690], [430, 1010], '#7a5a3c', 7),
    rect(612, 850, 52, 36, P.wood),
    person(636, 898, 170, {
      top: P.lacquer,
      bottom: P.inkSoft,
      hair: 'bun',
      flip: true,
      pose: {
        side: true,
        arms: [
          [4, -57, 12, -46],
          [8, -58, 14, -46],
        ],
        legs: [
          [16, -40, 16, -20],
          [20, -40, 20, -20],
        ],
      },
    }),
    tufts(b, 40, [0, 1010, 300, 70], '#2d6a5c', 46),
    tufts(b, 40, [1320, 1010, 300, 70], '#2d6a5c', 46),
    bird(640, 300, 1.4, P.inkSoft),
    bird(700, 270, 1.1, P.inkSoft),
  )
})
