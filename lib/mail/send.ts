import { createTransport, type Transporter } from 'nodemailer'
import { processWide } from '../shared.ts'

type Mailbox = { smtpUrl: string; from: string }
type Mail = { to: string; subject: string; text: string }

/** Set once by whoever starts the process; undefined: no mails go out. */
export const mailbox = processWide<{ value: Mailbox | undefined }>('mail.box', () => ({ value: undefined }))

export const canSendMail = () => mailbox.value !== undefined

/** Sends one mail of plain text. Throws when the server does not take it within a minute. */
export async function sendMail({ to, subject, text }: Mail): Promise<void> {
  if (!mailbox.value) throw new Error('There is no mail server to send through.')
  const { smtpUrl, from } = mailbox.value
  const transport: Transporter = createTransport(smtpUrl, { from })
  try {
    await transport.sendMail({
      to: { name: '', address: to },
      subject,
      text,
      signal: AbortSignal.timeout(60_000),
    })
  } finally {
    transport.close()
  }
}
