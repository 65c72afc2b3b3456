import {
  circle,
  H,
  join,
  line,
  n,
  oval,
  P,
  path,
  person,
  rect,
  round,
  scene,
  shade,
  times,
  turn,
  W,
} from './kit.ts'

/** Straight cinnamon trunks, people stripping and bundling the bark. */
export const nuongQue = scene(32, (b) => {
  const trunk = (x: number, w: number, fill: string, y: number) =>
    join(
      path(`M${n(x - w / 2)} -10L${n(x - w * 0.62)} ${y}L${n(x + w * 0.62)} ${y}L${n(x + w / 2)} -10Z`, fill),
      path(
        `M${n(x + w * 0.12)} -10L${n(x + w * 0.14)} ${y}L${n(x + w * 0.62)} ${y}L${n(x + w / 2)} -10Z`,
        shade(fill, 0.84),
      ),
      times(9, (i) =>
        line(
          [x - w * 0.4, 60 + i * y * 0.1 + b.between(0, 40)],
          [x - w * 0.05, 58 + i * y * 0.1 + b.between(0, 40)],
          shade(fill, 0.75),
          2.4,
        ),
      ),
    )
  const bare = (x: number, w: number, y0: number, y1: number) =>
    join(
      rect(x - w * 0.58, y0, w * 1.14, y1 - y0, '#d98f52'),
      rect(x + w * 0.16, y0, w * 0.4, y1 - y0, '#c67a41'),
      rect(x - w * 0.6, y0 - 5, w * 1.18, 6, '#5a3d2d'),
      rect(x - w * 0.62, y1 - 2, w * 1.22, 6, '#5a3d2d'),
    )
  const leaves = (count: number, y: number, h: number, fills: readonly string[], size: number) =>
    times(count, () => {
      const [x, yy, l] = [b.between(-20, W + 20), y + b.rnd() ** 1.5 * h, size * b.between(0.7, 1.2)]
      return turn(
        b.between(50, 130),
        x,
        yy,
        path(
          `M${n(x)} ${n(yy)}q${n(l * 0.5)} ${n(-l * 0.28)} ${n(l)} 0q${n(-l * 0.5)} ${n(l * 0.28)} ${n(-l)} 0Z`,
          b.pick(fills),
        ),
      )
    })
  return join(
    rect(0, 0, W, H, b.fade(['#c9dba5', '#dfe6b6', '#e9e3bd'])),
    oval(
      840,
      470,
      620,
      470,
      b.glow([
        [0, '#fdf7d8', 1],
        [1, '#fdf7d8', 0],
      ]),
    ),
    [40, 150, 330, 470, 610, 745, 900, 1010, 1170, 1290, 1430, 1545].map((x, i) =>
      rect(x, -10, 15 + (i % 3) * 7, 800, i % 2 ? '#b9c18d' : '#a8b481'),
    ),
    path(`M-20 800Q300 740 700 775T1640 750L1640 ${H}L-20 ${H}Z`, '#a7ad66'),
    [250, 555, 830, 1085, 1370].map((x, i) => trunk(x, 40, ['#8f8462', '#857a5b'][i % 2] ?? '', 810)),
    leaves(150, -30, 280, ['#8fae5b', '#7d9f52', '#a9c06c'], 90),
    path(`M-20 890Q400 815 860 860T1640 830L1640 ${H}L-20 ${H}Z`, '#8a9453'),
    trunk(130, 86, '#7a5b45', 950),
    trunk(720, 78, '#84634b', 915),
    bare(720, 78, 480, 800),
    trunk(1215, 92, '#7a5b45', 965),
    trunk(1510, 70, '#84634b', 900),
    leaves(110, -40, 210, ['#4f7f45', '#5f9148', '#3f6c40', '#b5663f'], 130),
    person(840, 960, 360, {
      top: P.indigo,
      bottom: P.inkSoft,
      hair: 'short',
      hat: 'cap',
      hatColour: P.forest,
      flip: true,
      pose: {
        side: true,
        arms: [
          [10, -66, 24, -76],
          [12, -60, 26, -60],
        ],
        legs: [
          [-4, -23, -9, -2],
          [4, -24, 9, -2],
        ],
      },
    }),
    times(4, (i) => bark(360 + i * 16, 1006 - (i % 2) * 22, 250)),
    line([420, 966], [430, 1022], '#5a3d2d', 7),
    line([560, 966], [570, 1022], '#5a3d2d', 7),
    person(330, 985, 320, {
      top: P.lacquer,
      bottom: P.indigoDeep,
      wear: 'skirt',
      band: P.ochre,
      hat: 'scarf',
      hatColour: P.indigo,
      pose: {
        side: true,
        lean: 24,
        arms: [
          [12, -56, 18, -40],
          [14, -58, 22, -42],
        ],
        legs: [
          [-3, -23, -5, -2],
          [4, -24, 6, -2],
        ],
      },
    }),
    bark(1330, 1010, 220),
    bark(1350, 990, 220),
    bark(1340, 970, 210),
    times(60, () =>
      circle(b.between(0, W), b.between(930, H), b.between(3, 7), b.pick(['#b5663f', '#a08a45', '#6f7d43'])),
    ),
  )
})

const bark = (x: number, y: number, l: number) =>
  join(
    round(x, y - 18, l, 22, 11, '#b06a3c'),
    round(x, y - 18, l, 9, 4.5, '#cf8b57'),
    oval(x + l - 6, y - 7, 7, 11, '#7e4527'),
    oval(x + l - 6, y - 7, 3, 6, '#cf8b57'),
  )
