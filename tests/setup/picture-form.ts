import { randomBytes } from 'node:crypto'
import sharp from 'sharp'

/** A picture like no other, as the API takes it. */
export async function pictureForm(): Promise<FormData> {
  const [r = 0, g = 0, b = 0, noise = 0] = randomBytes(4)
  const image = sharp({
    create: {
      width: 640,
      height: 400,
      channels: 3,
      background: { r, g, b },
      noise: { type: 'gaussian', mean: noise, sigma: 30 },
    },
  })
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(await image.png().toBuffer())], { type: 'image/png' }), 'anh.png')
  for (const name of ['alt', 'caption', 'credit']) form.set(name, 'Ruộng trên')
  return form
}
