import { at, basket, bird, bushes, circle, cloud, drift, flag, H, heap, join, line, n, oval, P, path, pennants, person, poly, poses, pot, range, rect, ribbon, round, scene, shade, sky, stall, star, stiltHouse, stroke, sun, times, tree, tufts, turn, W } from './kit.ts'
import type { Figure } from './kit.ts'

const dress = (i: number): Figure => {
  const tops = ['#34466f', '#b5382c', '#3f8b86', '#6d3f6b', '#222f52', '#557f46']
  const bands = ['#dba645', '#f2d28c', '#b5382c', '#dd9a86', '#b5382c', '#dba645']
  return { top: tops[i % 6], bottom: i % 2 ? P.indigoDeep : '#3a2a3f', wear: 'skirt', band: bands[i % 6], hat: i % 3 ? 'scarf' : 'turban', hatColour: ['#222f52', '#b5382c', '#34466f', '#dba645'][i % 4] }
}

/** Early at the highland market: awnings in two rows, colour everywhere, mountains behind. */
export const choPhien = scene(61, (b) =>
  join(
    sky(b, '#f3d9b0', '#f8e8cb', '#fcf3df'),
    sun(b, 1210, 240, 60, '#f5c271', '#f8d79a'),
    range(b, { y: 560, rise: 380, fill: b.fade(['#8fa5b0', '#d9dccb']), sharp: 0.75, waves: 1.2 }),
    range(b, { y: 600, rise: 220, fill: b.fade(['#6f9489', '#bccdb0']), waves: 1.1 }),
    drift(b, 400, 470, 900, 90), drift(b, 1300, 480, 700, 80),
    bushes(b, 13, -20, W + 20, 620, 150, ['#5b8360', '#4d7557', '#6a9066']),
    stiltHouse(150, 620, 260, { wall: '#8a5c3f' }, false), stiltHouse(1480, 620, 240, { wall: '#8a5c3f' }, false),
    rect(-20, 606, W + 40, H, b.fade(['#e0c391', '#cda86e'])),
    pennants(300, 330, 1300, 330, 60, [P.lacquer, P.gold, P.teal, P.indigo, P.cream], 34), line([300, 330], [300, 640], P.bark, 9), line([1300, 330], [1300, 640], P.bark, 9),
    [[330, P.indigo], [560, P.lacquer], [800, P.teal], [1040, P.ochre], [1270, P.lacquer]].map(([x, c], i) => stall(Number(x), 690, 210, String(c), P.cream, join(heap(Number(x) - 55, 646, 60, ['#c8412c', '#7fa650', '#dba645', '#b5673c', '#86ab54'][i] ?? ''), heap(Number(x) + 20, 646, 60, ['#86ab54', '#dba645', '#8a4f78', '#f2d28c', '#dd9a86'][i] ?? ''))) ),
    times(11, (i) => person(205 + i * 118 + (i % 3) * 12, 742 + (i % 2) * 16, 150, { ...dress(i + 2), flip: i % 2 === 0, pose: [poses.walk, poses.reach, poses.stand][i % 3], basket: i % 4 === 1 })),
    oval(330, 985, 160, 16, '#b38f57', 'opacity="0.6"'),
    horse(1330, 950, 1.3),
    cloth(300, 760), 
    person(190, 985, 330, { ...dress(1), pose: { side: true, lean: 8, arms: [[10, -60, 22, -58], [12, -58, 24, -52]], legs: [[-3, -23, -5, -2], [4, -24, 6, -2]] } }),
    person(640, 990, 340, { ...dress(0), basket: true, flip: true, pose: poses.reach }),
    basket(800, 1020, 120, join(heap(-8, 2, 44, '#c8412c'), heap(14, 0, 34, '#dba645'))), basket(950, 1030, 130, join(heap(-6, 2, 46, '#7fa650'), heap(16, 2, 34, '#b9cc72'))),
    person(1085, 995, 330, { ...dress(3), flip: false, pose: { side: true, lean: 16, arms: [[-2, -56, -14, -46], [4, -56, -10, -44]], legs: [[-3, -23, -5, -2], [4, -24, 6, -2]] }, side: undefined } as Figure),
    person(480, 1010, 215, { ...dress(4), child: true, pose: poses.stand }),
  ))

