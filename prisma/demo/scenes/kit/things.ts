import { at, circle, join, line, n, oval, P, path, poly, rect, round, stroke, times } from './core.ts'
import { shade } from './people.ts'

/** A sampan, w long, its waterline on y. */
export const boat = (x: number, y: number, w: number, hull: string = P.bark, roof?: string) =>
  at(x, y, w / 200, join(
    roof ? join(path('M-46 -18Q-46 -50 0 -50Q46 -50 46 -18Z', roof), times(5, (i) => stroke(`M${-34 + i * 17} -18Q${-34 + i * 17} -40 ${-30 + i * 15} -47`, shade(roof, 0.84), 1.6))) : '',
    path('M-104 -24Q-70 -14 0 -14Q70 -14 104 -24Q92 2 62 4L-62 4Q-92 2 -104 -24Z', hull),
    path('M-104 -24Q-70 -14 0 -14Q70 -14 104 -24L102 -19Q68 -9 0 -9Q-68 -9 -102 -19Z', shade(hull, 1.3)),
  ))

/** A motorbike seen from the side, about 100 wide at scale 1. */
export const motorbike = (x: number, y: number, s: number, colour: string = P.lacquer, flip = false) =>
  at(x, y, s, join(
    times(2, (i) => join(circle(i ? 34 : -32, -15, 15, P.ink), circle(i ? 34 : -32, -15, 9, P.stone), circle(i ? 34 : -32, -15, 3, P.ink))),
    stroke('M34 -15L24 -50L18 -52', P.inkSoft, 4), stroke('M-32 -15L-8 -16', P.inkSoft, 5),
    path('M-44 -34Q-30 -44 -6 -38L8 -38Q16 -38 20 -48L28 -46Q30 -28 18 -20L-12 -16Q-24 -16 -30 -30Z', colour),
    round(-40, -45, 46, 8, 4, P.ink), circle(29, -43, 4.5, P.ochreLight), stroke('M19 -53L11 -57', P.ink, 3.5),
  ), flip)

/** A bicycle seen from the side. */
export const bicycle = (x: number, y: number, s: number, colour: string = P.indigo, flip = false) =>
  at(x, y, s, join(
    times(2, (i) => join(circle(i ? 30 : -30, -19, 18, 'none', `stroke="${P.ink}" stroke-width="3.4"`), times(3, (j) => line([(i ? 30 : -30) - 16 * Math.cos(j), -19 - 16 * Math.sin(j)], [(i ? 30 : -30) + 16 * Math.cos(j), -19 + 16 * Math.sin(j)], P.inkSoft, 0.9)))),
    stroke('M-30 -19L-12 -48L20 -48L-2 -19ZM-12 -48L-2 -19M30 -19L18 -58L26 -62', colour, 3.6), stroke('M-15 -54L-12 -48', P.ink, 3), round(-24, -58, 18, 5, 2.5, P.ink),
  ), flip)

/** A market stall: posts, a counter and a striped awning; `goods` stand on the counter at y - 44. */
export const stall = (x: number, y: number, w: number, a: string, b: string, goods = '') => {
  const stripe = w / 8
  return join(
    rect(x - w / 2 + 4, y - 128, 6, 128, P.bark), rect(x + w / 2 - 10, y - 128, 6, 128, P.bark),
    rect(x - w / 2, y - 44, w, 10, P.wood), rect(x - w / 2 + 6, y - 34, w - 12, 34, P.bark, 'opacity="0.85"'),
    goods,
    times(8, (i) => path(`M${n(x - w / 2 + 10 + i * (stripe - 2.5))} ${n(y - 158)}h${n(stripe - 2.5)}L${n(x - w / 2 - 8 + (i + 1) * (stripe + 2))} ${n(y - 122)}q${n(-stripe / 2)} 14 ${n(-stripe - 2)} 0z`, i % 2 ? b : a)),
  )
}

/** A heap of round fruit or vegetables on (x, y). */
export const heap = (x: number, y: number, w: number, colour: string) =>
  join([5, 4, 3].map((count, row) => times(count, (i) => circle(x + (i - (count - 1) / 2) * (w / 5), y - w * 0.09 - row * w * 0.15, w * 0.105, row === 1 ? shade(colour, 0.92) : colour))))

export const basket = (x: number, y: number, w: number, fill = '') =>
  at(x, y, w / 60, join(
    fill ? at(0, -26, 1, fill) : '',
    path('M-30 -28L30 -28L22 0L-22 0Z', P.wood), times(3, (i) => line([-27 + i * 2.4, -20 + i * 7], [27 - i * 2.4, -20 + i * 7], P.ochreLight, 1.6)), round(-32, -31, 64, 6, 3, P.bark),
  ))

