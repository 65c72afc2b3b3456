import { clientHeader } from '../documents/client-address.ts'
import { log } from '../log.ts'
import { canSendMail, sendMail } from '../mail/send.ts'
import { publishedSite } from '../site/published.ts'
import { troubles } from '../watch/troubles.ts'
import { mailLimit, mailsFromLimit, takeTry } from './limits.ts'
import { makeOwnPasswordLink, ownLinkHours } from './write-access.ts'

/**
 * Somebody has forgotten a password. The answer is the same and as quick whether anybody has this address:
 * what depends on it is done after. `no-mail`: there is no mail server, only an administrator can help.
 */
export async function askForPasswordLink(
  email: string,
  headers: Headers,
): Promise<{ ok: true } | { ok: false; reason: 'no-mail' | 'too-many' }> {
  if (!canSendMail()) return { ok: false, reason: 'no-mail' }
  if (!(await takeTry(mailsFromLimit(headers.get(clientHeader) ?? 'unknown')))) {
    return { ok: false, reason: 'too-many' }
  }
  sendOwnLink(email).catch((error) => log.error({ error: String(error) }, 'password mail not sent'))
  return { ok: true }
}

async function sendOwnLink(email: string): Promise<void> {
  if (!(await takeTry(mailLimit(email)))) return
  const made = await makeOwnPasswordLink(email)
  if (made) await sendPasswordLink({ ...made, hours: ownLinkHours })
}

type Addressed = { name: string; email: string; link: string; hours: number }

/** Sends a link to set a password. Throws when the mail server does not take it; the page of troubles says so. */
export async function sendPasswordLink({ name, email, link, hours }: Addressed): Promise<void> {
  const { name: paper } = await publishedSite()
  const mail = {
    to: email,
    subject: `${paper}: đặt mật khẩu tòa soạn`,
    text: `Chào ${name},

Mở đường dẫn này để đặt mật khẩu mới cho tài khoản tòa soạn ${paper} của bạn:

${link}

Đường dẫn dùng được một lần, trong ${hours} giờ. Đặt xong, mọi phiên đang mở của tài khoản sẽ kết thúc.
Nếu bạn không yêu cầu, hãy bỏ qua thư này: mật khẩu của bạn không đổi.
`,
  }
  try {
    await sendMail(mail)
  } catch (error) {
    troubles.note('mail', 'password link', String(error))
    throw error
  }
}
