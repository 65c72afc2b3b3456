import { areca, at, banana, bicycle, bird, bushes, circle, cloud, crown, flag, H, join, line, motorbike, n, oval, P, panes, path, person, poly, poses, range, rect, round, scene, shade, sky, star, stroke, sun, times, tree, W } from './kit.ts'
import type { Brush } from './kit.ts'

const flame = (b: Brush, x: number, y: number, h: number) =>
  join(path(`M${x - 16} ${y}Q${x - 4} ${y - h * 0.3} ${x - 18} ${y - h * 0.5}L${x + 20} ${y - h * 0.5}Q${x + 8} ${y - h * 0.3} ${x + 20} ${y}Z`, P.bark), stroke(`M${x} ${y - h * 0.34}L${x - h * 0.3} ${y - h * 0.6}M${x} ${y - h * 0.34}L${x + h * 0.32} ${y - h * 0.58}`, P.bark, 13), [[-0.3, 0.6, 0.25], [0.32, 0.6, 0.25], [0, 0.74, 0.32]].map(([dx = 0, dy = 0, r = 0]) => join(crown(b, x + h * dx, y - h * dy, h * r, h * r * 0.62, '#5f8f4a', 11), times(26, (i) => { const [a, q] = [i * 2.4, Math.sqrt((i + 0.5) / 26)]; return circle(x + h * dx + Math.cos(a) * h * r * q * 0.94, y - h * dy + Math.sin(a) * h * r * 0.56 * q - 5, 9 + (i % 3) * 3, i % 3 ? '#c8412c' : '#e06a42') }))))

/** Morning in the school yard: two storeys, the flag, flame trees, children. */
export const truongHoc = scene(51, (b) => {
  const bay = (i: number) => {
    const x = 330 + i * 118
    return join(
      times(2, (f) => join(rect(x, 372 + f * 190, 118, 150, '#f0d08a'), panes(x + 14, 402 + f * 190, 40, 70, '#7f9fb5', P.white, 2, 2), i % 2 ? rect(x + 66, 400 + f * 190, 40, 122, '#5f8a86') : panes(x + 64, 402 + f * 190, 40, 70, '#7f9fb5', P.white, 2, 2))),
      rect(x - 7, 360, 14, 352, '#fff3d8'),
    )
  }
  return join(
    sky(b, '#9cd0e0', '#d3ebe4', '#f6f1da'),
    cloud(b, 350, 210, 400, P.white, 0.9), cloud(b, 1280, 250, 340, P.white, 0.85),
    range(b, { y: 560, rise: 180, fill: b.fade(['#93b9ad', '#cfdfc6']), waves: 1.1 }),
    bushes(b, 14, -20, W + 20, 715, 150, ['#4f8055', '#5f9158', '#41705a']),
    rect(310, 352, 980, 364, '#e9c57b'), times(8, (i) => bay(i)), rect(1267, 360, 14, 352, '#fff3d8'),
    times(2, (f) => join(rect(310, 520 + f * 190, 980, 14, '#d9ad62'), f ? '' : times(62, (i) => rect(318 + i * 15.6, 484, 5, 38, '#fff3d8')), f ? '' : rect(310, 480, 980, 7, '#fff3d8'))),
    path('M280 356L340 268L1260 268L1320 356Z', '#b8503a'), times(30, (i) => line([352 + i * 31, 270], [298 + i * 34.6, 354], '#a04430', 2)), rect(276, 350, 1048, 13, '#8a3a2a'),
    rect(690, 240, 220, 130, '#f7e3b5'), poly([[668, 246], [800, 176], [932, 246]], '#b8503a'), rect(664, 240, 272, 12, '#8a3a2a'), circle(800, 306, 38, P.white), circle(800, 306, 38, 'none', 'stroke="#8a3a2a" stroke-width="6"'), stroke('M800 284V306L816 316', P.ink, 5),
    rect(300, 706, 1000, 16, '#d6c7a6'),
    rect(-20, 716, W + 40, H, b.fade(['#e8d7ae', '#d6bd8c'])),
    times(5, (i) => line([-20, 770 + i * i * 17], [W + 20, 770 + i * i * 17], '#cbb07c', 2 + i * 0.6)),
    flame(b, 140, 800, 480), flame(b, 1480, 820, 520), oval(140, 804, 170, 16, '#b89a64', 'opacity="0.45"'), oval(1480, 824, 180, 16, '#b89a64', 'opacity="0.45"'),
    rect(752, 800, 96, 26, '#c9b48a'), rect(768, 780, 64, 24, '#dccaa3'), flag(800, 782, 560, 0.27),
    ([[330, 960, 190, P.lacquer, 0], [420, 975, 196, P.teal, 1], [1085, 935, 186, P.ochre, 0], [1190, 1010, 206, P.indigo, 1], [610, 880, 160, P.ochre, 1]] as const).map(([x, y, h, bag, girl], i) => join(oval(x, y, h * 0.2, 7, '#b89a64', 'opacity="0.5"'), person(x, y, h, { top: P.white, bottom: girl ? P.indigo : '#2f4a6b', wear: girl ? 'skirt' : 'trousers', band: undefined, child: true, bag, hair: girl ? 'tail' : 'short', hat: i === 2 ? 'cap' : undefined, hatColour: P.ochre, pose: i === 2 ? poses.run : poses.walk, flip: i > 1 && i < 4, sleeves: 'short' }), scarfOf(x, y, h, i > 1 && i < 4))),
    oval(960, 905, 52, 8, '#b89a64', 'opacity="0.5"'), person(960, 905, 250, { top: '#e7e3f0', bottom: P.white, wear: 'aodai', hair: 'long', pose: poses.hold }), rect(946, 745, 30, 22, P.lacquer),
    bird(560, 190, 1.3, P.inkSoft), bird(620, 215, 1, P.inkSoft),
  )
})
const scarfOf = (x: number, y: number, h: number, flip: boolean) => at(x, y, h / 96, path('M-3 -77L7 -75L4 -64Z', P.lacquer), flip)