/** Pots, jars and bowls of the kiln; shape 0 to 3. */
export const pot = (x: number, y: number, h: number, colour: string, shape = 0) => {
  const outline = [
    'M-10 -60L10 -60L8 -54Q26 -44 24 -24Q22 -6 12 0L-12 0Q-22 -6 -24 -24Q-26 -44 -8 -54Z',
    'M-16 -60L16 -60L13 -55Q24 -40 18 -18L13 0L-13 0L-18 -18Q-24 -40 -13 -55Z',
    'M-34 -34L34 -34Q30 -6 12 0L-12 0Q-30 -6 -34 -34Z',
    'M-7 -60L7 -60L6 -40Q18 -30 17 -14Q16 -4 10 0L-10 0Q-16 -4 -17 -14Q-18 -30 -6 -40Z',
  ][shape % 4] as string
  return at(x, y, h / 60, join(path(outline, colour), stroke(shape % 4 === 2 ? 'M-31 -24Q0 -19 31 -24' : 'M-20 -26Q0 -20 20 -26', shade(colour, 0.76), 3), stroke(shape % 4 === 2 ? 'M-20 -14Q-16 -8 -12 -6' : 'M-12 -40Q-17 -30 -15 -16', shade(colour, 1.22), 2.6)))
}

/** A water buffalo in profile, about 200 wide at scale 1. */
export const buffalo = (x: number, y: number, s: number, flip = false, hide = '#5b5660') =>
  at(x, y, s, join(
    ...[-58, -42, 40, 56].map((lx, i) => join(path(`M${lx - 9} -50L${lx - 6} -4L${lx + 6} -4L${lx + 10} -50Z`, i % 2 ? shade(hide, 0.8) : hide), rect(lx - 7, -6, 14, 6, P.ink))),
    path('M-78 -78Q-70 -104 -30 -102Q10 -96 44 -106Q70 -110 78 -92L82 -58Q60 -40 30 -38Q-10 -30 -50 -40Q-78 -48 -78 -78Z', hide),
    path('M70 -100Q96 -112 112 -98L128 -70Q132 -58 122 -56Q110 -54 100 -66Q84 -70 74 -74Z', shade(hide, 0.92)),
    path('M119 -63Q131 -66 129 -59Q124 -53 117 -57Z', P.rose),
    path('M101 -104Q84 -132 50 -128Q78 -122 90 -101Z', P.cream), path('M106 -104Q104 -136 74 -146Q94 -130 98 -103Z', P.sand),
    oval(88, -93, 13, 5, shade(hide, 0.8)), circle(108, -88, 2.4, P.ink),
    stroke('M-77 -84Q-92 -70 -88 -44', hide, 4), oval(-88, -40, 4, 8, shade(hide, 0.7)),
  ), flip)

/** A hanging line of pennants between two points. */
export const pennants = (x0: number, y0: number, x1: number, y1: number, sag: number, colours: readonly string[], size = 30) => {
  const count = Math.round(Math.hypot(x1 - x0, y1 - y0) / (size * 1.5))
  const p = (t: number) => [x0 + (x1 - x0) * t, y0 + (y1 - y0) * t + Math.sin(Math.PI * t) * sag] as const
  return join(
    stroke(`M${x0} ${y0}Q${n((x0 + x1) / 2)} ${n((y0 + y1) / 2 + sag * 2)} ${x1} ${y1}`, P.inkSoft, 2),
    times(count, (i) => {
      const [x, y] = p((i + 0.5) / count)
      return poly([[x - size * 0.42, y], [x + size * 0.42, y], [x, y + size]], colours[i % colours.length] ?? P.lacquer)
    }),
  )
}

/** A person-high loudspeaker of reeds is not needed: smoke is. Soft rings rising from (x, y). */
export const smoke = (x: number, y: number, h: number, colour: string = P.white, opacity = 0.5) =>
  `<g opacity="${opacity}">${stroke(`M${x} ${y}q${n(h * 0.12)} ${n(-h * 0.2)} 0 ${n(-h * 0.4)}t${n(h * 0.08)} ${n(-h * 0.35)}t${n(h * 0.06)} ${n(-h * 0.25)}`, colour, h * 0.06)}</g>`

export const book = (x: number, y: number, w: number, h: number, colour: string) =>
  join(rect(x, y - h, w, h, colour), rect(x, y - h * 0.82, w, h * 0.07, P.ochreLight, 'opacity="0.7"'))
