import type { Brush, Point } from './kit.ts'
import {
  curve,
  drift,
  H,
  join,
  mist,
  n,
  P,
  path,
  person,
  poses,
  range,
  scene,
  sky,
  spire,
  stroke,
  sun,
  times,
  W,
} from './kit.ts'

/** Tea on rounded hills, fresh green, the pickers up to their waists in it. */
export const doiChe = scene(31, (b) =>
  join(
    sky(b, '#bfe0dc', '#e4f0de', '#f7f3dc'),
    sun(b, 330, 240, 56, '#fff6d8', '#fdeebf'),
    range(b, { y: 420, rise: 230, fill: b.fade(['#8fbdb8', '#dbe9d6']), sharp: 0.5, waves: 1.4 }),
    range(b, { y: 480, rise: 130, fill: b.fade(['#6da394', '#c7deb9']), waves: 1 }),
    mist(b, 380, 150, P.white, 0.8),
    teaHill(b, 1130, 620, 720, 240, 11, '#477a42', '#6fa24d', '#a9cb68'),
    drift(b, 500, 560, 700, 90, P.white, 0.65),
    teaHill(b, 250, 760, 760, 260, 12, '#3b6e3f', '#5f964a', '#98c05d'),
    spire(120, 520, 110, '#3b6e4f'),
    spire(185, 512, 140, '#33614a'),
    spire(250, 505, 96, '#3b6e4f'),
    [
      [640, 930, 190, P.lacquer],
      [890, 890, 175, P.indigo],
    ].map(([x, y, h, c]) => picker(Number(x), Number(y), Number(h), String(c))),
    teaHill(b, 980, 960, 980, 170, 8, '#2f6038', '#4f8a42', '#8ab952'),
    picker(1190, 1010, 330, P.lacquer, true),
    times(5, (i) => {
      const y = 960 + i * 34
      return stroke(
        curve(
          times(
            21,
            (j): Point => [j * 84 - 40, y + Math.sin(j * 1.4 + i * 2) * 8 + (j / 10 - 1.1) ** 2 * 30],
          ),
        ),
        i % 2 ? '#5f9a48' : '#447c3d',
        36,
      )
    }),
    times(90, () => {
      const [x, y] = [b.between(0, W), b.between(940, H)]
      return stroke(
        `M${n(x)} ${n(y)}l-7 -16m7 16l1 -20m-1 20l9 -15`,
        b.pick(['#b5d670', '#9cc75f', '#79ad4e']),
        4,
      )
    }),
  ),
)

/** A dome of tea, its rows following the slope. */
const teaHill = (
  b: Brush,
  x: number,
  y: number,
  rx: number,
  ry: number,
  rows: number,
  dark: string,
  leaf: string,
  light: string,
) => {
  const dome = `M${n(x - rx)} ${n(y)}C${n(x - rx * 0.62)} ${n(y - ry * 0.5)} ${n(x - rx * 0.42)} ${n(y - ry)} ${n(x)} ${n(y - ry)}C${n(x + rx * 0.42)} ${n(y - ry)} ${n(x + rx * 0.62)} ${n(y - ry * 0.5)} ${n(x + rx)} ${n(y)}L${n(x + rx)} ${H + 20}L${n(x - rx)} ${H + 20}Z`
  const bands = times(rows, (i) => {
    const t = i / rows
    const top = y - ry + 10 + t ** 1.25 * ry * 1.9
    const bow = ry * (0.12 + t * 0.3)
    const w = 9 + t * 26
    const points: Point[] = times(25, (j) => {
      const u = j / 12 - 1
      return [x + u * rx * 1.1, top + u * u * bow + Math.sin(j * 1.9 + i * 2.3) * w * 0.07]
    })
    return join(
      stroke(curve(points), leaf, w),
      `<g transform="translate(0 ${n(-w * 0.22)})">${stroke(curve(points), light, w * 0.36, 'stroke-dasharray="34 9"')}</g>`,
    )
  })
  return b.inside(path(dome, '#000'), join(path(dome, dark), bands))
}

const picker = (x: number, y: number, h: number, colour: string, flip = false) =>
  person(x, y, h, {
    top: colour,
    bottom: P.indigoDeep,
    wear: 'skirt',
    band: P.ochre,
    hat: 'non',
    basket: true,
    pose: poses.reach,
    flip,
  })