/** The commune's office: steps, columns, the flag over the roof, a yard with two old trees. */
export const truSoXa = scene(52, (b) =>
  join(
    sky(b, '#8fb8d0', '#cfe0df', '#f3e7cd'),
    cloud(b, 280, 250, 380, P.white, 0.75), cloud(b, 1350, 180, 420, P.white, 0.75),
    range(b, { y: 600, rise: 300, fill: b.fade(['#7d9fb0', '#c3d4cf']), sharp: 0.6, waves: 1.3 }),
    bushes(b, 12, -20, W + 20, 760, 190, ['#47725a', '#54835a', '#3b6653']),
    rect(270, 430, 1060, 330, '#f3e6c6'), rect(270, 430, 1060, 16, '#d9c298'), rect(270, 590, 1060, 12, '#e2cea4'), rect(260, 418, 1080, 18, '#b5885a'),
    times(10, (i) => (i > 3 && i < 6 ? '' : times(2, (f) => panes(302 + i * 104, 468 + f * 160, 62, 90, '#6f8fa8', P.white, 2, 2)))),
    rect(610, 360, 380, 400, '#fbf1d7'), rect(600, 346, 400, 20, '#b5885a'), poly([[580, 350], [800, 262], [1020, 350]], '#b34f3a'), poly([[640, 340], [800, 278], [960, 340]], '#c8654c'), circle(800, 318, 18, '#f0c64a'), star(800, 318, 13, P.lacquer),
    panes(668, 420, 264, 110, '#6f8fa8', P.white, 4, 2), rect(700, 610, 200, 150, '#6d4c38'), panes(708, 618, 88, 142, '#8fb0b8', '#6d4c38', 1, 3), panes(804, 618, 88, 142, '#8fb0b8', '#6d4c38', 1, 3),
    rect(590, 560, 420, 26, '#b34f3a'), times(4, (i) => join(rect(606 + i * 122, 586, 22, 176, '#fff8e6'), rect(600 + i * 122, 752, 34, 12, '#d9c298'))), 
    flag(800, 268, 170, 0.62),
    times(4, (i) => rect(570 - i * 26, 758 + i * 15, 460 + i * 52, 15, ['#e0d3b4', '#d2c4a2', '#c5b592', '#b8a782'][i] ?? '')),
    rect(-20, 816, W + 40, H, b.fade(['#d5cdb8', '#bfb59d'])), path(`M560 818L1040 818L1280 ${H}L320 ${H}Z`, '#e6dfcc'), times(4, (i) => line([520 - i * 60, 860 + i * 56], [1080 + i * 60, 860 + i * 56], '#d0c6ae', 3)),
    tree(b, 180, 850, 560, { leaf: '#3f7350', light: '#67985a' }), tree(b, 1430, 850, 540, { leaf: '#477b52', light: '#72a05e' }),
    times(2, (i) => join(round(330 + i * 750, 850, 190, 36, 8, '#b8795a'), bushes(b, 5, 336 + i * 750, 516 + i * 750, 856, 52, ['#5b8f45', '#6da24e']), times(8, (j) => circle(346 + i * 750 + j * 23, 834 - (j % 3) * 8, 7, j % 2 ? '#d4546a' : '#f1c14f')))),
    motorbike(240, 965, 1.5, P.teal), motorbike(400, 985, 1.5, P.lacquer),
    person(690, 905, 190, { top: P.white, bottom: P.indigo, pose: poses.walk, flip: true, bag: undefined }), person(870, 940, 205, { top: P.indigo, bottom: P.indigoDeep, wear: 'skirt', band: P.lacquer, hat: 'scarf', pose: poses.walk, flip: true }), person(950, 950, 200, { top: '#7a6a58', bottom: P.ink, hat: 'cap', hatColour: P.forest, pose: poses.walk, flip: true }),
    person(1120, 1000, 215, { top: '#cfe0e6', bottom: P.ink, pose: poses.hold, hair: 'bun' }), rect(1108, 868, 26, 34, P.lacquer),
  ))

