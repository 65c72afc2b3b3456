/** The sheet every scene is drawn on: 3:2, large enough for a lead picture. */
export const W = 1600
export const H = 1067

export const P = {
  paper: '#f7f0e1', cream: '#efe2c6', sand: '#e3cfa6', ink: '#2d2b35', inkSoft: '#55525f',
  lacquer: '#b5382c', lacquerDeep: '#87261f', rose: '#dd9a86', peach: '#f4cda6',
  rice: '#86ab54', riceLight: '#b9cc72', riceDeep: '#557f46', forest: '#356150', forestDeep: '#24473f',
  indigo: '#34466f', indigoDeep: '#222f52', indigoSoft: '#7186ab', mist: '#d3dedd',
  ochre: '#dba645', ochreDeep: '#b67c30', ochreLight: '#f2d28c', gold: '#e8bd58',
  clay: '#b8683f', clayDeep: '#8e4a2c', bark: '#6d4c38', barkDeep: '#4a3329', wood: '#9c6f4a',
  sky: '#c4dfe2', water: '#83b4b7', waterDeep: '#44798a', teal: '#3f8b86', stone: '#a9a79d', white: '#fffaf0',
  skin: '#dca880', skinDeep: '#c38e67', hair: '#2b2529',
} as const

export type Point = readonly [x: number, y: number]
export type Stop = string | readonly [offset: number, colour: string, opacity?: number]

/** What a scene draws with: seeded chance, and definitions that belong to its own picture. */
export type Brush = {
  /** 0 ≤ n < 1, the same sequence for the same scene. */
  rnd: () => number
  between: (low: number, high: number) => number
  pick: <T>(items: readonly T[]) => T
  /** A linear gradient over the shape it fills; returns the paint. */
  fade: (stops: readonly Stop[], to?: 'down' | 'right' | 'diagonal') => string
  glow: (stops: readonly Stop[]) => string
  /** Draws `body` only inside `shape`. */
  inside: (shape: string, body: string) => string
}

/** A picture by its own seed: always the same string. */
export const scene = (seed: number, draw: (brush: Brush) => string) => (): string => {
  const defs: string[] = []
  const rnd = seeded(seed)
  const define = (make: (id: string) => string) => {
    const id = `s${seed}-${defs.length}`
    defs.push(make(id))
    return `url(#${id})`
  }
  const ends = { down: 'x2="0" y2="1"', right: 'x2="1" y2="0"', diagonal: 'x2="1" y2="1"' }
  const body = draw({
    rnd,
    between: (low, high) => low + rnd() * (high - low),
    pick: (items) => {
      const item = items[Math.floor(rnd() * items.length)]
      if (item === undefined) throw new Error('Nothing to pick from')
      return item
    },
    fade: (all, to = 'down') =>
      define((id) => `<linearGradient id="${id}" x1="0" y1="0" ${ends[to]}>${stops(all)}</linearGradient>`),
    glow: (all) => define((id) => `<radialGradient id="${id}">${stops(all)}</radialGradient>`),
    inside: (shape, drawn) =>
      `<g clip-path="${define((id) => `<clipPath id="${id}">${shape}</clipPath>`)}">${drawn}</g>`,
  })
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${W}" height="${H}" viewBox="0 0 ${W} ${H}">` +
    `<defs>${defs.join('')}</defs>${body}</svg>`
  )
}

const stops = (all: readonly Stop[]) =>
  all
    .map((stop, i): readonly [number, string, number?] =>
      typeof stop === 'string' ? [i / Math.max(1, all.length - 1), stop] : stop,
    )
    .map(([at, colour, opacity = 1]) => `<stop offset="${n(at)}" stop-color="${colour}" stop-opacity="${opacity}"/>`)
    .join('')

