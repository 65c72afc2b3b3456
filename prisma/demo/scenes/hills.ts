import { basket, bird, bushes, circle, curve, drift, H, join, line, mist, n, oval, P, path, person, poses, range, rect, round, scene, shade, sky, spire, sprout, stroke, sun, times, turn, W } from './kit.ts'
import type { Brush, Point } from './kit.ts'

/** A dome of tea, its rows following the slope. */
const teaHill = (b: Brush, x: number, y: number, rx: number, ry: number, rows: number, dark: string, leaf: string, light: string) => {
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
    return join(stroke(curve(points), leaf, w), `<g transform="translate(0 ${n(-w * 0.22)})">${stroke(curve(points), light, w * 0.36, 'stroke-dasharray="34 9"')}</g>`)
  })
  return b.inside(path(dome, '#000'), join(path(dome, dark), bands))
}

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
    spire(120, 520, 110, '#3b6e4f'), spire(185, 512, 140, '#33614a'), spire(250, 505, 96, '#3b6e4f'),
    [[640, 930, 190, P.lacquer], [905, 925, 175, P.indigo]].map(([x, y, h, c]) => picker(Number(x), Number(y), Number(h), String(c))),
    teaHill(b, 980, 960, 980, 170, 8, '#2f6038', '#4f8a42', '#8ab952'),
    picker(1190, 1010, 330, P.lacquer, true),
    times(5, (i) => { const y = 960 + i * 34; return stroke(curve(times(21, (j): Point => [j * 84 - 40, y + Math.sin(j * 1.4 + i * 2) * 8 + (j / 10 - 1.1) ** 2 * 30])), i % 2 ? '#5f9a48' : '#447c3d', 36) }),
    times(90, () => { const [x, y] = [b.between(0, W), b.between(940, H)]; return stroke(`M${n(x)} ${n(y)}l-7 -16m7 16l1 -20m-1 20l9 -15`, b.pick(['#b5d670', '#9cc75f', '#79ad4e']), 4) }),
  ))

const picker = (x: number, y: number, h: number, colour: string, flip = false) =>
  person(x, y, h, { top: colour, bottom: P.indigoDeep, wear: 'skirt', band: P.ochre, hat: 'non', basket: true, pose: poses.reach, flip })

/** Straight cinnamon trunks, people stripping and bundling the bark. */
export const nuongQue = scene(32, (b) => {
  const trunk = (x: number, w: number, fill: string, y: number) => join(
    path(`M${n(x - w / 2)} -10L${n(x - w * 0.62)} ${y}L${n(x + w * 0.62)} ${y}L${n(x + w / 2)} -10Z`, fill),
    path(`M${n(x + w * 0.12)} -10L${n(x + w * 0.14)} ${y}L${n(x + w * 0.62)} ${y}L${n(x + w / 2)} -10Z`, shade(fill, 0.84)),
    times(9, (i) => line([x - w * 0.4, 60 + i * y * 0.1 + b.between(0, 40)], [x - w * 0.05, 58 + i * y * 0.1 + b.between(0, 40)], shade(fill, 0.75), 2.4)),
  )
  const bare = (x: number, w: number, y0: number, y1: number) => join(rect(x - w * 0.58, y0, w * 1.14, y1 - y0, '#d98f52'), rect(x + w * 0.16, y0, w * 0.4, y1 - y0, '#c67a41'), rect(x - w * 0.6, y0 - 5, w * 1.18, 6, '#5a3d2d'), rect(x - w * 0.62, y1 - 2, w * 1.22, 6, '#5a3d2d'))
  const leaves = (count: number, y: number, h: number, fills: readonly string[], size: number) => times(count, () => {
    const [x, yy, l] = [b.between(-20, W + 20), y + b.rnd() ** 1.5 * h, size * b.between(0.7, 1.2)]
    return turn(b.between(50, 130), x, yy, path(`M${n(x)} ${n(yy)}q${n(l * 0.5)} ${n(-l * 0.28)} ${n(l)} 0q${n(-l * 0.5)} ${n(l * 0.28)} ${n(-l)} 0Z`, b.pick(fills)))
  })
  return join(
    rect(0, 0, W, H, b.fade(['#c9dba5', '#dfe6b6', '#e9e3bd'])),
    oval(840, 470, 620, 470, b.glow([[0, '#fdf7d8', 1], [1, '#fdf7d8', 0]])),
    [40, 150, 330, 470, 610, 745, 900, 1010, 1170, 1290, 1430, 1545].map((x, i) => rect(x, -10, 15 + (i % 3) * 7, 800, i % 2 ? '#b9c18d' : '#a8b481')),
    path(`M-20 800Q300 740 700 775T1640 750L1640 ${H}L-20 ${H}Z`, '#a7ad66'),
    [250, 555, 830, 1085, 1370].map((x, i) => trunk(x, 40, ['#8f8462', '#857a5b'][i % 2] ?? '', 810)),
    leaves(150, -30, 280, ['#8fae5b', '#7d9f52', '#a9c06c'], 90),
    path(`M-20 890Q400 815 860 860T1640 830L1640 ${H}L-20 ${H}Z`, '#8a9453'),
    trunk(130, 86, '#7a5b45', 950), trunk(720, 78, '#84634b', 915), bare(720, 78, 480, 800), trunk(1215, 92, '#7a5b45', 965), trunk(1510, 70, '#84634b', 900),
    leaves(110, -40, 210, ['#4f7f45', '#5f9148', '#3f6c40', '#b5663f'], 130),
    person(840, 960, 360, { top: P.indigo, bottom: P.inkSoft, hair: 'short', hat: 'cap', hatColour: P.forest, flip: true, pose: { side: true, arms: [[10, -66, 24, -76], [12, -60, 26, -60]], legs: [[-4, -23, -9, -2], [4, -24, 9, -2]] } }),
    times(4, (i) => bark(360 + i * 16, 1006 - (i % 2) * 22, 250)), line([420, 966], [430, 1022], '#5a3d2d', 7), line([560, 966], [570, 1022], '#5a3d2d', 7),
    person(330, 985, 320, { top: P.lacquer, bottom: P.indigoDeep, wear: 'skirt', band: P.ochre, hat: 'scarf', hatColour: P.indigo, pose: { side: true, lean: 24, arms: [[12, -56, 18, -40], [14, -58, 22, -42]], legs: [[-3, -23, -5, -2], [4, -24, 6, -2]] } }),
    bark(1330, 1010, 220), bark(1350, 990, 220), bark(1340, 970, 210),
    times(60, () => circle(b.between(0, W), b.between(930, H), b.between(3, 7), b.pick(['#b5663f', '#a08a45', '#6f7d43']))),
  )
})

