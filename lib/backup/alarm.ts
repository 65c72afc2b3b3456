import { database } from '../database/client.ts'
import { log } from '../log.ts'
import { canSendMail, sendMail } from '../mail/send.ts'
import { publishedSite, siteAddress } from '../site/published.ts'
import { longMoment } from '../vietnamese/dates.ts'
import { troubles } from '../watch/troubles.ts'
import { backupState, backupWatch } from './schedule.ts'

const hour = 3_600_000
/** While it goes on, administrators are told again after this time (ms); where no mail got through, sooner. */
const tellAgain = { after: 24 * hour, afterFailure: hour }

/**
 * Looks how the backup stands, for the health page, and tells administrators by mail when it is late or has
 * failed: one server does, once a day. Returns how many were told.
 */
export async function watchBackup(now: Date): Promise<number> {
  const state = await backupState(now)
  backupWatch.state = state
  if ((state !== 'late' && state !== 'failed') || !canSendMail() || !(await claim(now))) return 0
  const told = await tell(await mailWords(state))
  if (told === 0) await note(new Date(now.getTime() - tellAgain.after + tellAgain.afterFailure))
  return told
}

async function claim(now: Date): Promise<boolean> {
  const before = new Date(now.getTime() - tellAgain.after)
  const { count } = await database().backupAlarm.updateMany({
    where: { OR: [{ toldAt: null }, { toldAt: { lte: before } }] },
    data: { toldAt: now },
  })
  return count === 1
}

const note = (toldAt: Date) => database().backupAlarm.updateMany({ data: { toldAt } })

async function mailWords(state: 'late' | 'failed'): Promise<{ subject: string; text: string }> {
  const [{ name: paper }, success, last] = await Promise.all([
    publishedSite(),
    database().backupRun.findFirst({ where: { ok: true }, orderBy: { id: 'desc' } }),
    database().backupRun.findFirst({ where: { finishedAt: { not: null } }, orderBy: { id: 'desc' } }),
  ])
  const what = state === 'late' ? 'Sao lưu bị trễ' : 'Sao lưu không thành công'
  const since = success
    ? `Bản sao lưu gần nhất: ${longMoment(success.startedAt)}.`
    : 'Chưa có bản sao lưu nào.'
  return {
    subject: `${paper}: ${what.toLowerCase()}`,
    text: `${what}. ${since}
${state === 'failed' && last ? `Lần chạy cuối: ${last.problem}\n` : ''}
Xem: ${siteAddress.url}/admin/nhat-ky/sao-luu
`,
  }
}

/** Returns how many mails were taken. */
async function tell(words: { subject: string; text: string }): Promise<number> {
  const administrators = await database().staff.findMany({
    where: { role: 'administrator', disabledAt: null },
    select: { email: true },
  })
  let told = 0
  for (const { email } of administrators) {
    try {
      await sendMail({ to: email, ...words })
      told++
    } catch (error) {
      log.warn({ error: String(error) }, 'backup alarm not sent')
      troubles.note('mail', 'backup alarm', String(error))
    }
  }
  return told
}
