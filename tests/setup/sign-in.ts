import type { Page } from 'playwright'
import type { Role } from '../../lib/staff/roles.ts'
import { demoPassword, demoStaff } from '../../prisma/demo/staff.ts'

/** Signs the page in, by the form, as the demo newspaper's member of that role; it stands on the desk then. */
export async function signInAs(page: Page, address: string, role: Role): Promise<void> {
  const member = demoStaff.find((one) => one.role === role)
  if (!member) throw new Error(`The demo newspaper has nobody of the role ${role}.`)
  await page.goto(`${address}/admin/dang-nhap`)
  await page.getByLabel('Thư điện tử').fill(member.email)
  await page.getByLabel('Mật khẩu').fill(demoPassword)
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  await page.waitForURL(`${address}/admin`)
}

/** The Cookie header of whoever is signed in on the page: for requests that no page makes. */
export async function cookieOf(page: Page): Promise<string> {
  const cookies = await page.context().cookies(`${new URL(page.url()).origin}/admin`)
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
}
