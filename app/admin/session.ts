import { cookies, headers } from 'next/headers'
import { forbidden, redirect } from 'next/navigation'
import { cache } from 'react'
import { wasRefused } from '../../lib/documents/refused.ts'
import { type Member, memberOf, type SignedIn } from '../../lib/staff/session.ts'

/** Whose session this is, whether they may work or must set up a second factor first. One look-up a request. */
export const maybeMember = cache(async (): Promise<Member | null> => memberOf(await currentHeaders()))

/**
 * The request's headers with the cookies as they are by now: a page that is rendered after an action in the
 * same answer must see the session that the action has just renewed.
 */
async function currentHeaders(): Promise<Headers> {
  const [asked, jar] = await Promise.all([headers(), cookies()])
  const current = new Headers(asked)
  current.set(
    'cookie',
    jar
      .getAll()
      .map(({ name, value }) => `${name}=${encodeURIComponent(value)}`)
      .join('; '),
  )
  return current
}

/** Who asks for this page or calls this action; null: nobody that may work here. */
export async function maybeActor(): Promise<SignedIn | null> {
  const member = await maybeMember()
  return member?.mustEnableTwoFactor ? null : member
}

/**
 * Who asks; who is not signed in is sent to do it, and who must set up a second factor to that.
 * Called by every page and action before all else.
 */
export async function requireActor(): Promise<SignedIn> {
  const member = await requireMember()
  return member.mustEnableTwoFactor ? redirect('/admin/tai-khoan/hai-lop') : member
}

/** As `requireActor`, also for who has yet to set up a second factor: for the pages where it is done, alone. */
export async function requireMember(): Promise<Member> {
  // The page that answers a form whose action was refused.
  if (wasRefused()) forbidden()
  return (await maybeMember()) ?? redirect('/admin/dang-nhap')
}

/** Puts Set-Cookie lines of the sign-in into the answer. */
export async function putCookies(lines: string[]): Promise<void> {
  const jar = await cookies()
  for (const line of lines) {
    const [pair = '', ...attributes] = line.split(/;\s*/)
    const at = pair.indexOf('=')
    const given = new Map(
      attributes.map((text) => text.split('=', 2)).map(([key, value]) => [key?.toLowerCase(), value]),
    )
    const maxAge = given.get('max-age')
    jar.set(pair.slice(0, at), decodeURIComponent(pair.slice(at + 1)), {
      path: given.get('path') ?? '/admin',
      httpOnly: given.has('httponly'),
      secure: given.has('secure'),
      sameSite: 'lax',
      ...(maxAge === undefined ? {} : { maxAge: Number(maxAge) }),
    })
  }
}