/** mulberry32: small, quick, and good enough for leaves. */
export const seeded = (seed: number) => {
  let a = (seed * 2654435761) >>> 0
  return () => {
    a = (a + 0x6d2b79f5) >>> 0
    let t = Math.imul(a ^ (a >>> 15), a | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export const n = (value: number) => String(Math.round(value * 100) / 100)
export const times = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i))
export const join = (...parts: (string | readonly string[])[]) => parts.flat().join('')

export const path = (d: string, fill: string, more = '') => `<path d="${d}" fill="${fill}" ${more}/>`
export const rect = (x: number, y: number, w: number, h: number, fill: string, more = '') =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${fill}" ${more}/>`
export const round = (x: number, y: number, w: number, h: number, r: number, fill: string, more = '') =>
  rect(x, y, w, h, fill, `rx="${n(r)}" ${more}`)
export const circle = (x: number, y: number, r: number, fill: string, more = '') =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}" ${more}/>`
export const oval = (x: number, y: number, rx: number, ry: number, fill: string, more = '') =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}" ${more}/>`
export const poly = (points: readonly Point[], fill: string, more = '') =>
  `<polygon points="${points.map(([x, y]) => `${n(x)},${n(y)}`).join(' ')}" fill="${fill}" ${more}/>`
export const stroke = (d: string, colour: string, width: number, more = '') =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`
export const line = (a: Point, b: Point, colour: string, width: number, more = '') =>
  stroke(`M${n(a[0])} ${n(a[1])}L${n(b[0])} ${n(b[1])}`, colour, width, more)
export const at = (x: number, y: number, scale: number, body: string, flip = false) =>
  `<g transform="translate(${n(x)} ${n(y)}) scale(${n(flip ? -scale : scale)} ${n(scale)})">${body}</g>`
export const turn = (degrees: number, x: number, y: number, body: string) =>
  `<g transform="rotate(${n(degrees)} ${n(x)} ${n(y)})">${body}</g>`
export const veil = (opacity: number, body: string) => `<g opacity="${n(opacity)}">${body}</g>`
/** What stands on a water line, upside down in it. */
export const mirror = (y: number, opacity: number, body: string) =>
  `<g transform="translate(0 ${n(2 * y)}) scale(1 -1)" opacity="${n(opacity)}">${body}</g>`

/** A smooth line through points (Catmull–Rom), without its fill. */
export const curve = (points: readonly Point[], closed = false): string => {
  const p = (i: number): Point => {
    const at = closed ? (i + points.length) % points.length : Math.min(points.length - 1, Math.max(0, i))
    return points[at] ?? [0, 0]
  }
  const count = closed ? points.length : points.length - 1
  const steps = times(count, (i) => {
    const [a, b, c, d] = [p(i - 1), p(i), p(i + 1), p(i + 2)]
    const one = `${n(b[0] + (c[0] - a[0]) / 6)} ${n(b[1] + (c[1] - a[1]) / 6)}`
    const two = `${n(c[0] - (d[0] - b[0]) / 6)} ${n(c[1] - (d[1] - b[1]) / 6)}`
    return `C${one} ${two} ${n(c[0])} ${n(c[1])}`
  })
  return `M${n(p(0)[0])} ${n(p(0)[1])}${steps.join('')}${closed ? 'Z' : ''}`
}

/** A band along points whose width goes from `from` to `to`: a road, a path, a stream. */
export const ribbon = (points: readonly Point[], from: number, to: number): string => {
  const p = (i: number): Point => points[Math.min(points.length - 1, Math.max(0, i))] ?? [0, 0]
  const steps = 14
  const spots = times((points.length - 1) * steps + 1, (k): Point => {
    const i = Math.min(points.length - 2, Math.floor(k / steps))
    const t = k / steps - i
    const mix = (axis: 0 | 1) => {
      const [a, b, c, d] = [p(i - 1)[axis], p(i)[axis], p(i + 1)[axis], p(i + 2)[axis]]
      return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t ** 3)
    }
    return [mix(0), mix(1)]
  })
  const side = (sign: number) =>
    spots.map(([x, y], i): Point => {
      const [a, b] = [spots[Math.max(0, i - 1)] ?? [x, y], spots[Math.min(spots.length - 1, i + 1)] ?? [x, y]]
      const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1
      const half = (sign * (from + ((to - from) * i) / spots.length)) / 2
      return [x - ((b[1] - a[1]) / length) * half, y + ((b[0] - a[0]) / length) * half]
    })
  return `M${[...side(1), ...side(-1).reverse()].map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}Z`
}
