import { join, P } from './core.ts'
import type { Figure } from './people.ts'
import { circle, oval, path, rect, round, stroke } from './shapes.ts'

export const head = (f: Figure, side: boolean | undefined, skin: string) => {
  const drawn = join(
    rect(-2.8, -81, 5.6, 5.5, P.skinDeep),
    f.back ? circle(0, -87, 8.3, P.hair) : circle(side ? 0.6 : 0, -87, 8.1, skin),
    f.back
      ? ''
      : side
        ? path(
            'M6.5 -93.2Q2 -98 -4 -95.2Q-9.6 -92 -8.4 -84.5Q-7.4 -80 -4.4 -79.8Q-2.6 -84 -1.6 -88.2Q2.6 -89.6 6.5 -93.2Z',
            P.hair,
          )
        : path(
            'M-8.6 -85.5Q-9.6 -96 0 -96Q9.6 -96 8.6 -85.5Q6.6 -90.8 1 -91.4Q-5.4 -91.2 -8.6 -85.5Z',
            P.hair,
          ),
    f.hair === 'bun' ? circle(side ? -8 : 0, side ? -91 : -97, 3.8, P.hair) : '',
    (f.hair === 'tail' || f.hair === 'long') && (side || f.back)
      ? path(
          side ? 'M-6 -92Q-14 -84 -9.5 -66Q-4 -72 -4 -82Z' : 'M-4.5 -88Q-6 -72 0 -63Q6 -72 4.5 -88Z',
          P.hair,
        )
      : '',
    hat(f, side),
  )
  return f.child ? `<g transform="translate(0 -76) scale(1.32) translate(0 76.5)">${drawn}</g>` : drawn
}

export const longHair = (f: Figure) =>
  f.hair === 'tail'
    ? join(
        oval(-10.5, -80, 3.4, 7.5, P.hair, 'transform="rotate(14 -10.5 -80)"'),
        oval(10.5, -80, 3.4, 7.5, P.hair, 'transform="rotate(-14 10.5 -80)"'),
      )
    : f.hair === 'long'
      ? path('M-9 -88Q-12 -72 -9 -66Q0 -62 9 -66Q12 -72 9 -88Z', P.hair)
      : ''

export const hat = (f: Figure, side?: boolean) => {
  const c = f.hatColour
  switch (f.hat) {
    case 'non':
      return join(
        path('M-19 -88.5Q-3 -100 0 -104Q3 -100 19 -88.5Q0 -84.5 -19 -88.5Z', c ?? P.ochreLight),
        path('M0 -104Q3 -100 19 -88.5Q9 -86.4 2 -86.3Z', P.ochre, 'opacity="0.55"'),
      )
    case 'scarf':
      return join(
        path(
          'M-9.4 -85Q-11 -98.5 0 -98.5Q11 -98.5 9.4 -85Q7 -91.6 0 -91.8Q-7 -91.6 -9.4 -85Z',
          c ?? P.lacquer,
        ),
        path('M-9.6 -86Q-12 -78 -8.6 -72L-5.6 -75Q-8 -80 -7.6 -86Z', c ?? P.lacquer),
        stroke('M-8.8 -92Q0 -96.4 8.8 -92', P.ochreLight, 1.5),
      )
    case 'turban':
      return join(
        path('M-10 -88.5Q-11.5 -99 0 -99Q11.5 -99 10 -88.5Q0 -93 -10 -88.5Z', c ?? P.indigoDeep),
        stroke('M-9.6 -92.6Q0 -97 9.6 -92.6', P.rose, 1.3),
      )
    case 'cap':
      return join(
        path('M-8.7 -90Q-8.6 -97.5 0 -97.5Q8.6 -97.5 8.7 -90Z', c ?? P.lacquer),
        side ? round(4, -91.6, 11, 2.6, 1.3, c ?? P.lacquer) : '',
      )
    case 'kepi':
      return join(
        path('M-9 -89.5L-11.5 -95.5Q0 -101.5 11.5 -95.5L9 -89.5Z', c ?? P.forest),
        rect(-9, -92, 18, 3, P.lacquer),
        path(side ? 'M2 -89.3L13 -87.6L8.5 -90Z' : 'M-8.5 -89.3Q0 -84.8 8.5 -89.3Z', P.ink),
        circle(side ? 6 : 0, -94.4, 1.6, P.gold),
      )
    case 'helmet':
      return join(
        path('M-9.6 -86.5Q-10.5 -98.5 0 -98.5Q10.5 -98.5 9.6 -86.5Z', c ?? P.lacquer),
        side ? round(6, -88.5, 7, 2.4, 1.2, P.ink) : '',
      )
    default:
      return ''
  }
}
