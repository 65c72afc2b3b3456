/** Joint then end, in the figure's own measure: feet at 0, crown of the head at -96. */
export type Limb = readonly [jointX: number, jointY: number, endX: number, endY: number]

export type Pose = {
  arms: readonly [Limb, Limb]
  legs?: readonly [Limb, Limb]
  lean?: number
  side?: boolean
}

export const poses = {
  stand: {
    arms: [
      [-15, -59, -13, -46],
      [15, -59, 13, -46],
    ],
    legs: [
      [-5.5, -23, -6, -2],
      [5.5, -23, 6, -2],
    ],
  },
  wave: {
    arms: [
      [-15, -59, -13, -46],
      [20, -78, 19, -94],
    ],
    legs: [
      [-5.5, -23, -6, -2],
      [5.5, -23, 6, -2],
    ],
  },
  hold: {
    arms: [
      [-15, -59, -3, -54],
      [15, -59, 4, -54],
    ],
    legs: [
      [-5.5, -23, -6, -2],
      [5.5, -23, 6, -2],
    ],
  },
  cheer: {
    arms: [
      [-20, -82, -16, -98],
      [20, -82, 16, -98],
    ],
    legs: [
      [-5.5, -23, -6, -2],
      [5.5, -23, 6, -2],
    ],
  },
  joined: {
    arms: [
      [-17, -61, -25, -51],
      [17, -61, 25, -51],
    ],
    legs: [
      [-5.5, -23, -6, -2],
      [5.5, -23, 6, -2],
    ],
  },
  walk: {
    side: true,
    arms: [
      [-7, -59, -9, -48],
      [6, -60, 13, -51],
    ],
    legs: [
      [-3, -24, -12, -4],
      [6, -25, 10, -2],
    ],
  },
  reach: {
    side: true,
    arms: [
      [9, -61, 22, -62],
      [11, -64, 24, -68],
    ],
    legs: [
      [-2, -23, -5, -2],
      [3, -23, 5, -2],
    ],
  },
  bend: {
    side: true,
    lean: 52,
    arms: [
      [14, -58, 20, -46],
      [18, -60, 26, -50],
    ],
    legs: [
      [-2, -24, -5, -2],
      [4, -24, 6, -2],
    ],
  },
  plant: {
    side: true,
    lean: 76,
    arms: [
      [12, -66, 25, -64],
      [13, -70, 28, -68],
    ],
    legs: [
      [3, -25, -4, -2],
      [8, -26, 4, -2],
    ],
  },
  run: {
    side: true,
    lean: 10,
    arms: [
      [-12, -62, -18, -70],
      [11, -60, 20, -64],
    ],
    legs: [
      [-8, -28, -24, -22],
      [13, -30, 14, -6],
    ],
  },
  kick: {
    side: true,
    lean: -8,
    arms: [
      [-13, -64, -22, -58],
      [13, -64, 20, -72],
    ],
    legs: [
      [-3, -24, -7, -2],
      [12, -31, 26, -20],
    ],
  },
  salute: {
    arms: [
      [-15, -59, -12, -46],
      [21, -74, 9, -89],
    ],
    legs: [
      [-4.5, -23, -4.5, -2],
      [4.5, -23, 4.5, -2],
    ],
  },
} as const satisfies Record<string, Pose>

/** Arms resting on a table; the legs are behind it. */
export const seated: Pose = {
  arms: [
    [-15, -58, -8, -47],
    [15, -58, 8, -47],
  ],
}
