import type { Stepped } from '../../lib/articles/step.ts'
import { publish, restore, withdraw } from '../../lib/articles/write.ts'
import { withdrawPicture } from '../../lib/media/write.ts'
import { type Actor, system } from '../../lib/staff/actor.ts'
import { BadArguments, type Command, CommandFailed, idArgument, withPortal } from './command.ts'

/** `publish ID` and `withdraw ID` */
export const publishCommand = command(bringOut, 'Đã đăng', (id) => `Bài số ${id} đã đăng rồi.`)
export const withdrawCommand = command(withdraw, 'Đã gỡ', (id) => `Bài số ${id} không ở trên báo.`)

/** What was withdrawn comes back, too. */
async function bringOut(actor: Actor, id: number): Promise<Stepped<'unready'>> {
  const result = await publish(actor, id)
  return !result.ok && result.reason === 'wrong-state' ? restore(actor, id) : result
}

function command(
  change: (actor: Actor, id: number) => Promise<Stepped<'unready'>>,
  done: string,
  notNow: (id: number) => string,
): Command {
  return {
    options: {},
    run(positionals) {
      const id = idArgument(positionals)
      return withPortal(async () => {
        const result = await change(system, id)
        if (!result.ok) throw new CommandFailed(problem(result.reason, id, notNow))
        console.log(`${done} bài số ${id} (ấn bản ${result.edition}).`)
        return 0
      })
    },
  }
}

function problem(reason: string, id: number, notNow: (id: number) => string): string {
  if (reason === 'not-found') return `Không có bài số ${id}.`
  if (reason === 'unready') return `Bài số ${id} chưa có tít hoặc thân bài.`
  return notNow(id)
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
      const result = await withdrawPicture(system, hash)
      if (!result.ok) {
        const known = result.reason === 'already-withdrawn'
        throw new CommandFailed(known ? `Ảnh ${hash} đã gỡ rồi.` : `Không có ảnh ${hash}.`)
      }
      console.log(`Đã gỡ ảnh ${hash} (ấn bản ${result.edition}).`)
      return 0
    })
  },
}
