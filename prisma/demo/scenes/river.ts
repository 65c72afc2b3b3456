import { areca, at, banana, basket, bird, boat, bushes, circle, cloud, drift, flag, H, house, join, line, mist, n, oval, P, path, pennants, person, poly, poses, rain, range, rect, round, scene, shade, sky, stroke, sun, times, tree, turn, veil, W, water } from './kit.ts'
import type { Figure } from './kit.ts'

const rowing: Figure['pose'] = { side: true, lean: 22, arms: [[10, -60, 20, -50], [14, -60, 22, -48]] }

/** Three long boats neck and neck. */
export const cuocDuaThuyen = scene(71, (b) => {
  const longboat = (x: number, y: number, s: number, hull: string, shirt: string, cap: string) => at(x, y, s, join(
    oval(0, 10, 430, 12, '#1f5d75', 'opacity="0.4"'),
    times(9, (i) => join(line([-236 + i * 60, -46], [-278 + i * 60, 26], '#e6c88f', 6), path(`M${-272 + i * 60} 12L${-260 + i * 60} 20L${-280 + i * 60} 46L${-292 + i * 60} 38Z`, '#e6c88f'))),
    times(9, (i) => person(-270 + i * 60, 42, 150, { top: shirt, pose: rowing, hat: 'cap', hatColour: cap, sleeves: 'short' })),
    person(-345, -6, 135, { top: P.gold, bottom: P.ink, pose: poses.reach, hat: 'turban', hatColour: P.lacquer }), line([-322, -92], [-440, 40], '#8e6147', 7),
    person(300, -8, 118, { top: P.gold, bottom: P.ink, flip: true, pose: poses.cheer, hat: 'turban', hatColour: P.lacquer }), 
    path('M-455 -74Q-440 -40 -400 -22Q-200 0 0 0Q230 0 380 -24Q420 -34 440 -78Q450 -90 462 -84Q474 -76 460 -66Q456 -30 420 0Q380 22 250 26L-250 26Q-390 22 -425 -4Q-450 -30 -455 -74Z', hull),
    stroke('M-420 -22Q-200 10 0 10Q240 10 410 -18', P.gold, 6), circle(452, -76, 5, P.white),
    times(7, (i) => stroke(`M${-300 + i * 60} 44q-16 -16 -30 0`, P.white, 6, 'opacity="0.85"')), path('M440 20Q470 -2 500 24Q470 16 440 20Z', P.white),
  ))
  return join(
    sky(b, '#7fbdd3', '#bfe0df', '#eef0d6'),
    cloud(b, 330, 180, 420, P.white, 0.9), cloud(b, 1250, 150, 360, P.white, 0.85),
    range(b, { y: 400, rise: 200, fill: b.fade(['#79a8a4', '#bcd6c2']), sharp: 0.4, waves: 1.3 }),
    bushes(b, 22, -20, W + 20, 408, 130, ['#4f8a5f', '#3f7355', '#5f9a63']),
    rect(-20, 396, W + 40, 40, '#d8c38f'), times(40, (i) => person(20 + i * 40, 428 + (i % 3) * 5, 58, { top: [P.lacquer, P.white, P.indigo, P.ochre, P.teal, P.rose][(i * 5) % 6], bottom: P.ink, hat: i % 4 === 0 ? 'non' : undefined, pose: i % 5 === 2 ? poses.cheer : poses.stand })),
    times(5, (i) => flag(150 + i * 330, 420, 190, 0.42)),
    water(b, 434, H, ['#8fcbd0', '#4fa3b5', '#2f7b95'], P.white, 70),
    longboat(960, 570, 0.72, '#3f7f5a', '#3f9a86', P.cream), longboat(680, 740, 0.95, '#34466f', '#3f62a0', P.gold), longboat(860, 960, 1.25, '#b5382c', '#d8473a', P.cream),
    buoy(1480, 640, 0.8), buoy(1530, 860, 1.2),
  )
})
const buoy = (x: number, y: number, s: number) => at(x, y, s, join(oval(0, 2, 36, 7, P.white, 'opacity="0.5"'), path('M-26 0Q-24 -34 0 -36Q24 -34 26 0Z', '#e5832f'), line([0, -34], [0, -96], P.bark, 5), poly([[2, -96], [54, -80], [2, -62]], P.lacquer)))

