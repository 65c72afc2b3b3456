import { sectionTree } from '../../lib/sections/published.ts'
import { system } from '../../lib/staff/actor.ts'
import { isRole, type Role, roleNames, roles } from '../../lib/staff/roles.ts'
import { type TokenLine, tokens } from '../../lib/tokens/desk.ts'
import { tokenInput } from '../../lib/tokens/schema.ts'
import { makeToken, revokeToken } from '../../lib/tokens/write.ts'
import { BadArguments, type Command, CommandFailed, idArgument, withPortal } from './command.ts'

/** `token add --name N --role R [--sections a,b]`, `token list`, `token revoke ID` */
export const tokenCommand: Command = {
  options: { name: { type: 'string' }, role: { type: 'string' }, sections: { type: 'string', default: '' } },
  run([what, ...rest], values) {
    if (what === 'add' && rest.length === 0) return add(values)
    if (what === 'list' && rest.length === 0) return list()
    if (what === 'revoke') return revoke(idArgument(rest))
    throw new BadArguments('cần: token add --name TÊN --role VAI-TRÒ, token list, hoặc token revoke SỐ.')
  },
}

/** The key alone on the last line: a script takes it from there. */
function add({ name, role, sections }: Record<string, unknown>): Promise<number> {
  const words = tokenInput.shape.name.safeParse(name)
  if (!words.success) throw new BadArguments('cần --name TÊN, tối đa 100 ký tự.')
  if (typeof role !== 'string' || !isRole(role))
    throw new BadArguments(`cần --role, một trong: ${roleNames.join(', ')}.`)
  const slugs = String(sections).split(',').filter(Boolean)
  return withPortal(async () => {
    const made = await makeToken(system, { name: words.data, role, sections: await idsOf(slugs) })
    if (!made.ok) throw new CommandFailed('Không tạo được khóa: chuyên mục vừa bị xóa.')
    console.error(`Đã tạo khóa số ${made.id} cho ${words.data} (${roles[role]}). Khóa chỉ hiện lần này:`)
    console.log(made.secret)
    return 0
  })
}

async function idsOf(slugs: string[]): Promise<number[]> {
  const { bySlug } = await sectionTree()
  return slugs.map((slug) => {
    const section = bySlug.get(slug)
    if (!section) throw new CommandFailed(`Không có chuyên mục ${slug}.`)
    return section.id
  })
}

function list(): Promise<number> {
  return withPortal(async () => {
    const found = await tokens(system)
    if (!found.ok) throw new Error('The portal itself may see its keys.')
    const { byId } = await sectionTree()
    const slugOf = (id: number) => byId.get(id)?.slug ?? String(id)
    if (found.tokens.length === 0) console.log('Chưa có khóa nào.')
    for (const token of found.tokens) console.log(lineOf(token, token.sections.map(slugOf)))
    return 0
  })
}

function lineOf(token: TokenLine, slugs: string[]): string {
  const { id, name, role, lastUsedAt, revokedAt } = token
  const where = slugs.length > 0 ? slugs.join(',') : 'mọi chuyên mục'
  const used = lastUsedAt ? `dùng lần cuối ${lastUsedAt}` : 'chưa dùng'
  return [id, name, role satisfies Role, where, revokedAt ? `đã thu hồi ${revokedAt}` : used].join('\t')
}

function revoke(id: number): Promise<number> {
  return withPortal(async () => {
    const result = await revokeToken(system, id)
    if (!result.ok) {
      const known = result.reason === 'already-revoked'
      throw new CommandFailed(known ? `Khóa số ${id} đã thu hồi rồi.` : `Không có khóa số ${id}.`)
    }
    console.log(`Đã thu hồi khóa số ${id} (${result.name}).`)
    return 0
  })
}
