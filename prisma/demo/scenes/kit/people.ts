import { join, n, P, times } from './core.ts'
import { head, longHair } from './heads.ts'
import type { Pose } from './poses.ts'
import { poses } from './poses.ts'
import { at, circle, line, oval, path, poly, rect, round, shade, stroke, turn } from './shapes.ts'

export type Figure = {
  top?: string
  bottom?: string
  wear?: 'trousers' | 'shorts' | 'skirt' | 'aodai'
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
  const { top = P.indigo, bottom = P.ink, wear = 'trousers', skin = P.skin, shoes = P.ink } = f
  const pose: Pose = f.pose ?? poses.stand
  const { side } = pose
  const spread = side ? 3 : 1
  const shoulder = (i: number): [number, number] => (side ? [i ? 2 : -2, -71] : [i ? 9.5 : -9.5, -71.5])
  const arm = (i: 0 | 1) => {
    const [jx, jy, ex, ey] = pose.arms[i]
    const [sx, sy] = shoulder(i)
    const bare = f.sleeves === 'short'
    return join(
      bare ? stroke(`M${n(sx)} ${n(sy)}L${n(jx)} ${n(jy)}L${n(ex)} ${n(ey)}`, skin, 5.4) : '',
      stroke(
        bare
          ? `M${n(sx)} ${n(sy)}L${n(sx + (jx - sx) * 0.7)} ${n(sy + (jy - sy) * 0.7)}`
          : `M${n(sx)} ${n(sy)}L${n(jx)} ${n(jy)}L${n(ex)} ${n(ey)}`,
        i && side ? top : shade(top, side ? 0.8 : 0.9),
        7,
      ),
      circle(ex, ey, 3.5, skin),
    )
  }
  const leg = (i: 0 | 1) => {
    const [jx, jy, ex, ey] = pose.legs?.[i] ?? [0, -23, 0, -2]
    const cloth = shade(bottom, side && !i ? 0.8 : 1)
    const hip = i ? 4 / spread : -4 / spread
    const whole = `M${n(hip)} -43L${n(jx)} ${n(jy)}L${n(ex)} ${n(ey)}`
    const half = `M${n(hip)} -43L${n(hip + (jx - hip) * 0.8)} ${n(-43 + (jy + 43) * 0.8)}`
    const bare = wear === 'skirt' || wear === 'shorts'
    return join(
      stroke(whole, bare ? skin : cloth, wear === 'skirt' ? 5 : wear === 'shorts' ? 6.4 : 8),
      wear === 'shorts' ? stroke(half, cloth, 10) : '',
      oval(ex + (side ? 2.5 : i ? 1 : -1), ey + 0.2, 5.2, 2.6, shoes),
    )
  }
  const body = join(
    wear === 'aodai'
      ? path(side ? 'M-6 -50L-9 -12L8 -12L6 -50Z' : 'M-8.5 -50L-11 -11L11 -11L8.5 -50Z', top)
      : '',
    wear === 'skirt'
      ? join(
          path(side ? 'M-6.5 -50L-12 -9Q0 -6 13 -9L6.5 -50Z' : 'M-8 -50L-14 -9Q0 -6 14 -9L8 -50Z', bottom),
          f.band ? path('M-13.1 -17Q0 -14 13.3 -17L14 -11.5Q0 -8.5 -13.7 -11.5Z', f.band) : '',
        )
      : '',
  )
  const torso = path(
    side
      ? 'M-7 -72Q-6.5 -77 -1 -77.5L2 -77.5Q7.5 -76.5 8 -71L7.4 -47Q7 -42.5 2 -42.5L-2.5 -42.5Q-7 -42.5 -7.2 -47Z'
      : 'M-12.4 -71Q-12.4 -76.4 -6 -77.6L6 -77.6Q12.4 -76.4 12.4 -71L9.2 -43L-9.2 -43Z',
    top,
  )
  const upper = join(
    f.basket ? (side ? gui(-15, -60) : f.back ? '' : gui(0, -66)) : '',
    side || f.back ? '' : longHair(f),
    side ? arm(0) : '',
    f.back ? join(arm(0), arm(1)) : '',
    torso,
    f.band && wear === 'skirt' ? rect(side ? -6.9 : -9, -51, side ? 13.8 : 18, 4.6, f.band) : '',
    collar(f, side),
    head(f, side, skin),
    side || f.back ? '' : arm(0),
    f.back ? '' : arm(1),
    f.back && f.basket ? gui(0, -60) : '',
    f.back && f.bag ? round(-9, -74, 18, 23, 5, f.bag) : '',
    side && f.bag ? round(-14, -73, 9, 21, 4, f.bag) : '',
  )
  const hips =
    pose.legs && wear !== 'skirt' ? (side ? circle(0, -44, 7, bottom) : round(-9, -48, 18, 9, 4, bottom)) : ''
  const under = pose.legs ? join(leg(0), hips, leg(1)) : ''
  return at(x, y, h / 96, join(under, body, pose.lean ? turn(pose.lean, 0, -45, upper) : upper), f.flip)
}

export const collar = (f: Figure, side?: boolean) =>
  f.back || side || f.hat === 'kepi'
    ? ''
    : f.band
      ? stroke('M-3.4 -78L0 -71L3.4 -78M0 -71V-52', f.band, 1.8)
      : path('M-3.8 -78.2L0 -72L3.8 -78.2Z', P.skinDeep)

/** The basket carried on the back. */
export const gui = (x: number, y: number) =>
  at(
    x,
    y,
    1,
    join(
      poly(
        [
          [-11, -13],
          [11, -13],
          [8, 16],
          [-8, 16],
        ],
        P.wood,
      ),
      times(3, (i) =>
        stroke(`M${-10 + i * 0.8} ${-6 + i * 7}L${10 - i * 0.8} ${-6 + i * 7}`, P.ochreLight, 1.1),
      ),
      oval(0, -13, 11, 3.2, P.riceDeep),
    ),
  )

export const vest = (x: number, y: number, h: number) =>
  at(
    x,
    y,
    h / 96,
    join(
      path('M-10 -75L-3 -76L0 -66L3 -76L10 -75L9.6 -50L-9.6 -50Z', '#f0862f'),
      rect(-9.8, -62, 19.6, 3.4, '#f9e08a'),
      line([0, -66], [0, -50], '#b5561f', 1.4),
    ),
  )

/** Market and festival clothes of the highlands, another set for each number. */
export const dress = (i: number): Figure => {
  const tops = ['#34466f', '#b5382c', '#3f8b86', '#6d3f6b', '#222f52', '#557f46']
  const bands = ['#dba645', '#f2d28c', '#b5382c', '#dd9a86', '#b5382c', '#dba645']
  return {
    top: tops[i % 6],
    bottom: i % 2 ? P.indigoDeep : '#3a2a3f',
    wear: 'skirt',
    band: bands[i % 6],
    hat: i % 3 ? 'scarf' : 'turban',
    hatColour: ['#222f52', '#b5382c', '#34466f', '#dba645'][i % 4],
  }
}
