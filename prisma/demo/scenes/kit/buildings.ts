import { join, n, P, times } from './core.ts'
import { at, line, path, poly, rect, round, shade, stroke } from './shapes.ts'

type House = { wall?: string; roof?: string; door?: string; lit?: boolean }

/** A village house with a tiled roof, w wide, standing on y. */
export const house = (
  x: number,
  y: number,
  w: number,
  { wall = P.cream, roof = P.clay, door = P.bark, lit }: House = {},
) => {
  const glass = lit ? P.gold : P.indigoSoft
  return at(
    x,
    y,
    w / 100,
    join(
      rect(-42, -40, 84, 40, wall),
      rect(-42, -40, 84, 7, shade(wall, 0.88)),
      rect(-42, -4, 84, 4, shade(wall, 0.8)),
      poly(
        [
          [-54, -36],
          [-40, -66],
          [40, -66],
          [54, -36],
        ],
        roof,
      ),
      times(9, (i) => line([-38 + i * 9.5, -65], [-50 + i * 12.5, -37], shade(roof, 0.88), 1)),
      poly(
        [
          [-54, -36],
          [54, -36],
          [52.5, -39.5],
          [-52.5, -39.5],
        ],
        shade(roof, 0.78),
      ),
      rect(-41, -68, 82, 4, shade(roof, 0.78)),
      round(-8, -29, 16, 29, 1, door),
      line([0, -28], [0, 0], shade(door, 0.75), 0.8),
      times(2, (i) =>
        join(
          rect(i ? 18 : -32, -28, 14, 15, P.white),
          rect(i ? 19 : -31, -27, 12, 13, glass),
          line([i ? 25 : -25, -27], [i ? 25 : -25, -14], P.white, 1),
        ),
      ),
    ),
  )
}

/** A house on stilts with a thatched hip roof, w wide, standing on y. */
export const stiltHouse = (
  x: number,
  y: number,
  w: number,
  { wall = P.wood, roof = P.ochreDeep, lit }: House = {},
  stairs = true,
) =>
  at(
    x,
    y,
    w / 200,
    join(
      rect(-86, -46, 172, 40, P.barkDeep, 'opacity="0.35"'),
      times(6, (i) => rect(-86 + i * 33, -50, 6, 50, P.barkDeep)),
      rect(-96, -56, 192, 8, P.bark),
      rect(-86, -98, 172, 43, wall),
      times(21, (i) => line([-82 + i * 8.2, -97], [-82 + i * 8.2, -57], shade(wall, 0.86), 1)),
      times(3, (i) =>
        join(
          rect(-66 + i * 52, -90, 26, 25, P.barkDeep),
          lit ? rect(-64 + i * 52, -88, 22, 21, P.gold) : '',
          line([-53 + i * 52, -90], [-53 + i * 52, -65], P.barkDeep, 2),
        ),
      ),
      line([-96, -68], [-70, -68], P.bark, 3),
      line([70, -68], [96, -68], P.bark, 3),
      line([-95, -68], [-95, -52], P.bark, 3),
      line([95, -68], [95, -52], P.bark, 3),
      path('M-112 -86L-58 -150L58 -150L112 -86Q0 -94 -112 -86Z', roof),
      times(15, (i) => stroke(`M${n(-52 + i * 7.4)} -148L${n(-98 + i * 14)} -90`, shade(roof, 0.88), 1.4)),
      path('M-112 -86Q0 -94 112 -86L109 -91Q0 -99 -109 -91Z', shade(roof, 0.75)),
      path('M-60 -148Q0 -154 60 -148L56 -156Q0 -160 -56 -156Z', shade(roof, 0.75)),
      stairs
        ? join(
            line([-92, -50], [-122, 0], P.bark, 4),
            line([-78, -50], [-108, 0], P.bark, 4),
            times(6, (i) => line([-95 - i * 4.6, -43 + i * 8], [-81 - i * 4.6, -43 + i * 8], P.wood, 3.4)),
          )
        : '',
    ),
  )

/** A curved temple roof, w wide at the eaves, its eaves on y. */
export const templeRoof = (x: number, y: number, w: number, h: number, tile: string = P.clay) => {
  const e = w / 2
  const r = w * 0.34
  return join(
    path(
      `M${n(x - e)} ${n(y - h * 0.22)}Q${n(x - e * 0.86)} ${n(y - h * 0.3)} ${n(x - r)} ${n(y - h)}L${n(x + r)} ${n(y - h)}Q${n(x + e * 0.86)} ${n(y - h * 0.3)} ${n(x + e)} ${n(y - h * 0.22)}Q${n(x + e * 0.8)} ${n(y)} ${n(x + e * 0.6)} ${n(y)}L${n(x - e * 0.6)} ${n(y)}Q${n(x - e * 0.8)} ${n(y)} ${n(x - e)} ${n(y - h * 0.22)}Z`,
      tile,
    ),
    times(17, (i) => {
      const t = (i - 8) / 8
      return stroke(
        `M${n(x + t * r * 0.96)} ${n(y - h * 0.97)}Q${n(x + t * e * 0.74)} ${n(y - h * 0.4)} ${n(x + t * e * 0.84)} ${n(y - h * 0.06)}`,
        shade(tile, 0.86),
        w * 0.004,
      )
    }),
    stroke(
      `M${n(x - e)} ${n(y - h * 0.24)}Q${n(x - e * 0.8)} ${n(y)} ${n(x - e * 0.6)} ${n(y)}L${n(x + e * 0.6)} ${n(y)}Q${n(x + e * 0.8)} ${n(y)} ${n(x + e)} ${n(y - h * 0.24)}`,
      shade(tile, 0.65),
      w * 0.012,
    ),
    stroke(
      `M${n(x - r * 1.06)} ${n(y - h * 1.1)}Q${n(x - r * 0.98)} ${n(y - h)} ${n(x - r * 0.8)} ${n(y - h * 1.01)}L${n(x + r * 0.8)} ${n(y - h * 1.01)}Q${n(x + r * 0.98)} ${n(y - h)} ${n(x + r * 1.06)} ${n(y - h * 1.1)}`,
      shade(tile, 0.65),
      w * 0.018,
    ),
  )
}
