import { at, circle, join, n, oval, P, path, poly, rect, round, stroke, times, turn } from './core.ts'

/** Joint then end, in the figure's own measure: feet at 0, crown of the head at -96. */
export type Limb = readonly [jointX: number, jointY: number, endX: number, endY: number]
export type Pose = { arms: readonly [Limb, Limb]; legs?: readonly [Limb, Limb]; lean?: number; side?: boolean }

export const poses = {
  stand: { arms: [[-15, -59, -13, -46], [15, -59, 13, -46]], legs: [[-5.5, -23, -6, -2], [5.5, -23, 6, -2]] },
  wave: { arms: [[-15, -59, -13, -46], [20, -78, 19, -94]], legs: [[-5.5, -23, -6, -2], [5.5, -23, 6, -2]] },
  hold: { arms: [[-15, -59, -3, -54], [15, -59, 4, -54]], legs: [[-5.5, -23, -6, -2], [5.5, -23, 6, -2]] },
  cheer: { arms: [[-20, -82, -16, -98], [20, -82, 16, -98]], legs: [[-5.5, -23, -6, -2], [5.5, -23, 6, -2]] },
  joined: { arms: [[-17, -61, -25, -51], [17, -61, 25, -51]], legs: [[-5.5, -23, -6, -2], [5.5, -23, 6, -2]] },
  walk: { side: true, arms: [[-7, -59, -9, -48], [6, -60, 13, -51]], legs: [[-3, -24, -12, -4], [6, -25, 10, -2]] },
  reach: { side: true, arms: [[9, -61, 22, -62], [11, -64, 24, -68]], legs: [[-2, -23, -5, -2], [3, -23, 5, -2]] },
  bend: { side: true, lean: 52, arms: [[14, -58, 20, -46], [18, -60, 26, -50]], legs: [[-2, -24, -5, -2], [4, -24, 6, -2]] },
  plant: { side: true, lean: 76, arms: [[12, -66, 25, -64], [13, -70, 28, -68]], legs: [[3, -25, -4, -2], [8, -26, 4, -2]] },
  run: { side: true, lean: 10, arms: [[-12, -62, -18, -70], [11, -60, 20, -64]], legs: [[-8, -28, -24, -22], [13, -30, 14, -6]] },
  kick: { side: true, lean: -8, arms: [[-13, -64, -22, -58], [13, -64, 20, -72]], legs: [[-3, -24, -7, -2], [12, -31, 26, -20]] },
  salute: { arms: [[-15, -59, -12, -46], [21, -74, 9, -89]], legs: [[-4.5, -23, -4.5, -2], [4.5, -23, 4.5, -2]] },
} as const satisfies Record<string, Pose>

export type Figure = {
  top?: string
  bottom?: string
  wear?: 'trousers' | 'skirt' | 'aodai'
  sleeves?: 'long' | 'short'
  hair?: 'short' | 'bun' | 'long' | 'tail'
  hat?: 'non' | 'scarf' | 'turban' | 'cap' | 'kepi' | 'helmet'
  hatColour?: string
  band?: string
  pose?: Pose
  flip?: boolean
  back?: boolean
  child?: boolean
  basket?: boolean
  bag?: string
  skin?: string
  shoes?: string
}

