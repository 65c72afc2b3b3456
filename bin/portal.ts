import { parseArgs } from 'node:util'
import { DatabaseUnavailable } from '../lib/database/portal-database.ts'
import { BadSetting } from '../lib/settings/settings.ts'
import { backupCommand, restoreCommand, verifyCommand } from './commands/backup.ts'
import { BadArguments, CommandFailed } from './commands/command.ts'
import { demoCommand } from './commands/demo.ts'
import { exportCommand } from './commands/export.ts'
import { help } from './commands/help.ts'
import { importCommand } from './commands/import.ts'
import { loadCommand } from './commands/load.ts'
import { publishCommand, withdrawCommand, withdrawPictureCommand } from './commands/publish.ts'
import { purgeCommand } from './commands/purge.ts'
import { staffCommand } from './commands/staff.ts'
import { tokenCommand } from './commands/token.ts'

const commands = {
  import: importCommand,
  export: exportCommand,
  publish: publishCommand,
  withdraw: withdrawCommand,
  'withdraw-picture': withdrawPictureCommand,
  backup: backupCommand,
  restore: restoreCommand,
  verify: verifyCommand,
  purge: purgeCommand,
  token: tokenCommand,
  demo: demoCommand,
  load: loadCommand,
  staff: staffCommand,
}

/** `npm run portal -- …`: 0 done, 1 failed, 2 not understood. */
async function main(): Promise<number> {
  const [name = 'help', ...rest] = process.argv.slice(2)
  if (name === 'help' || name === '--help' || name === '-h') {
    console.log(help)
    return 0
  }
  const command = Object.hasOwn(commands, name) ? commands[name as keyof typeof commands] : null
  if (!command) return complain(`Không có lệnh "${name}". Xem: npm run portal -- help`, 2)
  try {
    const { positionals, values } = parseArgs({
      args: rest,
      options: command.options,
      allowPositionals: true,
    })
    return await command.run(positionals, values)
  } catch (error) {
    if (isArgumentError(error))
      return complain(`Không hiểu: ${error.message.split('\n')[0]} Xem: npm run portal -- help`, 2)
    const expected =
      error instanceof CommandFailed || error instanceof BadSetting || error instanceof DatabaseUnavailable
    if (expected) return complain(error.message, 1)
    throw error
  }
}

function isArgumentError(error: unknown): error is Error {
  const code = (error as NodeJS.ErrnoException | null)?.code
  return (
    error instanceof BadArguments || (error instanceof Error && Boolean(code?.startsWith('ERR_PARSE_ARGS')))
  )
}

function complain(line: string, code: number): number {
  console.error(line)
  return code
}

// Not only an exit code: after a migration the engine's lock timer would keep the process for ten seconds.
process.exit(await main())
