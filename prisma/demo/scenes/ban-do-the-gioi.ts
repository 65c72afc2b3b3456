import {
  circle,
  curve,
  flatWorld,
  globe,
  H,
  join,
  line,
  n,
  onGlobe,
  onMap,
  oval,
  P,
  path,
  poly,
  pot,
  rect,
  scene,
  stroke,
  times,
  turn,
  W,
} from './kit.ts'

/** The wall map of the class, a globe before it. */
export const banDoTheGioi = scene(96, (b) => {
  const [x0, y0, k] = [170, 90, 3.5]
  const ball = { x: 800, y: 770, r: 215 }
  return join(
    rect(0, 0, W, H, b.fade(['#e8d5b0', '#d9bd8f'])),
    times(9, (i) => rect(i * 190, 0, 94, 800, '#e3cda3', 'opacity="0.35"')),
    rect(120, 46, 1360, 700, '#7d573b'),
    rect(134, 60, 1332, 672, '#f4ead2'),
    rect(x0 - 10, y0 - 6, 1280, 608, b.fade(['#a9d0d3', '#c4dfda', '#a9d0d3'])),
    times(13, (i) => line([x0 + i * 105, y0 - 6], [x0 + i * 105, y0 + 602], '#dbeceb', 1.6)),
    times(7, (i) => line([x0 - 10, y0 + 20 + i * 94], [x0 + 1270, y0 + 20 + i * 94], '#dbeceb', 1.6)),
    line(
      [x0 - 10, y0 + 84 * k * 1.12],
      [x0 + 1270, y0 + 84 * k * 1.12],
      '#c98f6a',
      3,
      'stroke-dasharray="14 10"',
    ),
    b.inside(
      rect(x0 - 10, y0 - 6, 1280, 608, '#000'),
      flatWorld(x0, y0, k, b.fade(['#8fae5f', '#a9b56a', '#c9a75c'])),
    ),
    [
      [111.5, 16.5],
      [112.5, 16.2],
      [112, 10],
      [114, 9.5],
      [115, 10.5],
    ].map(([lon = 0, lat = 0]) => circle(...onMap(x0, y0, k, lon, lat), 2.4, '#a5543a')),
    stroke(
      curve([onMap(x0, y0, k, 105, 21), onMap(x0, y0, k, 60, 50), onMap(x0, y0, k, 10, 46)]),
      P.lacquer,
      4,
      'stroke-dasharray="4 12"',
    ),
    pin(onMap(x0, y0, k, 105, 21)),
    rect(0, 880, W, H, b.fade(['#8e5f3f', '#6d4630'])),
    rect(0, 872, W, 18, '#a8774c'),
    oval(800, 1026, 260, 22, '#4a3025', 'opacity="0.5"'),
    path('M640 1020Q800 980 960 1020L940 1036L660 1036Z', '#5a3d2d'),
    rect(786, 976, 28, 40, '#5a3d2d'),
    stroke(
      `M${ball.x - 90} ${ball.y - 232}A250 250 0 1 0 ${ball.x + 110} ${ball.y + 224}`,
      '#c99a4a',
      17,
      `transform="rotate(40 ${ball.x} ${ball.y})"`,
    ),
    globe(b, ball.x, ball.y, ball.r),
    pin(onGlobe(ball.x, ball.y, ball.r, 105, 21)),
    rect(150, 836, 300, 40, '#b5382c'),
    rect(164, 844, 286, 24, '#f4ead2'),
    rect(180, 796, 260, 40, '#34466f'),
    rect(194, 804, 246, 24, '#f4ead2'),
    rect(165, 762, 250, 34, '#dba645'),
    rect(178, 769, 237, 20, '#f4ead2'),
    pot(1240, 880, 110, '#3f8b86', 0),
    times(4, (i) =>
      turn(
        -20 + i * 14,
        1240,
        790,
        join(
          rect(1235, 690, 10, 100, ['#b5382c', '#dba645', '#34466f', '#557f46'][i] ?? ''),
          poly(
            [
              [1235, 690],
              [1240, 674],
              [1245, 690],
            ],
            '#efe2c6',
          ),
        ),
      ),
    ),
    path('M1340 876L1480 876L1460 856L1360 856Z', '#efe2c6'),
    stroke('M1340 876L1410 862L1480 876', '#b5382c', 5),
  )
})

const pin = ([x = 0, y = 0]: readonly number[]) =>
  join(
    path(
      `M${n(x)} ${n(y)}Q${n(x - 22)} ${n(y - 30)} ${n(x - 20)} ${n(y - 44)}A20 20 0 1 1 ${n(x + 20)} ${n(y - 44)}Q${n(x + 22)} ${n(y - 30)} ${n(x)} ${n(y)}Z`,
      P.lacquer,
    ),
    circle(x, y - 44, 8, P.cream),
  )
