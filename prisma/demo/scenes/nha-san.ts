import {
  areca,
  at,
  bamboo,
  banana,
  circle,
  H,
  join,
  line,
  mist,
  P,
  path,
  person,
  poses,
  range,
  scene,
  sky,
  smoke,
  stiltHouse,
  times,
  tufts,
} from './kit.ts'

/** A stilt house at dusk, the lamp lit, smoke from the hearth. */
export const nhaSan = scene(41, (b) =>
  join(
    sky(b, '#4b5d86', '#9a93a8', '#e8b48f', '#f6d3a4'),
    circle(1270, 220, 52, '#fbeecb'),
    circle(
      1270,
      220,
      150,
      b.glow([
        [0, '#fbeecb', 0.5],
        [1, '#fbeecb', 0],
      ]),
    ),
    range(b, { y: 560, rise: 330, fill: b.fade(['#5c6488', '#a68f97']), sharp: 0.5, waves: 1.2 }),
    range(b, { y: 640, rise: 170, fill: b.fade(['#474f6f', '#7d7683']), waves: 1.1 }),
    mist(b, 520, 150, '#f4d2ab', 0.5),
    path(`M-20 720Q500 640 900 690T1640 660L1640 ${H}L-20 ${H}Z`, b.fade(['#5d7252', '#41573f'])),
    bamboo(b, 1440, 760, 480, '#5f7a4c', '#3f5c41'),
    bamboo(b, 1550, 790, 420, '#5f7a4c', '#38523c'),
    areca(b, 330, 760, 470, '#3d5a45', '#8d8579'),
    areca(b, 220, 790, 380, '#456450', '#8d8579'),
    stiltHouse(800, 880, 800, { lit: true, wall: '#8a5c3f', roof: '#a8743a' }),
    smoke(860, 262, 150, '#f6e3cc', 0.45),
    [
      [588, 0],
      [796, 0],
      [1004, 0],
    ].map(([x = 0]) =>
      circle(
        x,
        570,
        140,
        b.glow([
          [0, '#f7c65c', 0.5],
          [1, '#f7c65c', 0],
        ]),
      ),
    ),
    times(5, (i) =>
      path(
        `M${660 + i * 62} 800q-16 40 -10 78h38q6 -38 -10 -78z`,
        ['#b5382c', '#34466f', '#c98a35', '#557f46', '#87261f'][i] ?? '',
        'opacity="0.92"',
      ),
    ),
    line([630, 800], [970, 800], '#c9b088', 4),
    banana(b, 1290, 900, 330, '#4f7a46', '#6d944f', '#7d9a5c'),
    banana(b, 150, 960, 380, '#4f7a46', '#6d944f', '#7d9a5c'),
    path(`M296 884Q262 930 330 968Q440 1020 470 ${H}L690 ${H}Q640 990 470 950Q370 924 372 884Z`, '#bfa27a'),
    person(430, 1000, 210, {
      top: P.lacquer,
      bottom: P.indigoDeep,
      wear: 'skirt',
      band: P.ochre,
      hair: 'bun',
      basket: true,
      pose: poses.walk,
      flip: true,
    }),
    hen(720, 985, 1),
    hen(800, 1010, 0.9),
    hen(665, 1020, 0.55),
    hen(640, 1004, 0.5),
    tufts(b, 40, [900, 1020, 700, 60], '#314634', 38),
    tufts(b, 14, [0, 1030, 300, 50], '#314634', 38),
  ),
)

const hen = (x: number, y: number, s: number) =>
  at(
    x,
    y,
    s,
    join(
      line([-3, -8], [-3, 0], P.ochre, 2.4),
      line([6, -8], [6, 0], P.ochre, 2.4),
      path(
        'M-30 -40Q-20 -30 0 -34Q14 -40 18 -52Q28 -58 30 -48L36 -45L30 -42Q28 -10 4 -8Q-22 -8 -30 -40Z',
        '#c9743f',
      ),
      path('M20 -56q2 -8 5 -2q4 -6 5 2z', P.lacquer),
      path('M-14 -26Q2 -30 10 -20Q0 -12 -14 -26Z', '#8e4a2c'),
    ),
  )