const cloth = (x: number, y: number) => join(line([x - 10, y], [x + 200, y], P.bark, 9), line([x, y], [x - 6, y + 220], P.bark, 8), line([x + 190, y], [x + 196, y + 220], P.bark, 8), [P.lacquer, '#34466f', P.ochre].map((c, i) => join(rect(x + 14 + i * 58, y, 52, 170 - (i % 2) * 26, c), times(4, (j) => join(stroke(`M${x + 16 + i * 58} ${y + 26 + j * 32}l12 -10 12 10 12 -10 12 10`, i === 1 ? P.rose : P.ochreLight, 4), rect(x + 14 + i * 58, y + 36 + j * 32, 52, 3, P.cream, 'opacity="0.6"'))))))
const horse = (x: number, y: number, s: number) =>
  at(x, y, s, join(
    [-62, -44, 36, 52].map((lx, i) => path(`M${lx - 8} -70L${lx - 5} -4L${lx + 6} -4L${lx + 9} -70Z`, i % 2 ? '#6b4630' : '#835840')), 
    path('M-78 -96Q-84 -70 -92 -46Q-82 -44 -78 -60Z', '#3d2a22'),
    path('M-76 -100Q-60 -118 -20 -112Q20 -110 46 -120L84 -170Q92 -180 104 -176L132 -150Q136 -140 126 -138L104 -142Q92 -110 70 -82Q40 -62 0 -64Q-40 -60 -66 -70Q-80 -84 -76 -100Z', '#8e6147'),
    path('M44 -122Q60 -150 84 -174L92 -190L98 -176Q70 -140 62 -112Z', '#3d2a22'), circle(112, -160, 2.6, P.ink),
    path('M-40 -116Q-6 -124 24 -116L30 -72Q-4 -64 -42 -72Z', P.lacquer), times(5, (i) => rect(-36 + i * 13, -112, 4, 40, P.ochreLight)), basketSide(-8, -60),
  ), true)
const basketSide = (x: number, y: number) => join(path(`M${x - 28} ${y - 40}L${x + 30} ${y - 40}L${x + 22} ${y + 8}L${x - 20} ${y + 8}Z`, P.wood), times(3, (i) => line([x - 25, y - 28 + i * 12], [x + 26, y - 28 + i * 12], P.ochreLight, 2)), oval(x, y - 40, 29, 7, P.rice))

