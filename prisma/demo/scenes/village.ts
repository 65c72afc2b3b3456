import { areca, at, bamboo, banana, bicycle, bird, bush, bushes, circle, cloud, curve, drift, flag, H, house, join, line, mist, n, oval, P, path, person, poly, poses, range, rect, ribbon, round, scene, shade, sky, smoke, star, stiltHouse, stroke, sun, templeRoof, times, tree, tufts, W, water } from './kit.ts'
import type { Point } from './kit.ts'

/** A stilt house at dusk, the lamp lit, smoke from the hearth. */
export const nhaSan = scene(41, (b) =>
  join(
    sky(b, '#4b5d86', '#9a93a8', '#e8b48f', '#f6d3a4'),
    circle(1270, 220, 52, '#fbeecb'), circle(1270, 220, 150, b.glow([[0, '#fbeecb', 0.5], [1, '#fbeecb', 0]])),
    range(b, { y: 560, rise: 330, fill: b.fade(['#5c6488', '#a68f97']), sharp: 0.5, waves: 1.2 }),
    range(b, { y: 640, rise: 170, fill: b.fade(['#474f6f', '#7d7683']), waves: 1.1 }),
    mist(b, 520, 150, '#f4d2ab', 0.5),
    path(`M-20 720Q500 640 900 690T1640 660L1640 ${H}L-20 ${H}Z`, b.fade(['#5d7252', '#41573f'])),
    bamboo(b, 1440, 760, 480, '#5f7a4c', '#3f5c41'), bamboo(b, 1550, 790, 420, '#5f7a4c', '#38523c'),
    areca(b, 330, 760, 470, '#3d5a45', '#8d8579'), areca(b, 220, 790, 380, '#456450', '#8d8579'),
    stiltHouse(800, 880, 800, { lit: true, wall: '#8a5c3f', roof: '#a8743a' }),
    smoke(860, 262, 150, '#f6e3cc', 0.45),
    [[588, 0], [796, 0], [1004, 0]].map(([x = 0]) => circle(x, 570, 140, b.glow([[0, '#f7c65c', 0.5], [1, '#f7c65c', 0]]))),
    times(5, (i) => path(`M${660 + i * 62} 800q-16 40 -10 78h38q6 -38 -10 -78z`, ['#b5382c', '#34466f', '#c98a35', '#557f46', '#87261f'][i] ?? '', 'opacity="0.92"')), line([630, 800], [970, 800], '#c9b088', 4),
    banana(b, 1290, 900, 330, '#4f7a46', '#6d944f'), banana(b, 150, 960, 380, '#4f7a46', '#6d944f'),
    path(ribbon([[520, 1100], [420, 1010], [300, 940], [330, 880]], 190, 60), '#bfa27a'),
    person(430, 1000, 210, { top: P.lacquer, bottom: P.indigoDeep, wear: 'skirt', band: P.ochre, hair: 'bun', basket: true, pose: poses.walk, flip: true }),
    hen(720, 985, 1), hen(800, 1010, 0.9), hen(665, 1020, 0.55), hen(640, 1004, 0.5),
    tufts(b, 40, [900, 1020, 700, 60], '#314634', 38), tufts(b, 14, [0, 1030, 300, 50], '#314634', 38),
  ))

const hen = (x: number, y: number, s: number) =>
  at(x, y, s, join(line([-3, -8], [-3, 0], P.ochre, 2.4), line([6, -8], [6, 0], P.ochre, 2.4), path('M-30 -40Q-20 -30 0 -34Q14 -40 18 -52Q28 -58 30 -48L36 -45L30 -42Q28 -10 4 -8Q-22 -8 -30 -40Z', '#c9743f'), path('M20 -56q2 -8 5 -2q4 -6 5 2z', P.lacquer), path('M-14 -26Q2 -30 10 -20Q0 -12 -14 -26Z', '#8e4a2c')))

