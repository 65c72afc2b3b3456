/** The sheet every scene is drawn on: 3:2, large enough for a lead picture. */
export const W = 1600

export const H = 1067

export const P = {
  paper: '#f7f0e1',
  cream: '#efe2c6',
  sand: '#e3cfa6',
  ink: '#2d2b35',
  inkSoft: '#55525f',
  lacquer: '#b5382c',
  lacquerDeep: '#87261f',
  rose: '#dd9a86',
  peach: '#f4cda6',
  rice: '#86ab54',
  riceLight: '#b9cc72',
  riceDeep: '#557f46',
  forest: '#356150',
  forestDeep: '#24473f',
  indigo: '#34466f',
  indigoDeep: '#222f52',
  indigoSoft: '#7186ab',
  mist: '#d3dedd',
  ochre: '#dba645',
  ochreDeep: '#b67c30',
  ochreLight: '#f2d28c',
  gold: '#e8bd58',
  clay: '#b8683f',
  clayDeep: '#8e4a2c',
  bark: '#6d4c38',
  barkDeep: '#4a3329',
  wood: '#9c6f4a',
  sky: '#c4dfe2',
  water: '#83b4b7',
  waterDeep: '#44798a',
  teal: '#3f8b86',
  stone: '#a9a79d',
  white: '#fffaf0',
  skin: '#dca880',
  skinDeep: '#c38e67',
  hair: '#2b2529',
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
  inside: (shape: string, body: Drawn) => string
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
      `<g clip-path="${define((id) => `<clipPath id="${id}">${shape}</clipPath>`)}">${join(drawn)}</g>`,
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
    .map(
      ([at, colour, opacity = 1]) =>
        `<stop offset="${n(at)}" stop-color="${colour}" stop-opacity="${opacity}"/>`,
    )
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

/** Drawn parts, in the order in which they are laid over one another. */
export type Drawn = string | readonly Drawn[]

export const n = (value: number) => String(Math.round(value * 100) / 100)

export const times = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i))

export const join = (...parts: readonly Drawn[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : join(...part))).join('')