/** A simple person h tall whose feet stand on (x, y). Faces are left to the reader. */
export const person = (x: number, y: number, h: number, f: Figure = {}) => {
  const { top = P.indigo, bottom = P.ink, wear = 'trousers', pose = poses.stand, side, skin = P.skin, shoes = P.ink } = { side: (f.pose ?? poses.stand).side, ...f }
  const spread = side ? 3 : 1
  const shoulder = (i: number): [number, number] => (side ? [i ? 2 : -2, -71] : [i ? 9.5 : -9.5, -71.5])
  const arm = (i: 0 | 1) => {
    const [jx, jy, ex, ey] = pose.arms[i]
    const [sx, sy] = shoulder(i)
    const bare = f.sleeves === 'short'
    return join(
      bare ? stroke(`M${n(sx)} ${n(sy)}L${n(jx)} ${n(jy)}L${n(ex)} ${n(ey)}`, skin, 5.4) : '',
      stroke(bare ? `M${n(sx)} ${n(sy)}L${n(sx + (jx - sx) * 0.7)} ${n(sy + (jy - sy) * 0.7)}` : `M${n(sx)} ${n(sy)}L${n(jx)} ${n(jy)}L${n(ex)} ${n(ey)}`, i && side ? top : shade(top, side ? 0.8 : 0.9), 7),
      circle(ex, ey, 3.5, skin),
    )
  }
  const leg = (i: 0 | 1) => {
    const [jx, jy, ex, ey] = pose.legs?.[i] ?? [0, -23, 0, -2]
    const dark = side && !i
    return join(
      stroke(`M${i ? 4 / spread : -4 / spread} -43L${n(jx)} ${n(jy)}L${n(ex)} ${n(ey)}`, wear === 'skirt' ? skin : shade(bottom, dark ? 0.8 : 1), wear === 'skirt' ? 5 : 8),
      oval(ex + (side ? 2.5 : i ? 1 : -1), ey + 0.2, 5.2, 2.6, shoes),
    )
  }
  const body = join(
    wear === 'aodai' ? path(side ? 'M-6 -50L-9 -12L8 -12L6 -50Z' : 'M-8.5 -50L-11 -11L11 -11L8.5 -50Z', top) : '',
    wear === 'skirt' ? join(
      path(side ? 'M-6.5 -50L-12 -9Q0 -6 13 -9L6.5 -50Z' : 'M-8 -50L-14 -9Q0 -6 14 -9L8 -50Z', bottom),
      f.band ? path('M-13.1 -17Q0 -14 13.3 -17L14 -11.5Q0 -8.5 -13.7 -11.5Z', f.band) : '',
    ) : '',
  )
  const torso = path(side ? 'M-7 -72Q-6.5 -77 -1 -77.5L2 -77.5Q7.5 -76.5 8 -71L7.4 -47Q7 -42.5 2 -42.5L-2.5 -42.5Q-7 -42.5 -7.2 -47Z' : 'M-12.4 -71Q-12.4 -76.4 -6 -77.6L6 -77.6Q12.4 -76.4 12.4 -71L9.2 -43L-9.2 -43Z', top)
  const upper = join(
    f.basket ? (side ? gui(-15, -60) : f.back ? '' : gui(0, -66)) : '',
    side || f.back ? '' : longHair(f), side ? arm(0) : '', torso,
    f.band && wear === 'skirt' ? rect(side ? -6.9 : -9, -51, side ? 13.8 : 18, 4.6, f.band) : '',
    collar(f, side), head(f, side, skin), side ? '' : arm(0), arm(1),
    f.back && f.basket ? gui(0, -60) : '', f.back && f.bag ? round(-9, -74, 18, 23, 5, f.bag) : '',
    side && f.bag ? round(-14, -73, 9, 21, 4, f.bag) : '',
  )
  const hips = pose.legs && wear !== 'skirt' ? (side ? circle(0, -44, 7, bottom) : round(-9, -48, 18, 9, 4, bottom)) : ''
  const under = pose.legs ? join(leg(0), hips, leg(1)) : ''
  return at(x, y, h / 96, join(under, body, pose.lean ? turn(pose.lean, 0, -45, upper) : upper), f.flip)
}

const collar = (f: Figure, side?: boolean) =>
  f.back || side || f.hat === 'kepi' ? '' : f.band
    ? stroke('M-3.4 -78L0 -71L3.4 -78M0 -71V-52', f.band, 1.8)
    : path('M-3.8 -78.2L0 -72L3.8 -78.2Z', P.skinDeep)

