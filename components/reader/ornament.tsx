import type { Look } from '../../lib/site/look.ts'

/** What the masthead wears on such days: a black ribbon, or a branch of peach blossom. Says nothing to who hears. */
export function Ornament({ look }: { look: Look }) {
  if (look === 'mourning') return <Ribbon />
  return look === 'festive' ? <Branch /> : null
}

function Ribbon() {
  return (
    <svg className="ribbon" viewBox="0 0 24 40" aria-hidden="true">
      <path d="M5 39 15.6 16.5C18.3 10.7 17 3 12 3S5.7 10.7 8.4 16.5L19 39" />
    </svg>
  )
}

/** Where flowers stand on the branch, and how large: x, y, scale. */
const flowers = [
  [47, 24, 0.9],
  [68, 12, 1.1],
  [96, 52, 1],
  [112, 36, 0.8],
  [137, 19, 1.25],
  [168, 44, 1],
  [186, 50, 0.8],
] as const
const buds = ['14 15', '26 21', '56 8', '84 55', '122 13', '150 40'] as const
const petals = ['0 -4.6', '4.4 -1.4', '2.7 3.7', '-2.7 3.7', '-4.4 -1.4'] as const

function Branch() {
  return (
    <svg className="branch" viewBox="0 0 200 64" aria-hidden="true">
      <path d="M200 52C160 47 128 41 96 34S40 26 14 15M130 42c-10 3-30 12-46 13M98 34C88 26 78 15 56 8M160 46c-6-10-18-25-38-33" />
      <defs>
        <g id="hoa-dao">
          {petals.map((at) => (
            <circle key={at} r="4" transform={`translate(${at})`} />
          ))}
          <circle className="heart" r="2.2" />
        </g>
      </defs>
      {buds.map((at) => (
        <circle key={at} r="2.6" transform={`translate(${at})`} />
      ))}
      {flowers.map(([x, y, scale]) => (
        <use key={x} href="#hoa-dao" transform={`translate(${x} ${y}) scale(${scale})`} />
      ))}
    </svg>
  )
}