/** The ring dance round the pole of the festival, drums and flags. */
export const leHoi = scene(62, (b) => {
  const [cx, cy] = [800, 760]
  const dancers = times(18, (i) => {
    const a = (i / 18) * Math.PI * 2 + 0.17
    return { x: cx + Math.cos(a) * 520, y: cy + Math.sin(a) * 150, back: Math.sin(a) > 0.02, i }
  }).sort((p, q) => p.y - q.y)
  const dancer = ({ x, y, back, i }: (typeof dancers)[number]) => {
    const h = 150 + (y - 600) * 0.42
    return join(oval(x, y, h * 0.18, h * 0.035, '#8f6a3d', 'opacity="0.45"'), person(x, y, h, i % 3 ? { ...dress(i), back, pose: poses.joined } : { top: ['#34466f', '#87261f'][i % 2], bottom: P.ink, back, pose: poses.joined, hat: 'turban' }))
  }
  return join(
    sky(b, '#f2b36a', '#f6cd8f', '#fbe6bf'),
    times(18, (i) => path(`M800 330L${n(800 + Math.cos((i / 18) * 6.283) * 1500)} ${n(330 + Math.sin((i / 18) * 6.283) * 1500)}L${n(800 + Math.cos((i / 18) * 6.283 + 0.16) * 1500)} ${n(330 + Math.sin((i / 18) * 6.283 + 0.16) * 1500)}Z`, '#f9dca6', 'opacity="0.45"')),
    range(b, { y: 600, rise: 240, fill: b.fade(['#b08a6f', '#e0bf92']), sharp: 0.4, waves: 1.1 }),
    bushes(b, 14, -20, W + 20, 620, 150, ['#7d7a45', '#6c6f42', '#8c854c']),
    stiltHouse(190, 630, 330, { wall: '#8a5234', roof: '#a06a30' }, false), stiltHouse(1420, 630, 320, { wall: '#8a5234', roof: '#a06a30' }, false),
    rect(-20, 612, W + 40, H, b.fade(['#e3b877', '#c98f52'])), oval(cx, cy, 640, 200, '#ecc98d', 'opacity="0.75"'),
    [60, 420, 1180, 1540].map((x, i) => festivalFlag(x, i % 3 ? 700 : 760, i % 3 ? 400 : 520, i > 1)),
    dancers.filter((d) => !d.back).map(dancer),
    path('M786 770Q794 400 792 96L806 96Q808 400 816 770Z', '#8a9a4e'), times(9, (i) => rect(789, 160 + i * 66, 22, 5, '#5f7038')),
    pennants(800, 190, 330, 420, 34, [P.lacquer, P.gold, P.teal, P.indigo, P.cream], 30), pennants(800, 190, 1270, 420, 34, [P.lacquer, P.gold, P.teal, P.indigo, P.cream], 30),
    circle(799, 108, 58, 'none', `stroke="${P.lacquer}" stroke-width="12"`), circle(799, 108, 44, '#fbe6bf'), circle(799, 108, 14, P.lacquer),
    ball(965, 225, 38), round(700, 750, 200, 22, 11, '#a5713f'), drum(800, 762),
    person(690, 800, 200, { top: P.lacquer, bottom: P.ink, hat: 'turban', hatColour: P.gold, pose: { side: true, lean: 6, arms: [[10, -70, 24, -82], [14, -60, 28, -62]], legs: [[-4, -24, -9, -2], [5, -24, 9, -2]] } }),
    dancers.filter((d) => d.back).map(dancer),
  )
})
const festivalFlag = (x: number, y: number, h: number, flip: boolean) => at(x, y, 1, join(line([0, 0], [0, -h], P.bark, 9), ['#34466f', '#3f8b86', '#f2d28c', '#e59a3c', '#b5382c'].map((c, i) => { const r = 130 - i * 25; return path(`M6 ${-h + 16 + i * 22}h${r}v${r}h${-r}Z`, c) })), flip)
const drum = (x: number, y: number) => join(path(`M${x - 66} ${y - 120}Q${x - 92} ${y - 60} ${x - 66} ${y}L${x + 66} ${y}Q${x + 92} ${y - 60} ${x + 66} ${y - 120}Z`, P.lacquer), oval(x, y - 120, 66, 19, P.cream), oval(x, y - 120, 66, 19, 'none', 'stroke="#87261f" stroke-width="6"'), stroke(`M${x - 79} ${y - 78}Q${x} ${y - 56} ${x + 79} ${y - 78}M${x - 79} ${y - 36}Q${x} ${y - 14} ${x + 79} ${y - 36}`, P.gold, 5))
const ball = (x: number, y: number, r: number) => join(circle(x, y, r * 0.6, P.lacquer), poly([[x, y - r * 0.6], [x + r * 0.6, y], [x, y + r * 0.6], [x - r * 0.6, y]], P.gold), times(4, (i) => stroke(`M${x + 14 + i * 2} ${y + 12 + i * 3}q30 ${10 + i * 10} 52 ${2 + i * 22}`, [P.lacquer, P.teal, P.indigo, P.ochre][i] ?? '', 5)))