/** The concrete village lane, flowers at its edge, a gate at its end. */
export const duongLang = scene(42, (b) =>
  join(
    sky(b, '#a5d3dd', '#dcefe4', '#fbf3d9'),
    cloud(b, 480, 240, 420, P.white, 0.9), cloud(b, 1240, 170, 320, P.white, 0.8),
    range(b, { y: 560, rise: 210, fill: b.fade(['#8fb4ac', '#cfe0c9']), waves: 1.2 }),
    bushes(b, 18, -20, W + 20, 596, 150, ['#4f8055', '#5f9158', '#41705a']),
    areca(b, 590, 620, 300), areca(b, 1000, 620, 330), areca(b, 1065, 620, 260),
    path(`M-20 590L1640 590L1640 ${H}L-20 ${H}Z`, b.fade(['#a5c368', '#7fa650'])),
    house(640, 640, 190, { wall: '#f4e3bd' }), house(985, 636, 170, { wall: '#e8d3b2', roof: '#a5543a' }),
    path(`M790 600L840 600L1290 ${H}L240 ${H}Z`, b.fade(['#d9d2c0', '#c4bca9'])), path(`M790 600L797 600L320 ${H}L240 ${H}Z`, '#efe8d6'), path(`M833 600L840 600L1290 ${H}L1210 ${H}Z`, '#efe8d6'),
    times(6, (i) => { const y = 630 + i * i * 15; const w = (y - 600) * 1.05 + 24; return line([815 - w - (i * 6), y], [815 + w - i * 4, y], '#b3ab98', 2 + i * 0.6) }),
    gate(815, 610),
    house(250, 790, 440, { wall: '#f2d9a2', roof: '#b8583a', door: '#5d7d78' }), house(1400, 800, 460, { wall: '#dfe3cf', roof: '#a54d37', door: '#8a5a3c' }),
    tree(b, 40, 800, 420), tree(b, 1560, 860, 460),
    hedge(b, [[760, 620], [600, 740], [380, 900], [120, 1090]]), hedge(b, [[872, 620], [1040, 740], [1260, 900], [1500, 1090]]),
    person(930, 780, 150, { top: P.white, bottom: P.indigo, child: true, bag: P.lacquer, back: true }), person(870, 770, 140, { top: P.white, bottom: P.indigo, child: true, bag: P.ochre, back: true, hair: 'long' }),
    oval(625, 934, 120, 10, '#8f8775', 'opacity="0.5"'), bicycle(620, 932, 2.1, P.teal),
    person(604, 935, 290, { top: '#c65a76', bottom: P.ink, hat: 'non', pose: { side: true, lean: 12, arms: [[12, -60, 24, -56], [14, -62, 28, -56]], legs: [[12, -36, 4, -12], [16, -38, 12, -20]] } }),
    bird(700, 200, 1.4, P.inkSoft), bird(760, 230, 1.1, P.inkSoft),
  ))

const hedge = (b: Parameters<Parameters<typeof scene>[1]>[0], points: readonly Point[]) => {
  const spots = times(34, (i) => { const t = (i / 33) * (points.length - 1); const k = Math.min(points.length - 2, Math.floor(t)); const [p, q] = [points[k] ?? [0, 0], points[k + 1] ?? [0, 0]]; const f = t - k; return [p[0] + (q[0] - p[0]) * f, p[1] + (q[1] - p[1]) * f, 10 + (i / 33) ** 1.5 * 56] as const })
  return spots.map(([x, y, r]) => join(bush(b, x, y + r * 0.4, r * 2.3, '#5b8f45'), times(5, () => circle(x + b.between(-r, r) * 0.8, y - b.between(0, r * 0.6), r * 0.16, b.pick(['#d4546a', '#f1c14f', '#e88a4f', '#fff3d6', '#d4546a'])))))
    .map((body) => join(body)).join('')
}

const gate = (x: number, y: number) => at(x, y, 1, join(rect(-52, -92, 16, 92, '#d9a878'), rect(36, -92, 16, 92, '#d9a878'), rect(-58, -108, 116, 20, '#c98f5f'), path('M-74 -108Q-58 -112 -44 -132L44 -132Q58 -112 74 -108Z', P.clay), rect(-34, -104, 68, 11, P.lacquer)))

