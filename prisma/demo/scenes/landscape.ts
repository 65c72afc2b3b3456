import { areca, bamboo, bird, boat, buffalo, bushes, cloud, curve, drift, H, join, karst, line, mirror, mist, n, oval, P, path, person, poly, poses, range, rect, ribbon, round, scene, sky, sprout, stroke, sun, times, tree, tufts, veil, W, water } from './kit.ts'
import type { Brush, Point } from './kit.ts'

/** Flat green rice to the horizon, a path, a buffalo and storks under a big sky. */
export const canhDongLua = scene(21, (b) => {
  const horizon = 520
  const row = (y0: number, y1: number, fill: string) => rect(0, y0, W, y1 - y0, fill)
  return join(
    sky(b, '#8fc3d6', '#c9e2df', '#eef2dc'),
    cloud(b, 400, 330, 620, P.white, 0.95), cloud(b, 1190, 250, 480, P.white, 0.85), cloud(b, 820, 420, 300, P.white, 0.7),
    range(b, { y: 530, rise: 100, fill: '#9db9b0', waves: 1.2 }),
    bushes(b, 26, -20, W + 20, horizon + 12, 86, [P.forest, P.riceDeep, '#47725a']),
    areca(b, 1250, horizon + 6, 150), areca(b, 1310, horizon + 6, 124), areca(b, 1205, horizon + 6, 110),
    row(horizon, H, b.fade(['#a9c864', '#86b04f', '#5f9443'])),
    times(10, (i) => { const y = horizon + 6 + (i / 10) ** 1.9 * 560; return rect(0, y, W, 2 + i * 1.1, i % 2 ? '#c6d97e' : '#79a349', 'opacity="0.75"') }),
    times(11, (i) => line([800 + (i - 5) * 26, horizon + 4], [800 + (i - 5) * 330, H + 20], '#6d9a45', 1 + Math.abs(i - 5) * 0.2, 'opacity="0.5"')),
    path(`M860 ${horizon}L880 ${horizon}Q880 640 1010 ${H}L560 ${H}Q850 700 860 ${horizon}Z`, '#d9c08c'),
    path(`M860 ${horizon}Q850 700 560 ${H}L510 ${H}Q820 700 852 ${horizon}Z`, '#8fae55'), path(`M880 ${horizon}Q880 640 1010 ${H}L1060 ${H}Q900 660 887 ${horizon}Z`, '#8fae55'),
    oval(500, 800, 200, 18, '#4d7d38', 'opacity="0.45"'),
    buffalo(480, 806, 1.55), person(430, 704, 120, { top: P.lacquer, bottom: P.indigo, hat: 'non', pose: { side: true, arms: [[6, -58, 14, -52], [9, -60, 18, -54]], legs: [[10, -38, 8, -18], [14, -40, 16, -20]] } }),
    person(862, 800, 170, { top: P.indigo, bottom: P.ink, hat: 'non', pose: poses.walk, flip: true }),
    [[1180, 780, 1], [1270, 820, 1.2], [1100, 720, 0.8]].map(([x = 0, y = 0, s = 1]) => stork(x, y, s)),
    tufts(b, 60, [0, 990, 560, 90], '#4f8238', 34), tufts(b, 60, [1040, 990, 560, 90], '#4f8238', 34),
    flying(660, 250, 1.5), flying(740, 215, 1.1), flying(600, 200, 0.9),
  )
})

const stork = (x: number, y: number, s: number) =>
  `<g transform="translate(${x} ${y}) scale(${s})">${join(line([-3, 0], [-3, -26], P.inkSoft, 2), line([5, 0], [4, -26], P.inkSoft, 2), path('M-26 -24Q-10 -46 14 -40Q20 -60 14 -70Q20 -76 26 -72L40 -68L26 -68Q28 -50 20 -34Q6 -20 -26 -24Z', P.white), path('M26 -72L42 -67L26 -68Z', P.ochreDeep))}</g>`
const flying = (x: number, y: number, s: number) => `<g transform="translate(${x} ${y}) scale(${s})">${path('M-40 -14Q-18 -18 0 0Q14 -22 44 -22Q20 -6 6 6L28 12L4 10Q-10 2 -40 -14Z', P.white)}</g>`

