import {
  at,
  bird,
  bushes,
  circle,
  H,
  join,
  line,
  oval,
  P,
  path,
  person,
  poses,
  range,
  rect,
  scene,
  sky,
  sun,
  templeRoof,
  times,
  tree,
  W,
} from './kit.ts'

/** An old pagoda over its lotus pond, towards evening. */
export const chuaCo = scene(43, (b) =>
  join(
    sky(b, '#e9c3a0', '#f4dab3', '#fbeccd'),
    sun(b, 800, 330, 130, '#f3b27a', '#f6c795'),
    range(b, { y: 560, rise: 200, fill: b.fade(['#c9a99a', '#ecd5b5']), waves: 1.2 }),
    tree(b, 170, 770, 620, { leaf: '#5c6b46', light: '#7d8a52', trunk: '#5a4134' }),
    tree(b, 1450, 770, 560, { leaf: '#66734a', light: '#8a9558', trunk: '#5a4134' }),
    bushes(b, 12, -20, W + 20, 775, 170, ['#6c7a4e', '#596a48', '#7b8753']),
    rect(0, 765, W, H - 765, '#cdb083'),
    wing(390, 770),
    wing(1210, 770),
    rect(560, 560, 480, 205, '#b9653f'),
    rect(560, 560, 480, 26, '#7d3f2b'),
    times(4, (i) => rect(572 + i * 146, 560, 20, 205, '#7d3f2b')),
    times(3, (i) =>
      join(
        rect(606 + i * 146, 606, 100, 159, '#5a2f25'),
        times(2, (j) =>
          join(
            rect(610 + i * 146 + j * 48, 610, 44, 155, '#8f4a31'),
            times(3, (k) => rect(614 + i * 146 + j * 48, 618 + k * 18, 36, 11, '#5a2f25')),
          ),
        ),
      ),
    ),
    templeRoof(800, 585, 680, 130, '#a2573c'),
    rect(660, 390, 280, 74, '#c98a5a'),
    times(9, (i) => rect(672 + i * 30, 400, 14, 54, '#7d3f2b')),
    templeRoof(800, 410, 450, 120, '#a2573c'),
    circle(800, 268, 14, '#d9a441'),
    path('M786 282Q800 270 814 282L808 298L792 298Z', '#8e4a2c'),
    rect(520, 762, 560, 16, '#d9c7a2'),
    rect(500, 778, 600, 16, '#c4b08a'),
    rect(480, 794, 640, 16, '#b39d77'),
    path(`M-20 836Q400 812 800 830T1640 826L1640 ${H}L-20 ${H}Z`, b.fade(['#c9a884', '#8f8d83', '#566f76'])),
    b.inside(
      rect(0, 832, W, H - 832, '#000'),
      `<g transform="translate(0 1318) scale(1 -0.6)" opacity="0.3">${join(rect(560, 585, 480, 220, '#7d3f2b'), templeRoof(800, 585, 680, 130, '#7d3f2b'), rect(660, 400, 280, 74, '#7d3f2b'), templeRoof(800, 410, 450, 120, '#7d3f2b'))}</g>`,
    ),
    times(46, (i) => {
      const d = (i % 9) / 8
      const x = b.between(-20, W + 20)
      const y = 870 + d * 180
      return Math.abs(x - 800) < 230 - d * 60 ? '' : lotus(x, y, 0.7 + d * 0.9, i % 4 === 0)
    }),
    monk(690, 812, 130),
    person(930, 812, 126, {
      top: '#7d5a4c',
      bottom: '#5f463d',
      wear: 'aodai',
      hair: 'bun',
      pose: poses.hold,
    }),
    person(965, 812, 84, { top: P.white, bottom: P.indigo, child: true }),
    bird(520, 260, 1.5, '#6b4a3c'),
    bird(580, 230, 1.2, '#6b4a3c'),
    bird(470, 300, 1, '#6b4a3c'),
  ),
)

const wing = (x: number, y: number) =>
  join(
    rect(x - 150, y - 110, 300, 110, '#d9b98a'),
    rect(x - 150, y - 110, 300, 14, '#b98f62'),
    times(4, (i) =>
      join(
        rect(x - 128 + i * 70, y - 82, 44, 82, '#8f4a31'),
        rect(x - 107 + i * 70, y - 82, 2, 82, '#5a2f25'),
      ),
    ),
    templeRoof(x, y - 96, 380, 86, '#a2573c'),
  )

const monk = (x: number, y: number, h: number) =>
  person(x, y, h, { top: '#a8652f', bottom: '#8a4f24', wear: 'skirt', pose: poses.hold, hair: 'short' })

const lotus = (x: number, y: number, s: number, flower: boolean) =>
  at(
    x,
    y,
    s,
    join(
      oval(0, 0, 34, 9, '#66834f'),
      path('M0 0L30 -4A34 9 0 0 0 14 -8Z', '#86a05e'),
      flower
        ? join(
            line([4, -2], [6, -30], '#66834f', 3),
            path('M6 -26Q-12 -34 -10 -50Q2 -46 6 -34Q10 -46 22 -50Q24 -34 6 -26Z', '#d9798a'),
            path('M6 -26Q-4 -40 6 -58Q16 -40 6 -26Z', '#eba6ad'),
          )
        : '',
    ),
  )
