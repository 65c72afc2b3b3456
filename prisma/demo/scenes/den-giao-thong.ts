import {
  at,
  circle,
  H,
  join,
  line,
  motorbike,
  n,
  P,
  panes,
  path,
  person,
  poly,
  poses,
  range,
  rect,
  rider,
  round,
  scene,
  shade,
  sky,
  stroke,
  times,
  tree,
  W,
} from './kit.ts'

/** Dusk at the crossing: the light is red and everyone waits. */
export const denGiaoThong = scene(54, (b) => {
  const shop = (x: number, w: number, h: number, wall: string, awning: string) =>
    join(
      rect(x, 720 - h, w, h, wall),
      rect(x - 5, 720 - h, w + 10, 14, shade(wall, 0.75)),
      times(Math.max(1, Math.floor((h - 190) / 110)), (i) =>
        times(2, (j) =>
          join(
            panes(
              x + w * (0.14 + j * 0.44),
              752 - h + i * 110,
              w * 0.28,
              58,
              (i + j) % 2 ? '#f4cf7a' : '#50597f',
              shade(wall, 1.15),
              2,
              1,
            ),
          ),
        ),
      ),
      rect(x + 10, 590, w - 20, 130, '#f6d48a'),
      rect(x + 24, 612, w - 48, 108, '#e5a95a'),
      times(6, (i) =>
        path(
          `M${n(x + (i * w) / 6)} 560h${n(w / 6)}l4 36q${n(-w / 12)} 12 ${n(-w / 6 - 4)} 0z`,
          i % 2 ? P.cream : awning,
        ),
      ),
    )
  return join(
    sky(b, '#3f4a7a', '#8a7b9d', '#eba885', '#f6cf98'),
    circle(
      1080,
      520,
      330,
      b.glow([
        [0, '#fbe0a8', 0.8],
        [1, '#fbe0a8', 0],
      ]),
    ),
    circle(1080, 540, 80, '#fbe3ae'),
    range(b, { y: 660, rise: 200, fill: '#9a86a0', sharp: 0.5, waves: 1.2 }),
    shop(-30, 210, 430, '#6b648c', P.lacquer),
    shop(180, 190, 340, '#7d7093', P.teal),
    shop(370, 220, 480, '#5f5d88', P.ochre),
    shop(1210, 200, 390, '#73698f', P.teal),
    shop(1410, 230, 500, '#5f5d88', P.lacquer),
    tree(b, 640, 730, 240, { leaf: '#4a5470', light: '#626b85', trunk: '#3a3550' }),
    tree(b, 1150, 730, 220, { leaf: '#4a5470', light: '#626b85', trunk: '#3a3550' }),
    rect(-20, 716, W + 40, 30, '#a5929a'),
    rect(-20, 740, W + 40, H, b.fade(['#5a5a76', '#3f425e'])),
    times(9, (i) =>
      poly(
        [
          [-40 + i * 190, 1020],
          [70 + i * 190, 1020],
          [110 + i * 186, 905],
          [20 + i * 186, 905],
        ],
        '#e9dfd2',
        'opacity="0.9"',
      ),
    ),
    line([-20, 888], [W + 20, 888], '#e9dfd2', 9),
    motorbike(500, 872, 2.5, P.lacquer),
    rider(500, 872, 2.5, P.teal, P.lacquer),
    motorbike(770, 866, 2.5, P.teal),
    rider(770, 866, 2.5, '#c98a35', P.ochre),
    passenger(722, 866),
    motorbike(200, 868, 2.5, P.ochre),
    rider(200, 868, 2.5, '#8a4f78', P.white),
    rect(1236, 330, 18, 590, '#2d2b3a'),
    stroke('M1245 350Q1240 300 1180 300L1090 300', '#2d2b3a', 15),
    rect(1222, 906, 46, 22, '#2d2b3a'),
    signal(1050, 210, 1.5),
    signal(1245, 560, 0.8),
    person(1370, 1000, 300, {
      top: '#d9707a',
      bottom: P.indigo,
      hair: 'tail',
      pose: poses.stand,
      back: true,
    }),
    person(1450, 1005, 215, { top: P.white, bottom: P.indigo, child: true, back: true, bag: P.lacquer }),
  )
})

const signal = (x: number, y: number, s: number) =>
  at(
    x,
    y,
    s,
    join(
      circle(0, -56, 130, '#e8402c', 'opacity="0.16"'),
      round(-36, -100, 72, 200, 18, '#2d2b3a'),
      ['#f0492f', '#7a6238', '#3c5f4a'].map((c, i) =>
        join(
          circle(0, -62 + i * 62, 25, c),
          path(
            `M-31 ${-70 + i * 62}Q0 ${-108 + i * 62} 31 ${-70 + i * 62}L27 ${-66 + i * 62}Q0 ${-92 + i * 62} -27 ${-66 + i * 62}Z`,
            '#1d1c28',
          ),
        ),
      ),
    ),
  )

const passenger = (x: number, y: number) =>
  person(x - 62, y - 8, 190, {
    top: P.white,
    bottom: P.indigo,
    child: true,
    hat: 'helmet',
    hatColour: P.teal,
    pose: {
      side: true,
      arms: [
        [8, -60, 20, -58],
        [10, -60, 22, -60],
      ],
      legs: [
        [13, -40, 10, -20],
        [15, -40, 12, -18],
      ],
    },
  })
