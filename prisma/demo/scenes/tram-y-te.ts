import {
  areca,
  bushes,
  circle,
  H,
  join,
  line,
  oval,
  P,
  panes,
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
  W,
} from './kit.ts'

/** The commune health station: white and green, a mother with her child at the door. */
export const tramYTe = scene(53, (b) => {
  const cross = (x: number, y: number, r: number, fill: string) =>
    join(rect(x - r / 3, y - r, (r * 2) / 3, r * 2, fill), rect(x - r, y - r / 3, r * 2, (r * 2) / 3, fill))
  return join(
    sky(b, '#b9dfe0', '#dceee4', '#f4f3e0'),
    sun(b, 1380, 210, 54, '#fdf1c9', '#fbeab8'),
    range(b, { y: 600, rise: 240, fill: b.fade(['#8fbdb4', '#d0e3d0']), waves: 1.2 }),
    bushes(b, 14, -20, W + 20, 745, 170, ['#4f8a68', '#5f9a6b', '#437a5f']),
    areca(b, 1480, 780, 430, '#437a5f'),
    rect(230, 440, 1000, 310, P.white),
    rect(230, 690, 1000, 60, '#8fc4b4'),
    rect(230, 440, 1000, 20, '#d9e6dc'),
    path('M180 446L270 330L1190 330L1280 446Z', '#4f9484'),
    times(28, (i) => line([284 + i * 32.6, 332], [200 + i * 38.4, 444], '#438273', 2)),
    rect(176, 438, 1108, 14, '#357062'),
    panes(280, 510, 130, 110, '#9fc7cf', '#d9e6dc', 3, 2),
    panes(450, 510, 130, 110, '#9fc7cf', '#d9e6dc', 3, 2),
    panes(1050, 510, 130, 110, '#9fc7cf', '#d9e6dc', 3, 2),
    rect(640, 490, 340, 260, '#eaf3ec'),
    rect(690, 540, 240, 210, '#4a5d60'),
    panes(700, 550, 105, 200, '#c5dfe0', '#7fb5a6', 1, 2),
    panes(815, 550, 105, 200, '#c5dfe0', '#7fb5a6', 1, 2),
    path('M600 486L660 400L960 400L1020 486Z', '#3f8576'),
    rect(596, 480, 428, 14, '#2f6558'),
    circle(810, 372, 82, P.white),
    circle(810, 372, 82, 'none', 'stroke="#2f6558" stroke-width="9"'),
    cross(810, 372, 50, '#2f8f72'),
    times(2, (i) => rect(624 + i * 352, 494, 20, 262, P.white)),
    rect(600, 748, 420, 14, '#d3cfbf'),
    rect(580, 762, 460, 14, '#c2bdab'),
    path(`M-20 752L1640 752L1640 ${H}L-20 ${H}Z`, b.fade(['#b5cd86', '#8fb367'])),
    path(`M610 776L1010 776L1230 ${H}L390 ${H}Z`, '#e4dcc6'),
    tree(b, 110, 830, 480, { leaf: '#3f7f5c', light: '#6aa56b' }),
    bushes(b, 7, 240, 560, 790, 70, ['#5b9a5f', '#6daa66']),
    times(12, (i) => circle(256 + i * 26, 768 - (i % 3) * 9, 7, i % 2 ? '#f4f0df' : '#e79aa8')),
    bushes(b, 5, 1050, 1260, 790, 70, ['#5b9a5f', '#6daa66']),
    oval(720, 960, 80, 9, '#b8ae94', 'opacity="0.6"'),
    oval(912, 960, 70, 9, '#b8ae94', 'opacity="0.6"'),
    person(720, 958, 350, {
      top: P.lacquer,
      bottom: P.indigoDeep,
      wear: 'skirt',
      band: P.ochre,
      hair: 'bun',
      pose: {
        side: true,
        arms: [
          [8, -60, 18, -58],
          [10, -58, 20, -56],
        ],
        legs: [
          [-3, -23, -5, -2],
          [4, -24, 6, -2],
        ],
      },
    }),
    baby(786, 752),
    person(915, 958, 350, {
      top: '#f3fbf8',
      bottom: '#e1efe9',
      hat: 'cap',
      hatColour: '#f3fbf8',
      hair: 'bun',
      flip: true,
      pose: {
        side: true,
        arms: [
          [10, -60, 20, -56],
          [12, -62, 24, -64],
        ],
        legs: [
          [-3, -23, -5, -2],
          [4, -24, 6, -2],
        ],
      },
    }),
    person(610, 965, 200, { top: P.ochre, bottom: P.indigo, child: true }),
    round(1090, 850, 200, 16, 6, P.wood),
    rect(1106, 866, 14, 50, P.bark),
    rect(1260, 866, 14, 50, P.bark),
    person(1180, 905, 200, {
      top: '#7a86a5',
      bottom: '#55525f',
      hat: 'turban',
      pose: {
        arms: [
          [-14, -56, -7, -42],
          [14, -56, 7, -42],
        ],
        legs: [
          [-9, -30, -9, -4],
          [9, -30, 9, -4],
        ],
      },
    }),
  )
})

const baby = (x: number, y: number) =>
  join(
    oval(x, y, 40, 25, '#f2d28c', 'transform="rotate(-24 786 752)"'),
    circle(x - 30, y - 24, 19, P.skin),
    path(
      `M${x - 50} ${y - 24}Q${x - 46} ${y - 50} ${x - 24} ${y - 43}Q${x - 14} ${y - 40} ${x - 12} ${y - 30}Q${x - 34} ${y - 44} ${x - 50} ${y - 24}Z`,
      '#c98a35',
    ),
  )
