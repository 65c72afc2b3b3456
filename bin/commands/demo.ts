import { BadArguments, type Command, CommandFailed, withPortal } from './command.ts'

/** `demo fill` */
export const demoCommand: Command = {
  options: {},
  async run([what, ...more]) {
    if (what !== 'fill' || more.length > 0) throw new BadArguments('cần: demo fill.')
    const { isEmpty, seedDemo } = await import('../../prisma/demo/seed.ts')
    return withPortal(async () => {
      if (!(await isEmpty()))
        throw new CommandFailed('Cơ sở dữ liệu đã có chuyên mục hoặc bài: không đổ báo mẫu vào.')
      await seedDemo({ say: (line) => console.error(line) })
      return 0
    })
  },
}
