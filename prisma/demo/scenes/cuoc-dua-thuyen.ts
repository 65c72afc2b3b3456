import type { Figure } from './kit.ts'
import {
  at,
  bushes,
  circle,
  cloud,
  flag,
  H,
  join,
  line,
  oval,
  P,
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
  water,
} from './kit.ts'

/** Three long boats neck and neck. */
export const cuocDuaThuyen = scene(71, (b) => {
  const longboat = (x: number, y: number, s: number, hull: string, shirt: string, cap: string) =>
    at(
      x,
      y,
      s,
      join(
        oval(0, 10, 430, 12, '#1f5d75', 'opacity="0.4"'),
        times(9, (i) =>
          join(
            line([-236 + i * 60, -46], [-278 + i * 60, 26], '#e6c88f', 6),
            path(
              `M${-272 + i * 60} 12L${-260 + i * 60} 20L${-280 + i * 60} 46L${-292 + i * 60} 38Z`,
              '#e6c88f',
            ),
          ),
        ),
        times(9, (i) =>
          person(-270 + i * 60, 42, 150, {
            top: shirt,
            pose: rowing,
            hat: 'cap',
            hatColour: cap,
            sleeves: 'short',
          }),
        ),
        person(-345, -6, 135, {
          top: P.gold,
          bottom: P.ink,
          pose: poses.reach,
          hat: 'turban',
          hatColour: P.lacquer,
        }),
        line([-322, -92], [-440, 40], '#8e6147', 7),
        person(300, -8, 118, {
          top: P.gold,
          bottom: P.ink,
          flip: true,
          pose: poses.cheer,
          hat: 'turban',
          hatColour: P.lacquer,
        }),
        path(
          'M-455 -74Q-440 -40 -400 -22Q-200 0 0 0Q230 0 380 -24Q420 -34 440 -78Q450 -90 462 -84Q474 -76 460 -66Q456 -30 420 0Q380 22 250 26L-250 26Q-390 22 -425 -4Q-450 -30 -455 -74Z',
          hull,
        ),
        stroke('M-420 -22Q-200 10 0 10Q240 10 410 -18', P.gold, 6),
        circle(452, -76, 5, P.white),
        times(7, (i) => stroke(`M${-300 + i * 60} 44q-16 -16 -30 0`, P.white, 6, 'opacity="0.85"')),
        path('M440 20Q470 -2 500 24Q470 16 440 20Z', P.white),
      ),
    )
  return join(
    sky(b, '#7fbdd3', '#bfe0df', '#eef0d6'),
    cloud(b, 330, 180, 420, P.white, 0.9),
    cloud(b, 1250, 150, 360, P.white, 0.85),
    range(b, { y: 400, rise: 200, fill: b.fade(['#79a8a4', '#bcd6c2']), sharp: 0.4, waves: 1.3 }),
    bushes(b, 22, -20, W + 20, 408, 130, ['#4f8a5f', '#3f7355', '#5f9a63']),
    rect(-20, 396, W + 40, 40, '#d8c38f'),
    times(40, (i) =>
      person(20 + i * 40, 428 + (i % 3) * 5, 58, {
        top: [P.lacquer, P.white, P.indigo, P.ochre, P.teal, P.rose][(i * 5) % 6],
        bottom: P.ink,
        hat: i % 4 === 0 ? 'non' : undefined,
        pose: i % 5 === 2 ? poses.cheer : poses.stand,
      }),
    ),
    times(5, (i) => flag(150 + i * 330, 420, 190, 0.42)),
    water(b, 434, H, ['#8fcbd0', '#4fa3b5', '#2f7b95'], P.white, 70),
    longboat(960, 570, 0.72, '#3f7f5a', '#3f9a86', P.cream),
    longboat(680, 740, 0.95, '#34466f', '#3f62a0', P.gold),
    longboat(860, 960, 1.25, '#b5382c', '#d8473a', P.cream),
    buoy(1480, 640, 0.8),
    buoy(1530, 860, 1.2),
  )
})

const rowing: Figure['pose'] = {
  side: true,
  lean: 22,
  arms: [
    [10, -60, 20, -50],
    [14, -60, 22, -48],
  ],
}

const buoy = (x: number, y: number, s: number) =>
  at(
    x,
    y,
    s,
    join(
      oval(0, 2, 36, 7, P.white, 'opacity="0.5"'),
      path('M-26 0Q-24 -34 0 -36Q24 -34 26 0Z', '#e5832f'),
      line([0, -34], [0, -96], P.bark, 5),
      poly(
        [
          [2, -96],
          [54, -80],
          [2, -62],
        ],
        P.lacquer,
      ),
    ),
  )
