import { publish, withdraw } from '../../lib/articles/write.ts'
import { withdrawPicture } from '../../lib/media/write.ts'
import { BadArguments, type Command, CommandFailed, idArgument, withPortal } from './command.ts'

const reasons = {
  'not-found': (id: number) => `Không có bài số ${id}.`,
  'already-published': (id: number) => `Bài số ${id} đã đăng rồi.`,
  'not-published': (id: number) => `Bài số ${id} không ở trên báo.`,
}

/** `publish ID` and `withdraw ID` */
export const publishCommand = command(publish, 'Đã đăng')
export const withdrawCommand = command(withdraw, 'Đã gỡ')

function command(change: typeof publish | typeof withdraw, done: string): Command {
  return {
    options: {},
    run(positionals) {
      const id = idArgument(positionals)
      return withPortal(async () => {
        const result = await change('portal', id)
        if (!result.ok) throw new CommandFailed(reasons[result.reason](id))
        console.log(`${done} bài số ${id} (ấn bản ${result.edition}).`)
        return 0
      })
    },
  }
}

/** `withdraw-picture HASH`: the 32 hex digits of the picture's address. */
export const withdrawPictureCommand: Command = {
  options: {},
  run(positionals) {
    const [hash = '', ...more] = positionals
    if (!/^[0-9a-f]{32}$/.test(hash) || more.length > 0) {
      throw new BadArguments('cần 32 chữ số hex trong địa chỉ của ảnh, /media/<mã>/….')
    }
    return withPortal(async () => {
      const result = await withdrawPicture('portal', hash)
      if (!result.ok) {
        const known = result.reason === 'already-withdrawn'
        throw new CommandFailed(known ? `Ảnh ${hash} đã gỡ rồi.` : `Không có ảnh ${hash}.`)
      }
      console.log(`Đã gỡ ảnh ${hash} (ấn bản ${result.edition}).`)
      return 0
    })
  },
}