/** An old pagoda over its lotus pond, towards evening. */
export const chuaCo = scene(43, (b) =>
  join(
    sky(b, '#e9c3a0', '#f4dab3', '#fbeccd'),
    sun(b, 800, 330, 130, '#f3b27a', '#f6c795'),
    range(b, { y: 560, rise: 200, fill: b.fade(['#c9a99a', '#ecd5b5']), waves: 1.2 }),
    tree(b, 170, 770, 620, { leaf: '#5c6b46', light: '#7d8a52', trunk: '#5a4134' }), tree(b, 1450, 770, 560, { leaf: '#66734a', light: '#8a9558', trunk: '#5a4134' }),
    bushes(b, 12, -20, W + 20, 775, 170, ['#6c7a4e', '#596a48', '#7b8753']),
    rect(0, 765, W, H - 765, '#cdb083'),
    wing(390, 770), wing(1210, 770),
    rect(560, 560, 480, 205, '#b9653f'), rect(560, 560, 480, 26, '#7d3f2b'),
    times(4, (i) => rect(572 + i * 146, 560, 20, 205, '#7d3f2b')), times(3, (i) => join(rect(606 + i * 146, 606, 100, 159, '#5a2f25'), times(2, (j) => join(rect(610 + i * 146 + j * 48, 610, 44, 155, '#8f4a31'), times(3, (k) => rect(614 + i * 146 + j * 48, 618 + k * 18, 36, 11, '#5a2f25')))))),
    templeRoof(800, 585, 680, 130, '#a2573c'), rect(660, 390, 280, 74, '#c98a5a'), times(9, (i) => rect(672 + i * 30, 400, 14, 54, '#7d3f2b')), templeRoof(800, 410, 450, 120, '#a2573c'),
    circle(800, 268, 14, '#d9a441'), path('M786 282Q800 270 814 282L808 298L792 298Z', '#8e4a2c'),
    rect(520, 762, 560, 16, '#d9c7a2'), rect(500, 778, 600, 16, '#c4b08a'), rect(480, 794, 640, 16, '#b39d77'),
    path(`M-20 836Q400 812 800 830T1640 826L1640 ${H}L-20 ${H}Z`, b.fade(['#c9a884', '#8f8d83', '#566f76'])),
    b.inside(rect(0, 832, W, H - 832, '#000'), `<g transform="translate(0 1318) scale(1 -0.6)" opacity="0.3">${join(rect(560, 585, 480, 220, '#7d3f2b'), templeRoof(800, 585, 680, 130, '#7d3f2b'), rect(660, 400, 280, 74, '#7d3f2b'), templeRoof(800, 410, 450, 120, '#7d3f2b'))}</g>`),
    times(46, (i) => { const d = (i % 9) / 8; const x = b.between(-20, W + 20); const y = 870 + d * 180; return Math.abs(x - 800) < 230 - d * 60 ? '' : lotus(x, y, 0.7 + d * 0.9, i % 4 === 0) }),
    monk(690, 812, 130), person(930, 812, 126, { top: '#7d5a4c', bottom: '#5f463d', wear: 'aodai', hair: 'bun', pose: poses.hold }), person(965, 812, 84, { top: P.white, bottom: P.indigo, child: true }),
    bird(520, 260, 1.5, '#6b4a3c'), bird(580, 230, 1.2, '#6b4a3c'), bird(470, 300, 1, '#6b4a3c'),
  ))

const wing = (x: number, y: number) => join(rect(x - 150, y - 110, 300, 110, '#d9b98a'), rect(x - 150, y - 110, 300, 14, '#b98f62'), times(4, (i) => join(rect(x - 128 + i * 70, y - 82, 44, 82, '#8f4a31'), rect(x - 107 + i * 70, y - 82, 2, 82, '#5a2f25'))), templeRoof(x, y - 96, 380, 86, '#a2573c'))
const monk = (x: number, y: number, h: number) => person(x, y, h, { top: '#a8652f', bottom: '#8a4f24', wear: 'skirt', pose: poses.hold, hair: 'short' })
const lotus = (x: number, y: number, s: number, flower: boolean) => at(x, y, s, join(oval(0, 0, 34, 9, '#66834f'), path('M0 0L30 -4A34 9 0 0 0 14 -8Z', '#86a05e'), flower ? join(line([4, -2], [6, -30], '#66834f', 3), path('M6 -26Q-12 -34 -10 -50Q2 -46 6 -34Q10 -46 22 -50Q24 -34 6 -26Z', '#d9798a'), path('M6 -26Q-4 -40 6 -58Q16 -40 6 -26Z', '#eba6ad')) : ''))

