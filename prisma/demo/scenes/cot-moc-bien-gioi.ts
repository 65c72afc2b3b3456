import type { Figure } from './kit.ts'
import {
  bird,
  bush,
  circle,
  drift,
  flag,
  H,
  join,
  mist,
  oval,
  P,
  path,
  person,
  poly,
  poses,
  range,
  rect,
  round,
  scene,
  sky,
  star,
  stroke,
  sun,
  times,
  tufts,
} from './kit.ts'

/** Two border guards at the marker stone, ridge after ridge in the first light. */
export const cotMocBienGioi = scene(94, (b) => {
  const guard: Figure = {
    top: '#4f7a54',
    bottom: '#44694a',
    hat: 'kepi',
    hatColour: '#44694a',
    pose: poses.salute,
    shoes: P.ink,
  }
  return join(
    sky(b, '#5b6f9a', '#b59aa5', '#f0b48f', '#f9dcae'),
    sun(b, 800, 470, 92, '#fbe6b4', '#f9cf96'),
    times(4, (i) =>
      round(
        [120, 980, 1180, 330][i] ?? 0,
        [200, 150, 270, 290][i] ?? 0,
        [380, 300, 360, 220][i] ?? 0,
        11,
        5.5,
        '#f6c9a8',
        'opacity="0.6"',
      ),
    ),
    range(b, { y: 620, rise: 230, fill: b.fade(['#b39aa8', '#efc9a8']), sharp: 0.7, waves: 1.5 }),
    mist(b, 540, 110, '#fbe3c4', 0.7),
    range(b, { y: 690, rise: 230, fill: b.fade(['#7d7d9c', '#c9aaa3']), sharp: 0.65, waves: 1.2 }),
    mist(b, 610, 110, '#f6d9bb', 0.6),
    range(b, { y: 770, rise: 190, fill: b.fade(['#56688a', '#8f8a98']), sharp: 0.4, waves: 1.4 }),
    drift(b, 300, 740, 900, 100, '#fbe3c4', 0.7),
    drift(b, 1350, 750, 800, 90, '#fbe3c4', 0.6),
    path(
      `M-20 900Q300 830 800 820Q1300 830 1640 900L1640 ${H}L-20 ${H}Z`,
      b.fade(['#6f8454', '#4f6b48', '#3d573f']),
    ),
    poly(
      [
        [470, 960],
        [1130, 960],
        [1200, 1010],
        [400, 1010],
      ],
      '#cfc7b3',
    ),
    rect(400, 1010, 800, 30, '#b3aa94'),
    poly(
      [
        [560, 910],
        [1040, 910],
        [1090, 946],
        [510, 946],
      ],
      '#ddd6c3',
    ),
    rect(510, 946, 580, 22, '#bfb69f'),
    poly(
      [
        [690, 470],
        [910, 470],
        [940, 910],
        [660, 910],
      ],
      '#b9b2a6',
    ),
    poly(
      [
        [690, 470],
        [800, 440],
        [910, 470],
      ],
      '#d9d3c6',
    ),
    poly(
      [
        [850, 470],
        [910, 470],
        [940, 910],
        [868, 910],
      ],
      '#9c958a',
    ),
    poly(
      [
        [640, 880],
        [960, 880],
        [976, 924],
        [624, 924],
      ],
      '#c9c2b4',
    ),
    circle(785, 580, 66, '#c8321f'),
    circle(785, 580, 66, 'none', 'stroke="#f0c64a" stroke-width="6"'),
    star(785, 580, 42, '#f3cb3f'),
    times(3, (i) => round(725 + i * 12, 690 + i * 40, 120 - i * 24, 12, 6, '#8a3a2a')),
    times(14, (i) => circle(690 + ((i * 53) % 200), 500 + ((i * 97) % 380), 3, '#8f887c', 'opacity="0.6"')),
    oval(430, 1008, 80, 12, '#3d573f', 'opacity="0.6"'),
    oval(1170, 1008, 80, 12, '#3d573f', 'opacity="0.6"'),
    person(430, 1006, 440, { ...guard, flip: true }),
    person(1170, 1006, 440, { ...guard, flip: true }),
    [
      [430, 1],
      [1170, -1],
    ].map(([x = 0]) =>
      join(
        rect(x - 43, 800, 86, 15, '#6d4c38'),
        rect(x - 10, 797, 20, 21, P.gold),
        stroke(`M${x - 14} 652L${x} 676L${x + 14} 652`, P.lacquer, 6),
      ),
    ),
    flag(1320, 960, 640, 0.32),
    bush(b, 130, 1000, 180, '#4f6b48'),
    bush(b, 250, 1020, 120, '#5f7a50'),
    bush(b, 1530, 1030, 150, '#4f6b48'),
    tufts(b, 60, [0, 1020, 1600, 50], '#33493a', 34),
    [
      [560, 300, 1.5],
      [620, 270, 1.1],
      [1060, 330, 1.3],
    ].map(([x = 0, y = 0, s = 1]) => bird(x, y, s, '#4a4a6a')),
  )
})
