import sharp from 'sharp'

let count = 0

/** A small JPEG, each time another one. */
export function photograph(): Promise<Buffer> {
  count++
  const background = { r: count % 256, g: (count >> 8) % 256, b: 100 }
  return sharp({ create: { width: 400 + (count % 200), height: 300, channels: 3, background } })
    .jpeg()
    .toBuffer()
}
