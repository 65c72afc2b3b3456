import {
  areca,
  banana,
  cloud,
  H,
  house,
  join,
  line,
  oval,
  P,
  path,
  person,
  rain,
  range,
  rect,
  scene,
  sky,
  stroke,
  times,
  tree,
  veil,
  vest,
  water,
} from './kit.ts'

/** Brown water between the houses; the boat takes the old people and the children first. */
export const muaLu = scene(73, (b) => {
  const drowned = (x: number, y: number, w: number, roof: string, wall: string) =>
    join(house(x, y + w * 0.2, w, { roof, wall, door: '#4a4040' }))
  return join(
    sky(b, '#3c4654', '#5f6c78', '#8f9a9b'),
    veil(
      0.7,
      [
        [200, 190, 800],
        [760, 140, 900],
        [1350, 210, 800],
        [1050, 290, 560],
      ]
        .map(([x = 0, y = 0, w = 0]) => cloud(b, x, y, w, '#4a5563', 0.9))
        .join(''),
    ),
    range(b, { y: 500, rise: 240, fill: '#566470', waves: 1.2 }),
    range(b, { y: 540, rise: 120, fill: '#4b5a5f', waves: 1.4 }),
    areca(b, 380, 640, 330, '#3f5a50', '#6f6a60'),
    tree(b, 1480, 680, 420, { leaf: '#3f5a4c', light: '#4f6b58', trunk: '#45362f' }),
    banana(b, 640, 640, 230, '#4f6b4f', '#5f7d58'),
    drowned(250, 610, 400, '#8a4a38', '#c9bda3'),
    drowned(860, 600, 300, '#7d4436', '#bcb29c'),
    drowned(1240, 640, 430, '#944e3a', '#cfc3a8'),
    water(b, 600, H, ['#a08c6c', '#8f7a5a', '#6d5a43'], '#d9c8a5', 80),
    [
      [250, 612, 190],
      [860, 606, 140],
      [1240, 640, 205],
    ].map(([x = 0, y = 0, w = 0]) => oval(x, y, w, 6, '#d9c8a5', 'opacity="0.5"')),
    line([1110, 330], [1110, 690], '#4a4442', 11),
    oval(1110, 692, 36, 5, '#d9c8a5', 'opacity="0.6"'),
    line([1060, 362], [1160, 362], '#4a4442', 8),
    stroke('M1065 358Q500 440 -20 330M1155 358Q1400 420 1640 340', '#4a4442', 2.5),
    oval(780, 942, 420, 26, '#4f4030', 'opacity="0.5"'),
    person(530, 915, 250, {
      top: '#3f5a44',
      bottom: '#2f4636',
      hat: 'helmet',
      hatColour: '#4f6b4a',
      pose: {
        side: true,
        lean: 4,
        arms: [
          [-6, -58, -14, -46],
          [-4, -58, -10, -44],
        ],
        legs: [
          [-4, -24, -8, -2],
          [5, -24, 8, -2],
        ],
      },
    }),
    vest(530, 915, 250),
    person(700, 950, 225, {
      top: '#6d5a7a',
      bottom: P.ink,
      hat: 'turban',
      pose: {
        arms: [
          [-14, -58, -6, -48],
          [14, -58, 6, -48],
        ],
      },
    }),
    vest(700, 950, 225),
    person(800, 950, 185, {
      top: '#c98a35',
      bottom: P.ink,
      child: true,
      pose: {
        arms: [
          [-14, -58, -6, -50],
          [14, -58, 6, -50],
        ],
      },
    }),
    vest(800, 950, 185),
    person(895, 950, 220, {
      top: P.lacquer,
      bottom: P.ink,
      hair: 'bun',
      pose: {
        arms: [
          [-14, -58, -6, -48],
          [14, -58, 6, -48],
        ],
      },
    }),
    vest(895, 950, 220),
    person(1030, 920, 260, {
      top: '#3f5a44',
      bottom: '#2f4636',
      hat: 'helmet',
      hatColour: '#4f6b4a',
      pose: {
        side: true,
        lean: 14,
        arms: [
          [12, -58, 20, -46],
          [14, -62, 24, -52],
        ],
        legs: [
          [-4, -24, -8, -2],
          [5, -24, 8, -2],
        ],
      },
    }),
    vest(1030, 920, 260),
    path(
      'M370 850Q420 880 560 884L1040 884Q1150 880 1200 838Q1216 840 1210 862Q1180 946 1090 952L470 952Q390 944 358 862Q358 850 370 850Z',
      '#e5702f',
    ),
    path(
      'M366 880Q440 916 560 916L1050 916Q1150 910 1204 874Q1176 946 1090 952L470 952Q390 944 366 880Z',
      '#c4561f',
    ),
    stroke('M384 866Q440 892 560 896L1040 896Q1140 892 1194 854', '#f9c08a', 5),
    line([1095, 770], [1190, 1010], '#cbb58c', 8),
    path('M1178 985L1200 978L1220 1030L1196 1038Z', '#cbb58c'),
    rect(386, 842, 46, 62, '#2f3440'),
    times(6, (i) =>
      stroke(`M${250 + i * 180} ${990 + (i % 2) * 30}q40 -14 80 0`, '#d9c8a5', 5, 'opacity="0.6"'),
    ),
    rain(b, 190, '#dfe6ea', 0.34),
  )
})