const head = (f: Figure, side: boolean | undefined, skin: string) => {
  const drawn = join(
    rect(-2.8, -81, 5.6, 5.5, P.skinDeep),
    f.back ? circle(0, -87, 8.3, P.hair) : circle(side ? 0.6 : 0, -87, 8.1, skin),
    f.back ? '' : side
      ? path('M6.5 -93.2Q2 -98 -4 -95.2Q-9.6 -92 -8.4 -84.5Q-7.4 -80 -4.4 -79.8Q-2.6 -84 -1.6 -88.2Q2.6 -89.6 6.5 -93.2Z', P.hair)
      : path('M-8.6 -85.5Q-9.6 -96 0 -96Q9.6 -96 8.6 -85.5Q6.6 -90.8 1 -91.4Q-5.4 -91.2 -8.6 -85.5Z', P.hair),
    f.hair === 'bun' ? circle(side ? -8 : 0, side ? -91 : -97, 3.8, P.hair) : '',
    f.hair === 'tail' || (f.hair === 'long' && (side || f.back)) ? path(side ? 'M-6 -92Q-14 -84 -9.5 -66Q-4 -72 -4 -82Z' : 'M-4.5 -88Q-6 -72 0 -63Q6 -72 4.5 -88Z', P.hair) : '',
    hat(f, side),
  )
  return f.child ? `<g transform="translate(0 -76) scale(1.32) translate(0 76.5)">${drawn}</g>` : drawn
}

const longHair = (f: Figure) => (f.hair === 'long' ? path('M-9 -88Q-12 -72 -9 -66Q0 -62 9 -66Q12 -72 9 -88Z', P.hair) : '')

const hat = (f: Figure, side?: boolean) => {
  const c = f.hatColour
  switch (f.hat) {
    case 'non': return join(path('M-19 -88.5Q-3 -100 0 -104Q3 -100 19 -88.5Q0 -84.5 -19 -88.5Z', c ?? P.ochreLight), path('M0 -104Q3 -100 19 -88.5Q9 -86.4 2 -86.3Z', P.ochre, 'opacity="0.55"'))
    case 'scarf': return join(path('M-9.4 -85Q-11 -98.5 0 -98.5Q11 -98.5 9.4 -85Q7 -91.6 0 -91.8Q-7 -91.6 -9.4 -85Z', c ?? P.lacquer), path('M-9.6 -86Q-12 -78 -8.6 -72L-5.6 -75Q-8 -80 -7.6 -86Z', c ?? P.lacquer), stroke('M-8.8 -92Q0 -96.4 8.8 -92', P.ochreLight, 1.5))
    case 'turban': return join(path('M-10 -88.5Q-11.5 -99 0 -99Q11.5 -99 10 -88.5Q0 -93 -10 -88.5Z', c ?? P.indigoDeep), stroke('M-9.6 -92.6Q0 -97 9.6 -92.6', P.rose, 1.3))
    case 'cap': return join(path('M-8.7 -90Q-8.6 -97.5 0 -97.5Q8.6 -97.5 8.7 -90Z', c ?? P.lacquer), side ? round(4, -91.6, 11, 2.6, 1.3, c ?? P.lacquer) : '')
    case 'kepi': return join(path('M-9 -89.5L-11.5 -95.5Q0 -101.5 11.5 -95.5L9 -89.5Z', c ?? P.forest), rect(-9, -92, 18, 3, P.lacquer), path(side ? 'M2 -89.3L13 -87.6L8.5 -90Z' : 'M-8.5 -89.3Q0 -84.8 8.5 -89.3Z', P.ink), circle(side ? 6 : 0, -94.4, 1.6, P.gold))
    case 'helmet': return join(path('M-9.6 -86.5Q-10.5 -98.5 0 -98.5Q10.5 -98.5 9.6 -86.5Z', c ?? P.lacquer), side ? round(6, -88.5, 7, 2.4, 1.2, P.ink) : '')
    default: return ''
  }
}

/** The basket carried on the back. */
const gui = (x: number, y: number) =>
  at(x, y, 1, join(
    poly([[-11, -13], [11, -13], [8, 16], [-8, 16]], P.wood),
    times(3, (i) => stroke(`M${-10 + i * 0.8} ${-6 + i * 7}L${10 - i * 0.8} ${-6 + i * 7}`, P.ochreLight, 1.1)),
    oval(0, -13, 11, 3.2, P.riceDeep),
  ))

/** A colour made darker (below 1) or lighter (above 1). */
export const shade = (colour: string, by: number) =>
  `#${[1, 3, 5].map((i) => Math.min(255, Math.round(Number.parseInt(colour.slice(i, i + 2), 16) * by)).toString(16).padStart(2, '0')).join('')}`