/** A road folded over the pass, the clouds below it. */
export const deoMay = scene(22, (b) => {
  const road: Point[] = [[250, 1110], [520, 985], [920, 945], [1230, 880], [1180, 800], [860, 772], [600, 735], [640, 672], [880, 640], [1050, 600], [1010, 552], [880, 528]]
  return join(
    sky(b, '#5f86b0', '#a9c4d6', '#f3dfc9'),
    sun(b, 300, 330, 54, '#fff0d2', '#fbe0b4'),
    range(b, { y: 500, rise: 250, fill: b.fade(['#8fa9c4', '#d7dfe2']), sharp: 0.85, waves: 1.5 }),
    drift(b, 300, 500, 1100, 130), drift(b, 1200, 520, 1000, 120),
    range(b, { y: 620, rise: 210, fill: b.fade(['#5d7f9c', '#b9cbd3']), sharp: 0.6, waves: 1.1 }),
    drift(b, 150, 640, 900, 150, P.white, 0.9), drift(b, 1420, 620, 900, 150, P.white, 0.9),
    path('M-20 1090L-20 1000Q200 900 420 760Q640 590 820 500Q880 470 940 500Q1180 620 1330 780Q1480 900 1640 960L1640 1090Z', b.fade(['#4a7467', '#3d6a58', '#2c5146'])),
    path('M880 484Q930 490 960 515Q1180 640 1330 790Q1480 905 1640 965L1640 1090L1240 1090Q1400 900 1240 760Q1080 620 880 484Z', '#23473f', 'opacity="0.55"'),
    path(ribbon(road, 92, 10), '#1f4039', 'transform="translate(0 9)" opacity="0.5"'), path(ribbon(road, 92, 10), '#e8e3d3'), path(ribbon(road, 78, 7), '#6d7482'),
    stroke(curve(road.slice(0, 5)), P.ochreLight, 3.4, 'stroke-dasharray="26 30"'), stroke(curve(road.slice(4, 9)), P.ochreLight, 2.2, 'stroke-dasharray="14 18"'),
    times(14, (i) => tree(b, [330, 180, 90, 1400, 1500, 1330, 760, 430, 1100, 540, 1560, 250, 700, 1420][i] ?? 0, [930, 1010, 1060, 1000, 1050, 1060, 860, 840, 720, 1080, 980, 890, 1040, 900][i] ?? 0, b.between(70, 120), { leaf: '#2f5d4a', light: '#4f8063' })),
    truck(760, 958, 1.5), minibus(800, 758, 0.8),
    drift(b, 140, 900, 700, 120, P.white, 0.75), drift(b, 1540, 870, 620, 150, P.white, 0.85), drift(b, 1250, 690, 420, 70, P.white, 0.5),
    bird(1150, 300, 1.6, P.inkSoft), bird(1230, 330, 1.2, P.inkSoft),
  )
})

const truck = (x: number, y: number, s: number) =>
  `<g transform="translate(${x} ${y}) scale(${s}) rotate(-4)">${join(rect(-48, -46, 66, 38, P.ochre), times(5, (i) => rect(-44 + i * 13, -44, 3, 34, P.ochreDeep)), path('M20 -40L40 -40Q48 -38 50 -24L52 -8L20 -8Z', P.lacquer), path('M27 -35L38 -35Q43 -33 44 -24L27 -24Z', P.mist), rect(-50, -9, 102, 5, P.ink), [-32, 34].map((cx) => join(oval(cx, -3, 10, 10, P.ink), oval(cx, -3, 4, 4, P.stone))))}</g>`
const minibus = (x: number, y: number, s: number) =>
  `<g transform="translate(${x} ${y}) scale(${s}) rotate(6)">${join(round(-46, -46, 92, 40, 10, P.white), rect(-46, -18, 92, 6, P.lacquer), times(4, (i) => round(-40 + i * 20, -40, 16, 14, 3, P.indigoSoft)), [-26, 28].map((cx) => oval(cx, -4, 9, 9, P.ink)))}</g>`

