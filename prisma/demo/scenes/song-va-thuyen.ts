import {
  bird,
  boat,
  H,
  join,
  karst,
  line,
  mirror,
  mist,
  n,
  oval,
  path,
  person,
  poses,
  rect,
  round,
  scene,
  sky,
  sun,
  times,
  W,
} from './kit.ts'

/** The river between limestone towers in the evening. */
export const songVaThuyen = scene(24, (b) => {
  const shore = 600
  const back = join(
    karst(b, 300, shore, 420, 300, '#8f86a6'),
    karst(b, 760, shore, 360, 220, '#a396ae'),
    karst(b, 1180, shore, 460, 330, '#8a83a4'),
    karst(b, 1520, shore, 380, 260, '#9a90ab'),
  )
  const front = join(
    karst(b, 30, shore + 14, 520, 450, '#4b4d78'),
    karst(b, 360, shore + 10, 300, 210, '#565883'),
    karst(b, 1500, shore + 14, 480, 400, '#454770'),
    karst(b, 1250, shore + 8, 220, 150, '#565883'),
  )
  return join(
    sky(b, '#3d4a78', '#8d7fa0', '#e6a787', '#f7cf9a'),
    sun(b, 870, 470, 78, '#fbe3a6', '#f9c98b'),
    times(3, (i) => round(180 + i * 470, 190 + (i % 2) * 90, 360, 12, 6, '#f2b896', 'opacity="0.55"')),
    round(1050, 330, 300, 9, 5, '#f8d2a4', 'opacity="0.6"'),
    back,
    mist(b, 520, 110, '#f7d3ad', 0.75),
    front,
    rect(0, shore, W, H - shore, b.fade(['#f0bf95', '#b78a97', '#5f6390', '#333f6b'])),
    b.inside(
      rect(0, shore, W, H - shore, '#000'),
      join(mirror(shore + 6, 0.28, back), mirror(shore + 10, 0.45, front)),
    ),
    times(13, (i) =>
      round(
        870 - (46 + i * 9) / 2 + b.between(-26, 26),
        shore + 12 + i * 26,
        46 + i * 11,
        7,
        3.5,
        '#fbe3a6',
        'opacity="0.75"',
      ),
    ),
    times(40, () => {
      const d = b.rnd()
      return round(
        b.between(-40, W),
        shore + 20 + d * 430,
        30 + d * 130,
        2 + d * 3,
        2,
        '#f8d9bf',
        `opacity="${n(0.14 + d * 0.16)}"`,
      )
    }),
    oval(620, 868, 300, 20, '#232c50', 'opacity="0.5"'),
    person(800, 842, 230, {
      top: '#2a3358',
      bottom: '#1f2746',
      hat: 'non',
      flip: true,
      pose: {
        side: true,
        lean: 10,
        arms: [
          [10, -58, 24, -54],
          [14, -62, 28, -60],
        ],
        legs: [
          [-4, -24, -10, -2],
          [5, -24, 9, -2],
        ],
      },
    }),
    boat(600, 862, 520, '#2a2740', '#8a5f45'),
    line([716, 700], [900, 960], '#201d33', 8),
    path('M888 930L912 968L896 978L874 940Z', '#201d33'),
    oval(1150, 690, 90, 6, '#333f6b', 'opacity="0.4"'),
    boat(1150, 688, 150, '#33304f'),
    person(1165, 682, 66, { top: '#2a3358', bottom: '#2a3358', hat: 'non', pose: poses.reach }),
    [
      [640, 250, 1.5],
      [720, 220, 1.2],
      [560, 215, 1.1],
      [690, 285, 0.9],
    ].map(([x = 0, y = 0, s = 1]) => bird(x, y, s, '#2c3157')),
  )
})