/** Floating fish cages at daybreak; the catch goes ashore in baskets. */
export const choCaLong = scene(72, (b) => {
  const cage = (x: number, y: number, s: number) => at(x, y, s, join(
    poly([[-150, -10], [120, -10], [170, 44], [-190, 44]], '#23535f'), times(6, (i) => line([-120 + i * 44, -8], [-150 + i * 58, 42], '#5f8f95', 1.6)), times(3, (i) => line([-158 - i * 9, 4 + i * 13], [130 + i * 13, 4 + i * 13], '#5f8f95', 1.6)),
    times(7, (i) => path(`M${-100 + i * 34} ${8 + (i % 3) * 12}q10 -8 20 0q-10 8 -20 0l-7 -5v10z`, '#a8c6c4')),
    stroke('M-150 -10L120 -10L170 44L-190 44Z', '#b08a58', 13), times(4, (i) => round([-196, -60, 70, 156][i] ?? 0, 46, 34, 15, 6, '#3f6fa0')), times(3, (i) => round([-150, -20, 96][i] ?? 0, -16, 22, 9, 4, '#3f6fa0')),
  ))
  return join(
    sky(b, '#8fa9bd', '#c3cfd0', '#f3dcc0'),
    sun(b, 420, 390, 58, '#fbe9c4', '#f9dcae'),
    range(b, { y: 470, rise: 280, fill: b.fade(['#7d93a3', '#c2cccb']), sharp: 0.5, waves: 1.2, foot: 480 }), range(b, { y: 480, rise: 140, fill: b.fade(['#5f7f88', '#a3b8b5']), waves: 1, foot: 486 }),
    mist(b, 400, 110, '#f6ead6', 0.8),
    water(b, 478, H, ['#d5d9cf', '#8fb3b5', '#4f8791', '#35707e'], '#f6f1e0', 60),
    boat(250, 560, 150, '#4a4a55'), person(262, 552, 74, { top: P.indigo, bottom: P.ink, hat: 'non', pose: poses.reach }),
    raft(1120, 640), cage(520, 650, 0.62), cage(250, 730, 0.74), cage(690, 760, 0.86), cage(330, 870, 1.05), cage(860, 900, 1.15),
    person(575, 905, 300, { top: P.teal, bottom: P.ink, hat: 'non', pose: { side: true, lean: 12, arms: [[12, -58, 24, -60], [14, -62, 28, -62]], legs: [[-4, -24, -8, -2], [5, -24, 8, -2]] } }),
    line([640, 750], [770, 850], '#7a5a3c', 8), path('M748 838Q800 800 836 846Q838 912 790 926Q752 900 748 838Z', '#e9e3cf', 'opacity="0.75"'), stroke('M748 840Q792 808 836 848', '#7a5a3c', 7), fish(792, 884, 1.1, 20), fish(790, 862, 0.9, -10),
    boat(1310, 1000, 480, '#6d4c38'), basket(1180, 972, 110, join(fish(-8, -8, 0.55, -24), fish(10, -6, 0.5, 18))), basket(1300, 980, 110, join(fish(-6, -8, 0.55, -14), fish(12, -4, 0.5, 24))),
    person(1430, 978, 290, { top: '#c65a3c', bottom: P.inkSoft, hair: 'bun', hat: 'non', flip: true, pose: poses.reach }),
  )
})
const fish = (x: number, y: number, s: number, a: number) => turn(a, x, y, at(x, y, s, join(path('M-40 0Q-10 -26 30 -4L48 -18L44 0L48 18L30 4Q-10 26 -40 0Z', '#8fa9b0'), path('M-40 0Q-10 22 30 3Q-8 8 -40 0Z', '#dfe6df'), circle(-26, -4, 3, P.ink))))
const raft = (x: number, y: number) => join(
  times(7, (i) => round(x - 190 + i * 56, y - 6, 44, 24, 10, '#3f6fa0')), rect(x - 210, y - 24, 430, 20, '#a07a4f'),
  rect(x - 130, y - 130, 240, 108, '#b98f5f'), times(15, (i) => line([x - 124 + i * 16, y - 130], [x - 124 + i * 16, y - 24], '#a07a4f', 2)), rect(x - 20, y - 100, 50, 78, '#5f4636'), rect(x - 100, y - 100, 52, 40, '#f2cf86'), path(`M${x - 165} ${y - 124}L${x - 130} ${y - 190}L${x + 110} ${y - 190}L${x + 145} ${y - 124}Z`, '#7f8f98'), times(14, (i) => line([x - 126 + i * 18, y - 188], [x - 158 + i * 23, y - 126], '#6c7c86', 2)),
  flag(x + 195, y - 24, 190, 0.4), times(3, (i) => rect(x + 128 + i * 18, y - 80, 12, 34, [P.lacquer, P.white, P.teal][i] ?? '')), line([x + 112, y - 80], [x + 192, y - 80], P.inkSoft, 2))