const bark = (x: number, y: number, l: number) =>
  join(round(x, y - 18, l, 22, 11, '#b06a3c'), round(x, y - 18, l, 9, 4.5, '#cf8b57'), oval(x + l - 6, y - 7, 7, 11, '#7e4527'), oval(x + l - 6, y - 7, 3, 6, '#cf8b57'))

/** Planting a bare slope: rows of seedlings, a forest already standing above. */
export const trongRung = scene(33, (b) => {
  const slope = 'M-20 880Q380 640 820 560Q1240 480 1640 500L1640 1090L-20 1090Z'
  const rows = times(7, (i) => times(13, (j) => {
    const [x, d] = [j * 132 + (i % 2) * 60 - 20, i / 6]
    const y = 560 + d * 470 + (1 - x / W) * 300 * (1 - d * 0.62) - 20
    return y > 1060 || (i > 2 && x > 520 && x < 1010) || (Math.abs(x - 380) < 90 && i > 1 && i < 5) || (Math.abs(x - 1200) < 90 && i > 1 && i < 4) ? '' : join(oval(x, y + 2, 16 + d * 16, 4 + d * 5, '#8a5a3c'), sprout(x, y, 22 + d * 30, d > 0.5 ? '#5f9a3f' : '#6ba24a'))
  }))
  return join(
    sky(b, '#a9d3e0', '#d6ebe3', '#f4f2d8'),
    sun(b, 1290, 190, 64, '#fbe08f', '#fbe7ae'),
    range(b, { y: 520, rise: 260, fill: b.fade(['#86adaf', '#c9dcc7']), sharp: 0.5, waves: 1.3 }),
    path('M-20 640Q180 360 480 330Q760 320 1010 470Q1200 540 1640 500L1640 900L-20 900Z', '#4f8061'),
    times(110, (i) => { const x = (i * 67.3) % 1120 - 20; const y = 360 + ((x - 500) / 500) ** 2 * 150 + i * 1.5; return spire(x, y, 76 + ((i * 13) % 34), ['#3f6f54', '#35634c', '#4b7d5a'][i % 3] ?? '') }),
    path(slope, b.fade(['#c98f5c', '#b97a49'])),
    b.inside(path(slope, '#000'), times(8, (i) => stroke(`M-40 ${920 + i * 62}Q400 ${690 + i * 62} 840 ${600 + i * 66}T1660 ${540 + i * 72}`, '#a96b3f', 9, 'opacity="0.45"'))),
    rows,
    person(1240, 800, 240, { top: P.lacquer, bottom: P.ink, hat: 'non', pose: poses.plant, flip: true }), oval(1152, 806, 34, 9, '#8a5a3c'), sprout(1152, 806, 52, '#4f8a35'),
    person(360, 850, 220, { top: '#4f8a86', bottom: P.indigoDeep, hat: 'cap', hatColour: P.ochre, pose: { side: true, lean: 18, arms: [[13, -58, 24, -50], [14, -64, 26, -62]], legs: [[-5, -24, -9, -2], [6, -24, 9, -2]] } }),
    line([425, 690], [432, 868], '#7a5a3c', 8), path('M416 862L448 858L440 892L424 894Z', P.inkSoft),
    person(740, 1000, 400, { top: '#3f6fa0', bottom: P.ink, hat: 'non', pose: poses.plant }), oval(880, 1012, 66, 17, '#8a5a3c'), sprout(880, 1010, 96, '#4f8a35'),
    basket(585, 1020, 120, times(6, (i) => sprout(-20 + i * 8, 2 - (i % 2) * 3, 30, '#5f9a3f')).join('')),
    bird(520, 200, 1.6, P.inkSoft), bird(600, 175, 1.2, P.inkSoft),
  )
})
void bushes
