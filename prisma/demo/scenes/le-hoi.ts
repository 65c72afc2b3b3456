import {
  at,
  bushes,
  circle,
  dress,
  H,
  join,
  line,
  n,
  oval,
  P,
  path,
  pennants,
  person,
  poly,
  poses,
  range,
  rect,
  round,
  scene,
  sky,
  stiltHouse,
  stroke,
  times,
  W,
} from './kit.ts'

/** The ring dance round the pole of the festival, drums and flags. */
export const leHoi = scene(62, (b) => {
  const [cx, cy] = [800, 760]
  const dancers = times(18, (i) => {
    const a = (i / 18) * Math.PI * 2 + 0.17
    return { x: cx + Math.cos(a) * 520, y: cy + Math.sin(a) * 150, back: Math.sin(a) > 0.02, i }
  }).sort((p, q) => p.y - q.y)
  const dancer = ({ x, y, back, i }: (typeof dancers)[number]) => {
    const h = 150 + (y - 600) * 0.42
    return join(
      oval(x, y, h * 0.18, h * 0.035, '#8f6a3d', 'opacity="0.45"'),
      person(
        x,
        y,
        h,
        i % 3
          ? { ...dress(i), back, pose: poses.joined }
          : { top: ['#34466f', '#87261f'][i % 2], bottom: P.ink, back, pose: poses.joined, hat: 'turban' },
      ),
    )
  }
  return join(
    sky(b, '#f2b36a', '#f6cd8f', '#fbe6bf'),
    times(18, (i) =>
      path(
        `M800 330L${n(800 + Math.cos((i / 18) * 6.283) * 1500)} ${n(330 + Math.sin((i / 18) * 6.283) * 1500)}L${n(800 + Math.cos((i / 18) * 6.283 + 0.16) * 1500)} ${n(330 + Math.sin((i / 18) * 6.283 + 0.16) * 1500)}Z`,
        '#f9dca6',
        'opacity="0.45"',
      ),
    ),
    range(b, { y: 600, rise: 240, fill: b.fade(['#b08a6f', '#e0bf92']), sharp: 0.4, waves: 1.1 }),
    bushes(b, 14, -20, W + 20, 620, 150, ['#7d7a45', '#6c6f42', '#8c854c']),
    stiltHouse(190, 630, 330, { wall: '#8a5234', roof: '#a06a30' }, false),
    stiltHouse(1420, 630, 320, { wall: '#8a5234', roof: '#a06a30' }, false),
    rect(-20, 612, W + 40, H, b.fade(['#e3b877', '#c98f52'])),
    oval(cx, cy, 640, 200, '#ecc98d', 'opacity="0.75"'),
    [60, 420, 1180, 1540].map((x, i) => festivalFlag(x, i % 3 ? 700 : 760, i % 3 ? 400 : 520, i > 1)),
    dancers.filter((d) => !d.back).map(dancer),
    path('M786 770Q794 400 792 96L806 96Q808 400 816 770Z', '#8a9a4e'),
    times(9, (i) => rect(789, 160 + i * 66, 22, 5, '#5f7038')),
    pennants(800, 190, 330, 420, 34, [P.lacquer, P.gold, P.teal, P.indigo, P.cream], 30),
    pennants(800, 190, 1270, 420, 34, [P.lacquer, P.gold, P.teal, P.indigo, P.cream], 30),
    circle(799, 108, 58, 'none', `stroke="${P.lacquer}" stroke-width="12"`),
    circle(799, 108, 44, '#fbe6bf'),
    circle(799, 108, 14, P.lacquer),
    ball(965, 225, 38),
    round(700, 750, 200, 22, 11, '#a5713f'),
    drum(800, 762),
    person(690, 800, 200, {
      top: P.lacquer,
      bottom: P.ink,
      hat: 'turban',
      hatColour: P.gold,
      pose: {
        side: true,
        lean: 6,
        arms: [
          [10, -70, 24, -82],
          [14, -60, 28, -62],
        ],
        legs: [
          [-4, -24, -9, -2],
          [5, -24, 9, -2],
        ],
      },
    }),
    dancers.filter((d) => d.back).map(dancer),
  )
})

const festivalFlag = (x: number, y: number, h: number, flip: boolean) =>
  at(
    x,
    y,
    1,
    join(
      line([0, 0], [0, -h], P.bark, 9),
      ['#34466f', '#3f8b86', '#f2d28c', '#e59a3c', '#b5382c'].map((c, i) => {
        const r = 130 - i * 25
        return path(`M6 ${-h + 16 + i * 22}h${r}v${r}h${-r}Z`, c)
      }),
    ),
    flip,
  )

const drum = (x: number, y: number) =>
  join(
    path(
      `M${x - 66} ${y - 120}Q${x - 92} ${y - 60} ${x - 66} ${y}L${x + 66} ${y}Q${x + 92} ${y - 60} ${x + 66} ${y - 120}Z`,
      P.lacquer,
    ),
    oval(x, y - 120, 66, 19, P.cream),
    oval(x, y - 120, 66, 19, 'none', 'stroke="#87261f" stroke-width="6"'),
    stroke(
      `M${x - 79} ${y - 78}Q${x} ${y - 56} ${x + 79} ${y - 78}M${x - 79} ${y - 36}Q${x} ${y - 14} ${x + 79} ${y - 36}`,
      P.gold,
      5,
    ),
  )

const ball = (x: number, y: number, r: number) =>
  join(
    circle(x, y, r * 0.6, P.lacquer),
    poly(
      [
        [x, y - r * 0.6],
        [x + r * 0.6, y],
        [x, y + r * 0.6],
        [x - r * 0.6, y],
      ],
      P.gold,
    ),
    times(4, (i) =>
      stroke(
        `M${x + 14 + i * 2} ${y + 12 + i * 3}q30 ${10 + i * 10} 52 ${2 + i * 22}`,
        [P.lacquer, P.teal, P.indigo, P.ochre][i] ?? '',
        5,
      ),
    ),
  )
