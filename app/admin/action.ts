import { headers } from 'next/headers'
import { forbidden } from 'next/navigation'
import type { z } from 'zod'
import type { FormState } from '../../components/newsroom/form-state.ts'
import { noteRefusal } from '../../lib/documents/refused.ts'
import type { Member, SignedIn } from '../../lib/staff/session.ts'
import { requireActor, requireMember } from './session.ts'

export type { FormState } from '../../components/newsroom/form-state.ts'

type Outcome = FormState | { ok: false; reason: 'forbidden' }

/**
 * A server action of a form: who is it, what did they write, do it. `work` asks the policy through the
 * function of lib that it calls and returns what the form shows; a refusal of the policy answers 403.
 */
export async function act<S extends z.ZodType>(
  schema: S,
  form: FormData,
  work: (actor: SignedIn, input: z.output<S>) => Promise<Outcome>,
): Promise<FormState> {
  const actor = await requireActor()
  return answered(schema, form, (input) => work(actor, input))
}

/** As `act`, for one's own account: the work gets the session too. */
export async function actOnOwn<S extends z.ZodType>(
  schema: S,
  form: FormData,
  work: (member: Member, input: z.output<S>) => Promise<Outcome>,
): Promise<FormState> {
  await requireActor()
  const member = await requireMember()
  return answered(schema, form, (input) => work(member, input))
}

/** As `act`, for the forms before the door: nobody needs to be signed in. */
export async function answered<S extends z.ZodType>(
  schema: S,
  form: FormData,
  work: (input: z.output<S>) => Promise<Outcome>,
): Promise<FormState> {
  const written = Object.fromEntries(
    [...new Set(form.keys())]
      .filter((key) => !key.startsWith('$ACTION'))
      .map((key) => [key, key.endsWith('[]') ? form.getAll(key).map(typed) : typed(form.get(key))]),
  )
  // Passwords do not come back into the page.
  const values = Object.fromEntries(
    Object.entries(written).filter(([key, value]) => !(value instanceof File) && !/password/i.test(key)),
  ) as Record<string, string | string[]>
  const parsed = schema.safeParse(
    Object.fromEntries(Object.entries(written).map(([key, value]) => [key.replace(/\[\]$/, ''), value])),
  )
  if (!parsed.success) {
    const problems = Object.fromEntries(
      parsed.error.issues.map((issue) => [issue.path.join('.'), sentence(issue.message)]).reverse(),
    )
    return { ok: false, message: 'Chưa lưu được: có chỗ cần sửa.', problems, values }
  }
  const result = await work(parsed.data)
  if (result && 'reason' in result) return refuse()
  return result && !result.ok ? { values, ...result } : (result as FormState)
}

/** No keyboard writes a NUL, and the database takes none. */
export const typed = (value: FormDataEntryValue | null) =>
  typeof value === 'string' ? value.replaceAll('\0', '') : value

/** The API says the same after the field's name: "dài quá 100 ký tự". */
const sentence = (words: string) =>
  `${words.charAt(0).toLocaleUpperCase('vi')}${words.slice(1)}${/[.!?]$/.test(words) ? '' : '.'}`

/** 403: to a script by the action itself; without one by the page that answers the form (requireActor). */
async function refuse(): Promise<FormState> {
  if ((await headers()).has('next-action')) forbidden()
  noteRefusal()
  return null
}