/** The commune health station: white and green, a mother with her child at the door. */
export const tramYTe = scene(53, (b) => {
  const cross = (x: number, y: number, r: number, fill: string) => join(rect(x - r / 3, y - r, (r * 2) / 3, r * 2, fill), rect(x - r, y - r / 3, r * 2, (r * 2) / 3, fill))
  return join(
    sky(b, '#b9dfe0', '#dceee4', '#f4f3e0'),
    sun(b, 1380, 210, 54, '#fdf1c9', '#fbeab8'),
    range(b, { y: 600, rise: 240, fill: b.fade(['#8fbdb4', '#d0e3d0']), waves: 1.2 }),
    bushes(b, 14, -20, W + 20, 745, 170, ['#4f8a68', '#5f9a6b', '#437a5f']), areca(b, 1480, 780, 430, '#437a5f'),
    rect(230, 440, 1000, 310, P.white), rect(230, 690, 1000, 60, '#8fc4b4'), rect(230, 440, 1000, 20, '#d9e6dc'),
    path('M180 446L270 330L1190 330L1280 446Z', '#4f9484'), times(28, (i) => line([284 + i * 32.6, 332], [200 + i * 38.4, 444], '#438273', 2)), rect(176, 438, 1108, 14, '#357062'),
    panes(280, 510, 130, 110, '#9fc7cf', '#d9e6dc', 3, 2), panes(450, 510, 130, 110, '#9fc7cf', '#d9e6dc', 3, 2), panes(1050, 510, 130, 110, '#9fc7cf', '#d9e6dc', 3, 2),
    rect(640, 490, 340, 260, '#eaf3ec'), rect(690, 540, 240, 210, '#4a5d60'), panes(700, 550, 105, 200, '#c5dfe0', '#7fb5a6', 1, 2), panes(815, 550, 105, 200, '#c5dfe0', '#7fb5a6', 1, 2),
    path('M600 486L660 400L960 400L1020 486Z', '#3f8576'), rect(596, 480, 428, 14, '#2f6558'), circle(810, 372, 82, P.white), circle(810, 372, 82, 'none', 'stroke="#2f6558" stroke-width="9"'), cross(810, 372, 50, '#2f8f72'),
    times(2, (i) => rect(624 + i * 352, 494, 20, 262, P.white)), rect(600, 748, 420, 14, '#d3cfbf'), rect(580, 762, 460, 14, '#c2bdab'),
    path(`M-20 752L1640 752L1640 ${H}L-20 ${H}Z`, b.fade(['#b5cd86', '#8fb367'])), path(`M610 776L1010 776L1230 ${H}L390 ${H}Z`, '#e4dcc6'),
    tree(b, 110, 830, 480, { leaf: '#3f7f5c', light: '#6aa56b' }),
    bushes(b, 7, 240, 560, 790, 70, ['#5b9a5f', '#6daa66']), times(12, (i) => circle(256 + i * 26, 768 - (i % 3) * 9, 7, i % 2 ? '#f4f0df' : '#e79aa8')), bushes(b, 5, 1050, 1260, 790, 70, ['#5b9a5f', '#6daa66']),
    oval(720, 960, 80, 9, '#b8ae94', 'opacity="0.6"'), oval(912, 960, 70, 9, '#b8ae94', 'opacity="0.6"'),
    person(720, 958, 350, { top: P.lacquer, bottom: P.indigoDeep, wear: 'skirt', band: P.ochre, hair: 'bun', pose: { side: true, arms: [[8, -60, 18, -58], [10, -58, 20, -56]], legs: [[-3, -23, -5, -2], [4, -24, 6, -2]] } }), baby(786, 752),
    person(915, 958, 350, { top: '#f3fbf8', bottom: '#e1efe9', hat: 'cap', hatColour: '#f3fbf8', hair: 'bun', flip: true, pose: { side: true, arms: [[10, -60, 20, -56], [12, -62, 24, -64]], legs: [[-3, -23, -5, -2], [4, -24, 6, -2]] } }),
    person(610, 965, 200, { top: P.ochre, bottom: P.indigo, child: true }),
    round(1090, 850, 200, 16, 6, P.wood), rect(1106, 866, 14, 50, P.bark), rect(1260, 866, 14, 50, P.bark), person(1180, 905, 200, { top: '#7a86a5', bottom: '#55525f', hat: 'turban', pose: { arms: [[-14, -56, -7, -42], [14, -56, 7, -42]], legs: [[-9, -30, -9, -4], [9, -30, 9, -4]] } }),
  )
})
const baby = (x: number, y: number) => join(oval(x, y, 40, 25, '#f2d28c', 'transform="rotate(-24 786 752)"'), circle(x - 30, y - 24, 19, P.skin), path(`M${x - 50} ${y - 24}Q${x - 46} ${y - 50} ${x - 24} ${y - 43}Q${x - 14} ${y - 40} ${x - 12} ${y - 30}Q${x - 34} ${y - 44} ${x - 50} ${y - 24}Z`, '#c98a35'))

