import { text } from 'node:stream/consumers'
import { sectionTree } from '../../lib/sections/published.ts'
import { siteAddress } from '../../lib/site/published.ts'
import { system } from '../../lib/staff/actor.ts'
import { type StaffRow, staffList } from '../../lib/staff/desk.ts'
import { roleNames, roles } from '../../lib/staff/roles.ts'
import { memberInput, passwordInput } from '../../lib/staff/schema.ts'
import { addStaff, disableStaff } from '../../lib/staff/write.ts'
import { liftLock, makePasswordLink, staffLinkHours, takeOffTwoFactor } from '../../lib/staff/write-access.ts'
import { BadArguments, type Command, CommandFailed, withPortal } from './command.ts'

type Values = Record<string, unknown>
/** Reads the arguments, before anything is opened, and returns what to do. */
type Work = (people: string[], values: Values) => () => Promise<void>

/** `staff add|list|disable|reset` */
export const staffCommand: Command = {
  options: {
    email: { type: 'string' },
    name: { type: 'string' },
    role: { type: 'string' },
    sections: { type: 'string' },
    'password-stdin': { type: 'boolean' },
    'two-factor': { type: 'boolean' },
  },
  async run([what = '', ...people], values) {
    const works: Record<string, Work> = { add, list, disable, reset }
    const work = Object.hasOwn(works, what) ? works[what] : undefined
    if (!work) throw new BadArguments('cần: staff add, list, disable hoặc reset.')
    const doIt = work(people, values)
    return withPortal(async (settings) => {
      siteAddress.url = settings.siteUrl
      await doIt()
      return 0
    })
  },
}

const add: Work = (people, { sections = '', 'password-stdin': given, ...values }) => {
  const { email, name, role } = values
  if (people.length > 0 || !email || !name || !role || 'two-factor' in values) {
    throw new BadArguments(
      `cần: staff add --email ĐỊA-CHỈ --name TÊN --role VAI-TRÒ (${roleNames.join(', ')}).`,
    )
  }
  return async () => {
    const { bySlug } = await sectionTree()
    const ids = String(sections)
      .split(',')
      .filter(Boolean)
      .map((slug) => bySlug.get(slug)?.id ?? failed(`Không có chuyên mục "${slug}".`))
    const input = memberInput.safeParse({ email, name, role, sections: ids })
    if (!input.success) throw new CommandFailed(`Chưa thêm: ${input.error.issues[0]?.message}`)
    const password = given ? passwordInput.safeParse((await text(process.stdin)).replace(/\r?\n$/, '')) : null
    if (password?.error) throw new CommandFailed(`Chưa thêm: ${password.error.issues[0]?.message}`)
    const added = await addStaff(system, {
      ...input.data,
      ...(password ? { password: password.data } : {}),
    })
    if (!added.ok) throw new CommandFailed(`Đã có người dùng địa chỉ ${input.data.email}.`)
    console.log(`Đã thêm ${input.data.name}, ${roles[input.data.role]}.`)
    if (!password) await printLink(added.id)
  }
}

const list: Work = (people, values) => {
  if (people.length > 0 || Object.keys(values).length > 0) throw new BadArguments('cần: staff list.')
  return async () => {
    const members = await everybody()
    if (members.length === 0) console.error('Chưa có ai. Thêm: npm run portal -- staff add')
    for (const { email, name, role, disabled, locked, twoFactor, signedInAt } of members) {
      const state = disabled ? 'đã ngừng' : locked ? 'bị khóa tạm' : 'đang dùng'
      const last = signedInAt ? signedInAt.toISOString() : 'chưa vào'
      console.log([email, name, role, state, twoFactor ? 'hai lớp' : 'một lớp', last].join('\t'))
    }
  }
}

const disable: Work = (people, values) => {
  const email = oneOf(people, 'staff disable ĐỊA-CHỈ')
  if (Object.keys(values).length > 0) throw new BadArguments('cần: staff disable ĐỊA-CHỈ.')
  return async () => {
    const result = await disableStaff(system, (await memberBy(email)).id)
    if (!result.ok) {
      throw new CommandFailed(
        result.reason === 'last-administrator'
          ? `${email} là quản trị duy nhất còn dùng: thêm một quản trị khác trước.`
          : `Tài khoản ${email} đã ngừng rồi.`,
      )
    }
    console.log(`Đã ngừng tài khoản ${email}.`)
  }
}

const reset: Work = (people, { 'two-factor': twoFactor, ...values }) => {
  const email = oneOf(people, 'staff reset ĐỊA-CHỈ')
  if (Object.keys(values).length > 0) throw new BadArguments('cần: staff reset ĐỊA-CHỈ [--two-factor].')
  return async () => {
    const { id, disabled } = await memberBy(email)
    if (disabled) throw new CommandFailed(`Tài khoản ${email} đã ngừng.`)
    await liftLock(system, id)
    if (twoFactor) {
      const { ok } = await takeOffTwoFactor(system, id)
      console.log(ok ? 'Đã gỡ xác thực hai lớp.' : 'Tài khoản này không dùng xác thực hai lớp.')
    }
    await printLink(id)
  }
}

async function printLink(id: string): Promise<void> {
  const made = await makePasswordLink(system, id)
  if (!made.ok) throw new CommandFailed('Không tạo được đường dẫn.')
  console.log(`Đường dẫn đặt mật khẩu, dùng một lần trong ${staffLinkHours} giờ:\n${made.link}`)
}

async function memberBy(email: string): Promise<StaffRow> {
  const found = (await everybody()).find((member) => member.email === email)
  return found ?? failed(`Không có ai dùng địa chỉ ${email}.`)
}

async function everybody(): Promise<StaffRow[]> {
  const found = await staffList(system)
  return found.ok ? found.members : failed('Không đọc được danh sách.')
}

function oneOf(people: string[], usage: string): string {
  const [email, ...more] = people
  if (!email || more.length > 0) throw new BadArguments(`cần: ${usage}.`)
  return email.trim().toLowerCase()
}

function failed(line: string): never {
  throw new CommandFailed(line)
}
