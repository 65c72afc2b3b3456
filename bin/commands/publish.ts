import { publish, withdraw } from '../../lib/articles/write.ts'
import { type Command, CommandFailed, idArgument, withPortal } from './command.ts'

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
