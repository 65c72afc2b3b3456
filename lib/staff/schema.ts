import { z } from 'zod'
import { longestPassword, shortestPassword } from './password-rules.ts'
import { roleNames } from './roles.ts'

const name = z
  .string()
  .trim()
  .min(1, 'Cần họ tên.')
  .max(80, 'Không quá 80 ký tự.')
  .transform((text) => text.normalize('NFC'))
const penName = z
  .string()
  .trim()
  .max(80, 'Không quá 80 ký tự.')
  .transform((text) => text.normalize('NFC'))
  .default('')
const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, 'Địa chỉ quá dài.')
  .pipe(z.email('Cần một địa chỉ thư điện tử, như ten@bao.vn.'))

export const passwordInput = z
  .string()
  .min(shortestPassword, `Mật khẩu cần ít nhất ${shortestPassword} ký tự.`)
  .max(longestPassword, `Mật khẩu không quá ${longestPassword} ký tự.`)

const twice = { password: passwordInput, passwordAgain: z.string() }
const isTwiceTheSame = (input: { password: string; passwordAgain: string }) =>
  input.password === input.passwordAgain
const notTheSame = { path: ['passwordAgain'], message: 'Hai lần nhập chưa giống nhau.' }

/** A password chosen, twice the same. */
export const newPasswordInput = z.object(twice).refine(isTwiceTheSame, notTheSame)
export const changePasswordInput = z
  .object({ ...twice, currentPassword: z.string().min(1, 'Cần mật khẩu đang dùng.') })
  .refine(isTwiceTheSame, notTheSame)

export const ownNamesInput = z.object({ name, penName })

/** What an administrator says of a member. */
export const memberInput = z
  .object({
    name,
    email,
    penName,
    role: z.enum(roleNames, 'Chọn một vai trò.'),
    sections: z.array(z.coerce.number().int().positive()).default([]),
  })
  .refine(({ role, sections }) => role !== 'desk-editor' || sections.length > 0, {
    path: ['sections'],
    message: 'Biên tập viên cần ít nhất một chuyên mục.',
  })
export type MemberInput = z.output<typeof memberInput>

export const firstAdministratorInput = z.object({ ...twice, name, email }).refine(isTwiceTheSame, notTheSame)
