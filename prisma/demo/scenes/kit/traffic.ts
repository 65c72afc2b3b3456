import { join, P, times } from './core.ts'
import { person } from './people.ts'
import { at, circle, line, oval, path, rect, round, shade, stroke } from './shapes.ts'

/** A sampan, w long, its waterline on y. */
export const boat = (x: number, y: number, w: number, hull: string = P.bark, roof?: string) =>
  at(
    x,
    y,
    w / 200,
    join(
      roof
        ? join(
            path('M-46 -18Q-46 -50 0 -50Q46 -50 46 -18Z', roof),
            times(5, (i) =>
              stroke(`M${-34 + i * 17} -18Q${-34 + i * 17} -40 ${-30 + i * 15} -47`, shade(roof, 0.84), 1.6),
            ),
          )
        : '',
      path('M-104 -24Q-70 -14 0 -14Q70 -14 104 -24Q92 2 62 4L-62 4Q-92 2 -104 -24Z', hull),
      path('M-104 -24Q-70 -14 0 -14Q70 -14 104 -24L102 -19Q68 -9 0 -9Q-68 -9 -102 -19Z', shade(hull, 1.3)),
    ),
  )

/** A motorbike seen from the side, about 100 wide at scale 1. */
export const motorbike = (x: number, y: number, s: number, colour: string = P.lacquer, flip = false) =>
  at(
    x,
    y,
    s,
    join(
      times(2, (i) =>
        join(
          circle(i ? 34 : -32, -15, 15, P.ink),
          circle(i ? 34 : -32, -15, 9, P.stone),
          circle(i ? 34 : -32, -15, 3, P.ink),
        ),
      ),
      stroke('M34 -15L24 -50L18 -52', P.inkSoft, 4),
      stroke('M-32 -15L-8 -16', P.inkSoft, 5),
      path(
        'M-44 -34Q-30 -44 -6 -38L8 -38Q16 -38 20 -48L28 -46Q30 -28 18 -20L-12 -16Q-24 -16 -30 -30Z',
        colour,
      ),
      round(-40, -45, 46, 8, 4, P.ink),
      circle(29, -43, 4.5, P.ochreLight),
      stroke('M19 -53L11 -57', P.ink, 3.5),
    ),
    flip,
  )

export const rider = (x: number, y: number, s: number, top: string, helmet: string) =>
  person(x - 14 * s, y - 2, 96 * s, {
    top,
    bottom: P.ink,
    hat: 'helmet',
    hatColour: helmet,
    pose: {
      side: true,
      arms: [
        [8, -62, 22, -56],
        [12, -62, 26, -56],
      ],
      legs: [
        [13, -38, 10, -16],
        [15, -38, 12, -14],
      ],
    },
  })

/** A bicycle seen from the side. */
export const bicycle = (x: number, y: number, s: number, colour: string = P.indigo, flip = false) =>
  at(
    x,
    y,
    s,
    join(
      times(2, (i) =>
        join(
          circle(i ? 30 : -30, -19, 18, 'none', `stroke="${P.ink}" stroke-width="3.4"`),
          times(3, (j) =>
            line(
              [(i ? 30 : -30) - 16 * Math.cos(j), -19 - 16 * Math.sin(j)],
              [(i ? 30 : -30) + 16 * Math.cos(j), -19 + 16 * Math.sin(j)],
              P.inkSoft,
              0.9,
            ),
          ),
        ),
      ),
      stroke('M-30 -19L-12 -48L20 -48L-2 -19ZM-12 -48L-2 -19M30 -19L18 -58L26 -62', colour, 3.6),
      stroke('M-15 -54L-12 -48', P.ink, 3),
      round(-24, -58, 18, 5, 2.5, P.ink),
    ),
    flip,
  )

/** A water buffalo in profile, about 200 wide at scale 1. */
export const buffalo = (x: number, y: number, s: number, flip = false, hide = '#5b5660') =>
  at(
    x,
    y,
    s,
    join(
      ...[-58, -42, 40, 56].map((lx, i) =>
        join(
          path(`M${lx - 9} -50L${lx - 6} -4L${lx + 6} -4L${lx + 10} -50Z`, i % 2 ? shade(hide, 0.8) : hide),
          rect(lx - 7, -6, 14, 6, P.ink),
        ),
      ),
      path(
        'M-78 -78Q-70 -104 -30 -102Q10 -96 44 -106Q70 -110 78 -92L82 -58Q60 -40 30 -38Q-10 -30 -50 -40Q-78 -48 -78 -78Z',
        hide,
      ),
      path(
        'M70 -100Q96 -112 112 -98L128 -70Q132 -58 122 -56Q110 -54 100 -66Q84 -70 74 -74Z',
        shade(hide, 0.92),
      ),
      path('M119 -63Q131 -66 129 -59Q124 -53 117 -57Z', P.rose),
      path('M101 -104Q84 -132 50 -128Q78 -122 90 -101Z', P.cream),
      path('M106 -104Q104 -136 74 -146Q94 -130 98 -103Z', P.sand),
      oval(88, -93, 13, 5, shade(hide, 0.8)),
      circle(108, -88, 2.4, P.ink),
      stroke('M-77 -84Q-92 -70 -88 -44', hide, 4),
      oval(-88, -40, 4, 8, shade(hide, 0.7)),
    ),
    flip,
  )