/** Brown water between the houses; the boat takes the old people and the children first. */
export const muaLu = scene(73, (b) => {
  const drowned = (x: number, y: number, w: number, roof: string, wall: string) => join(house(x, y + w * 0.2, w, { roof, wall, door: '#4a4040' }))
  return join(
    sky(b, '#3c4654', '#5f6c78', '#8f9a9b'),
    veil(0.7, [[200, 190, 800], [760, 140, 900], [1350, 210, 800], [1050, 290, 560]].map(([x = 0, y = 0, w = 0]) => cloud(b, x, y, w, '#4a5563', 0.9)).join('')),
    range(b, { y: 500, rise: 240, fill: '#566470', waves: 1.2 }), range(b, { y: 540, rise: 120, fill: '#4b5a5f', waves: 1.4 }),
    areca(b, 380, 640, 330, '#3f5a50', '#6f6a60'), tree(b, 1480, 680, 420, { leaf: '#3f5a4c', light: '#4f6b58', trunk: '#45362f' }), banana(b, 640, 640, 230, '#4f6b4f', '#5f7d58'),
    drowned(250, 610, 400, '#8a4a38', '#c9bda3'), drowned(860, 600, 300, '#7d4436', '#bcb29c'), drowned(1240, 640, 430, '#944e3a', '#cfc3a8'),
    water(b, 600, H, ['#a08c6c', '#8f7a5a', '#6d5a43'], '#d9c8a5', 80),
    [[250, 612, 190], [860, 606, 140], [1240, 640, 205]].map(([x = 0, y = 0, w = 0]) => oval(x, y, w, 6, '#d9c8a5', 'opacity="0.5"')),
    line([60, 600], [60, 760], '#5f5148', 12), line([0, 636], [120, 636], '#5f5148', 8),
    oval(780, 942, 420, 26, '#4f4030', 'opacity="0.5"'),
    person(530, 915, 250, { top: '#3f5a44', bottom: '#2f4636', hat: 'helmet', hatColour: '#4f6b4a', pose: { side: true, lean: 4, arms: [[-6, -58, -14, -46], [-4, -58, -10, -44]], legs: [[-4, -24, -8, -2], [5, -24, 8, -2]] } }), vest(530, 915, 250),
    person(700, 950, 225, { top: '#6d5a7a', bottom: P.ink, hat: 'turban', pose: { arms: [[-14, -58, -6, -48], [14, -58, 6, -48]] } }), vest(700, 950, 225),
    person(800, 950, 185, { top: '#c98a35', bottom: P.ink, child: true, pose: { arms: [[-14, -58, -6, -50], [14, -58, 6, -50]] } }), vest(800, 950, 185),
    person(895, 950, 220, { top: P.lacquer, bottom: P.ink, hair: 'bun', pose: { arms: [[-14, -58, -6, -48], [14, -58, 6, -48]] } }), vest(895, 950, 220),
    person(1030, 920, 260, { top: '#3f5a44', bottom: '#2f4636', hat: 'helmet', hatColour: '#4f6b4a', pose: { side: true, lean: 14, arms: [[12, -58, 20, -46], [14, -62, 24, -52]], legs: [[-4, -24, -8, -2], [5, -24, 8, -2]] } }), vest(1030, 920, 260),
    path('M370 850Q420 880 560 884L1040 884Q1150 880 1200 838Q1216 840 1210 862Q1180 946 1090 952L470 952Q390 944 358 862Q358 850 370 850Z', '#e5702f'), path('M366 880Q440 916 560 916L1050 916Q1150 910 1204 874Q1176 946 1090 952L470 952Q390 944 366 880Z', '#c4561f'), stroke('M384 866Q440 892 560 896L1040 896Q1140 892 1194 854', '#f9c08a', 5),
    line([1095, 770], [1190, 1010], '#cbb58c', 8), path('M1178 985L1200 978L1220 1030L1196 1038Z', '#cbb58c'), rect(386, 842, 46, 62, '#2f3440'),
    times(6, (i) => stroke(`M${250 + i * 180} ${990 + (i % 2) * 30}q40 -14 80 0`, '#d9c8a5', 5, 'opacity="0.6"')),
    rain(b, 190, '#dfe6ea', 0.34),
  )
})
const vest = (x: number, y: number, h: number) => at(x, y, h / 96, join(path('M-10 -75L-3 -76L0 -66L3 -76L10 -75L9.6 -50L-9.6 -50Z', '#f0862f'), rect(-9.8, -62, 19.6, 3.4, '#f9e08a'), line([0, -66], [0, -50], '#b5561f', 1.4)))
void [bird, drift, n, pennants, shade]
