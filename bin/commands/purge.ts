import { purge } from '../../lib/edition/purge.ts'
import { system } from '../../lib/staff/actor.ts'
import { BadArguments, type Command, withPortal } from './command.ts'

/** `purge PATH…` or `purge all` */
export const purgeCommand: Command = {
  options: {},
  run(positionals) {
    const all = positionals.length === 1 && positionals[0] === 'all'
    if (positionals.length === 0 || (!all && !positionals.every((path) => path.startsWith('/')))) {
      throw new BadArguments('cần đường dẫn bắt đầu bằng /, hoặc all.')
    }
    return withPortal(async (settings) => {
      const result = await purge(system, all ? 'all' : positionals.map(pathOf), settings.nginxPurgeUrl)
      console.log(`Đã bỏ ${all ? 'mọi trang' : `${positionals.length} trang`} (ấn bản ${result.edition}).`)
      for (const problem of result.problems) console.error(problem)
      return result.problems.length > 0 ? 1 : 0
    })
  },
}

/** As documents are kept: decoded, NFC, without query and trailing slash. */
function pathOf(written: string): string {
  const path = URL.parse(written, 'http://portal')?.pathname ?? written
  try {
    return decodeURIComponent(path)
      .normalize('NFC')
      .replace(/(.)\/+$/, '$1')
  } catch {
    // Malformed encoding can name no kept page.
    throw new BadArguments(`đường dẫn "${written}" sai mã hóa.`)
  }
}
