import {
  basket,
  bird,
  join,
  line,
  oval,
  P,
  path,
  person,
  poses,
  range,
  scene,
  sky,
  spire,
  sprout,
  stroke,
  sun,
  times,
  W,
} from './kit.ts'

/** Planting a bare slope: rows of seedlings, a forest already standing above. */
export const trongRung = scene(33, (b) => {
  const slope = 'M-20 880Q380 640 820 560Q1240 480 1640 500L1640 1090L-20 1090Z'
  const rows = times(7, (i) =>
    times(13, (j) => {
      const [x, d] = [j * 132 + (i % 2) * 60 - 20, i / 6]
      const y = 560 + d * 470 + (1 - x / W) * 300 * (1 - d * 0.62) - 20
      return y > 1060 ||
        (i > 2 && x > 520 && x < 1010) ||
        (Math.abs(x - 380) < 90 && i > 1 && i < 5) ||
        (Math.abs(x - 1200) < 90 && i > 1 && i < 4)
        ? ''
        : join(
            oval(x, y + 2, 16 + d * 16, 4 + d * 5, '#8a5a3c'),
            sprout(x, y, 22 + d * 30, d > 0.5 ? '#5f9a3f' : '#6ba24a'),
          )
    }),
  )
  return join(
    sky(b, '#a9d3e0', '#d6ebe3', '#f4f2d8'),
    sun(b, 1290, 190, 64, '#fbe08f', '#fbe7ae'),
    range(b, { y: 520, rise: 260, fill: b.fade(['#86adaf', '#c9dcc7']), sharp: 0.5, waves: 1.3 }),
    path('M-20 640Q180 360 480 330Q760 320 1010 470Q1200 540 1640 500L1640 900L-20 900Z', '#4f8061'),
    times(110, (i) => {
      const x = ((i * 67.3) % 1120) - 20
      const y = 360 + ((x - 500) / 500) ** 2 * 150 + i * 1.5
      return spire(x, y, 76 + ((i * 13) % 34), ['#3f6f54', '#35634c', '#4b7d5a'][i % 3] ?? '')
    }),
    path(slope, b.fade(['#c98f5c', '#b97a49'])),
    b.inside(
      path(slope, '#000'),
      times(8, (i) =>
        stroke(
          `M-40 ${920 + i * 62}Q400 ${690 + i * 62} 840 ${600 + i * 66}T1660 ${540 + i * 72}`,
          '#a96b3f',
          9,
          'opacity="0.45"',
        ),
      ),
    ),
    rows,
    person(1240, 800, 240, { top: P.lacquer, bottom: P.ink, hat: 'non', pose: poses.plant, flip: true }),
    oval(1152, 806, 34, 9, '#8a5a3c'),
    sprout(1152, 806, 52, '#4f8a35'),
    person(360, 850, 220, {
      top: '#4f8a86',
      bottom: P.indigoDeep,
      hat: 'cap',
      hatColour: P.ochre,
      pose: {
        side: true,
        lean: 18,
        arms: [
          [13, -58, 24, -50],
          [14, -64, 26, -62],
        ],
        legs: [
          [-5, -24, -9, -2],
          [6, -24, 9, -2],
        ],
      },
    }),
    line([425, 690], [432, 868], '#7a5a3c', 8),
    path('M416 862L448 858L440 892L424 894Z', P.inkSoft),
    person(740, 1000, 400, { top: '#3f6fa0', bottom: P.ink, hat: 'non', pose: poses.plant }),
    oval(880, 1012, 66, 17, '#8a5a3c'),
    sprout(880, 1010, 96, '#4f8a35'),
    basket(585, 1020, 120, times(6, (i) => sprout(-20 + i * 8, 2 - (i % 2) * 3, 30, '#5f9a3f')).join('')),
    bird(520, 200, 1.6, P.inkSoft),
    bird(600, 175, 1.2, P.inkSoft),
  )
})