/** A still lake at first light: an island, a bamboo raft, everything twice. */
export const hoNuoc = scene(23, (b) => {
  const shore = 560
  const far = range(b, { y: shore, rise: 260, fill: b.fade(['#5f8f94', '#a9cbc0']), waves: 1, foot: shore })
  const near = path(`M-20 ${shore}L-20 330Q120 300 260 390Q420 480 560 ${shore}Z`, '#3d7470')
  const right = path(`M1640 ${shore}L1640 390Q1500 360 1380 440Q1250 520 1140 ${shore}Z`, '#4a8279')
  const island = join(path(`M720 ${shore + 40}Q860 ${shore - 20} 1030 ${shore + 40}Z`, '#3b6b52'), tree(b, 830, shore + 18, 150, { leaf: '#2f5d4a', light: '#528563' }), tree(b, 915, shore + 16, 118, { leaf: '#356652', light: '#5d9069' }), tree(b, 775, shore + 30, 84, { leaf: '#2f5d4a', light: '#528563' }))
  return join(
    sky(b, '#7fb9c4', '#bfdcd4', '#fae6c6', '#f9d6ae'),
    sun(b, 1070, 420, 60, '#fff1cf', '#fde0a8'),
    cloud(b, 420, 190, 420, P.white, 0.6), cloud(b, 1330, 240, 330, P.white, 0.5),
    far, near, right, mist(b, shore - 60, 90, P.white, 0.7),
    rect(0, shore, W, H - shore, b.fade(['#cfe3d2', '#8fc4c0', '#4f99a0', '#357f8c'])),
    b.inside(rect(0, shore, W, H - shore, '#000'), join(mirror(shore, 0.3, far), mirror(shore, 0.42, near), mirror(shore, 0.4, right))),
    times(16, (i) => round(1070 - (60 + i * 8) / 2 + b.between(-22, 22), shore + 10 + i * 26, 60 + i * 8, 6, 3, '#fff1cf', `opacity="${n(0.85 - i * 0.045)}"`)),
    mirror(shore + 38, 0.35, island), island,
    water(b, shore + 20, H, [['0', '#000', 0], ['1', '#000', 0]].map(([, c]) => [0, c as string, 0] as const), '#f4fbf4', 54),
    oval(520, 905, 250, 14, '#1f5d69', 'opacity="0.35"'),
    times(8, (i) => round(300 - i * 4, 878 + i * 3.4, 440 + i * 6, 5, 2.5, i % 2 ? '#b99657' : '#d6b777')),
    times(3, (i) => rect(360 + i * 140, 874, 8, 34, P.bark)),
    person(430, 892, 200, { top: P.indigo, bottom: P.ink, hat: 'non', pose: { side: true, lean: 6, arms: [[10, -60, 20, -56], [14, -66, 24, -68]], legs: [[-4, -24, -9, -2], [5, -24, 9, -2]] } }),
    line([520, 690], [430, 1010], '#7a5a3c', 7),
    rect(612, 850, 52, 36, P.wood), person(636, 898, 170, { top: P.lacquer, bottom: P.inkSoft, hair: 'bun', flip: true, pose: { side: true, arms: [[4, -57, 12, -46], [8, -58, 14, -46]], legs: [[16, -40, 16, -20], [20, -40, 20, -20]] } }),
    tufts(b, 40, [0, 1010, 300, 70], '#2d6a5c', 46), tufts(b, 40, [1320, 1010, 300, 70], '#2d6a5c', 46),
    bird(640, 300, 1.4, P.inkSoft), bird(700, 270, 1.1, P.inkSoft),
  )
})

/** The river between limestone towers in the evening. */
export const songVaThuyen = scene(24, (b) => {
  const shore = 600
  const back = join(karst(b, 300, shore, 420, 300, '#8f86a6'), karst(b, 760, shore, 360, 220, '#a396ae'), karst(b, 1180, shore, 460, 330, '#8a83a4'), karst(b, 1520, shore, 380, 260, '#9a90ab'))
  const front = join(karst(b, 30, shore + 14, 520, 450, '#4b4d78'), karst(b, 360, shore + 10, 300, 210, '#565883'), karst(b, 1500, shore + 14, 480, 400, '#454770'), karst(b, 1250, shore + 8, 220, 150, '#565883'))
  return join(
    sky(b, '#3d4a78', '#8d7fa0', '#e6a787', '#f7cf9a'),
    sun(b, 870, 470, 78, '#fbe3a6', '#f9c98b'),
    times(3, (i) => round(180 + i * 470, 190 + (i % 2) * 90, 360, 12, 6, '#f2b896', 'opacity="0.55"')), round(1050, 330, 300, 9, 5, '#f8d2a4', 'opacity="0.6"'),
    back, mist(b, 520, 110, '#f7d3ad', 0.75), front,
    rect(0, shore, W, H - shore, b.fade(['#f0bf95', '#b78a97', '#5f6390', '#333f6b'])),
    b.inside(rect(0, shore, W, H - shore, '#000'), join(mirror(shore + 6, 0.28, back), mirror(shore + 10, 0.45, front))),
    times(13, (i) => round(870 - (46 + i * 9) / 2 + b.between(-26, 26), shore + 12 + i * 26, 46 + i * 11, 7, 3.5, '#fbe3a6', 'opacity="0.75"')),
    times(40, () => { const d = b.rnd(); return round(b.between(-40, W), shore + 20 + d * 430, 30 + d * 130, 2 + d * 3, 2, '#f8d9bf', `opacity="${n(0.14 + d * 0.16)}"`) }),
    oval(620, 868, 300, 20, '#232c50', 'opacity="0.5"'),
    person(800, 842, 230, { top: '#2a3358', bottom: '#1f2746', hat: 'non', flip: true, pose: { side: true, lean: 10, arms: [[10, -58, 24, -54], [14, -62, 28, -60]], legs: [[-4, -24, -10, -2], [5, -24, 9, -2]] } }),
    boat(600, 862, 520, '#2a2740', '#8a5f45'), line([716, 700], [900, 960], '#201d33', 8), path('M888 930L912 968L896 978L874 940Z', '#201d33'),
    oval(1150, 690, 90, 6, '#333f6b', 'opacity="0.4"'), boat(1150, 688, 150, '#33304f'), person(1165, 682, 66, { top: '#2a3358', bottom: '#2a3358', hat: 'non', pose: poses.reach }),
    [[640, 250, 1.5], [720, 220, 1.2], [560, 215, 1.1], [690, 285, 0.9]].map(([x = 0, y = 0, s = 1]) => bird(x, y, s, '#2c3157')),
  )
})
void [bamboo, poly, sprout, veil]