/** Dusk at the crossing: the light is red and everyone waits. */
export const denGiaoThong = scene(54, (b) => {
  const shop = (x: number, w: number, h: number, wall: string, awning: string) => join(
    rect(x, 720 - h, w, h, wall), rect(x - 5, 720 - h, w + 10, 14, shade(wall, 0.75)),
    times(Math.max(1, Math.floor((h - 190) / 110)), (i) => times(2, (j) => join(panes(x + w * (0.14 + j * 0.44), 752 - h + i * 110, w * 0.28, 58, (i + j) % 2 ? '#f4cf7a' : '#50597f', shade(wall, 1.15), 2, 1)))),
    rect(x + 10, 590, w - 20, 130, '#f6d48a'), rect(x + 24, 612, w - 48, 108, '#e5a95a'), times(6, (i) => path(`M${n(x + (i * w) / 6)} 560h${n(w / 6)}l4 36q${n(-w / 12)} 12 ${n(-w / 6 - 4)} 0z`, i % 2 ? P.cream : awning)),
  )
  return join(
    sky(b, '#3f4a7a', '#8a7b9d', '#eba885', '#f6cf98'),
    circle(1080, 520, 330, b.glow([[0, '#fbe0a8', 0.8], [1, '#fbe0a8', 0]])), circle(1080, 540, 80, '#fbe3ae'),
    range(b, { y: 660, rise: 200, fill: '#9a86a0', sharp: 0.5, waves: 1.2 }),
    shop(-30, 210, 430, '#6b648c', P.lacquer), shop(180, 190, 340, '#7d7093', P.teal), shop(370, 220, 480, '#5f5d88', P.ochre), shop(1210, 200, 390, '#73698f', P.teal), shop(1410, 230, 500, '#5f5d88', P.lacquer),
    tree(b, 640, 730, 240, { leaf: '#4a5470', light: '#626b85', trunk: '#3a3550' }), tree(b, 1150, 730, 220, { leaf: '#4a5470', light: '#626b85', trunk: '#3a3550' }),
    rect(-20, 716, W + 40, 30, '#a5929a'), rect(-20, 740, W + 40, H, b.fade(['#5a5a76', '#3f425e'])),
    times(9, (i) => poly([[-40 + i * 190, 1020], [70 + i * 190, 1020], [110 + i * 186, 905], [20 + i * 186, 905]], '#e9dfd2', 'opacity="0.9"')),
    line([-20, 888], [W + 20, 888], '#e9dfd2', 9),
    motorbike(500, 872, 2.5, P.lacquer), rider(500, 872, 2.5, P.teal, P.lacquer), motorbike(770, 866, 2.5, P.teal), rider(770, 866, 2.5, '#c98a35', P.ochre), passenger(722, 866), motorbike(200, 868, 2.5, P.ochre), rider(200, 868, 2.5, '#8a4f78', P.white),
    rect(1236, 330, 18, 590, '#2d2b3a'), stroke('M1245 350Q1240 300 1180 300L1090 300', '#2d2b3a', 15), rect(1222, 906, 46, 22, '#2d2b3a'),
    signal(1050, 210, 1.5), signal(1245, 560, 0.8),
    person(1370, 1000, 300, { top: '#d9707a', bottom: P.indigo, hair: 'tail', pose: poses.stand, back: true }), person(1450, 1005, 215, { top: P.white, bottom: P.indigo, child: true, back: true, bag: P.lacquer }),
  )
})
const signal = (x: number, y: number, s: number) => at(x, y, s, join(circle(0, -56, 130, '#e8402c', 'opacity="0.16"'), round(-36, -100, 72, 200, 18, '#2d2b3a'), ['#f0492f', '#7a6238', '#3c5f4a'].map((c, i) => join(circle(0, -62 + i * 62, 25, c), path(`M-31 ${-70 + i * 62}Q0 ${-108 + i * 62} 31 ${-70 + i * 62}L27 ${-66 + i * 62}Q0 ${-92 + i * 62} -27 ${-66 + i * 62}Z`, '#1d1c28')))))
const rider = (x: number, y: number, s: number, top: string, helmet: string) => person(x - 14 * s, y - 2, 96 * s, { top, bottom: P.ink, hat: 'helmet', hatColour: helmet, pose: { side: true, arms: [[8, -62, 22, -56], [12, -62, 26, -56]], legs: [[13, -38, 10, -16], [15, -38, 12, -14]] } })
const passenger = (x: number, y: number) => person(x - 62, y - 8, 190, { top: P.white, bottom: P.indigo, child: true, hat: 'helmet', hatColour: P.teal, pose: { side: true, arms: [[8, -60, 20, -58], [10, -60, 22, -60]], legs: [[13, -40, 10, -20], [15, -40, 12, -18]] } })
void [bicycle, banana]