/** Five o'clock on the commune's pitch. */
export const sanBong = scene(63, (b) =>
  join(
    sky(b, '#8ec5cf', '#cfe5d3', '#f6ecc9'),
    sun(b, 250, 300, 66, '#fbdc8f', '#fbe4ac'),
    cloud(b, 1180, 190, 440, P.white, 0.85), cloud(b, 700, 130, 280, P.white, 0.7),
    range(b, { y: 500, rise: 250, fill: b.fade(['#7fae9b', '#c6dbb8']), sharp: 0.5, waves: 1.3 }),
    bushes(b, 18, -20, W + 20, 520, 150, ['#4f8a55', '#3f7350', '#5f9a58']),
    rect(-20, 505, W + 40, H, '#6fa84c'), times(7, (i) => { const [y0, y1] = [505 + (i / 7) ** 1.6 * 562, 505 + ((i + 1) / 7) ** 1.6 * 562]; return i % 2 ? rect(-20, y0, W + 40, y1 - y0, '#7cb556') : '' }),
    times(26, (i) => person(60 + i * 60, 528 + (i % 2) * 8, 74 + (i % 4) * 5, { top: [P.lacquer, P.white, P.indigo, P.ochre, P.teal][i % 5], bottom: P.ink, child: i % 4 === 1, pose: i % 6 === 2 ? poses.cheer : poses.stand })),
    line([-20, 560], [W + 20, 560], P.white, 4), stroke('M520 560L380 1090', P.white, 6), oval(520, 760, 240, 84, 'none', 'stroke="#fffaf0" stroke-width="5"'),
    stroke('M1620 620L1290 620L1330 800L1620 800', P.white, 5),
    goal(1380, 740),
    at(640, 0, 1, ''), [[250, 720, 165, P.white, 'run', 0], [1105, 690, 160, P.white, 'run', 1], [610, 660, 145, '#d33f2e', 'run', 0]].map(([x, y, h, c, pose, flip]) => join(oval(Number(x), Number(y), 46, 8, '#4f8238', 'opacity="0.5"'), player(Number(x), Number(y), Number(h), String(c), pose as 'run', Boolean(flip)))),
    keeper(1420, 745),
    oval(640, 985, 100, 14, '#4f8238', 'opacity="0.5"'), player(640, 985, 380, '#d33f2e', 'kick', false),
    oval(390, 960, 84, 12, '#4f8238', 'opacity="0.5"'), player(370, 958, 350, P.white, 'run', false),
    football(845, 860, 34),
  ))
const player = (x: number, y: number, h: number, top: string, pose: 'run' | 'kick', flip: boolean) =>
  person(x, y, h, { top, bottom: top === P.white ? '#34466f' : P.white, sleeves: 'short', child: h < 200, pose: poses[pose], flip, shoes: P.ink })
const keeper = (x: number, y: number) => person(x, y, 170, { top: '#e5a93c', bottom: P.ink, child: true, pose: { arms: [[-22, -70, -32, -80], [22, -70, 32, -80]], legs: [[-12, -26, -13, -2], [12, -26, 13, -2]] } })
const football = (x: number, y: number, r: number) => join(circle(x, y, r, P.white), circle(x, y, r, 'none', 'stroke="#2d2b35" stroke-width="3"'), poly(times(5, (i) => [x + Math.cos(i * 1.257 - 1.57) * r * 0.4, y + Math.sin(i * 1.257 - 1.57) * r * 0.4] as const), P.ink), times(5, (i) => { const a = i * 1.257 - 1.57; return poly([[x + Math.cos(a - 0.3) * r * 0.97, y + Math.sin(a - 0.3) * r * 0.97], [x + Math.cos(a + 0.3) * r * 0.97, y + Math.sin(a + 0.3) * r * 0.97], [x + Math.cos(a) * r * 0.68, y + Math.sin(a) * r * 0.68]], P.ink) }))
const goal = (x: number, y: number) => join(
  times(15, (i) => line([x - 90 + i * 16, y - 210 + i * 4], [x - 20 + i * 16, y - 20 + i * 3], '#f4f1e4', 1.6, 'opacity="0.6"')), times(9, (i) => line([x - 90 + i * 9, y - 205 + i * 24], [x + 170, y - 150 + i * 24], '#f4f1e4', 1.6, 'opacity="0.6"')),
  stroke(`M${x - 95} ${y}V${y - 215}L${x + 180} ${y - 160}V${y + 60}`, P.white, 11))
void [basket, bird, flag, pot, ribbon, shade, star, tree, tufts, turn]
