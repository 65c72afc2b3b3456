import type { Role } from '../../lib/staff/roles.ts'
import { demoPassword, demoStaff } from '../../prisma/demo/staff.ts'

/** Signs in without a browser, as the form without script does; returns the Cookie header of the session. */
export async function sessionOf(address: string, role: Role): Promise<string> {
  const member = demoStaff.find((one) => one.role === role)
  if (!member) throw new Error(`The demo newspaper has nobody of the role ${role}.`)
  const page = await (await fetch(`${address}/admin/dang-nhap`)).text()
  const answer = await sendForm(`${address}/admin/dang-nhap`, '', formWith(page, 'password'), {
    email: member.email,
    password: demoPassword,
  })
  const cookies = answer.headers.getSetCookie().map((line) => line.split(';')[0])
  if (cookies.length === 0) throw new Error(`Signing in as ${role} gave no session: ${answer.status}.`)
  return cookies.join('; ')
}

/** The hidden fields with which a page's form finds its server action; the form is the one with a field of that name. */
export function formWith(html: string, field: string): Record<string, string> {
  const form = html.match(/<form[\s\S]*?<\/form>/g)?.find((one) => one.includes(`name="${field}"`))
  if (!form) throw new Error(`The page has no form with a field "${field}".`)
  const hidden = form.match(/<input[^>]*name="\$ACTION[^>]*>/g) ?? []
  return Object.fromEntries(hidden.map((input) => [attributeOf(input, 'name'), attributeOf(input, 'value')]))
}

/** Sends a form to the page that it stands on, as a browser without script does. */
export function sendForm(
  url: string,
  cookie: string,
  action: Record<string, string>,
  fields: Record<string, string>,
): Promise<Response> {
  const body = new FormData()
  for (const [name, value] of Object.entries({ ...action, ...fields })) body.append(name, value)
  const headers = { cookie, origin: new URL(url).origin, 'sec-fetch-site': 'same-origin' }
  return fetch(url, { method: 'POST', body, headers, redirect: 'manual' })
}

const attributeOf = (tag: string, name: string): string =>
  (new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
