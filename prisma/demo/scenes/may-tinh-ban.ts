import {
  book,
  circle,
  cloud,
  curve,
  H,
  join,
  line,
  oval,
  P,
  path,
  pot,
  rect,
  round,
  scene,
  star,
  stroke,
  times,
  turn,
  W,
} from './kit.ts'

/** A desk with a computer: charts, a map and a form without a word, tea, a plant, the mountains outside. */
export const mayTinhBan = scene(95, (b) =>
  join(
    rect(0, 0, W, 800, b.fade(['#dfe7e2', '#eadfc6'])),
    b.inside(
      rect(960, 90, 520, 460, '#000'),
      join(
        rect(960, 90, 520, 460, b.fade(['#8fc6d3', '#e6eed6'])),
        cloud(b, 1180, 220, 200, P.white, 0.9),
        path('M960 430L1090 270L1200 390L1320 250L1480 400V550H960Z', '#8fb9b0'),
        path('M960 480Q1200 380 1480 470V550H960Z', '#6f9f6a'),
        path('M960 520Q1200 470 1480 520V550H960Z', '#557f46'),
      ),
    ),
    rect(948, 78, 544, 14, P.white),
    rect(948, 78, 14, 484, P.white),
    rect(1478, 78, 14, 484, P.white),
    rect(1214, 90, 12, 460, P.white),
    rect(930, 546, 580, 24, '#e3d9c3'),
    round(90, 190, 300, 18, 6, P.wood),
    book(110, 190, 34, 130, '#b5382c'),
    book(150, 190, 30, 110, '#34466f'),
    book(190, 190, 38, 140, '#dba645'),
    book(230, 190, 30, 120, '#3f8b86'),
    pot(330, 190, 70, P.clay, 2),
    times(5, (i) => turn(-50 + i * 25, 330, 152, oval(330, 118, 11, 38, i % 2 ? P.riceDeep : P.rice))),
    rect(0, 790, W, H, b.fade(['#b98a5c', '#94683f'])),
    rect(0, 784, W, 18, '#d0a473'),
    times(5, (i) =>
      stroke(`M${-20 + i * 60} ${840 + i * 48}Q800 ${826 + i * 52} 1640 ${846 + i * 46}`, '#a1744a', 3),
    ),
    oval(800, 872, 520, 26, '#7d5435', 'opacity="0.45"'),
    path('M740 700L860 700L884 850L716 850Z', '#8f969c'),
    path('M650 846Q800 828 950 846L964 868L636 868Z', '#a9b0b4'),
    round(380, 210, 840, 530, 22, '#2d2f3a'),
    round(402, 232, 796, 452, 6, '#f4f6ee'),
    circle(800, 712, 10, '#5a5f6b'),
    rect(402, 232, 796, 54, '#b5382c'),
    star(440, 259, 17, '#f0c64a'),
    round(474, 250, 220, 18, 9, '#f2d28c'),
    times(3, (i) => circle(1080 + i * 42, 259, 13, '#dd9a86')),
    round(428, 312, 250, 340, 10, '#e3ebe6'),
    times(5, (i) =>
      join(
        circle(458, 350 + i * 60, 15, ['#3f8b86', '#dba645', '#34466f', '#b5382c', '#557f46'][i] ?? ''),
        round(486, 340 + i * 60, 160 - (i % 3) * 30, 10, 5, '#8fa0a4'),
        round(486, 358 + i * 60, 100 + (i % 2) * 30, 8, 4, '#c0cccc'),
      ),
    ),
    round(704, 312, 230, 160, 10, '#e3ebe6'),
    times(6, (i) =>
      round(724 + i * 34, 456 - (bars[i] ?? 0), 22, bars[i] ?? 0, 4, i === 5 ? '#b5382c' : '#7186ab'),
    ),
    round(958, 312, 214, 160, 10, '#e3ebe6'),
    circle(1065, 392, 56, '#3f8b86'),
    path('M1065 392L1065 336A56 56 0 0 1 1116 416Z', '#dba645'),
    path('M1065 392L1116 416A56 56 0 0 1 1080 446Z', '#b5382c'),
    circle(1065, 392, 26, '#e3ebe6'),
    round(704, 496, 468, 156, 10, '#e3ebe6'),
    stroke(
      curve([
        [726, 620],
        [790, 588],
        [850, 604],
        [920, 548],
        [990, 572],
        [1060, 528],
        [1150, 540],
      ]),
      '#b5382c',
      7,
    ),
    [
      [790, 588],
      [920, 548],
      [1060, 528],
    ]
      .map(([x = 0, y = 0]) => circle(x, y, 10, '#fff'))
      .join(''),
    [
      [790, 588],
      [920, 548],
      [1060, 528],
    ]
      .map(([x = 0, y = 0]) => circle(x, y, 6, '#b5382c'))
      .join(''),
    times(3, (i) => line([726, 530 + i * 50], [1150, 530 + i * 50], '#c0cccc', 2)),
    path('M402 232L720 232L520 684L402 684Z', '#fff', 'opacity="0.10"'),
    path('M470 912L1090 912L1130 1000L430 1000Z', '#e9e7df'),
    path('M430 1000L1130 1000L1130 1016L430 1016Z', '#c9c5b8'),
    times(4, (r) =>
      times(14, (i) => {
        const y = 922 + r * 19
        const k = (y - 912) / 88
        const x0 = 478 - k * 38
        const w = (604 + k * 76) / 14
        return r === 3 && i > 3 && i < 10
          ? i === 4
            ? round(x0 + 4 * w, y, w * 6 - 5, 14, 3, '#fffdf5')
            : ''
          : round(x0 + i * w, y, w - 5, 14, 3, '#fffdf5')
      }),
    ),
    oval(1232, 976, 50, 32, '#c9c5b8'),
    oval(1232, 968, 48, 30, '#e9e7df'),
    line([1232, 942], [1232, 964], '#a9a598', 4),
    oval(250, 972, 120, 22, '#e9dfc8'),
    oval(250, 966, 120, 22, '#f7f0e1'),
    path('M180 872L320 872Q318 950 286 966L214 966Q182 950 180 872Z', '#34699a'),
    oval(250, 872, 70, 16, '#f7f0e1'),
    oval(250, 872, 60, 12, '#9c7a34'),
    stroke('M320 890Q366 890 358 918Q350 944 308 940', '#34699a', 11),
    times(2, (i) => stroke(`M${232 + i * 36} 846q-14 -24 0 -46t0 -46`, P.white, 6, 'opacity="0.7"')),
    path('M1370 850L1530 850L1510 980L1390 980Z', P.clay),
    rect(1360, 836, 180, 24, '#a1532f'),
    times(9, (i) =>
      turn(
        -64 + i * 16,
        1450,
        846,
        path('M1450 846Q1424 740 1450 620Q1476 740 1450 846Z', i % 2 ? P.riceDeep : '#6fa04f'),
      ),
    ),
  ),
)

const bars = [50, 84, 66, 108, 92, 124]