/** A rope bridge over a green gorge, children on their way to school. */
export const cauTreo = scene(44, (b) => {
  const deck = (t: number): Point => [250 + t * 1100, 560 + Math.sin(Math.PI * t) * 66]
  const cable = (t: number): Point => [250 + t * 1100, 560 - 250 + Math.sin(Math.PI * t) * 250 - t * 0]
  const cableLine = curve(times(21, (i) => cable(i / 20)))
  return join(
    sky(b, '#bfe3e2', '#e4f1df', '#f8f3da'),
    range(b, { y: 560, rise: 330, fill: b.fade(['#8fbab5', '#d2e4d0']), sharp: 0.6, waves: 1.3 }),
    path('M300 800Q520 360 720 330Q860 330 960 460Q1060 560 1300 800Z', b.fade(['#7db0a2', '#b5d3bd'])), path('M560 860Q900 460 1070 440Q1220 470 1400 860Z', b.fade(['#639c8a', '#a9ccb2'])),
    mist(b, 560, 220, P.white, 0.6),
    path(`M742 742Q700 762 770 782Q850 800 800 830Q690 870 610 960Q560 1020 520 ${H}L1090 ${H}Q1000 930 900 870Q860 836 890 810Q900 780 800 764Q770 756 752 742Z`, b.fade(['#dff0e8', '#7dbcba', '#3f8b94'])),
    times(16, (i) => round(806 - 20 - i * 9 + b.between(-30, 30), 866 + i * 13, 36 + i * 10, 5, 2.5, '#f3fbf6', 'opacity="0.55"')),
    path(`M-20 520Q160 520 270 580Q350 690 420 800Q520 920 640 ${H}L-20 ${H}Z`, b.fade(['#5f8f55', '#3b6a4b', '#2c5243'])), path(`M1640 520Q1440 520 1330 580Q1250 690 1180 800Q1080 920 970 ${H}L1640 ${H}Z`, b.fade(['#568751', '#356148', '#274b3f'])),
    stroke('M300 640Q380 780 520 930M180 640Q240 800 360 960', '#2c5243', 8, 'opacity="0.4"'), stroke('M1300 650Q1230 780 1100 930M1430 660Q1380 800 1250 980', '#20443a', 8, 'opacity="0.4"'),
    bamboo(b, 90, 600, 420), tree(b, 1520, 600, 330, { leaf: '#3f7352', light: '#66975c' }), tree(b, 1420, 580, 220, { leaf: '#4f8055', light: '#7aa660' }), tree(b, 20, 560, 240), 
    stroke(cableLine, '#7a6a58', 4, 'transform="translate(0 -10)" opacity="0.6"'),
    times(26, (i) => { const t = (i + 0.5) / 26; return line(cable(t), deck(t), '#8a7a66', 2.4) }),
    kids.map(([t, h, top, bag, long]) => { const [x, y] = deck(t); return person(x, y + 2, h, { top, bottom: P.indigo, child: h < 130, bag, pose: poses.walk, hair: long ? 'tail' : 'short' }) }),
    stroke(curve(times(21, (i) => deck(i / 20))), '#6d4c38', 17), times(74, (i) => { const [x, y] = deck((i + 0.5) / 74); return line([x, y - 8], [x, y + 8], '#a57b52', 5) }),
    stroke(curve(times(21, (i) => { const [x, y] = deck(i / 20); return [x, y - 62] as const })), '#5f5347', 3.4), stroke(cableLine, '#5f5347', 6),
    times(13, (i) => { const [x, y] = deck((i + 0.5) / 13); return line([x, y - 62], [x, y], '#5f5347', 3) }),
    pylon(250, 640), pylon(1350, 640), line([250, 312], [-20, 520], '#5f5347', 6), line([1350, 312], [1620, 520], '#5f5347', 6),
    drift(b, 330, 940, 520, 120, P.white, 0.4), drift(b, 1270, 930, 520, 110, P.white, 0.35),
    bird(640, 200, 1.5, P.inkSoft), bird(700, 175, 1.1, P.inkSoft),
  )
})

const kids = [[0.3, 110, P.white, P.lacquer, true], [0.37, 118, P.white, P.ochre, false], [0.45, 104, P.white, P.teal, true], [0.64, 150, '#8a4f78', undefined, true]] as const
const pylon = (x: number, y: number) => join(rect(x - 24, y - 340, 15, 340, '#b9a98f'), rect(x + 9, y - 340, 15, 340, '#a5957b'), rect(x - 30, y - 340, 60, 13, '#cbbb9f'), rect(x - 24, y - 190, 48, 10, '#a5957b'), rect(x - 42, y - 8, 84, 44, '#8f846f'))
void [at, drift, flag, poly, shade, star, water, oval, n]
