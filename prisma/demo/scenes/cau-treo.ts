import type { Point } from './kit.ts'
import {
  bamboo,
  bird,
  curve,
  drift,
  H,
  join,
  line,
  mist,
  P,
  path,
  person,
  poses,
  range,
  rect,
  round,
  scene,
  sky,
  stroke,
  times,
  tree,
} from './kit.ts'

/** A rope bridge over a green gorge, children on their way to school. */
export const cauTreo = scene(44, (b) => {
  const deck = (t: number): Point => [250 + t * 1100, 560 + Math.sin(Math.PI * t) * 66]
  const cable = (t: number): Point => [250 + t * 1100, 560 - 250 + Math.sin(Math.PI * t) * 250 - t * 0]
  const cableLine = curve(times(21, (i) => cable(i / 20)))
  return join(
    sky(b, '#bfe3e2', '#e4f1df', '#f8f3da'),
    range(b, { y: 560, rise: 330, fill: b.fade(['#8fbab5', '#d2e4d0']), sharp: 0.6, waves: 1.3 }),
    path(
      'M300 900Q520 360 720 330Q860 330 960 460Q1060 560 1300 900Z',
      b.fade([
        [0, '#7db0a2'],
        [0.5, '#9cc4b0'],
        [1, '#b5d3bd', 0],
      ]),
    ),
    path(
      'M520 960Q900 460 1070 440Q1220 470 1440 960Z',
      b.fade([
        [0, '#639c8a'],
        [0.5, '#86b59d'],
        [1, '#b5d3bd', 0],
      ]),
    ),
    mist(b, 560, 220, P.white, 0.6),
    path(
      `M742 742Q700 762 770 782Q850 800 800 830Q690 870 610 960Q560 1020 520 ${H}L1090 ${H}Q1000 930 900 870Q860 836 890 810Q900 780 800 764Q770 756 752 742Z`,
      b.fade(['#dff0e8', '#7dbcba', '#3f8b94']),
    ),
    times(16, (i) =>
      round(
        806 - 20 - i * 9 + b.between(-30, 30),
        866 + i * 13,
        36 + i * 10,
        5,
        2.5,
        '#f3fbf6',
        'opacity="0.55"',
      ),
    ),
    path(
      `M-20 520Q160 520 270 580Q350 690 420 800Q520 920 640 ${H}L-20 ${H}Z`,
      b.fade(['#5f8f55', '#3b6a4b', '#2c5243']),
    ),
    path(
      `M1640 520Q1440 520 1330 580Q1250 690 1180 800Q1080 920 970 ${H}L1640 ${H}Z`,
      b.fade(['#568751', '#356148', '#274b3f']),
    ),
    stroke('M300 640Q380 780 520 930M180 640Q240 800 360 960', '#2c5243', 8, 'opacity="0.4"'),
    stroke('M1300 650Q1230 780 1100 930M1430 660Q1380 800 1250 980', '#20443a', 8, 'opacity="0.4"'),
    bamboo(b, 90, 600, 420),
    tree(b, 1520, 600, 330, { leaf: '#3f7352', light: '#66975c' }),
    tree(b, 1420, 580, 220, { leaf: '#4f8055', light: '#7aa660' }),
    tree(b, 20, 560, 240),
    stroke(cableLine, '#7a6a58', 4, 'transform="translate(0 -10)" opacity="0.6"'),
    times(26, (i) => {
      const t = (i + 0.5) / 26
      return line(cable(t), deck(t), '#8a7a66', 2.4)
    }),
    kids.map(([t, h, top, bag, long]) => {
      const [x, y] = deck(t)
      return person(x, y + 2, h, {
        top,
        bottom: P.indigo,
        child: h < 130,
        bag,
        pose: poses.walk,
        hair: long ? 'tail' : 'short',
      })
    }),
    stroke(curve(times(21, (i) => deck(i / 20))), '#6d4c38', 17),
    times(74, (i) => {
      const [x, y] = deck((i + 0.5) / 74)
      return line([x, y - 8], [x, y + 8], '#a57b52', 5)
    }),
    stroke(
      curve(
        times(21, (i) => {
          const [x, y] = deck(i / 20)
          return [x, y - 62] as const
        }),
      ),
      '#5f5347',
      3.4,
    ),
    stroke(cableLine, '#5f5347', 6),
    times(13, (i) => {
      const [x, y] = deck((i + 0.5) / 13)
      return line([x, y - 62], [x, y], '#5f5347', 3)
    }),
    pylon(250, 640),
    pylon(1350, 640),
    line([250, 312], [-20, 520], '#5f5347', 6),
    line([1350, 312], [1620, 520], '#5f5347', 6),
    drift(b, 330, 940, 520, 120, P.white, 0.4),
    drift(b, 1270, 930, 520, 110, P.white, 0.35),
    bird(640, 200, 1.5, P.inkSoft),
    bird(700, 175, 1.1, P.inkSoft),
  )
})

const kids = [
  [0.3, 110, P.white, P.lacquer, true],
  [0.37, 118, P.white, P.ochre, false],
  [0.45, 104, P.white, P.teal, true],
  [0.64, 150, '#8a4f78', undefined, true],
] as const

const pylon = (x: number, y: number) =>
  join(
    rect(x - 24, y - 340, 15, 340, '#b9a98f'),
    rect(x + 9, y - 340, 15, 340, '#a5957b'),
    rect(x - 30, y - 340, 60, 13, '#cbbb9f'),
    rect(x - 24, y - 190, 48, 10, '#a5957b'),
    rect(x - 42, y - 8, 84, 44, '#8f846f'),
  )
